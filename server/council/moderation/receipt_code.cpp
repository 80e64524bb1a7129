#include "council/moderation/receipt_code.hpp"

#include "base/random.hpp"
#include "methods/tree/hash.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::council::moderation {

std::optional<std::string> hash_of_receipt(std::string_view code) {
  constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  std::string meant;
  for (char c : code) {
    if (c == '-' || c == ' ') continue;
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    if (!alphabet.contains(c)) return std::nullopt;
    meant += c;
  }
  if (static_cast<std::int64_t>(meant.size()) != protocol::limits::receipt_characters) return std::nullopt;
  return to_hex(methods::sha256("radslag report receipt " + meant));
}

}  // namespace radslag::council::moderation
