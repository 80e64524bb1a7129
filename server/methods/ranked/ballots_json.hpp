#pragma once
// Ranked ballots as JSON: {"candidates": [names], "ballots": [{"weight": n, "ranking": [[indexes of the best], [next], …]}, …]}.
#include <expected>
#include <string_view>

#include "methods/pabulib/records.hpp"
#include "methods/ranked/schulze.hpp"

namespace radslag::methods::ranked {

// All of it, or the first thing that is wrong. Other members are passed over; `weight` is 1 where it is absent.
[[nodiscard]] std::expected<Profile, pabulib::Fault> read_ballots_json(std::string_view text);

}  // namespace radslag::methods::ranked
