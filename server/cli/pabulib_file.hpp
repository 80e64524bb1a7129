#pragma once
#include <string>

#include "base/id.hpp"
#include "cli/arguments.hpp"
#include "methods/pabulib/pabulib.hpp"

namespace radslag::cli {

// The file, whole. Throws Stop: `FILE:LINE:COLUMN: what was expected`.
[[nodiscard]] methods::pabulib::Election read_election(const std::string& file);
// --council, checked. Throws Stop.
[[nodiscard]] CouncilId needed_council(const Arguments& arguments);

}  // namespace radslag::cli
