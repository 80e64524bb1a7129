#pragma once
#include "council/core/registry.hpp"
#include "council/moderation/notices.hpp"
#include "protocol/value.hpp"

namespace radslag::council::moderation {

// The words of an erased entry go from the books and the noticeboard; and a case shows its text again as it now reads.
void forget(const Posting& posting, const Entry& erased, std::string_view kind, const protocol::Value& fields);
// What somebody wrote who appealed.
[[nodiscard]] bool wrote(store::Database& books, const OwnText& text);

}  // namespace radslag::council::moderation
