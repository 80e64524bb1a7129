#pragma once
#include "council/core/board.hpp"
#include "protocol/generated/round_facts.hpp"

namespace radslag::council::rounds {

// As the books have it now, on the list and on its own topic.
void publish_round(Board& board, store::Database& books, const RoundId& id);
void publish_options(Board& board, store::Database& books, const RoundId& id);

void publish(Board& board, store::Database& books, const protocol::facts::RoundAnnounced& fact);
void publish(Board& board, store::Database& books, const protocol::facts::RoundChanged& fact);
void publish(Board& board, store::Database& books, const protocol::facts::RoundOptionsPut& fact);
void publish(Board& board, store::Database& books, const protocol::facts::RoundOptionDropped& fact);
void publish(Board& board, store::Database& books, const protocol::facts::RoundOpened& fact);
// Nothing: a row would tell who was at it.
void publish(Board& board, store::Database& books, const protocol::facts::Envelope& fact);
void publish(Board& board, store::Database& books, const protocol::facts::RoundTurnoutNoted& fact);
void publish(Board& board, store::Database& books, const protocol::facts::RoundClosed& fact);
void publish(Board& board, store::Database& books, const protocol::facts::RoundCounted& fact);
void publish(Board& board, store::Database& books, const protocol::facts::LinkDestroyed& fact);
void publish(Board& board, store::Database& books, const protocol::facts::RoundCancelled& fact);

}  // namespace radslag::council::rounds
