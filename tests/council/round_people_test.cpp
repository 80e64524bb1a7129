// Those who vote, as what else happens to them in the council: a pause, a conflict of interest, leaving, being confirmed, being told.
#include <gmock/gmock.h>

#include "council/belonging/register.hpp"
#include "council/core/own_facts.hpp"
#include "council/moderation/register.hpp"
#include "council/own_data/register.hpp"
#include "council/recusal/register.hpp"
#include "council/round_council.hpp"
#include "council/rounds/roll.hpp"
#include "methods/tree/merkle.hpp"

namespace radslag::council {

using testing::HasSubstr;
using testing::Not;

namespace {

const std::string round_id = ulid("R", 1);
const std::string initiative = ulid("N", 1);

Registry with_everything_around() {
  Registry registry = with_rounds();
  register_own_facts(registry);
  register_own_data(registry);
  register_moderation(registry);
  register_belonging(registry);
  register_recusal(registry);
  return registry;
}

struct Neighbours : testing::Test, RoundCouncil {
  Neighbours() : RoundCouncil(8, store::Database::in_memory(), without_rates(), with_everything_around()) {}

  void open(const std::string& to = "residents") {
    electorate = to;
    begin(terms("approval", "most_votes"), {1, 2, 3});
  }
  void give(int number, const std::string& role) {
    InitiativeCouncil::ok(desk.ask(desk.operator_id.value, "role.give", R"({"council":"husby","persona":")" + persona(number) + R"(","role":")" + role + "\"}"));
  }
  std::string persona(int number) { return personas.at(voter(number)); }
  Answer command(const std::string& who, const std::string& method, const std::string& rest) { return desk.ask(who, method, R"({"council":"husby",)" + rest + "}"); }
  // A public initiative of voter 7's.
  void publish_initiative() {
    InitiativeCouncil::ok(command(desk.operator_id.value, "council.update",
                                  R"("revision":0,"settings":{"statutes":{"seats":11,"quorum_percent":50,"term_months":24,"support_threshold":3,"support_days":90,"threshold_act":"answer",)"
                                  R"("answer_days":30,"screening_days":5,"notice_days":7,"screening":"after","standing":"advisory"}})"));
    InitiativeCouncil::ok(command(voter(7), "initiative.submit", R"("initiative":")" + initiative + R"(","content":)" + InitiativeCouncil::content("Ny lekplats")));
  }
  Answer put_initiative(const std::string& who) {
    return ask(who, "round.put_options", R"(,"options":[{"option":")" + ulid("P", 9) + R"(","initiative":")" + initiative + "\"}]");
  }
  void note_conflict(int number) {
    InitiativeCouncil::ok(command(chair, "recusal.note", R"("initiative":")" + initiative + R"(","persona":")" + persona(number) + R"(","reason":"Bor granne")"));
  }
  std::string inbox_of(int number) {
    std::string all;
    for (const auto& [key, json] : desk.rows(voter(number), "husby/me")) all += key.starts_with("inbox_item") && json.contains(R"("kind":"round")") ? json : "";
    return all;
  }
};

}  // namespace

TEST_F(Neighbours, who_is_suspended_casts_nothing_new_and_what_they_cast_before_counts) {
  give(6, "moderator");
  open();
  InitiativeCouncil::ok(cast(1, "[1]"));
  const auto suspend = [&](int number) {
    InitiativeCouncil::ok(command(voter(6), "moderation.suspend", fmt::format(R"("persona":"{}","until":{},"code":"rules_spam","words":"Reklam")", persona(number), to_unix_ms(desk.now + std::chrono::days(3)))));
  };
  suspend(1);
  suspend(2);
  EXPECT_EQ(refused(cast_envelope(voter(1), envelope("[2]", 77))), "suspended");
  EXPECT_EQ(refused(cast(2, "[2]")), "suspended");
  EXPECT_EQ(query(voter(2), "round.mine"), R"({"on_roll":true,"voted":false})") << "they stay on the roll";
  desk.now += std::chrono::days(4);
  EXPECT_EQ(refused(cast(2, "[2]")), "") << "it was for three days";
  end();
  EXPECT_THAT(share(1), HasSubstr(R"("votes":1)"));
  EXPECT_THAT(share(2), HasSubstr(R"("votes":1)"));
}

