#pragma once
// The people of Lövängen. All are made up.
#include <span>
#include <string_view>

namespace radslag::cli::demo {

struct DemoAccount {
  std::string_view email;
  std::string_view name;   // as shown in the council
  std::string_view role;   // "resident", "moderator", "officer", "operator"
  std::string_view title;  // "" for none
};

inline constexpr std::string_view password = "lovangen-demo";

// Those one can sign in as.
[[nodiscard]] std::span<const DemoAccount> accounts();
// All others.
[[nodiscard]] std::span<const std::string_view> residents();

}  // namespace radslag::cli::demo
