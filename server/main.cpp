#include <string_view>
#include <vector>

#include "cli/command_line.hpp"

int main(int count, char** words) {
  const std::vector<std::string_view> arguments(words + 1, words + count);
  return radslag::cli::run(arguments);
}
