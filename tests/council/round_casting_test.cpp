// Casting: who may, when, with what; what a voter takes home; what counts in the end.
#include <gmock/gmock.h>

#include "council/core/journal.hpp"
#include "council/round_council.hpp"
#include "protocol/generated/round_methods.hpp"

namespace radslag::council {

using testing::HasSubstr;
using testing::Not;

namespace {

struct Knapsack : RoundCouncil {
  explicit Knapsack(const std::string& visibility = "after_close") {
    begin(terms("knapsack", "greedy_votes", R"(,"budget":100,"choices":2)", visibility), {40, 60, 30});
  }
};

}  // namespace

TEST(RoundCasting, what_is_no_envelope_of_this_round_is_refused) {
  Knapsack council;
  const std::string other = RoundCouncil::voter(1);
  EXPECT_EQ(refused(council.cast_envelope(other, "AAAA")), "bad_envelope");
  EXPECT_EQ(refused(council.cast_envelope(other, "not base64")), "bad_envelope");
  EXPECT_EQ(refused(council.cast_envelope(other, council.seal(council.inner("[1]", RoundCouncil::tracker(1)) + std::string(512, '\0')))), "bad_envelope");
  const std::string sealed = council.envelope("[1]", 1);
  EXPECT_EQ(refused(council.cast_envelope(other, sealed)), "");
  EXPECT_EQ(refused(council.cast_envelope(RoundCouncil::voter(2), sealed)), "bad_envelope") << "another voter's";
  EXPECT_EQ(refused(council.cast(1, "[2]")), "");
  EXPECT_EQ(refused(council.cast_envelope(other, sealed)), "bad_envelope") << "its place was taken";
}

TEST(RoundCasting, who_may_not_vote_and_when_is_told_in_so_many_words) {
  RoundCouncil council;
  InitiativeCouncil::ok(council.announce(council.terms("approval", "most_votes")));
  InitiativeCouncil::ok(council.put({1, 2}));
  EXPECT_EQ(refused(council.cast_envelope(RoundCouncil::voter(1), "AAAA")), "poll_not_open");
  InitiativeCouncil::ok(council.ask(council.chair, "round.open"));
  const std::string sealed = council.envelope("[1]", 1);
  EXPECT_EQ(refused(council.ask(RoundCouncil::voter(1), "round.cast", R"(,"envelope":")" + sealed + "\"", ulid("R", 9))), "not_found");
  EXPECT_EQ(refused(council.cast_envelope("", sealed)), "session_ended");
  EXPECT_EQ(refused(council.cast_envelope(ulid("X", 1), sealed)), "forbidden") << "has not joined";
  council.join(50);
  EXPECT_EQ(refused(council.cast(50, "[1]")), "not_on_roll");
  council.desk.now += std::chrono::days(14);
  EXPECT_EQ(refused(council.cast_envelope(RoundCouncil::voter(1), sealed)), "poll_closed") << "also before the sweep has noticed";
  (void)council.tick();
  EXPECT_EQ(refused(council.cast_envelope(RoundCouncil::voter(1), sealed)), "poll_closed");
}

TEST(RoundCasting, who_left_and_came_back_has_one_voice) {
  Knapsack council;
  InitiativeCouncil::ok(council.cast(1, "[1]"));
  InitiativeCouncil::ok(council.desk.ask(RoundCouncil::voter(1), "membership.leave", R"({"council":"husby"})"));
  EXPECT_EQ(refused(council.cast(1, "[2]")), "forbidden");
  (void)council.desk.join("husby", RoundCouncil::voter(1), "En annan");
  InitiativeCouncil::ok(council.cast_envelope(RoundCouncil::voter(1), council.envelope("[2]", 77)));
  council.end();
  EXPECT_THAT(council.row("round_result"), HasSubstr(R"("ballots":1,"invalid":0)"));
  EXPECT_THAT(council.share(1), HasSubstr(R"("votes":0)"));
  EXPECT_THAT(council.share(2), HasSubstr(R"("votes":1)"));
}

