#pragma once
// The passwords that leaks show most often, of those that are long enough. The list is made by common_passwords.mjs.
#include <cstddef>
#include <string_view>

namespace radslag::identity {

// `folded`: in NFC, ASCII letters small.
[[nodiscard]] bool is_common_password(std::string_view folded);
[[nodiscard]] std::size_t common_passwords();

}  // namespace radslag::identity
