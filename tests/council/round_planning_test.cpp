// Before a round opens: terms that go together, options, who may change what in which state.
#include "council/round_council.hpp"

namespace radslag::council {

using testing::HasSubstr;

TEST(RoundPlanning, terms_that_contradict_each_other_are_refused_and_said_where) {
  RoundCouncil council;
  struct Case {
    const char* ballot;
    const char* method;
    const char* more;
    const char* reason;
    const char* field;
  };
  const Case cases[]{
      {"approval", "schulze", "", "bad_choice", "/terms/method"},
      {"ranked", "most_votes", "", "bad_choice", "/terms/method"},
      {"yes_no", "most_votes", "", "bad_choice", "/terms/method"},
      {"knapsack", "equal_shares_cost", "", "missing_field", "/terms/budget"},
      {"approval", "most_votes", R"(,"budget":100)", "bad_choice", "/terms/budget"},
      {"approval", "greedy_votes", R"(,"budget":100,"seats":2)", "bad_choice", "/terms/seats"},
      {"approval", "greedy_votes", R"(,"budget":100,"completion":"add1")", "bad_choice", "/terms/completion"},
      {"score", "most_points", "", "missing_field", "/terms/points"},
      {"approval", "most_votes", R"(,"points":3)", "bad_choice", "/terms/points"},
      {"approval", "most_votes", R"(,"majority":"two_thirds")", "bad_choice", "/terms/majority"},
      {"yes_no", "majority", R"(,"seats":2)", "bad_choice", "/terms/seats"},
      {"yes_no", "majority", R"(,"choices":2)", "bad_choice", "/terms/choices"},
  };
  for (const Case& one : cases) {
    const Answer answer = council.announce(council.terms(one.ballot, one.method, one.more));
    EXPECT_EQ(refused(answer), one.reason) << one.ballot << " " << one.method << one.more;
    if (!answer.result) EXPECT_EQ(answer.result.error().field, one.field) << one.ballot << " " << one.method << one.more;
  }
  for (const auto& [ballot, method, more] : std::vector<std::tuple<const char*, const char*, const char*>>{
           {"approval", "most_votes", R"(,"seats":3)"}, {"knapsack", "equal_shares_count", R"(,"budget":100,"completion":"add1u")"}, {"approval", "greedy_votes_per_cost", R"(,"budget":5)"},
           {"ranked", "schulze", ""}, {"ranked", "stv_meek", R"(,"seats":3)"}, {"yes_no", "majority", R"(,"majority":"two_thirds","quorum_percent":50)"}, {"score", "most_points", R"(,"points":10)"}, {"dots", "most_points", R"(,"points":5)"}}) {
    EXPECT_EQ(refused(council.announce(council.terms(ballot, method, more), make_ulid(council.desk.now, council.desk.random()))), "") << ballot << " " << method;
  }
}

TEST(RoundPlanning, dates_must_lie_ahead_and_in_order) {
  RoundCouncil council;
  const auto with = [&](std::chrono::milliseconds opens, std::chrono::milliseconds closes) {
    const std::string dated = fmt::format(R"({{"title":"T","what":"","language":"sv","ballot":"yes_no","method":"majority","ties":"ballot_order","visibility":"after_close","electorate":"residents","opens_at":{},"closes_at":{}}})",
                                          to_unix_ms(council.desk.now + opens), to_unix_ms(council.desk.now + closes));
    return refused(council.announce(dated, make_ulid(council.desk.now, council.desk.random())));
  };
  using namespace std::chrono_literals;
  EXPECT_EQ(with(0h, 1h), "bad_date");
  EXPECT_EQ(with(-1h, 1h), "bad_date");
  EXPECT_EQ(with(2h, 2h), "end_before_start");
  EXPECT_EQ(with(2h, 1h), "end_before_start");
  EXPECT_EQ(with(1h, 24h * 400), "bad_date");
  EXPECT_EQ(with(1h, 2h), "");
}

TEST(RoundPlanning, who_leads_may_plan_and_nobody_else) {
  RoundCouncil council(8);
  const std::vector<std::pair<std::string, std::string>> people{{RoundCouncil::voter(1), ""}, {RoundCouncil::voter(2), "moderator"}, {RoundCouncil::voter(3), "secretary"},
                                                                {RoundCouncil::voter(4), "process_lead"}, {RoundCouncil::voter(5), "officer"}, {RoundCouncil::voter(6), "teller"}};
  for (const auto& [member, role] : people) {
    if (!role.empty()) InitiativeCouncil::ok(council.desk.ask(council.desk.operator_id.value, "role.give", R"({"council":"husby","persona":")" + council.personas[member] + R"(","role":")" + role + "\"}"));
    const bool may = role == "secretary" || role == "process_lead" || role == "officer";
    const Answer answer = council.ask(member, "round.announce", R"(,"terms":)" + council.terms("yes_no", "majority"), make_ulid(council.desk.now, council.desk.random()));
    EXPECT_EQ(refused(answer), may ? "" : "forbidden") << role;
  }
  EXPECT_EQ(refused(council.ask("", "round.announce", R"(,"terms":)" + council.terms("yes_no", "majority"))), "session_ended");
}

