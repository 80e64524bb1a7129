// Laws under seeded random acts of a council: what is counted is what is there, nothing unpublished or hidden is readable
// by everyone, the list is bounded and complete, and the journal folded into empty books gives the same books.
#include <set>

#include "council/initiative_council.hpp"
#include "protocol/generated/limits.hpp"
#include "store/transaction.hpp"

namespace radslag::council {

namespace {

constexpr int acts_a_council = 600;
constexpr int initiatives = 30;
constexpr int residents = 8;

// A council that does this and that. Most of it is refused; that is part of the test.
class RandomCouncil : public InitiativeCouncil {
 public:
  explicit RandomCouncil(std::uint64_t seed)
      : InitiativeCouncil({.threshold = 4, .screening = seed % 2 == 0 ? "before" : "after"}), random_(seed) {
    for (int i = 0; i < residents; ++i) everybody_.push_back(resident(i));
    for (const auto& who : {author, other, moderator, officer}) everybody_.push_back(who);
  }

  void act() {
    const std::string who = pick(everybody_);
    const std::string id = ulid("N", static_cast<int>(random_.below(initiatives)));
    const std::string secret = R"(,"reason":"skäl )" + id + "\"";
    switch (random_.below(20)) {
      case 0:
      case 1: note(submit(who, id, "titel " + id)); break;
      case 2: note(edit(who_wrote(id), id, version(id), "titel " + id + std::to_string(random_.below(9)))); break;
      case 3: note(ask(moderator, "initiative.begin_screening", id)); break;
      case 4:
      case 5:
      case 6: note(ask(moderator, "initiative.publish", id)); break;
      case 7: note(ask(moderator, random_.below(2) == 0 ? "initiative.return" : "initiative.reject", id, secret)); break;
      case 8: note(ask(moderator, "initiative.hide", id, secret)); break;
      case 9: note(ask(moderator, "initiative.show", id, secret)); break;
      case 10: note(ask(who_wrote(id), "initiative.withdraw", id, random_.below(3) == 0 ? secret : "")); break;
      case 11: note(ask(officer, "initiative.answer", id, R"(,"text":"svar","language":"sv")")); break;
      case 12: merge_something(id); break;
      case 13: wait(std::chrono::days(random_.below(4))); break;
      case 14: note(ask(who, "initiative.unendorse", id)); break;
      default: note(ask(who, "initiative.endorse", id)); break;
    }
  }

  int done = 0;

 private:
  void note(const Answer& answer) { done += answer.result ? 1 : 0; }
  const std::string& pick(const std::vector<std::string>& from) { return from[random_.below(from.size())]; }
  int version(const std::string& id) {
    const auto record = initiative::find(desk.books(), CouncilId("husby"), InitiativeId(id));
    return record ? static_cast<int>(record->version) : 1;
  }
  std::string who_wrote(const std::string& id) {
    const auto record = initiative::find(desk.books(), CouncilId("husby"), InitiativeId(id));
    return record ? people::member_of(desk.books(), record->author)->value : author;
  }
  void merge_something(const std::string& id) {
    const std::string into = ulid("N", static_cast<int>(random_.below(initiatives)));
    const std::string offered = ulid("G", ++merges_);
    note(offer(who_wrote(id), offered, id, into));
    if (random_.below(2) == 0) note(merge(who_wrote(into), "merge.accept", offered));
    for (const auto& who : everybody_) note(merge(who, "merge.move_support", offered, random_.below(2) == 0 ? R"(,"move":true)" : R"(,"move":false)"));
  }

