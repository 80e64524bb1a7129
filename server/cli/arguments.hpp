#pragma once
// What stands on the command line after the subcommand: `--name value`, `--name=value`, flags, and plain words.
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace radslag::cli {

struct Option {
  std::string_view name;   // "--data"
  std::string_view value;  // what it takes, as the help calls it; "" for a flag
  std::string_view help;
};

class Arguments {
 public:
  // Throws Stop (exit code 2) for an option that is unknown, repeated or without its value. After `--older FILE` an option
  // may repeat only when its value's name ends in "…".
  [[nodiscard]] static Arguments parse(std::span<const std::string_view> words, std::span<const Option> known);

  [[nodiscard]] bool has(std::string_view name) const { return values_.contains(name); }
  [[nodiscard]] std::optional<std::string> value(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> values(std::string_view name) const;
  // A whole number in [min, max], or `otherwise` where the option is absent.
  [[nodiscard]] std::int64_t number(std::string_view name, std::int64_t otherwise, std::int64_t min, std::int64_t max) const;
  [[nodiscard]] const std::vector<std::string>& words() const { return words_; }

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> values_;
  std::vector<std::string> words_;
};

}  // namespace radslag::cli
