#include <fmt/format.h>

#include <filesystem>
#include <fstream>

#include "cli/count.hpp"
#include "cli/places.hpp"
#include "cli/stop.hpp"
#include "methods/ranked/ballots_json.hpp"
#include "methods/ranked/stv.hpp"

namespace radslag::cli {

namespace {

using namespace methods::ranked;

const Names<StvRule> stv_rules{{"stv_scotland", StvRule::scotland}, {"stv_wigm", StvRule::wigm}, {"stv_meek", StvRule::meek}};
const Names<Strength> strengths{{"schulze_winning_votes", Strength::winning_votes}, {"schulze_margins", Strength::margins}};

std::string_view name_of(StvAction action) {
  switch (action) {
    case StvAction::begin: return "begin";
    case StvAction::elect: return "elect";
    case StvAction::transfer_surplus: return "transfer_surplus";
    case StvAction::exclude: return "exclude";
    case StvAction::transfer_excluded: return "transfer_excluded";
    case StvAction::elect_remaining: return "elect_remaining";
    case StvAction::end: return "end";
  }
  std::unreachable();
}

// Exact fractions are written out. The other rules count in decimals, which a double holds as precisely as JSON's readers read.
Json votes_json(const methods::Rational& value, StvRule rule) {
  if (rule == StvRule::wigm || value.get_den() == 1) return amount_json(value);
  // GMP cuts where it should round, so the nearest double is found by way of the decimal text.
  mpf_class decimal(value, 256);
  mp_exp_t exponent = 0;
  const std::string digits = decimal.get_str(exponent, 10, 40);
  const bool is_negative = digits.starts_with('-');
  return std::stod(fmt::format("{}0.{}e{}", is_negative ? "-" : "", digits.substr(is_negative ? 1 : 0), exponent));
}

Json numbers_of(const std::vector<std::size_t>& candidates) {
  Json numbers = Json::array();
  for (const std::size_t candidate : candidates) numbers.push_back(candidate + 1);
  return numbers;
}

Json stage_json(const StvStage& stage, StvRule rule) {
  Json votes = Json::object();
  for (std::size_t i = 0; i < stage.votes.size(); ++i) votes[std::to_string(i + 1)] = votes_json(stage.votes[i], rule);
  return {{"action", name_of(stage.action)}, {"candidates", numbers_of(stage.candidates)}, {"votes", std::move(votes)},
          {"exhausted", votes_json(stage.exhausted, rule)}, {"loss", votes_json(stage.loss, rule)}};
}

}  // namespace

Json count_transferable(const std::string& file, std::string_view rule_name) {
  const StvRule rule = named("--rule", rule_name, stv_rules);
  std::ifstream in(file, std::ios::binary);
  if (!in || std::filesystem::is_directory(file)) throw failed(fmt::format("{}: cannot be read; does it exist, and may this user read it?", file));
  const auto election = read_blt(in);
  if (!election) throw failed(words_of(file, election.error()));
  const StvResult result = count_stv(*election, rule);
  Json names = Json::array();
  for (const std::size_t one : result.elected) names.push_back(election->candidates[one]);
  Json stages = Json::array();
  for (const StvStage& stage : result.stages) stages.push_back(stage_json(stage, rule));
  Json ties = Json::array();
  for (const StvTie& tie : result.ties) {
    ties.push_back({{"stage", tie.stage}, {"candidates", numbers_of(tie.candidates)}, {"taken", tie.taken + 1}, {"by_lot", tie.by_lot}});
  }
  return {{"valid", election->valid()}, {"invalid", election->invalid}, {"cut_short", election->cut_short}, {"quota", votes_json(result.quota, rule)}, {"elected", numbers_of(result.elected)}, {"elected_names", std::move(names)},
          {"stages", std::move(stages)}, {"ties", std::move(ties)}};
}

Json count_schulze(const std::string& file, std::string_view rule) {
  const Strength strength = named("--rule", rule, strengths);
  const auto profile = read_ballots_json(read_file(file));
  if (!profile) throw failed(words_of(file, profile.error()));
  const SchulzeResult result = schulze(*profile, strength);
  return {{"winners", result.winners}, {"ranking", result.ranking}, {"pairwise", result.pairwise}, {"strongest_paths", result.strongest_paths}};
}

}  // namespace radslag::cli