TEST_F(Neighbours, a_seat_holder_with_a_conflict_of_interest_is_not_on_the_roll_nor_casts_when_it_comes_up_later) {
  publish_initiative();
  for (int number = 0; number < 7; ++number) give(number, "seat_holder");
  electorate = "seats";
  InitiativeCouncil::ok(announce(terms("approval", "most_votes")));
  InitiativeCouncil::ok(put({1, 2}));
  InitiativeCouncil::ok(put_initiative(chair));
  note_conflict(1);
  InitiativeCouncil::ok(ask(chair, "round.open"));
  EXPECT_EQ(record().eligible, 6) << "seven seats, one conflict of interest";
  EXPECT_EQ(refused(cast(1, "[1]")), "not_on_roll");
  note_conflict(2);
  EXPECT_EQ(refused(cast(2, "[1]")), "conflict_of_interest");
  EXPECT_EQ(refused(cast(3, "[1]")), "");
}

TEST_F(Neighbours, a_resident_votes_as_a_resident_whatever_they_decide_elsewhere) {
  publish_initiative();
  give(1, "officer");
  InitiativeCouncil::ok(announce(terms("approval", "most_votes")));
  InitiativeCouncil::ok(put({1, 2}));
  InitiativeCouncil::ok(put_initiative(chair));
  note_conflict(1);
  InitiativeCouncil::ok(ask(chair, "round.open"));
  EXPECT_EQ(refused(cast(1, "[1]")), "");
}

