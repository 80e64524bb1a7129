#pragma once
// radslag and its subcommands. Exit codes: 0 done, 1 could not be done (one line on standard error says what, where and what
// to do), 2 the command line itself is wrong.
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "cli/arguments.hpp"

namespace radslag::cli {

struct Subcommand {
  std::string_view name;
  std::string_view words;    // what follows the name, as the help shows it
  std::string_view summary;  // one line
  std::string_view details;  // below the usage; "" for none
  std::vector<Option> options;
  std::size_t words_min, words_max;
  int (*run)(const Arguments&);
};

// In the order of the help.
[[nodiscard]] std::span<const Subcommand> subcommands();

// Never throws: what went wrong is on standard error.
[[nodiscard]] int run(std::span<const std::string_view> words);

}  // namespace radslag::cli