TEST(RoundCasting, the_same_envelope_again_is_the_same_act_and_the_same_command_is_replayed) {
  Knapsack council;
  const std::string sealed = council.envelope("[1]", 1);
  const std::string params = R"({"council":"husby","round":")" + ulid("R", 1) + R"(","envelope":")" + sealed + "\"}";
  const std::string id = make_uuid7(council.desk.now, council.desk.random());
  const Answer first = council.desk.ask_with_id(RoundCouncil::voter(1), id, "round.cast", params);
  ASSERT_TRUE(first.result);
  const auto head = council.head();
  const Answer replayed = council.desk.ask_with_id(RoundCouncil::voter(1), id, "round.cast", params);
  EXPECT_TRUE(replayed.replayed);
  EXPECT_EQ(replayed.result.value(), first.result.value());
  const Answer again = council.cast_envelope(RoundCouncil::voter(1), sealed);
  EXPECT_EQ(again.result.value(), first.result.value()) << "the same second, the same seq: the same receipt";
  EXPECT_EQ(council.head(), head) << "no second entry";
  const std::string other = R"({"council":"husby","round":")" + ulid("R", 1) + R"(","envelope":")" + council.envelope("[2]", 1) + "\"}";
  EXPECT_EQ(refused(council.desk.ask_with_id(RoundCouncil::voter(1), id, "round.cast", other)), "id_reused");
  council.end();
  EXPECT_TRUE(council.desk.ask_with_id(RoundCouncil::voter(1), id, "round.cast", params).replayed) << "also when it comes too late to be a new one";
}

TEST(RoundCasting, votes_have_a_rate_of_their_own) {
  RoundCouncil council(6, store::Database::in_memory(), {});
  council.desk.now += std::chrono::minutes(5);
  council.begin(council.terms("approval", "most_votes"), {1, 2});
  int taken = 0;
  while (council.cast_envelope(RoundCouncil::voter(1), council.envelope("[1]", ++taken)).result && taken < 100) {
  }
  EXPECT_EQ(taken, 11) << "ten at once";
  EXPECT_EQ(refused(council.cast(1, "[1]")), "rate_limited");
}

TEST(RoundCasting, a_receipt_is_signed_and_tells_envelope_and_place_but_no_choice) {
  Knapsack council;
  const std::string sealed = council.envelope("[1]", 1);
  const Answer answer = council.cast_envelope(RoundCouncil::voter(1), sealed);
  const auto json = protocol::read_json(answer.result.value());
  const std::string receipt = *json->find("receipt")->as_string();
  const std::string hash = to_hex(methods::sha256(methods::from_base64(sealed, 20000).value()));
  EXPECT_EQ(receipt, fmt::format("rk1-receipt\n{}\n{}\n{}\n{}\n{}\n", council.desk.books().one<std::string>("SELECT origin FROM journal WHERE council = 'husby'").value(), ulid("R", 1), hash, answer.seq.value(), to_leaf_time(council.desk.now)));
  const auto raw = methods::from_base64(*json->find("signature")->as_string(), 64).value();
  methods::Signature signature{};
  std::copy(raw.begin(), raw.end(), signature.begin());
  const auto& key = council.desk.keys().of(CouncilId("husby")).public_key();
  EXPECT_TRUE(methods::verify_signature(key, receipt, signature));
  EXPECT_FALSE(methods::verify_signature(key, receipt + " ", signature));
  EXPECT_THAT(council.query(RoundCouncil::voter(1), "round.mine").value(), HasSubstr(hash));
  EXPECT_EQ(council.query(RoundCouncil::voter(2), "round.mine"), R"({"on_roll":true,"voted":false})");
}

TEST(RoundCasting, the_last_ballot_counts_and_nothing_else_of_the_voter) {
  Knapsack council;
  for (const char* choice : {"[1]", "[2]", "[3]"}) InitiativeCouncil::ok(council.cast_envelope(RoundCouncil::voter(1), council.envelope(choice, choice[1])));
  InitiativeCouncil::ok(council.cast(2, "[3]"));
  council.end();
  EXPECT_THAT(council.row("round_result"), HasSubstr(R"("ballots":2,"invalid":0)"));
  EXPECT_THAT(council.share(1), HasSubstr(R"("votes":0)"));
  EXPECT_THAT(council.share(3), HasSubstr(R"("votes":2)"));
  EXPECT_THAT(council.query("", "round.envelopes", R"(,"counted":true,"from":0)").value(), HasSubstr(R"("total":2)"));
  EXPECT_THAT(council.query("", "round.envelopes", R"(,"counted":false,"from":0)").value(), HasSubstr(R"("total":2)"));
}

