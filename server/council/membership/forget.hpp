#pragma once
#include "council/core/board.hpp"
#include "protocol/value.hpp"

namespace radslag::council::membership {

// What people wrote in an erased entry about a role: the title, and why it was ended. That somebody held it stays.
void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const protocol::Value& fields);

}  // namespace radslag::council::membership