  SeededRandom random_;
  std::vector<std::string> everybody_;
  int merges_ = 0;
};

std::int64_t number(store::Database& books, std::string_view sql) { return books.one<std::int64_t>(sql).value(); }

void expect_counts_to_agree(RandomCouncil& council) {
  auto& books = council.desk.books();
  EXPECT_EQ(number(books, "SELECT count(*) FROM initiative i WHERE support <> "
                          "(SELECT count(*) FROM endorsement e WHERE e.initiative = i.no)"),
            0);
  books.each<std::string, std::int64_t>(
      "SELECT id, support FROM initiative WHERE published_at IS NOT NULL AND is_hidden = 0",
      [&](const std::string& id, std::int64_t support) {
        const std::string tally = R"({"support":)" + std::to_string(support) + R"(,"comments":0})";
        EXPECT_EQ(council.row("", "initiative/" + id, "initiative_tally " + id), tally);
      });
}

void expect_the_list_to_be_what_is_open(RandomCouncil& council) {
  std::set<std::string> listed;
  std::set<std::string> open;
  for (const auto& [key, json] : council.desk.rows("", "husby/initiatives")) {
    if (key.starts_with("initiative_card ")) listed.insert(key.substr(16));
  }
  council.desk.books().each<std::string>(
      "SELECT id FROM initiative WHERE state IN ('published', 'shortlisted') AND is_hidden = 0",
      [&](const std::string& id) { open.insert(id); });
  EXPECT_EQ(listed, open);
}

// Titles carry the initiative's id, so that a quote anywhere is found.
void expect_nothing_to_leak(RandomCouncil& council) {
  auto& books = council.desk.books();
  std::vector<std::pair<std::string, bool>> closed;
  books.each<std::string, bool>("SELECT id, is_hidden FROM initiative WHERE published_at IS NULL OR is_hidden = 1",
                                [&](const std::string& id, bool hidden) { closed.emplace_back(id, hidden); });
  for (const auto& [id, hidden] : closed) {
    books.each<std::string, std::string>(
        "SELECT type, json FROM notice WHERE audience = 'everyone' AND json IS NOT NULL AND id || json LIKE '%' || $1 || '%'",
        [&](const std::string& type, const std::string& json) {
          // That one went into it, and why it is hidden, is on the public record; what it says is not.
          const bool on_record = type == "initiative_step" || (type == "initiative" && json.contains(R"("merged_into":")" + id));
          EXPECT_TRUE(on_record) << type << json;
          EXPECT_FALSE(json.contains("titel " + id)) << type << json;
        },
        id);
    const auto& [topic_rows, steps] = std::pair(council.desk.rows("", "husby/initiative/" + id), hidden);
    for (const auto& [key, json] : topic_rows) EXPECT_TRUE(steps && key.starts_with("initiative_step ")) << key << json;
  }
}

// Every fact of the journals once more, into books of their own.
std::vector<std::string> dump(store::Database& books) {
  std::vector<std::string> all;
  for (const std::string_view sql :
       {"SELECT json_array(no, id, year, nth, author, state, is_hidden, version, public_since_version, submitted_at, due_at, "
        "published_at, closes_at, answer_due_at, is_answered, screened_by, merged_into, forwarded_to, reason, support, is_listed) "
        "FROM initiative ORDER BY no",
        "SELECT json_array(initiative, version, at, persona, note, title, what, why) FROM initiative_version ORDER BY initiative, version",
        "SELECT json_array(initiative, seq, step, at, role, persona, reason, target, version, is_private) FROM initiative_step ORDER BY initiative, seq",
        "SELECT json_array(initiative, persona, at) FROM endorsement ORDER BY initiative, persona",
        "SELECT json_array(id, goes, stays, outcome) FROM merge_offer ORDER BY id",
        "SELECT json_array(merge, persona) FROM support_question ORDER BY merge, persona",
        "SELECT json_array(no, title, what, why) FROM initiative_searchable ORDER BY no",
        "SELECT json_array(id, title, is_visible, is_open) FROM subject ORDER BY id",
        // Rows that stand: tombstones are pruned as time goes by.
        "SELECT json_array(t.name, n.type, n.id, n.audience, n.revision, n.json) FROM notice n JOIN topic t ON t.no = n.topic "
        "WHERE n.json IS NOT NULL AND t.council = 'husby' ORDER BY t.name, n.type, n.id, n.audience"}) {
    books.each<std::string>(sql, [&](std::string line) { all.push_back(std::move(line)); });
  }
  return all;
}

std::vector<std::string> replayed(RandomCouncil& council) {
  auto books = store::Database::in_memory();
  store::migrate(books, store::embedded_migrations(), from_unix_ms(0));
  std::vector<RowChange> changes;
  const Registry registry = every_feature();
  council.entries(0, [&](const StoredEntry& stored) {
    const auto payload = protocol::read_json(*stored.payload, protocol::ReaderLimits::for_own_text());
    const Entry entry{CouncilId("husby"), stored.seq, stored.at, stored.audience};
    Board board(books, entry, changes);
    registry.apply(books, board, entry, stored.kind, *payload->find("fact"));
  });
  return dump(books);
}

void expect_the_same(const std::vector<std::string>& replay, const std::vector<std::string>& books) {
  for (std::size_t i = 0; i < std::min(replay.size(), books.size()); ++i) ASSERT_EQ(replay[i], books[i]);
  EXPECT_EQ(replay.size(), books.size());
}

}  // namespace

TEST(InitiativeLaws, hold_whatever_a_council_does) {
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    RandomCouncil council(seed);
    for (int i = 0; i < acts_a_council; ++i) {
      council.act();
      if (i % 40 == 39) {
        expect_nothing_to_leak(council);
        expect_the_list_to_be_what_is_open(council);
      }
    }
    EXPECT_GT(council.done, acts_a_council / 8) << "a council where nearly everything is refused tests nothing";
    expect_counts_to_agree(council);
    expect_the_same(replayed(council), dump(council.desk.books()));
    // What the indexes hold is what the table says: FTS5 checks itself.
    council.desk.books().run("INSERT INTO initiative_words (initiative_words) VALUES ('integrity-check')");
    council.desk.books().run("INSERT INTO initiative_parts (initiative_parts) VALUES ('integrity-check')");
  }
}

TEST(InitiativeLaws, keep_the_list_at_its_newest_thousand) {
  InitiativeCouncil council({.threshold = 5, .screening = "after"});
  const auto card = [&](int i) { return council.row("", "initiatives", "initiative_card " + ulid("N", i)); };
  const int most = static_cast<int>(protocol::limits::cards_max);
  for (int i = 0; i < most + 2; ++i) {
    council.ok(council.submit(council.resident(i % 50), ulid("N", i), "Titel"));
    council.desk.now += std::chrono::minutes(10);
  }
  EXPECT_EQ(card(0) + card(1), "") << "the oldest left";
  EXPECT_NE(card(2), "");
  council.ok(council.because(council.resident(7), "initiative.withdraw", ulid("N", 7)));
  EXPECT_NE(card(1), "") << "the newest of those without room came back";
  EXPECT_EQ(card(0) + card(7), "");
}

}  // namespace radslag::council
