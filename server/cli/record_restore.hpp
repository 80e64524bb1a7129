#pragma once
#include <string>

#include "base/id.hpp"
#include "cli/instance.hpp"

namespace radslag::cli {

// Appends `restored {lost}` to a journal, on the ordinary path of a command. Throws Stop.
void record_restore(Instance& instance, const CouncilId& council, const std::string& lost_note);

}  // namespace radslag::cli
