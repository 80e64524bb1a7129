#pragma once
#include <string_view>

#include "council/core/board.hpp"
#include "protocol/value.hpp"
#include "store/database.hpp"

namespace radslag::council::initiative {

// Overwrites what the books, the notices, the index and inboxes keep of an erased entry. `fields` is what it said.
void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const protocol::Value& fields);

}  // namespace radslag::council::initiative
