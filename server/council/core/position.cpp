#include "council/core/position.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace radslag::council {

namespace {

bool is_hash8(std::string_view text) {
  return text.size() == 8 && std::ranges::all_of(text, [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
         });
}

}  // namespace

std::string Position::to_string() const { return fmt::format("{}-{}-{}", seq, hash8, labels8); }

std::optional<Position> Position::parse(std::string_view text) {
  // From the end, because the sequence of an empty journal is -1.
  if (text.size() < 19 || text[text.size() - 9] != '-' || text[text.size() - 18] != '-') return std::nullopt;
  const std::string_view labels8 = text.substr(text.size() - 8);
  const std::string_view hash8 = text.substr(text.size() - 17, 8);
  const std::string_view number = text.substr(0, text.size() - 18);
  if (!is_hash8(labels8) || !is_hash8(hash8)) return std::nullopt;
  Position position;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), position.seq);
  if (error != std::errc{} || end != number.data() + number.size() || position.seq < -1) return std::nullopt;
  position.hash8 = hash8;
  position.labels8 = labels8;
  return position;
}

}  // namespace radslag::council
