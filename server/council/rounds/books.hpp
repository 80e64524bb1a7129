#pragma once
#include "council/core/board.hpp"
#include "council/core/fact.hpp"
#include "protocol/generated/round_facts.hpp"
#include "protocol/value.hpp"
#include "store/database.hpp"

namespace radslag::council::rounds {

void fold(store::Database& books, const Entry& entry, const protocol::facts::RoundAnnounced& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::RoundChanged& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::RoundOptionsPut& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::RoundOptionDropped& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::RoundOpened& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::Envelope& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::RoundTurnoutNoted& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::RoundClosed& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::RoundCounted& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::LinkDestroyed& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::RoundCancelled& fact);

// Erased: a round's title and text, or an option's title, or the reason of a cancelling; or a person, who leaves the rolls.
void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const protocol::Value& fields);

}  // namespace radslag::council::rounds