TEST_F(Neighbours, who_leads_does_nothing_to_a_round_in_which_they_have_a_conflict_of_interest) {
  publish_initiative();
  give(1, "secretary");
  InitiativeCouncil::ok(announce(terms("approval", "most_votes")));
  InitiativeCouncil::ok(put({1, 2}));
  note_conflict(1);
  const std::string secretary = voter(1);
  EXPECT_EQ(refused(put_initiative(secretary)), "conflict_of_interest");
  InitiativeCouncil::ok(put_initiative(chair));
  const std::string changed = R"(,"terms":)" + terms("approval", "most_votes", R"(,"seats":2)");
  EXPECT_EQ(refused(ask(secretary, "round.change", changed)), "conflict_of_interest");
  EXPECT_EQ(refused(ask(secretary, "round.put_options", R"(,"options":[{"option":")" + ulid("P", 5) + R"(","title":"Till"}])")), "conflict_of_interest");
  EXPECT_EQ(refused(ask(secretary, "round.drop_option", R"(,"option":")" + ulid("P", 9) + '"')), "conflict_of_interest");
  EXPECT_EQ(refused(ask(secretary, "round.open")), "conflict_of_interest");
  InitiativeCouncil::ok(ask(chair, "round.open"));
  EXPECT_EQ(refused(ask(secretary, "round.close")), "conflict_of_interest");
  EXPECT_EQ(refused(ask(secretary, "round.cancel", R"(,"reason":"Nej")")), "conflict_of_interest");
  EXPECT_EQ(refused(ask(chair, "round.close")), "");
}

TEST_F(Neighbours, who_leaves_is_named_nowhere_in_the_urn_and_their_ballot_counts_as_anybodys) {
  open();
  InitiativeCouncil::ok(cast(1, "[1]"));
  InitiativeCouncil::ok(cast(3, "[2]"));
  const auto root = record().roll_root.value();
  EXPECT_THAT(*desk.query(voter(1), "data.export", R"({"section":"about"})"), HasSubstr(R"("rounds":[{"council":"husby","round":")" + round_id + R"(","voted":true,"envelope":")"));
  InitiativeCouncil::ok(command(voter(1), "data.leave_council", R"("texts":"erase")"));
  InitiativeCouncil::ok(command(voter(2), "data.leave_council", R"("texts":"erase")"));
  for (const char* table : {"round_roll", "round_envelope"}) {
    EXPECT_EQ(desk.books().one<std::int64_t>(fmt::format("SELECT count(*) FROM {} WHERE member IN ($1, $2)", table), voter(1), voter(2)), 0) << table;
  }
  // The root that was published holds, by the leaves of those who are named and of those who were.
  std::vector<methods::Hash> leaves;
  desk.books().each<std::string, std::vector<std::uint8_t>>("SELECT member, salt FROM round_roll ORDER BY place", [&](const std::string& member, const std::vector<std::uint8_t>& salt) {
    const bool is_erased = member.size() == 64;
    EXPECT_EQ(is_erased, salt == std::vector<std::uint8_t>(32)) << "the salt goes with the name";
    const std::string leaf = std::string(salt.begin(), salt.end()) + member;
    leaves.push_back(is_erased ? methods::hash_from_hex(member).value() : methods::hash_leaf(std::string_view(leaf)));
  });
  methods::Appender tree;
  std::vector<methods::StoredNode> nodes;
  for (const auto& leaf : leaves) tree.append(leaf, nodes);
  EXPECT_EQ(to_hex(tree.root()), root);

  personas[voter(1)] = desk.join("husby", voter(1), "Tillbaka");
  EXPECT_EQ(refused(cast_envelope(voter(1), envelope("[2]", 77))), "not_on_roll") << "one voice, given already";
  end();
  EXPECT_THAT(row("round_result"), HasSubstr(R"("ballots":2,"invalid":0)"));
  EXPECT_THAT(share(1), HasSubstr(R"("votes":1)"));
  EXPECT_THAT(row("round_turnout"), HasSubstr(R"({"voted":2,"eligible":8})"));
}

TEST_F(Neighbours, rolls_go_thirty_days_after_the_close_and_the_disposal_log_says_how_many_places) {
  open();
  InitiativeCouncil::ok(cast(1, "[1]"));
  end();
  const auto places = [&] { return desk.books().one<std::int64_t>("SELECT count(*) FROM round_roll").value(); };
  desk.now += std::chrono::days(30) - std::chrono::seconds(1);
  (void)tick();
  EXPECT_EQ(places(), 8);
  desk.now += std::chrono::seconds(2);
  (void)tick();
  EXPECT_EQ(places(), 0);
  const auto head_then = head();
  (void)tick();
  EXPECT_EQ(head(), head_then) << "said once";
  std::string disposal;
  for (const auto& [key, json] : desk.rows("", "husby/disposal")) disposal += json;
  EXPECT_THAT(disposal, HasSubstr(R"("class":"round_rolls")"));
  EXPECT_THAT(disposal, HasSubstr(R"("count":8)"));
  EXPECT_THAT(query("", "round.board", R"(,"from":0)").value(), HasSubstr(R"("total":1)")) << "the result stays";
}

TEST_F(Neighbours, confirmed_residents_are_those_who_are_so_when_it_opens) {
  InitiativeCouncil::ok(command(desk.operator_id.value, "council.update", R"("revision":0,"settings":{"areas":[{"id":"torg","label":"Torget"}]})"));
  InitiativeCouncil::ok(command(desk.operator_id.value, "belonging.set_rules", R"("rules":{"ways":["declared"],"vouchers":2,"months":12})"));
  for (int number = 1; number < 6; ++number) InitiativeCouncil::ok(command(voter(number), "belonging.ask", R"("area":"torg","way":"declared")"));
  open("confirmed");
  EXPECT_EQ(record().eligible, 5);
  EXPECT_EQ(refused(cast(7, "[1]")), "not_on_roll") << "has joined, and is not confirmed";
  InitiativeCouncil::ok(command(voter(7), "belonging.ask", R"("area":"torg","way":"declared")"));
  EXPECT_EQ(refused(cast(7, "[1]")), "not_on_roll") << "too late";
  EXPECT_EQ(refused(cast(2, "[1]")), "");
}

TEST_F(Neighbours, those_who_may_vote_find_it_in_their_inbox_once) {
  for (int number = 0; number < 6; ++number) give(number, "deputy");
  open("seats");
  join(60);
  for (int i = 0; i < 3; ++i) (void)tick();
  const std::string told = inbox_of(5);
  EXPECT_THAT(told, HasSubstr(R"("round":")" + round_id + '"'));
  EXPECT_THAT(told, HasSubstr(R"("title":"Årets medel")"));
  EXPECT_EQ(told.find("kind"), told.rfind("kind")) << told;
  EXPECT_EQ(inbox_of(6), "") << "holds no seat";
  EXPECT_EQ(inbox_of(60), "");
}

}  // namespace radslag::council