TEST(RoundCasting, what_no_ballot_may_hold_is_refused_at_once_where_the_server_looks_and_counted_as_invalid_where_it_does_not) {
  const std::vector<std::string> wrong{"[9]",   "[1,1]", "[1,2,3]", "[1.5]", R"(["1"])", "{}", "null", "[-1]", R"([{"a":1}])"};
  Knapsack looks("always");
  for (const auto& choice : wrong) EXPECT_EQ(refused(looks.cast(1, choice)), "bad_choice") << choice;
  EXPECT_EQ(refused(looks.cast_envelope(RoundCouncil::voter(1), looks.seal(looks.inner("[1]", "short")))), "bad_choice");
  EXPECT_EQ(refused(looks.cast_envelope(RoundCouncil::voter(1), looks.seal(looks.inner("[1]", RoundCouncil::tracker(1), ulid("R", 2))))), "bad_choice") << "sealed for another round";
  std::string stuffed = looks.inner("[1]", RoundCouncil::tracker(1));
  stuffed.back() = 'x';
  EXPECT_EQ(refused(looks.cast_envelope(RoundCouncil::voter(1), looks.seal(stuffed))), "bad_choice") << "a mark in the padding";
  EXPECT_EQ(refused(looks.cast(1, "[1,2]")), "") << "exactly the budget";

  RoundCouncil over;
  over.begin(over.terms("knapsack", "greedy_votes", R"(,"budget":99)", "always"), {40, 60, 30});
  EXPECT_EQ(refused(over.cast(1, "[1,2]")), "bad_choice") << "one over the budget";

  Knapsack sealed;
  for (int i = 0; i < 4; ++i) EXPECT_EQ(refused(sealed.cast(i, wrong[static_cast<std::size_t>(i)])), "") << "nobody looks";
  InitiativeCouncil::ok(sealed.cast(4, "[1]"));
  // Sealed to a key that nobody has.
  std::string stranger(static_cast<std::size_t>(sealed.record().ballot_bytes.value()) + 48, 'x');
  InitiativeCouncil::ok(sealed.cast_envelope(RoundCouncil::voter(5), methods::to_base64(std::span(reinterpret_cast<const std::uint8_t*>(stranger.data()), stranger.size()))));
  sealed.end();
  EXPECT_THAT(sealed.row("round_result"), HasSubstr(R"("ballots":1,"invalid":5)"));
  EXPECT_THAT(sealed.row("round_turnout"), HasSubstr(R"("voted":6,"eligible":6)")) << "ballots + invalid = envelopes = voted";
}

TEST(RoundCasting, an_empty_ballot_is_a_vote_for_nothing) {
  Knapsack council("always");
  EXPECT_EQ(refused(council.cast(1, "[]")), "");
  council.end();
  EXPECT_THAT(council.row("round_result"), HasSubstr(R"("ballots":1,"invalid":0)"));
}

TEST(RoundCasting, ranked_scores_dots_and_yes_or_no_have_their_own_limits) {
  struct Case {
    const char* terms[3];
    std::vector<std::string> right, wrong;
  };
  const std::vector<Case> cases{
      {{"ranked", "schulze", ""}, {"[[1],[2,3]]", "[]", "[[3],[1],[2]]"}, {"[[1],[1]]", "[[]]", "[1,2]", "[[4]]"}},
      {{"ranked", "stv_scotland", R"(,"seats":2)"}, {"[[2],[1]]"}, {"[[1,2]]"}},
      {{"score", "most_points", R"(,"points":5)"}, {R"({"1":5,"2":5})", "{}", R"({"1":0})"}, {R"({"1":6})", R"({"1":-1})", R"({"4":1})", R"({"x":1})", "[1]"}},
      {{"dots", "most_points", R"(,"points":5)"}, {R"({"1":3,"2":2})"}, {R"({"1":3,"2":3})"}},
      {{"yes_no", "majority", ""}, {"[1]", "[2]", "[3]"}, {"[]", "[1,2]", "[4]", "[0]"}},
  };
  for (const Case& one : cases) {
    RoundCouncil council;
    const bool is_question = one.terms[0] == std::string_view("yes_no");
    council.begin(council.terms(one.terms[0], one.terms[1], one.terms[2], "always"), is_question ? std::vector<int>{} : std::vector<int>{1, 2, 3});
    for (std::size_t i = 0; i < one.right.size(); ++i) EXPECT_EQ(refused(council.cast(static_cast<int>(i), one.right[i])), "") << one.terms[0] << one.right[i];
    for (const auto& choice : one.wrong) EXPECT_EQ(refused(council.cast(5, choice)), "bad_choice") << one.terms[0] << choice;
  }
}

