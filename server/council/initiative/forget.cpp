#include "council/initiative/forget.hpp"

#include "council/core/topics.hpp"
#include "council/initiative/books.hpp"
#include "council/initiative/merge.hpp"
#include "council/initiative/notices_parts.hpp"
#include "council/initiative/permission.hpp"
#include "council/initiative/supporters.hpp"
#include "protocol/generated/initiative_rows.hpp"
#include "protocol/generated/membership_facts.hpp"

namespace radslag::council::initiative {

using protocol::Value;

namespace {

// What stands where a text was that must not be empty.
constexpr std::string_view erased_text = "—";

std::string text_in(const Value& fields, std::string_view name) {
  const Value* value = fields.find(name);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : std::string();
}

struct StandingRow {
  std::string topic;
  std::string type;
  std::string id;
  std::string audience;
  std::string json;
};

// Rows elsewhere that quote a title or a message, as they are to read now.
void rewrite_quotes(const Posting& posting, std::string_view key, const std::string& id, std::string_view quote,
                    std::string_view now_says) {
  std::vector<StandingRow> rows;
  posting.books.each<std::string, std::string, std::string, std::string, std::string>(
      "SELECT t.name, n.type, n.id, n.audience, json_replace(n.json, $4, $5) FROM notice n JOIN topic t ON t.no = n.topic "
      "WHERE t.council = $1 AND n.type IN ('merge_offer', 'support_move') AND n.json IS NOT NULL "
      "AND json_extract(n.json, $2) = $3",
      [&](auto topic, auto type, auto row_id, auto audience, auto json) {
        rows.push_back({std::move(topic), std::move(type), std::move(row_id), std::move(audience), std::move(json)});
      },
      posting.council, key, id, quote, now_says);
  for (StandingRow& row : rows) {
    posting.board.put_json(row.topic, Audience{row.audience}, row.type, row.id, std::move(row.json));
  }
}

// Inbox items that the erased entry posted, and with `about` every one that carries that initiative's title.
void remove_inbox_items(const Posting& posting, std::int64_t erased_seq, const std::string& about) {
  std::vector<StandingRow> rows;
  posting.books.each<std::string, std::string, std::string>(
      "SELECT t.name, n.id, n.audience FROM notice n JOIN topic t ON t.no = n.topic WHERE t.council = $1 "
      "AND n.type = 'inbox_item' AND n.json IS NOT NULL "
      "AND (n.revision = $2 OR json_extract(n.json, '$.initiative') = $3)",
      [&](auto topic, auto id, auto audience) { rows.push_back({std::move(topic), {}, std::move(id), std::move(audience), {}}); },
      posting.council, erased_seq, about);
  for (const StandingRow& row : rows) {
    posting.board.remove<protocol::rows::InboxItem>(row.topic, Audience{row.audience}, row.id);
  }
}

// Everything about it again, from books that no longer hold what was erased.
void put_again(const Posting& posting, const Record& record) {
  if (record.is_public()) {
    put_all(posting, record);
  } else {
    put_steps(posting, record);
  }
  settle_list(posting, record);
  put_own(posting, record);
}

void forget_version(const Posting& posting, const Record& record, std::int64_t version) {
  if (!posting.books.one<std::int64_t>("SELECT 1 FROM initiative_version WHERE initiative = $1 AND version = $2 AND what <> $3",
                                       record.no, version, erased_text)) {
    return;  // handed in and published are two entries of one version
  }
  posting.books.run(
      "UPDATE initiative_version SET note = NULL, title = $3, what = $3, why = '', latitude = NULL, longitude = NULL, is_coarse = 0, "
      "place_label = NULL, cost = NULL, beneficiaries = NULL WHERE initiative = $1 AND version = $2",
      record.no, version, erased_text);
  erase_words(posting.books, record.no);  // of an earlier version too: its words wait in the index to be merged away
  if (version != record.version) return;
  settle(posting.books, posting.council, record.id);
  rewrite_quotes(posting, "$.from", record.id.value, "$.from_title", erased_text);
  rewrite_quotes(posting, "$.into", record.id.value, "$.into_title", erased_text);
}

void forget_words_of(const Posting& posting, const Record& record, std::int64_t seq, const Value& fields) {
  auto& books = posting.books;
  books.run("UPDATE initiative_step SET reason = NULL, target = CASE step WHEN 'forwarded' THEN NULL ELSE target END "
            "WHERE initiative = $1 AND seq = $2", record.no, seq);
  books.run("UPDATE initiative SET reason = NULL WHERE no = $1 AND reason = $2", record.no, text_in(fields, "reason"));
  books.run("UPDATE initiative SET forwarded_to = NULL WHERE no = $1 AND forwarded_to = $2", record.no, text_in(fields, "to"));
  books.run("UPDATE initiative_answer SET source = $3 WHERE initiative = $1 AND seq = $2", record.no, seq, erased_text);
}

// While support is gathered an erased endorsement no longer counts: without knowing whose it is, nobody could take it
// back, and who came anew would count twice. Afterwards the number is a record of what was so, and stays; the numbers that
// the statutes decided by stand in the journal (initiative_shortlisted, initiative_lapsed) besides.
void forget_support(const Posting& posting, const Record& record, const PersonaId& persona, Time at) {
  posting.books.run("DELETE FROM endorsement WHERE initiative = $1 AND persona = $2 AND at = $3", record.no, persona, at);
  if (posting.books.changes() == 0) return;
  posting.books.run("DELETE FROM support_shown WHERE initiative = $1 AND persona = $2", record.no, persona);
  settle_supporter(posting, record, persona);
  if (!is_open(record.state)) return remove_support(posting, record, persona);
  posting.books.run("UPDATE initiative SET support = support - 1 WHERE no = $1", record.no);
  put_tally(posting, get(posting.books, record.no));
  remove_support(posting, record, persona);
}

void forget_support_shown(const Posting& posting, const Record& record, const PersonaId& persona) {
  posting.books.run("DELETE FROM support_shown WHERE initiative = $1 AND persona = $2", record.no, persona);
  settle_supporter(posting, record, persona);
}

void forget_merge(const Posting& posting, const Entry& erased, std::string_view kind, const Value& fields) {
  const MergeId merge(text_in(fields, "merge"));
  if (kind == "merge_offered") {
    posting.books.run("UPDATE merge_offer SET message = $3 WHERE council = $1 AND id = $2", posting.council, merge, erased_text);
    for (const auto* side : {"from", "into"}) {
      rewrite_quotes(posting, std::string("$.") + side, text_in(fields, side), "$.message", erased_text);
    }
  } else if (kind == "support_moved" && find_offer(posting.books, posting.council, merge)) {
    forget_support(posting, merged_target(posting.books, posting.council, merge), PersonaId(text_in(fields, "persona")),
                   erased.at);
  }
}

std::optional<std::int64_t> version_said(std::string_view kind, const Value& fields) {
  if (kind == facts::InitiativeSubmitted::kind) return 1;
  const Value* version = fields.find("version");
  return version != nullptr && version->as_int() != nullptr ? std::optional(*version->as_int()) : std::nullopt;
}

// Who is erased leaves nothing half done behind.
void forget_person(const Posting& posting, const PersonaId& persona) {
  posting.books.run("DELETE FROM draft WHERE persona = $1", persona);
  posting.books.run("DELETE FROM support_question WHERE persona = $1", persona);
}

}  // namespace

void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const Value& fields) {
  const Posting posting{board, books};
  if (kind == facts::MergeOffered::kind || kind == facts::MergeEnded::kind || kind == facts::SupportMoved::kind) {
    remove_inbox_items(posting, erased.seq, {});
    return forget_merge(posting, erased, kind, fields);
  }
  if (kind == facts::MemberJoined::kind) return forget_person(posting, PersonaId(text_in(fields, "persona")));
  if (kind == facts::EndorsementWithdrawn::kind) return;
  const auto record = find(books, posting.council, InitiativeId(text_in(fields, "initiative")));
  if (!record) return;  // another feature's entry
  if (kind == facts::InitiativeEndorsed::kind) {
    return forget_support(posting, *record, PersonaId(text_in(fields, "persona")), erased.at);
  }
  if (kind == facts::SupportShown::kind) return forget_support_shown(posting, *record, PersonaId(text_in(fields, "persona")));
  const auto version = version_said(kind, fields);
  if (version) forget_version(posting, *record, *version);
  forget_words_of(posting, *record, erased.seq, fields);
  remove_inbox_items(posting, erased.seq, version ? record->id.value : std::string());
  put_again(posting, get(books, record->no));
}