TEST(RoundPlanning, options_get_numbers_once_and_keep_them) {
  RoundCouncil council;
  InitiativeCouncil::ok(council.announce(council.terms("approval", "most_votes")));
  EXPECT_EQ(council.put({10, 20, 30}).result, R"({"numbers":[1,2,3]})");
  InitiativeCouncil::ok(council.ask(council.chair, "round.drop_option", R"(,"option":")" + ulid("P", 2) + "\""));
  EXPECT_EQ(council.ask(council.chair, "round.put_options", R"(,"options":[{"option":")" + ulid("P", 9) + R"(","title":"Ny"},{"option":")" + ulid("P", 1) + R"(","title":"Ändrad"}])").result,
            R"({"numbers":[4,1]})");
  EXPECT_THAT(council.row("round_option", ulid("P", 1)), HasSubstr("Ändrad"));
  EXPECT_EQ(council.row("round_option", ulid("P", 2)), "");
  EXPECT_THAT(council.row("round"), HasSubstr(R"("options":3)"));
}

TEST(RoundPlanning, an_option_needs_a_title_or_a_public_initiative) {
  RoundCouncil council;
  InitiativeCouncil::ok(council.announce(council.terms("approval", "most_votes")));
  const auto with = [&](const std::string& option) { return refused(council.ask(council.chair, "round.put_options", R"(,"options":[)" + option + "]")); };
  EXPECT_EQ(with(R"({"option":")" + ulid("P", 1) + "\"}"), "missing_field");
  EXPECT_EQ(with(R"({"option":")" + ulid("P", 1) + R"(","initiative":")" + ulid("N", 1) + "\"}"), "not_found");
  EXPECT_EQ(with(R"({"option":")" + ulid("P", 1) + R"(","title":"A"},{"option":")" + ulid("P", 1) + R"(","title":"B"})"), "bad_choice");
  InitiativeCouncil::ok(council.desk.ask(RoundCouncil::voter(1), "initiative.submit", R"({"council":"husby","initiative":")" + ulid("N", 1) + R"(","content":)" + InitiativeCouncil::content("Bänk") + "}"));
  EXPECT_EQ(with(R"({"option":")" + ulid("P", 1) + R"(","initiative":")" + ulid("N", 1) + "\"}"), "not_found") << "what waits for screening is not public";
}

