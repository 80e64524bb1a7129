// What a command costs in the office, with a database on disk, in groups of 64 as a busy evening makes them; beside it the
// same statements bare. The limits are far off: they catch what becomes ten times as slow, on any machine.
#include <gtest/gtest.h>

#include <chrono>

#include "council/core/pins.hpp"
#include "council/core/subjects.hpp"
#include "council/discussion/register.hpp"
#include "council/membership/register.hpp"
#include "council/settings/register.hpp"
#include "store/scratch.hpp"
#include "store/transaction.hpp"

namespace radslag::council {

namespace {

using Steady = std::chrono::steady_clock;
constexpr int groups = 40;
constexpr int a_group = 64;

double microseconds_each(Steady::time_point begin) {
  return std::chrono::duration<double, std::micro>(Steady::now() - begin).count() / (groups * a_group);
}

store::Database on_disk(const store::Scratch& folder) {
  return store::Database::open(folder / "council.db", store::Database::Mode::writer);
}

double execute(Desk& desk, std::vector<Call>& calls) {
  const auto begin = Steady::now();
  for (int g = 0; g < groups; ++g) {
    std::vector<Call> group(std::make_move_iterator(calls.begin() + g * a_group), std::make_move_iterator(calls.begin() + (g + 1) * a_group));
    const Committed batch = desk.office().execute(std::move(group), desk.now);
    EXPECT_TRUE(batch.answers.at(a_group - 1).second.result);
  }
  return microseconds_each(begin);
}

Registry features() {
  Registry registry;
  register_settings(registry);
  register_membership(registry);
  register_discussion(registry);
  return registry;
}

void tell(const char* what, double each) {
  testing::Test::RecordProperty(what, std::to_string(each));
  std::printf("  %-48s %8.1f us each, %7.0f a second\n", what, each, 1e6 / each);
}

}  // namespace

TEST(OfficeSpeed, a_command_costs_little_more_than_its_statements) {
  const store::Scratch folder;
  pins::PinDesk desk({.rates = false}, on_disk(folder));
  std::vector<Call> calls;
  for (int i = 0; i < groups * a_group; ++i) {
    calls.push_back(desk.call({CouncilId("husby"), "husby/council", "everyone", "pin" + std::to_string(i % 500), "x"}, make_uuid7(desk.now, desk.random())));
  }
  const double office = execute(desk, calls);
  tell("office: one fact, one row", office);

  auto& db = desk.books();
  const auto begin = Steady::now();
  const std::string hash(32, 'h');
  for (int g = 0; g < groups; ++g) {
    store::Transaction transaction(db);
    for (int i = 0; i < a_group; ++i) {
      const std::int64_t id = (std::int64_t{1} << 50) + g * a_group + i;
      const Secret key{static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(g), 1};
      store::Savepoint savepoint(db);
      (void)db.one<std::int64_t>("SELECT seq FROM receipt WHERE key = $1", key);
      (void)db.one<std::string>("SELECT id FROM persona WHERE council = 'husby' AND member = 'sara' AND left_at IS NULL");
      (void)db.one<std::int64_t>("SELECT 1 FROM operator WHERE member = 'sara'");
      db.run("INSERT INTO entry (id, at, kind, audience, leaf, commitment, salt, payload) VALUES ($1, 1, 'pinned', 'everyone', $2, $2, $2, $3)", id, key, std::string(200, 'x'));
      db.run("INSERT INTO tree_node (id, hash) VALUES ($1, $2)", id, key);
      db.run("UPDATE notice SET revision = $1, json = $2 WHERE topic = 1 AND type = 'pin' AND id = $3 AND audience = 'everyone'", id, std::string(12, 'x'), "pin" + std::to_string(i));
      db.run("INSERT INTO receipt (key, body, council, seq, result, at) VALUES ($1, $1, 'husby', 1, '{}', 1)", key);
      savepoint.release();
    }
    transaction.commit();
  }
  const double bare = microseconds_each(begin);
  tell("its statements, bare", bare);
  EXPECT_LT(office, 2000);
}

TEST(OfficeSpeed, joining_and_commenting) {
  const store::Scratch folder;
  Desk desk(features(), 1, {.rates = false}, on_disk(folder));
  desk.found("husby");
  const auto member = [](int i) { return "01J0M" + std::string(21 - std::to_string(i).size(), '0') + std::to_string(i); };
  const auto call = [&](int who, const char* method, const std::string& params) {
    return std::move(*desk.make_call(member(who), make_uuid7(desk.now, desk.random()), method, params));
  };
  std::vector<Call> joins;
  for (int i = 0; i < groups * a_group; ++i) joins.push_back(call(i, "membership.join", R"({"council":"husby","display_name":"Namn","accept_rules":true})"));
  tell("membership.join", execute(desk, joins));

  const auto author = desk.books().one<PersonaId>("SELECT id FROM persona WHERE member = $1", member(0)).value();
  const std::string subject = "01J0SVBJECT000000000000000";
  subjects::keep(desk.books(), CouncilId("husby"), {"initiative", SubjectId(subject), "husby/initiative/" + subject, "Ljus", author, true, true});
  std::vector<Call> comments;
  for (int i = 0; i < groups * a_group; ++i) {
    comments.push_back(call(i, "comment.post", R"({"council":"husby","comment":")" + make_ulid(desk.now, desk.random()) + R"(","subject":{"type":"initiative","id":")" + subject +
                                                   R"("},"stance":"for","language":"sv","text":"Det här är en **bra** idé, tycker jag, för barnens skull."})"));
  }
  tell("comment.post", execute(desk, comments));
  const auto comment = desk.books().one<std::string>("SELECT id FROM comment LIMIT 1").value();
  std::vector<Call> reactions;
  for (int i = 0; i < groups * a_group; ++i) reactions.push_back(call(i, "comment.react", R"({"council":"husby","comment":")" + comment + R"(","reaction":"thanks"})"));
  const double reaction = execute(desk, reactions);
  tell("comment.react", reaction);
  EXPECT_LT(reaction, 3000);

  const auto begin = Steady::now();
  EXPECT_NO_THROW(Journals{desk.books()});
  std::printf("  %-48s %8.1f us an entry\n", "the whole check at start", microseconds_each(begin) / 3);
}

}  // namespace radslag::council
