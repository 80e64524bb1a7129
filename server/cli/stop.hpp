#pragma once
// Why a command cannot go on: one line for a person (what, where, what to do) and the process's exit code.
#include <stdexcept>
#include <string>

namespace radslag::cli {

struct Stop : std::runtime_error {
  int exit_code;
  Stop(int code, const std::string& line) : std::runtime_error(line), exit_code(code) {}
};

// The command was understood and cannot be done.
[[nodiscard]] inline Stop failed(const std::string& line) { return {1, line}; }
// The command line itself is wrong.
[[nodiscard]] inline Stop misused(const std::string& line) { return {2, line}; }

}  // namespace radslag::cli
