#include <algorithm>
#include <optional>
#include <utility>

#include "cli/budget_file.hpp"
#include "cli/count.hpp"
#include "cli/stop.hpp"
#include "methods/budget/completion.hpp"
#include "methods/budget/greedy.hpp"
#include "methods/budget/room.hpp"

namespace radslag::cli {

namespace {

using namespace methods::budget;

const Names<TieRule> tie_rules{{"lexico", TieRule::lexico}, {"votes_cost_lexico", TieRule::votes_cost_lexico}};
const Names<Measure> measures{{"greedy_votes", Measure::votes}, {"greedy_votes_per_cost", Measure::votes_per_cost}, {"greedy_points_per_cost", Measure::points_per_cost}};
const Names<Utility> utilities{{"mes_cost", Utility::cost}, {"mes_card", Utility::cardinality}, {"mes_points", Utility::points}};
const Names<Completion> completions{{"none", Completion::none}, {"greedy_votes", Completion::greedy_votes}, {"add1", Completion::add1}, {"add1u", Completion::add1u}};
const Names<Exhaustive> exhaustives{{"all", Exhaustive::all}, {"supported", Exhaustive::supported}, {"off", Exhaustive::off}};
const Names<bool> starts{{"exact", false}, {"integral", true}};

template <class Enum>
bool knows(const Names<Enum>& names, std::string_view name) {
  return std::ranges::find(names, name, &Names<Enum>::value_type::first) != names.end();
}

EqualSharesOptions options_of(std::string_view rule, const Arguments& arguments) {
  EqualSharesOptions options;
  options.utility = named("--rule", rule, utilities);
  options.completion = named("--completion", arguments.value("--completion").value_or("none"), completions);
  options.integral_start = named("--start", arguments.value("--start").value_or("exact"), starts);
  options.exhaustive = named("--exhaustive", arguments.value("--exhaustive").value_or("supported"), exhaustives);
  options.ties = named("--ties", arguments.value("--ties").value_or("lexico"), tie_rules);
  const auto increment = methods::pabulib::Amount::parse(arguments.value("--increment").value_or("1"));
  if (!increment || increment->numerator == 0) throw misused("--increment must be an amount of money above 0");
  options.increment = methods::rational(increment->numerator, increment->denominator);
  return options;
}

Json ids_of(const Instance& instance, const std::vector<std::size_t>& projects) {
  Json ids = Json::array();
  for (const std::size_t project : projects) ids.push_back(instance.projects[project].id);
  return ids;
}

Json selections_of(const Instance& instance, const Outcome& outcome) {
  Json selections = Json::array();
  for (const Selection& selection : outcome.selections) {
    const Project& project = instance.projects[selection.project];
    Json one{{"project", project.id}, {"cost", amount_json(project.cost)}, {"supporters", project.votes}};
    if (selection.rho) one["rho"] = methods::to_string(*selection.rho);
    selections.push_back(std::move(one));
  }
  return selections;
}

// Why each of the others lost: what its supporters had left, what excluded it.
Json losers_of(const Instance& instance, const Outcome& outcome) {
  Json losers = Json::array();
  Room room(instance);
  for (const Selection& selection : outcome.selections) room.take(selection.project);
  for (std::size_t i = 0; i < instance.projects.size(); ++i) {
    if (outcome.holds(i)) continue;
    const Project& project = instance.projects[i];
    Json one{{"project", project.id}, {"cost", amount_json(project.cost)}, {"supporters", project.votes}};
    if (!outcome.supporters_money.empty()) one["money_of_supporters"] = methods::to_string(outcome.supporters_money[i]);
    if (const auto rivals = room.excluded_by(i); !rivals.empty()) one["excluded_by"] = ids_of(instance, rivals);
    if (const auto cap = room.overrun_cap(i)) one["cap"] = instance.restrictions.caps[*cap].name;
    losers.push_back(std::move(one));
  }
  return losers;
}

}  // namespace

Json count_budget(const std::string& file, std::string_view rule, const Arguments& arguments) {
  const bool is_greedy = knows(measures, rule);
  if (is_greedy && (arguments.has("--completion") || arguments.has("--increment") || arguments.has("--start") || arguments.has("--exhaustive"))) {
    throw misused("--completion, --increment, --start and --exhaustive belong to the rules mes_cost, mes_card and mes_points");
  }
  if (!is_greedy && !knows(utilities, rule)) {
    refuse_name("--rule", rule, {"greedy_votes", "greedy_votes_per_cost", "greedy_points_per_cost", "mes_cost", "mes_card", "mes_points"});
  }
  const TieRule ties = named("--ties", arguments.value("--ties").value_or("lexico"), tie_rules);
  EqualSharesOptions options;
  if (!is_greedy) options = options_of(rule, arguments);
  const BudgetFile read = read_budget_file(file, arguments);
  const Instance& instance = read.instance;
  const Outcome outcome = is_greedy ? greedy(instance, named("--rule", rule, measures), ties) : equal_shares_completed(instance, options);
  std::vector<std::size_t> winners;
  for (const Selection& selection : outcome.selections) winners.push_back(selection.project);
  Json ties_json = Json::array();
  for (const Tie& tie : outcome.ties) ties_json.push_back({{"step", tie.step}, {"projects", ids_of(instance, tie.projects)}});
  Json json{{"rule", rule},
            {"completion", is_greedy ? "none" : arguments.value("--completion").value_or("none")},
            {"budget", amount_json(instance.budget)},
            {"voters", instance.voters},
            {"winners", ids_of(instance, winners)},
            {"total_cost", amount_json(outcome.total_cost)},
            {"ties", std::move(ties_json)},
            {"selections", selections_of(instance, outcome)}};
  if (outcome.endowment) json["endowment"] = methods::to_string(*outcome.endowment);
  if (outcome.leftover) json["leftover"] = methods::to_string(*outcome.leftover);
  json["losers"] = losers_of(instance, outcome);
  if (!read.broken.empty()) json[read.were_left_out ? "left_out" : "breaking_limits"] = read.broken;
  if (!read.notes.empty()) json["notes"] = read.notes;
  return json;
}

}  // namespace radslag::cli
