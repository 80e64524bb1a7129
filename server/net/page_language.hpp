#pragma once
// In which language a page's first HTML speaks: what the browser asks for, among those that the client speaks. Once the
// client runs, what was chosen there counts.
#include <optional>
#include <string_view>

#include "net/request_head.hpp"

namespace radslag::net {

enum class PageLanguage { sv, en, ar };

[[nodiscard]] std::string_view to_string(PageLanguage language);
[[nodiscard]] std::optional<PageLanguage> parse_page_language(std::string_view word);
// "ltr", "rtl".
[[nodiscard]] std::string_view direction_of(PageLanguage language);

// The language of Accept-Language with the greatest weight, the first of equals ("en-GB" is English); nothing when none of
// them is spoken here.
[[nodiscard]] std::optional<PageLanguage> asked_language(const RequestHead& head);

// What the page itself says before the client does.
struct PageWords {
  std::string_view description;
  std::string_view needs_script;
};
[[nodiscard]] const PageWords& page_words(PageLanguage language);

}  // namespace radslag::net
