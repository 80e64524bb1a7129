#include "cli/arguments.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "cli/stop.hpp"

namespace radslag::cli {

Arguments Arguments::parse(std::span<const std::string_view> words, std::span<const Option> known) {
  Arguments arguments;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i];
    if (word == "--") {
      arguments.words_.insert(arguments.words_.end(), words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end());
      break;
    }
    if (!word.starts_with("--")) {
      arguments.words_.emplace_back(word);
      continue;
    }
    const auto equals = word.find('=');
    const std::string_view name = word.substr(0, equals);
    const auto option = std::ranges::find(known, name, &Option::name);
    if (option == known.end()) throw misused(fmt::format("there is no option {} here", name));
    auto& values = arguments.values_[std::string(name)];
    if (!values.empty() && !option->value.ends_with("…")) throw misused(fmt::format("{} is given twice", name));
    if (option->value.empty()) {
      if (equals != std::string_view::npos) throw misused(fmt::format("{} takes no value", name));
      values.emplace_back();
    } else if (equals != std::string_view::npos) {
      values.emplace_back(word.substr(equals + 1));
    } else if (i + 1 < words.size()) {
      values.emplace_back(words[++i]);
    } else {
      throw misused(fmt::format("{} needs its value: {} {}", name, name, option->value));
    }
  }
  return arguments;
}

std::optional<std::string> Arguments::value(std::string_view name) const {
  const auto found = values_.find(name);
  if (found == values_.end()) return std::nullopt;
  return found->second.front();
}

std::vector<std::string> Arguments::values(std::string_view name) const {
  const auto found = values_.find(name);
  return found == values_.end() ? std::vector<std::string>() : found->second;
}

std::int64_t Arguments::number(std::string_view name, std::int64_t otherwise, std::int64_t min, std::int64_t max) const {
  const auto text = value(name);
  if (!text) return otherwise;
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
  if (error != std::errc{} || end != text->data() + text->size() || number < min || number > max) {
    throw misused(fmt::format("{} must be a whole number from {} to {}, not {}", name, min, max, *text));
  }
  return number;
}

}  // namespace radslag::cli
