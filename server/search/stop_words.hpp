#pragma once
#include <string_view>

namespace radslag::search {

// Words that say nothing of what a proposal is about, in Swedish, English and Arabic, folded.
[[nodiscard]] bool is_stop_word(std::string_view folded_word);

}  // namespace radslag::search
