#pragma once
// When two e-mail addresses are one.
#include <string>
#include <string_view>

namespace radslag::identity {

// The address folded for comparison (Unicode case folding over NFC). The domain has no case by rule; the part before the
// @ might have, but no mail provider of today tells Anna from anna, and people write both.
[[nodiscard]] std::string email_key(std::string_view email);

}  // namespace radslag::identity
