// From ballots to a result by every method, and files that read back to the same.
#include <sstream>

#include "council/round_council.hpp"
#include "council/rounds/count.hpp"
#include "methods/budget/completion.hpp"
#include "methods/budget/greedy.hpp"
#include "methods/pabulib/pabulib.hpp"
#include "methods/ranked/ballots_json.hpp"
#include "methods/ranked/blt.hpp"
#include "methods/ranked/stv.hpp"

namespace radslag::council::rounds {

using testing::HasSubstr;
using protocol::RoundMethod;

namespace {

// Options 1, 2, 3 … at these costs.
Question question(protocol::RoundBallotKind ballot, RoundMethod method, const std::vector<std::int64_t>& costs) {
  Question made;
  made.round = RoundId(ulid("R", 1));
  made.terms.title = "T";
  made.terms.ballot = ballot;
  made.terms.method_ = method;
  for (std::size_t i = 0; i < costs.size(); ++i) {
    protocol::RoundPlace place;
    place.option = OptionId(ulid("P", static_cast<int>(i) + 1));
    place.number = static_cast<std::int64_t>(i) + 1;
    place.title = fmt::format("Projekt {}", i + 1);
    place.cost = costs[i];
    made.options.push_back(std::move(place));
  }
  return made;
}

std::vector<Ballot> times(int count, Ballot ballot) { return std::vector<Ballot>(static_cast<std::size_t>(count), std::move(ballot)); }

std::vector<Ballot> naming(std::initializer_list<std::pair<int, std::vector<std::int64_t>>> groups) {
  std::vector<Ballot> all;
  for (const auto& [count, numbers] : groups) {
    Ballot ballot;
    if (!numbers.empty()) ballot.levels = {numbers};
    for (auto& one : times(count, ballot)) all.push_back(one);
  }
  return all;
}

std::vector<Ballot> ranking(std::initializer_list<std::pair<int, std::vector<std::vector<std::int64_t>>>> groups) {
  std::vector<Ballot> all;
  for (const auto& [count, levels] : groups) {
    for (auto& one : times(count, Ballot{"", levels, {}})) all.push_back(one);
  }
  return all;
}

using Numbers = std::vector<std::int64_t>;
constexpr Turnout everybody{.eligible = 10, .invalid = 0};
const Secret no_seed{};

}  // namespace

// Six want the costly one, four the two small ones. Most votes first gives all to the six; equal shares divide.
TEST(RoundCounting, equal_shares_give_each_group_its_part_and_tell_who_paid) {
  auto asked = question(protocol::RoundBallotKind::approval, RoundMethod::equal_shares_cost, {60, 60, 40});
  asked.terms.budget = 100;
  const auto ballots = naming({{6, {1, 2}}, {4, {3}}});
  const Tally tally = count(asked, ballots, everybody, no_seed);
  EXPECT_EQ(tally.outcome.chosen, (Numbers{1, 3}));
  EXPECT_EQ(tally.outcome.total_cost, 100);
  EXPECT_EQ(tally.outcome.endowment, 10);
  EXPECT_EQ(tally.outcome.greedy, (Numbers{1, 3}));
  const auto& first = tally.shares[0];
  EXPECT_EQ(first.most_paid, 10);
  EXPECT_EQ(first.paid_in_full, 6);
  EXPECT_EQ(first.paid_less, 0);
  const auto& lost = tally.shares[1];
  EXPECT_EQ(lost.why, protocol::RoundWhy::supporters_lacked_money);
  EXPECT_EQ(lost.supporters_money, 0);
  ASSERT_EQ(tally.outcome.ties.size(), 1U) << "1 and 2 were equal";
  EXPECT_EQ(tally.outcome.ties[0].numbers, (Numbers{1, 2}));

  asked.terms.method_ = RoundMethod::greedy_votes;
  asked.terms.budget = 120;
  EXPECT_EQ(count(asked, ballots, everybody, no_seed).outcome.chosen, (Numbers{1, 2}));
}

TEST(RoundCounting, completions_spend_what_equal_shares_leave) {
  auto asked = question(protocol::RoundBallotKind::approval, RoundMethod::equal_shares_cost, {50, 30});
  asked.terms.budget = 100;
  const auto ballots = naming({{4, {1}}, {6, {2}}});
  EXPECT_EQ(count(asked, ballots, everybody, no_seed).outcome.chosen, (Numbers{2}));
  for (const auto completion : {protocol::RoundCompletion::greedy, protocol::RoundCompletion::add1, protocol::RoundCompletion::add1u}) {
    asked.terms.completion = completion;
    const auto outcome = count(asked, ballots, everybody, no_seed).outcome;
    EXPECT_EQ(std::set<std::int64_t>(outcome.chosen.begin(), outcome.chosen.end()), (std::set<std::int64_t>{1, 2})) << to_string(completion);
    EXPECT_EQ(outcome.increment.has_value(), completion != protocol::RoundCompletion::greedy);
  }
}

TEST(RoundCounting, raising_ends_also_where_a_costly_wish_has_one_supporter) {
  auto asked = question(protocol::RoundBallotKind::approval, RoundMethod::equal_shares_cost, {1'000'000'000, 1});
  asked.terms.budget = 1'000'000'000;
  asked.terms.completion = protocol::RoundCompletion::add1;
  const Tally tally = count(asked, naming({{1, {1}}, {9, {2}}}), everybody, no_seed);
  EXPECT_EQ(tally.outcome.chosen.size(), 1U);
}

TEST(RoundCounting, most_votes_and_most_points_fill_the_seats_and_tell_a_tie) {
  auto asked = question(protocol::RoundBallotKind::approval, RoundMethod::most_votes, {0, 0, 0, 0});
  asked.terms.seats = 2;
  const Tally tally = count(asked, naming({{3, {2}}, {2, {1}}, {2, {3}}}), everybody, no_seed);
  EXPECT_EQ(tally.outcome.chosen, (Numbers{2, 1}));
  EXPECT_EQ(tally.shares[2].why, protocol::RoundWhy::lost_tie);
  EXPECT_EQ(tally.shares[3].why, protocol::RoundWhy::no_votes);
  EXPECT_EQ(tally.outcome.ties.at(0).numbers, (Numbers{1, 3}));

  auto points = question(protocol::RoundBallotKind::score, RoundMethod::most_points, {0, 0});
  points.terms.points = 10;
  const Tally scored = count(points, {Ballot{"", {}, {{1, 10}}}, Ballot{"", {}, {{1, 1}, {2, 6}}}, Ballot{"", {}, {{2, 4}}}}, everybody, no_seed);
  EXPECT_EQ(scored.outcome.chosen, (Numbers{1}));
  EXPECT_EQ(scored.shares[0].points, 11);
  EXPECT_EQ(scored.shares[1].points, 10);
}

TEST(RoundCounting, a_majority_is_of_yes_and_no_and_the_quorum_of_the_roll) {
  auto asked = question(protocol::RoundBallotKind::yes_no, RoundMethod::majority, {});
  const auto with = [&](int yes, int no, int abstain) { return count(asked, naming({{yes, {1}}, {no, {2}}, {abstain, {3}}}), everybody, no_seed).outcome; };
  EXPECT_TRUE(*with(3, 2, 5).approved);
  EXPECT_FALSE(*with(2, 2, 0).approved) << "as many is no majority";
  EXPECT_FALSE(*with(0, 0, 3).approved);
  asked.terms.majority = protocol::RoundMajority::two_thirds;
  EXPECT_TRUE(*with(4, 2, 0).approved);
  EXPECT_FALSE(*with(3, 2, 0).approved);
  asked.terms.majority = protocol::RoundMajority::three_quarters;
  EXPECT_TRUE(*with(3, 1, 0).approved);
  EXPECT_FALSE(*with(5, 2, 0).approved);
  asked.terms.quorum_percent = 50;
  EXPECT_TRUE(with(3, 1, 1).holds);
  EXPECT_FALSE(with(3, 1, 0).holds);
}

TEST(RoundCounting, schulze_takes_whom_nobody_beats_and_transferable_votes_hand_on) {
  auto asked = question(protocol::RoundBallotKind::ranked, RoundMethod::schulze, {0, 0, 0});
  EXPECT_EQ(count(asked, ranking({{4, {{1}, {2}, {3}}}, {3, {{2}, {3}, {1}}}, {2, {{3}, {2}, {1}}}}), everybody, no_seed).outcome.chosen, (Numbers{2})) << "by pairs";
  asked.terms.method_ = RoundMethod::stv_scotland;
  asked.terms.seats = 2;
  for (const auto method : {RoundMethod::stv_scotland, RoundMethod::stv_wigm, RoundMethod::stv_meek}) {
    asked.terms.method_ = method;
    const Tally tally = count(asked, ranking({{6, {{1}, {2}}}, {2, {{3}}}, {1, {{2}}}}), everybody, no_seed);
    EXPECT_EQ(tally.outcome.chosen, (Numbers{1, 2})) << to_string(method) << ": 1's surplus goes to 2";
    EXPECT_EQ(tally.shares[0].votes, 6);
    EXPECT_TRUE(tally.outcome.stages);
  }
  EXPECT_EQ(count(asked, naming({{3, {}}}), everybody, no_seed).outcome.chosen, (Numbers{})) << "nobody ranks anybody";
}

TEST(RoundCounting, ties_fall_as_the_terms_say_and_a_lot_as_its_seed) {
  auto asked = question(protocol::RoundBallotKind::approval, RoundMethod::most_votes, {5, 3, 4});
  const auto ballots = naming({{2, {1}}, {2, {2}}, {2, {3}}});
  const auto chosen = [&](const Secret& seed) { return count(asked, ballots, everybody, seed).outcome.chosen; };
  EXPECT_EQ(chosen(no_seed), (Numbers{1}));
  asked.terms.ties = protocol::RoundTies::votes_then_cost;
  EXPECT_EQ(chosen(no_seed), (Numbers{2}));
  asked.terms.ties = protocol::RoundTies::lot;
  std::set<Numbers> drawn;
  for (std::uint8_t i = 0; i < 40; ++i) {
    Secret seed{};
    seed[0] = i;
    EXPECT_EQ(chosen(seed), chosen(seed));
    const auto lot = [&](std::int64_t number) { return methods::Sha256().add(seed).add(fmt::format("{}", number)).finish(); };
    const std::int64_t first = lot(1) < lot(2) ? (lot(1) < lot(3) ? 1 : 3) : (lot(2) < lot(3) ? 2 : 3);
    EXPECT_EQ(chosen(seed), (Numbers{first})) << "as anybody can work out from the seed";
    drawn.insert(chosen(seed));
  }
  EXPECT_EQ(drawn.size(), 3U);
}

TEST(RoundCounting, no_ballots_are_no_reason_to_fall_over) {
  for (const auto method : {RoundMethod::greedy_votes, RoundMethod::equal_shares_cost, RoundMethod::equal_shares_count, RoundMethod::most_votes}) {
    auto asked = question(protocol::RoundBallotKind::approval, method, {60, 50});
    if (is_for_budgets(method)) asked.terms.budget = 100;
    if (is_equal_shares(method)) asked.terms.completion = protocol::RoundCompletion::add1u;
    EXPECT_EQ(count(asked, {}, everybody, no_seed).outcome.ballots, 0) << to_string(method);
  }
}

// --- Files

namespace {

// The whole file, put together from its parts.
std::string file(RoundCouncil& council, const char* format) {
  std::string text;
  for (std::int64_t from = 0;;) {
    const auto answer = council.query("", "round.export", fmt::format(R"(,"format":"{}","from":{})", format, from));
    if (!answer) throw std::runtime_error(answer.error().message);
    const auto json = protocol::read_json(*answer, protocol::ReaderLimits::for_own_text());
    text += *json->find("text")->as_string();
    const auto* next = json->find("next");
    if (next == nullptr) return text;
    from = *next->as_int();
  }
}

Numbers chosen(RoundCouncil& council) {
  const auto json = protocol::read_json(council.row("round_result"), protocol::ReaderLimits::for_own_text());
  Numbers numbers;
  for (const auto& one : *json->find("outcome")->find("chosen")->as_array()) numbers.push_back(*one.as_int());
  return numbers;
}

// Ten projects, thirty voters, ballots full of ties.
void vote(RoundCouncil& council, const std::function<std::string(int)>& choice) {
  for (int i = 0; i < 30; ++i) InitiativeCouncil::ok(council.cast(i, choice(i)));
  council.end();
}

const std::vector<int> costs{300, 200, 200, 100, 150, 250, 120, 120, 90, 60};

}  // namespace

TEST(RoundExport, a_pabulib_file_is_counted_to_the_same_result) {
  namespace budget = methods::budget;
  for (const char* ties : {"ballot_order", "votes_then_cost", "lot"}) {
    for (const char* method : {"greedy_votes", "greedy_votes_per_cost", "equal_shares_cost", "equal_shares_count"}) {
      const bool is_shares = std::string_view(method).starts_with("equal");
      RoundCouncil council(30);
      std::string terms = council.terms("approval", method, std::string(R"(,"budget":700)") + (is_shares ? R"(,"completion":"add1u")" : ""));
      terms.replace(terms.find("ballot_order"), 12, ties);
      council.begin(terms, costs);
      vote(council, [](int i) { return fmt::format("[{},{}]", i % 10 + 1, (i * 3 + 4) % 10 + 1 == i % 10 + 1 ? (i + 1) % 10 + 1 : (i * 3 + 4) % 10 + 1); });
      std::istringstream in(file(council, "pb"));
      const auto election = methods::pabulib::read_all(in);
      ASSERT_TRUE(election) << election.error().line << ": " << election.error().words;
      const auto instance = budget::make_instance(*election);
      EXPECT_EQ(instance.voters, 30);
      const auto rule = std::string_view(ties) == "votes_then_cost" ? budget::TieRule::votes_cost_lexico : budget::TieRule::lexico;
      budget::Outcome outcome;
      if (is_shares) {
        budget::EqualSharesOptions options;
        options.utility = std::string_view(method).ends_with("cost") ? budget::Utility::cost : budget::Utility::cardinality;
        options.completion = budget::Completion::add1u;
        options.ties = rule;
        outcome = budget::equal_shares_completed(instance, options);
      } else {
        outcome = budget::greedy(instance, std::string_view(method) == "greedy_votes" ? budget::Measure::votes : budget::Measure::votes_per_cost, rule);
      }
      Numbers numbers;
      for (const auto& selection : outcome.selections) numbers.push_back(std::stoll(std::string(election->projects[selection.project].all["number"])));
      EXPECT_EQ(numbers, chosen(council)) << ties << " " << method;
    }
  }
}

TEST(RoundExport, a_blt_file_is_counted_to_the_same_result) {
  for (const char* ties : {"ballot_order", "lot"}) {
    RoundCouncil council(30);
    std::string terms = council.terms("ranked", "stv_scotland", R"(,"seats":3)");
    terms.replace(terms.find("ballot_order"), 12, ties);
    council.begin(terms, costs);
    vote(council, [](int i) { return fmt::format("[[{}],[{}],[{}]]", i % 10 + 1, (i + 3) % 10 + 1, (i + 7) % 10 + 1); });
    std::istringstream in(file(council, "ballots"));
    const auto election = methods::ranked::read_blt(in);
    ASSERT_TRUE(election) << election.error().line << ": " << election.error().words;
    EXPECT_EQ(election->valid(), 30);
    std::set<std::string> elected;
    for (const std::size_t one : methods::ranked::count_stv(*election, methods::ranked::StvRule::scotland).elected) elected.insert(election->candidates[one]);
    std::set<std::string> wanted;
    for (const std::int64_t number : chosen(council)) wanted.insert(fmt::format("Projekt {}", number));
    EXPECT_EQ(elected, wanted) << ties;
  }
}

TEST(RoundExport, ranked_json_reads_back_ballot_by_ballot_and_csv_tells_the_sums) {
  RoundCouncil council(30);
  council.begin(council.terms("ranked", "schulze"), costs);
  vote(council, [](int i) { return fmt::format("[[{}],[{},{}]]", i % 10 + 1, (i + 3) % 10 + 1, (i + 7) % 10 + 1); });
  const auto profile = methods::ranked::read_ballots_json(file(council, "ballots"));
  ASSERT_TRUE(profile) << profile.error().words;
  EXPECT_EQ(profile->ballots.size(), 30U);
  const auto result = methods::ranked::schulze(*profile, methods::ranked::Strength::winning_votes);
  EXPECT_EQ(static_cast<std::int64_t>(*std::ranges::min_element(result.ranking.front())) + 1, chosen(council).at(0));
  EXPECT_EQ(council.query("", "round.export", R"(,"format":"pb","from":0)").error().reason, Reason::bad_choice);
  EXPECT_THAT(file(council, "csv"), HasSubstr("\n1;Projekt 1;;300;3;;"));
}

TEST(RoundExport, more_ballots_than_one_answer_holds_come_in_parts) {
  RoundCouncil council(520);
  council.begin(council.terms("approval", "greedy_votes", R"(,"budget":700)"), costs);
  for (int i = 0; i < 520; ++i) InitiativeCouncil::ok(council.cast(i, i % 2 == 0 ? "[1,4]" : "[2]"));
  council.end();
  std::istringstream in(file(council, "pb"));
  const auto election = methods::pabulib::read_all(in);
  ASSERT_TRUE(election) << election.error().line << ": " << election.error().words;
  EXPECT_EQ(election->ballots.size(), 520U);
  EXPECT_THAT(council.query("", "round.board", R"(,"from":500)").value(), HasSubstr(R"("total":520)"));
}

TEST(RoundWhatIf, another_budget_is_counted_from_the_board) {
  RoundCouncil council(30);
  council.begin(council.terms("approval", "equal_shares_cost", R"(,"budget":700,"completion":"add1u")"), costs);
  vote(council, [](int i) { return fmt::format("[{}]", i % 10 + 1); });
  const auto ask = [&](const std::string& more) { return council.query("", "round.what_if", more); };
  EXPECT_THAT(council.row("round_result"), HasSubstr(ask(R"(,"budget":700)").value().substr(12, 60))) << "the same budget, the same outcome";
  EXPECT_THAT(ask(R"(,"budget":1590)").value(), HasSubstr(R"("total_cost":1590)")) << "money for everything";
  EXPECT_THAT(ask(R"(,"budget":1590,"method":"greedy_votes")").value(), HasSubstr(R"("chosen":[1,2,3,4,5,6,7,8,9,10])"));
  EXPECT_EQ(ask(R"(,"budget":700,"method":"schulze")").error().reason, Reason::bad_choice);
}

// The hashes in the journal are those of what is handed out.
TEST(RoundBoard, board_and_lists_give_the_hashes_that_the_journal_holds) {
  RoundCouncil council(30);
  council.begin(council.terms("ranked", "schulze"), costs);
  vote(council, [](int i) { return fmt::format("[[{}]]", i % 10 + 1); });
  const auto json = protocol::read_json(council.query("", "round.board", R"(,"from":0)").value(), protocol::ReaderLimits::for_own_text());
  methods::Sha256 hash;
  std::string before;
  for (const auto& ballot : *json->find("ballots")->as_array()) {
    const std::string& tracker = *ballot.find("t")->as_string();
    EXPECT_LT(before, tracker);
    before = tracker;
    hash.add(fmt::format(R"({{"t":"{}","b":{}}})", tracker, protocol::to_json(*ballot.find("b")))).add("\n");
  }
  EXPECT_THAT(council.row("round_result"), HasSubstr(R"("board":")" + to_hex(hash.finish())));
  const auto lists = protocol::read_json(council.query("", "round.envelopes", R"(,"counted":true,"from":0)").value(), protocol::ReaderLimits::for_own_text());
  methods::Sha256 counted;
  for (const auto& one : *lists->find("hashes")->as_array()) counted.add(*one.as_string()).add("\n");
  EXPECT_THAT(council.row("round_result"), HasSubstr(R"("counted":")" + to_hex(counted.finish())));
}

}  // namespace radslag::council::rounds
