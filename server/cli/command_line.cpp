#include "cli/command_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <exception>

#include "cli/stop.hpp"

namespace radslag::cli {

namespace {

void print_overview(std::FILE* out) {
  fmt::print(out, "Usage: radslag COMMAND …\n");
  for (const Subcommand& subcommand : subcommands()) fmt::print(out, "  {:<9} {}\n", subcommand.name, subcommand.summary);
  fmt::print(out, "  {:<9} {}\n\n`radslag COMMAND --help` tells more of each.\n", "help", "This text");
}

void print_help(const Subcommand& subcommand) {
  fmt::print("Usage: radslag {} {}\n{}\n", subcommand.name, subcommand.words, subcommand.summary);
  if (!subcommand.details.empty()) fmt::print("\n{}\n", subcommand.details);
  fmt::print("\n");
  for (const Option& option : subcommand.options) {
    fmt::print("  {:<22} {}\n", fmt::format("{} {}", option.name, option.value), option.help);
  }
  fmt::print("  {:<22} {}\n", "--help", "This text");
}

int run_one(const Subcommand& subcommand, std::span<const std::string_view> words) {
  const auto options_end = std::ranges::find(words, std::string_view("--"));
  if (std::find(words.begin(), options_end, "--help") != options_end) {
    print_help(subcommand);
    return 0;
  }
  const Arguments arguments = Arguments::parse(words, subcommand.options);
  const std::size_t count = arguments.words().size();
  if (count < subcommand.words_min) throw misused(fmt::format("something is missing: radslag {} {}", subcommand.name, subcommand.words));
  if (count > subcommand.words_max) {
    throw misused(fmt::format("\"{}\" is one word too many: radslag {} {}", arguments.words()[subcommand.words_max], subcommand.name, subcommand.words));
  }
  return subcommand.run(arguments);
}

}  // namespace

int run(std::span<const std::string_view> words) {
  if (words.empty()) {
    print_overview(stderr);
    return 2;
  }
  const std::string_view name = words.front();
  if (name == "help" || name == "--help" || name == "-h") {
    print_overview(stdout);
    return 0;
  }
  const auto known = subcommands();
  const auto subcommand = std::ranges::find(known, name == "--version" ? "version" : name, &Subcommand::name);
  if (subcommand == known.end()) {
    fmt::print(stderr, "radslag: there is no command \"{}\"; `radslag help` lists them\n", name);
    return 2;
  }
  try {
    return run_one(*subcommand, words.subspan(1));
  } catch (const Stop& stop) {
    fmt::print(stderr, "radslag {}: {}\n", name, stop.what());
    if (stop.exit_code == 2) fmt::print(stderr, "`radslag {} --help` shows how it is used\n", name);
    return stop.exit_code;
  } catch (const std::exception& failure) {
    fmt::print(stderr, "radslag {}: {}\n", name, failure.what());
    return 1;
  }
}

}  // namespace radslag::cli