bool wrote(store::Database& books, const OwnText& text) {
  if (text.kind == facts::MergeOffered::kind || text.kind == facts::MergeEnded::kind) {
    return text_in(text.fields, "persona") == text.persona.value &&
           (text.thing.empty() || text.thing == text_in(text.fields, "from"));
  }
  if (text.kind != facts::InitiativeSubmitted::kind && text.kind != facts::InitiativePublished::kind &&
      text.kind != facts::InitiativeEdited::kind && text.kind != facts::InitiativeWithdrawn::kind) {
    return false;
  }
  const InitiativeId id(text_in(text.fields, "initiative"));
  if (!text.thing.empty() && text.thing != id.value) return false;
  const auto record = find(books, text.council, id);
  return record && record->author == text.persona;
}

std::vector<Fact> take_back_open(store::Database& books, const CouncilId& council, const PersonaId& persona,
                                 std::string_view thing) {
  std::vector<InitiativeId> own;
  books.each<InitiativeId>("SELECT id FROM initiative WHERE council = $1 AND author = $2 AND ($3 = '' OR id = $3) ORDER BY no",
                           [&](InitiativeId id) { own.push_back(std::move(id)); }, council, persona, thing);
  std::vector<Fact> taken_back;
  for (const InitiativeId& id : own) {
    const Record record = get(books, council, id);
    if (!next(record.state, Act::withdraw)) continue;
    taken_back.push_back(Fact::of(council, audience_of(record), facts::InitiativeWithdrawn{id, persona, std::string(erased_text)}));
  }
  return taken_back;
}

}  // namespace radslag::council::initiative
