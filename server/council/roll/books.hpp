#pragma once
#include "council/core/board.hpp"
#include "protocol/generated/roll_facts.hpp"
#include "protocol/value.hpp"

namespace radslag::council::roll {

void fold(store::Database& books, const Entry& entry, const protocol::facts::RollFixed& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::RollListed& fact);
void publish(Board& board, store::Database& books, const protocol::facts::RollFixed& fact);
void publish(Board& board, store::Database& books, const protocol::facts::RollListed& fact);
// What a roll was called and was for, and who was on it, of an erased entry.
void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const protocol::Value& fields);

}  // namespace radslag::council::roll
