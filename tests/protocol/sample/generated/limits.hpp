#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include <cstdint>

namespace radslag::protocol::sample {

namespace limits {

// characters: the title of a sample initiative
inline constexpr std::int64_t title_max = 12;
// characters: why one supports it
inline constexpr std::int64_t reason_max = 20;

}  // namespace limits

}  // namespace radslag::protocol::sample
