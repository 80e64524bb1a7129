#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "cli/count.hpp"
#include "cli/places.hpp"
#include "cli/stop.hpp"
#include "methods/pabulib/amount.hpp"
#include "methods/simple/ballots_json.hpp"
#include "methods/simple/choosing.hpp"
#include "methods/simple/lot.hpp"
#include "methods/simple/majority.hpp"

namespace radslag::cli {

namespace {

using namespace methods::simple;
using methods::Rational;

const Names<ChoosingRule> choosing_rules{{"approval", ChoosingRule::approval}, {"score_sum", ChoosingRule::score_sum}, {"score_mean", ChoosingRule::score_mean}, {"dots", ChoosingRule::dots}};
const Names<ChoosingTies> choosing_ties{{"file_order", ChoosingTies::file_order}, {"lot", ChoosingTies::lot}, {"vacant", ChoosingTies::vacant}};
const Names<EvenRule> even_rules{{"status_quo", EvenRule::status_quo}, {"casting_vote", EvenRule::casting_vote}, {"lot", EvenRule::lot}};
const Names<MajorityBase> bases{{"yes_and_no", MajorityBase::yes_and_no}, {"votes", MajorityBase::votes}, {"present", MajorityBase::present}, {"roll", MajorityBase::roll}};

// "3/5" between 0 and 1.
Rational share_of(std::string_view option, std::string_view text) {
  const auto amount = methods::pabulib::Amount::parse(text);
  if (!amount || amount->numerator == 0 || amount->numerator > amount->denominator) throw misused(fmt::format("{} must be a named one or a fraction such as 3/5, not {}", option, text));
  return methods::rational(amount->numerator, amount->denominator);
}

Majority majority_of(const Arguments& arguments) {
  const std::string name = arguments.value("--majority").value_or("simple");
  const auto of = arguments.value("--of");
  Majority majority;
  majority.base = name == "absolute" ? MajorityBase::votes : MajorityBase::yes_and_no;
  if (of) majority.base = named("--of", *of, bases);
  if (name == "simple" || name == "absolute") return majority;
  majority.more_than = false;
  majority.share = name == "two_thirds" ? Rational(2, 3) : name == "three_quarters" ? Rational(3, 4) : share_of("--majority", name);
  return majority;
}

std::optional<Quorum> quorum_of(const Arguments& arguments) {
  const auto text = arguments.value("--quorum");
  if (!text) return std::nullopt;
  if (*text == "more_than_half") return Quorum{Rational(1, 2), true};
  return Quorum{share_of("--quorum", *text), false};
}

std::string needed_seed(const Arguments& arguments) {
  auto seed = arguments.value("--seed");
  if (!seed || seed->empty()) throw misused("--ties lot needs --seed TEXT");
  return std::move(*seed);
}

Json set_aside_json(const SetAside& set_aside) {
  Json invalid = Json::array();
  for (const auto& [reason, ballots] : set_aside) invalid.push_back({{"reason", reason}, {"ballots", ballots}});
  return invalid;
}

std::string_view name_of_verdict(Verdict verdict) {
  switch (verdict) {
    case Verdict::carried: return "carried";
    case Verdict::not_carried: return "not_carried";
    case Verdict::not_quorate: return "not_quorate";
  }
  std::unreachable();
}

template <class Enum>
std::string_view name_in(const Names<Enum>& names, Enum value) {
  for (const auto& [name, one] : names) {
    if (one == value) return name;
  }
  std::unreachable();
}

EvenDecision even_decision_of(EvenRule rule, const YesNoFile& file, const Arguments& arguments, const std::string& path) {
  if (rule == EvenRule::casting_vote && !file.casting_vote) throw failed(fmt::format("{}:1:1: the tie rule casting_vote needs the member \"casting_vote\"", path));
  if (rule == EvenRule::casting_vote) return {rule, *file.casting_vote};
  if (rule == EvenRule::lot) return {rule, draw_lots(needed_seed(arguments), 2).front() == 0};
  return {rule, false};
}

Json count_yes_no(const std::string& path, const Arguments& arguments) {
  const Majority majority = majority_of(arguments);
  const auto quorum = quorum_of(arguments);
  const EvenRule even_rule = named("--ties", arguments.value("--ties").value_or("status_quo"), even_rules);
  if (even_rule == EvenRule::lot) static_cast<void>(needed_seed(arguments));
  const auto file = read_yes_no(read_file(path));
  if (!file) throw failed(words_of(path, file.error()));
  const YesNoVotes& votes = file->votes;
  if (majority.base == MajorityBase::present && !votes.present) throw failed(fmt::format("{}:1:1: --of present needs the member \"present\"", path));
  if ((majority.base == MajorityBase::roll || quorum) && !votes.roll) throw failed(fmt::format("{}:1:1: --of roll and --quorum need the member \"roll\"", path));
  const YesNoOutcome outcome = decide(votes, majority, quorum, even_decision_of(even_rule, *file, arguments, path));
  Json json{{"rule", "yes_no"}, {"majority", arguments.value("--majority").value_or("simple")}, {"of", name_in(bases, majority.base)},
            {"abstentions_count", majority.base != MajorityBase::yes_and_no}, {"yes", votes.yes}, {"no", votes.no}, {"abstain", votes.abstain},
            {"invalid", set_aside_json(file->set_aside)}};
  if (votes.present) json["present"] = *votes.present;
  if (votes.roll) json["roll"] = *votes.roll;
  if (outcome.quorum_needed) json["quorum_needed"] = *outcome.quorum_needed;
  json["base"] = outcome.base;
  json["needed"] = outcome.needed;
  json["lacking"] = std::max<std::int64_t>(0, outcome.needed - votes.yes);
  json["ties"] = Json::array();
  if (outcome.was_even) json["ties"].push_back({{"between", {"yes", "no"}}, {"rule", name_in(even_rules, even_rule)}, {"taken", *outcome.decided_by_rule ? "yes" : "no"}});
  json["verdict"] = name_of_verdict(outcome.verdict);
  return json;
}

// By how much an option missed the last place that was taken.
std::optional<Rational> lacking(const ChoosingOutcome& outcome, std::size_t option) {
  const auto& value = outcome.standings[option].value;
  if (outcome.chosen.empty() || !value) return std::nullopt;
  return Rational(*outcome.standings[outcome.chosen.back()].value - *value);
}

Json losers_json(const ChoosingFile& file, const ChoosingOutcome& outcome, const ChoosingOptions& how) {
  Json losers = Json::array();
  for (std::size_t i = 0; i < file.options.size(); ++i) {
    const Standing& standing = outcome.standings[i];
    if (standing.place) continue;
    Json one{{"option", i}, {"name", file.options[i]}};
    if (const auto lacks = lacking(outcome, i)) one["lacking"] = amount_json(*lacks);
    const bool is_in_tie = !outcome.ties.empty() && std::ranges::find(outcome.ties.front().options, i) != outcome.ties.front().options.end();
    const bool has_too_few = how.rule == ChoosingRule::score_mean && standing.ratings < how.ratings_min;
    one["why"] = is_in_tie ? "lost_tie" : has_too_few ? "too_few_ratings" : standing.value ? "fewer" : "not_asked_for";
    losers.push_back(std::move(one));
  }
  return losers;
}

Json choosing_json(std::string_view rule, const ChoosingFile& file, const ChoosingOutcome& outcome, const ChoosingOptions& how) {
  SetAside invalid = file.set_aside;
  std::int64_t voters = outcome.voters;
  for (const auto& [reason, ballots] : file.set_aside) voters += ballots;
  for (std::size_t i = 0; i < outcome.spoilt.size(); ++i) {
    if (outcome.spoilt[i] > 0) invalid[std::string(name_of(static_cast<Spoilt>(i)))] += outcome.spoilt[i];
  }
  Json names = Json::array();
  for (const std::size_t one : outcome.chosen) names.push_back(file.options[one]);
  Json standings = Json::array();
  for (std::size_t i = 0; i < file.options.size(); ++i) {
    const Standing& standing = outcome.standings[i];
    Json one{{"option", i}, {"name", file.options[i]}, {"sum", standing.sum}, {"voters", standing.ratings}};
    if (how.rule == ChoosingRule::score_mean) one["mean"] = standing.ratings == 0 ? Json() : Json(methods::to_string(methods::rational(standing.sum, standing.ratings)));
    standings.push_back(std::move(one));
  }
  Json ties = Json::array();
  for (const ChoosingTie& tie : outcome.ties) ties.push_back({{"step", tie.step}, {"options", tie.options}, {"taken", tie.taken}, {"rule", name_in(choosing_ties, how.ties)}});
  return {{"rule", rule}, {"places", how.places}, {"voters", voters}, {"valid", outcome.valid}, {"invalid", set_aside_json(invalid)},
          {"winners", outcome.chosen}, {"winner_names", std::move(names)}, {"standings", std::move(standings)}, {"ties", std::move(ties)},
          {"losers", losers_json(file, outcome, how)}};
}

}  // namespace

Json count_simple(const std::string& path, std::string_view rule, const Arguments& arguments) {
  const bool is_yes_no = rule == "yes_no";
  const std::vector<std::string_view> others = is_yes_no ? std::vector<std::string_view>{"--places", "--ratings-min"} : std::vector<std::string_view>{"--majority", "--of", "--quorum"};
  for (const std::string_view option : others) {
    if (arguments.has(option)) throw misused(fmt::format("{} does not belong to the rule {}", option, rule));
  }
  if (is_yes_no) return count_yes_no(path, arguments);
  ChoosingOptions how;
  how.rule = named("--rule", rule, choosing_rules);
  how.places = static_cast<std::size_t>(arguments.number("--places", 1, 1, 10'000));
  how.ratings_min = arguments.number("--ratings-min", 1, 1, 1'000'000'000);
  if (arguments.has("--ratings-min") && how.rule != ChoosingRule::score_mean) throw misused("--ratings-min belongs to the rule score_mean");
  how.ties = named("--ties", arguments.value("--ties").value_or("file_order"), choosing_ties);
  if (how.ties == ChoosingTies::lot) how.seed = needed_seed(arguments);
  const auto file = read_choosing(read_file(path), how.rule);
  if (!file) throw failed(words_of(path, file.error()));
  how.limits = file->limits;
  return choosing_json(rule, *file, choose(file->options.size(), file->ballots, how), how);
}

}  // namespace radslag::cli
