#pragma once
#include <string_view>

#include "council/core/board.hpp"
#include "council/core/registry.hpp"
#include "protocol/value.hpp"
#include "store/database.hpp"

namespace radslag::council::initiative {

// Overwrites what the books, the notices, the index and inboxes keep of an erased entry. `fields` is what it said.
void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const protocol::Value& fields);

// What people write here themselves; and what is open is withdrawn before its text goes.
[[nodiscard]] bool wrote(store::Database& books, const OwnText& text);
[[nodiscard]] std::vector<Fact> take_back_open(store::Database& books, const CouncilId& council, const PersonaId& persona,
                                               std::string_view thing);

}  // namespace radslag::council::initiative
