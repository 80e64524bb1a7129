#pragma once
// The reporter's receipt code: sixteen characters of Crockford's alphabet, 80 random bits, written in groups of four.
#include <optional>
#include <string>
#include <string_view>

namespace radslag::council::moderation {

// SHA-256 in hex of the code as it was meant (small letters, O for 0, dashes and spaces do not matter); nothing when it is no
// such code. With 80 random bits the hash alone leads nobody back to the code.
[[nodiscard]] std::optional<std::string> hash_of_receipt(std::string_view code);

}  // namespace radslag::council::moderation
