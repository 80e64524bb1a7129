#include "methods/tree/leaf.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/random.hpp"

namespace radslag::methods {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int two_digits(std::string_view text, std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); }

}  // namespace

Leaf make_public_leaf(std::string_view origin, std::uint64_t seq, PublicFact fact, const Hash& commit) {
  Leaf leaf{.origin = std::string(origin), .seq = seq, .kind = std::string(fact.kind), .commit = to_hex(commit)};
  if (!hides_time(fact.kind)) leaf.time = to_leaf_time(fact.time);
  return leaf;
}

Leaf make_private_leaf(std::string_view origin, std::uint64_t seq, const Hash& commit) {
  return {.origin = std::string(origin), .seq = seq, .kind = std::string(private_kind), .commit = to_hex(commit)};
}

std::string leaf_bytes(const Leaf& leaf) {
  return fmt::format("rk1\n{}\n{}\n{}\n{}\n{}\n", leaf.origin, leaf.seq, leaf.kind, leaf.time, leaf.commit);
}

Hash hash_leaf(const Leaf& leaf) { return hash_leaf(std::string_view(leaf_bytes(leaf))); }

Hash commit_payload(std::span<const std::uint8_t, 32> salt, std::string_view payload) {
  constexpr std::string_view domain("rk1-payload\0", 12);
  return Sha256{}.add(domain).add(salt).add(payload).finish();
}

bool is_origin(std::string_view text) {
  return !text.empty() && text.size() <= 255 &&
         std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~' && c != '+'; });
}

bool is_kind(std::string_view text) {
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  return !text.empty() && text.size() <= 64 && is_letter(text[0]) &&
         std::ranges::all_of(text, [&](char c) { return is_letter(c) || is_digit(c) || c == '_' || c == '.'; });
}

bool is_leaf_time(std::string_view text) {
  constexpr std::string_view shape = "dddd-dd-ddTdd:dd:ddZ";
  if (text == no_time) return true;
  if (text.size() != shape.size()) return false;
  for (std::size_t i = 0; i < shape.size(); ++i) {
    if (shape[i] == 'd' ? !is_digit(text[i]) : text[i] != shape[i]) return false;
  }
  const int month = two_digits(text, 5);
  const int day = two_digits(text, 8);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && two_digits(text, 11) <= 23 &&
         two_digits(text, 14) <= 59 && two_digits(text, 17) <= 59;
}

bool hides_time(std::string_view kind) { return kind == private_kind || kind == envelope_kind; }

}  // namespace radslag::methods