TEST(RoundCasting, an_envelope_tells_the_journal_neither_who_nor_when) {
  Knapsack council;
  council.desk.now += std::chrono::minutes(7);
  InitiativeCouncil::ok(council.cast(1, "[1]"));
  int seen = 0;
  each_entry(council.desk.books(), *journal_number(council.desk.books(), CouncilId("husby")), 0, 1000, [&](const StoredEntry& entry) {
    if (entry.kind != "envelope") return;
    ++seen;
    EXPECT_LT(entry.at, council.desk.now);
    EXPECT_THAT(*entry.payload, Not(HasSubstr("actor")));
    EXPECT_THAT(*entry.payload, Not(HasSubstr("\"at\"")));
    EXPECT_THAT(*entry.payload, Not(HasSubstr("role")));
    EXPECT_THAT(export_line(entry, false), HasSubstr(R"("kind":"envelope","time":"-")"));
  });
  EXPECT_EQ(seen, 1);
  EXPECT_TRUE(council.desk.last.changes.empty()) << "no row of anybody's carries its number";
}

TEST(RoundCasting, how_many_have_voted_is_told_some_seconds_later) {
  Knapsack council;
  InitiativeCouncil::ok(council.cast(1, "[1]"));
  InitiativeCouncil::ok(council.cast(2, "[1]"));
  EXPECT_THAT(council.row("round_turnout"), HasSubstr(R"("voted":0)"));
  (void)council.tick();
  EXPECT_THAT(council.row("round_turnout"), HasSubstr(R"("voted":2,"eligible":6)"));
  const auto before = council.head();
  (void)council.tick();
  EXPECT_EQ(council.head(), before) << "nothing new, no fact";
}

TEST(RoundCasting, a_running_result_goes_in_steps_of_five_and_to_whom_the_terms_say) {
  RoundCouncil council(12);
  council.begin(council.terms("approval", "most_votes", "", "after_voting"), {1, 2});
  for (int i = 0; i < 4; ++i) InitiativeCouncil::ok(council.cast(i, "[1]"));
  EXPECT_EQ(council.query(RoundCouncil::voter(1), "round.running"), R"({"ballots":0,"votes":{}})");
  InitiativeCouncil::ok(council.cast(4, "[1,2]"));
  EXPECT_EQ(council.query(RoundCouncil::voter(1), "round.running"), R"({"ballots":5,"votes":{"1":5,"2":1}})");
  InitiativeCouncil::ok(council.cast_envelope(RoundCouncil::voter(4), council.envelope("[2]", 44)));
  for (int i = 5; i < 9; ++i) InitiativeCouncil::ok(council.cast(i, "[2]"));
  EXPECT_EQ(council.query(RoundCouncil::voter(1), "round.running"), R"({"ballots":5,"votes":{"1":5,"2":1}})");
  InitiativeCouncil::ok(council.cast(9, "[2]"));
  EXPECT_EQ(council.query(RoundCouncil::voter(1), "round.running"), R"({"ballots":10,"votes":{"1":4,"2":6}})");
  EXPECT_EQ(council.query(RoundCouncil::voter(11), "round.running").error().reason, Reason::forbidden);
  EXPECT_EQ(council.query("", "round.running").error().reason, Reason::forbidden);

  Knapsack sealed;
  EXPECT_EQ(sealed.query(sealed.chair, "round.running").error().reason, Reason::wrong_state) << "not to the chair either";
}

}  // namespace radslag::council
