#pragma once
// What the files of acts share.
#include "laws/council_simulation.hpp"

namespace radslag::laws {

using Made = std::optional<Order>;
using Council = const std::string&;

// By a resident, with {"council"} and what is given.
[[nodiscard]] Made by_resident(Simulation& sim, Council council, const char* method, const std::string& rest);

// As the one who holds this role, with {"council"} and what is given.
[[nodiscard]] Made by_holder(Simulation& sim, Council council, std::string_view role, const char* method, const std::string& rest);

}  // namespace radslag::laws
