#include "cli/count.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

#include "cli/commands.hpp"
#include "cli/stop.hpp"

namespace radslag::cli {

namespace {

enum class Kind : std::uint8_t { budget, transferable, pairs, simple };

constexpr std::string_view schulze_rules[] = {"schulze_winning_votes", "schulze_margins"};
constexpr std::string_view simple_rules[] = {"yes_no", "approval", "score_sum", "score_mean", "dots"};

Kind kind_of(std::string_view file, std::string_view rule) {
  if (file.ends_with(".pb")) return Kind::budget;
  if (file.ends_with(".blt")) return Kind::transferable;
  if (std::ranges::find(schulze_rules, rule) != std::end(schulze_rules)) return Kind::pairs;
  if (std::ranges::find(simple_rules, rule) != std::end(simple_rules)) return Kind::simple;
  std::vector<std::string_view> known(std::begin(schulze_rules), std::end(schulze_rules));
  known.insert(known.end(), std::begin(simple_rules), std::end(simple_rules));
  refuse_name("--rule", rule, known);
}

// What belongs to one kind of file is refused at the others instead of being passed over.
void refuse_strangers(const Arguments& arguments, Kind kind) {
  const auto refuse = [&](std::initializer_list<std::string_view> options, std::string_view where) {
    for (const std::string_view option : options) {
      if (arguments.has(option)) throw misused(fmt::format("{} belongs to {}", option, where));
    }
  };
  if (kind != Kind::budget) refuse({"--completion", "--increment", "--start", "--exhaustive", "--ballots", "--conflicts", "--cap"}, "participatory budgets, files that end in .pb");
  if (kind != Kind::simple) refuse({"--places", "--ratings-min", "--majority", "--of", "--quorum", "--seed"}, "the rules yes_no, approval, score_sum, score_mean and dots");
  if (kind == Kind::transferable || kind == Kind::pairs) refuse({"--ties"}, "other rules; this one names its own");
}

}  // namespace

int count(const Arguments& arguments) {
  const std::string& file = arguments.words()[0];
  const auto rule = arguments.value("--rule");
  if (!rule) throw misused("--rule R is missing");
  const Kind kind = kind_of(file, *rule);
  refuse_strangers(arguments, kind);
  const auto counted = [&] {
    switch (kind) {
      case Kind::budget: return count_budget(file, *rule, arguments);
      case Kind::transferable: return count_transferable(file, *rule);
      case Kind::pairs: return count_schulze(file, *rule);
      case Kind::simple: return count_simple(file, *rule, arguments);
    }
    std::unreachable();
  };
  fmt::print("{}\n", counted().dump());
  return 0;
}

Json amount_json(const methods::Rational& value) {
  if (value.get_den() == 1 && value.get_num().fits_slong_p()) return value.get_num().get_si();
  return methods::to_string(value);
}

std::string words_of(const std::string& file, const methods::pabulib::Fault& fault) {
  return fmt::format("{}:{}:{}: {}", file, fault.line, fault.column, fault.words);
}

void refuse_name(std::string_view what, std::string_view given, const std::vector<std::string_view>& known) {
  throw misused(fmt::format("{} \"{}\" is not known here; one of: {}", what, given, fmt::join(known, ", ")));
}

}  // namespace radslag::cli
