#pragma once
#include <string_view>

#include "council/core/board.hpp"
#include "council/core/member_list.hpp"
#include "council/core/registry.hpp"
#include "protocol/value.hpp"
#include "store/database.hpp"

namespace radslag::council::membership {

// An erased change of name takes the name away. An erased joining takes the person away: what stands under the persona
// stays without a name, and nothing says whose it was; the list of members loses the line with their address. Of an erased entry about a role goes what people wrote in it, the title
// and why it was ended; that somebody held it stays.
void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const protocol::Value& fields,
            const member_list::HashAddress& hash);

// The title of a role and the reason for its end: written about a person by others, and gone with the person.
[[nodiscard]] bool tells_of(store::Database& books, const OwnText& text);

}  // namespace radslag::council::membership