TEST(RoundPlanning, each_state_allows_what_it_should_and_nothing_else) {
  const std::string terms_of = R"(,"terms":)";
  struct Act {
    std::string method;
    std::function<std::string(RoundCouncil&)> more;
    std::string announced, open, counted, cancelled;  // the reason, or "" for yes
  };
  const Act acts[]{
      {"round.change", [&](RoundCouncil& c) { return terms_of + c.terms("approval", "most_votes", R"(,"seats":2)"); }, "", "wrong_state", "wrong_state", "wrong_state"},
      {"round.put_options", [](RoundCouncil&) { return R"(,"options":[{"option":")" + ulid("P", 8) + R"(","title":"X"}])"; }, "", "wrong_state", "wrong_state", "wrong_state"},
      {"round.drop_option", [](RoundCouncil&) { return R"(,"option":")" + ulid("P", 1) + "\""; }, "", "wrong_state", "wrong_state", "wrong_state"},
      {"round.open", [](RoundCouncil&) { return std::string(); }, "", "wrong_state", "wrong_state", "wrong_state"},
      {"round.close", [](RoundCouncil&) { return std::string(); }, "wrong_state", "", "wrong_state", "wrong_state"},
      {"round.cancel", [](RoundCouncil&) { return std::string(R"(,"reason":"Fel frågor")"); }, "", "", "wrong_state", "wrong_state"},
  };
  for (const Act& act : acts) {
    for (const std::string state : {"announced", "open", "counted", "cancelled"}) {
      RoundCouncil council;
      InitiativeCouncil::ok(council.announce(council.terms("approval", "most_votes")));
      InitiativeCouncil::ok(council.put({1, 2, 3}));
      if (state == "open" || state == "counted") InitiativeCouncil::ok(council.ask(council.chair, "round.open"));
      if (state == "counted") InitiativeCouncil::ok(council.ask(council.chair, "round.close"));
      if (state == "cancelled") InitiativeCouncil::ok(council.ask(council.chair, "round.cancel", R"(,"reason":"Skäl")"));
      const std::string wanted = state == "announced" ? act.announced : state == "open" ? act.open : state == "counted" ? act.counted : act.cancelled;
      EXPECT_EQ(refused(council.ask(council.chair, act.method, act.more(council))), wanted) << act.method << " when " << state;
    }
  }
}

TEST(RoundPlanning, time_opens_a_round_or_ends_it_where_it_cannot_open) {
  RoundCouncil council;
  InitiativeCouncil::ok(council.announce(council.terms("approval", "most_votes")));
  InitiativeCouncil::ok(council.put({1, 2}));
  (void)council.tick();
  EXPECT_EQ(council.record().state, rounds::RoundState::announced);
  council.desk.now += std::chrono::hours(1);
  (void)council.tick();
  EXPECT_EQ(council.record().state, rounds::RoundState::open);
  EXPECT_THAT(council.row("round_turnout"), HasSubstr(R"("voted":0,"eligible":6)"));

  RoundCouncil few(4);
  InitiativeCouncil::ok(few.announce(few.terms("yes_no", "majority")));
  EXPECT_EQ(refused(few.ask(few.chair, "round.open")), "wrong_state");
  few.desk.now += std::chrono::hours(1);
  (void)few.tick();
  EXPECT_EQ(few.record().state, rounds::RoundState::cancelled);
  EXPECT_EQ(few.record().ending, "too_few_voters");

  RoundCouncil empty;
  InitiativeCouncil::ok(empty.announce(empty.terms("approval", "most_votes")));
  InitiativeCouncil::ok(empty.put({1}));
  empty.desk.now += std::chrono::hours(1);
  (void)empty.tick();
  EXPECT_EQ(empty.record().ending, "no_options");
}

TEST(RoundPlanning, the_roll_is_those_who_are_there_when_it_opens) {
  RoundCouncil council(6);
  InitiativeCouncil::ok(council.announce(council.terms("yes_no", "majority")));
  council.join(10);
  InitiativeCouncil::ok(council.ask(council.chair, "round.open"));
  council.join(11);
  EXPECT_EQ(council.record().eligible, 7);
  EXPECT_EQ(refused(council.cast(10, "[1]")), "");
  EXPECT_EQ(refused(council.cast(11, "[1]")), "not_on_roll");

  RoundCouncil seats(8);
  for (int i = 1; i < 7; ++i) InitiativeCouncil::ok(seats.desk.ask(seats.desk.operator_id.value, "role.give", R"({"council":"husby","persona":")" + seats.personas[RoundCouncil::voter(i)] + R"(","role":"seat_holder"})"));
  std::string of_seats = seats.terms("yes_no", "majority");
  of_seats.replace(of_seats.find("residents"), 9, "seats");
  seats.begin(of_seats, {});
  EXPECT_EQ(seats.record().eligible, 6);
  EXPECT_EQ(refused(seats.cast(0, "[1]")), "not_on_roll");
  EXPECT_EQ(refused(seats.cast(3, "[1]")), "");
}

}  // namespace radslag::council
