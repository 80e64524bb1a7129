#pragma once
// `--name value` pairs, and the setting that bench/run.mjs prepares: a server, a council, members, initiatives.
#include <cstdint>
#include <fstream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace radslag::bench {

class Arguments {
 public:
  Arguments(int count, char** values) {
    for (int i = 1; i + 1 < count; i += 2) given_[std::string(values[i]).substr(2)] = values[i + 1];
  }
  [[nodiscard]] std::string text(const std::string& name) const {
    const auto found = given_.find(name);
    if (found == given_.end()) throw std::invalid_argument("--" + name + " is missing");
    return found->second;
  }
  [[nodiscard]] int number(const std::string& name) const { return std::stoi(text(name)); }
  [[nodiscard]] std::vector<std::string> lines(const std::string& name) const {
    std::ifstream file(text(name));
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) {
      if (!line.empty()) lines.push_back(line);
    }
    return lines;
  }

 private:
  std::map<std::string, std::string> given_;
};

}  // namespace radslag::bench
