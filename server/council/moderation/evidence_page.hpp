#pragma once
#include <string>
#include <string_view>

#include "base/time.hpp"

namespace radslag::council::moderation {

// An evidence pack as a page that stands by itself: no script, no picture, nothing fetched. Swedish, as the police reads it.
[[nodiscard]] std::string evidence_page(std::string_view pack_json, Time opened_at);

}  // namespace radslag::council::moderation
