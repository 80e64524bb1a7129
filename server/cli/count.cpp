#include "cli/count.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/commands.hpp"
#include "cli/stop.hpp"

namespace radslag::cli {

int count(const Arguments& arguments) {
  const std::string& file = arguments.words()[0];
  const auto rule = arguments.value("--rule");
  if (!rule) throw misused("--rule R is missing");
  const bool is_budget = file.ends_with(".pb");
  if (!is_budget) {
    for (const std::string_view option : {"--completion", "--increment", "--start", "--exhaustive", "--ties"}) {
      if (arguments.has(option)) throw misused(fmt::format("{} belongs to participatory budgets, files that end in .pb", option));
    }
  }
  const Json json = is_budget ? count_budget(file, *rule, arguments) : file.ends_with(".blt") ? count_transferable(file, *rule) : count_schulze(file, *rule);
  fmt::print("{}\n", json.dump());
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
