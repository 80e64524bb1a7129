#pragma once
// A participatory budget's file as `radslag count` reads it: a ballot at a time, with what restricts the outcome.
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "cli/arguments.hpp"
#include "methods/budget/instance.hpp"

namespace radslag::cli {

struct BudgetFile {
  methods::budget::Instance instance;
  std::map<std::string, std::int64_t> broken;  // ballots that break a limit of META, by the limit
  bool were_left_out = false;                  // `--ballots within_limits`: those do not count
  std::vector<std::string> notes;              // what is odd, with line and column; the first hundred
};

// Reads --ballots, --conflicts and --cap. Throws Stop.
[[nodiscard]] BudgetFile read_budget_file(const std::string& file, const Arguments& arguments);

}  // namespace radslag::cli
