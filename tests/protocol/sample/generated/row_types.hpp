#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include <array>
#include <string_view>

namespace radslag::protocol::sample {

// Every type of row, in the order of the model.
inline constexpr std::array<std::string_view, 1> row_types = {{
    "sample_card",
}};

// Those of which everyone may see rows.
inline constexpr std::array<std::string_view, 1> open_row_types = {{
    "sample_card",
}};

}  // namespace radslag::protocol::sample
