#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include <array>
#include <string_view>

namespace radslag::protocol {

// Every type of row, in the order of the model.
inline constexpr std::array<std::string_view, 40> row_types = {{
    "account",
    "account_notice",
    "account_ways",
    "paper_batch",
    "council",
    "council_text",
    "category",
    "area",
    "council_card",
    "persona",
    "membership",
    "role_term",
    "member_entry",
    "inbox_item",
    "invitation",
    "belonging_rules",
    "belonging",
    "belonging_entry",
    "recusal",
    "erasure_request",
    "disposal",
    "data_rules",
    "my_consent",
    "registry_entry",
    "initiative_card",
    "initiative_tally",
    "initiative",
    "initiative_text",
    "initiative_step",
    "initiative_answer",
    "initiative_version",
    "initiative_review",
    "my_initiative",
    "my_support",
    "merge_offer",
    "support_move",
    "comment",
    "comment_tally",
    "comment_review",
    "my_reaction",
}};

// Those of which everyone may see rows.
inline constexpr std::array<std::string_view, 21> open_row_types = {{
    "council",
    "council_text",
    "category",
    "area",
    "council_card",
    "persona",
    "role_term",
    "belonging_rules",
    "recusal",
    "disposal",
    "data_rules",
    "registry_entry",
    "initiative_card",
    "initiative_tally",
    "initiative",
    "initiative_text",
    "initiative_step",
    "initiative_answer",
    "initiative_version",
    "comment",
    "comment_tally",
}};

}  // namespace radslag::protocol
