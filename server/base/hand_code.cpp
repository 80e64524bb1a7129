#include "base/hand_code.hpp"

#include <algorithm>

namespace radslag {

namespace {

// Thirty-two: without I, L and 1, which are one on paper, and with the zero for O.
constexpr std::string_view alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ023456789";
constexpr int group_length = 4;

}  // namespace

std::string make_hand_code(Random& random, int groups) {
  std::string code;
  for (int i = 0; i < groups * group_length; ++i) {
    if (i > 0 && i % group_length == 0) code += '-';
    code += alphabet[random.below(alphabet.size())];
  }
  return code;
}

std::string typed_hand_code(std::string_view text) {
  std::string code;
  for (const char c : text) {
    if (c == ' ' || c == '-') continue;
    code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  }
  std::ranges::replace(code, 'O', '0');
  return code;
}

}  // namespace radslag
