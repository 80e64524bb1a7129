#pragma once
// The demonstration: a council that does not exist, with a past of ten weeks, made through ordinary commands. Only for trying
// Rådslag out on one's own machine: its accounts have a password that everybody knows.
#include <string>

#include "cli/instance.hpp"
#include "cli/places.hpp"

namespace radslag::cli::demo {

// A demo that was interrupted while it was being made is taken away, so that it can be made whole.
void clear_half_made(const Places& places);
// On an instance that is new.
void fill(Instance& instance, const Places& places);
[[nodiscard]] bool is_here(Instance& instance);
// Who one can sign in as, for the terminal.
[[nodiscard]] std::string accounts_text();

}  // namespace radslag::cli::demo
