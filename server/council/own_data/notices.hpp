#pragma once
#include "council/core/board.hpp"
#include "protocol/generated/own_data_facts.hpp"
#include "store/database.hpp"

namespace radslag::council::own_data {

void publish_request(Board& board, store::Database& books, const ErasureId& id);

void publish(Board& board, store::Database& books, const protocol::facts::ErasureRequested& fact);
void publish(Board& board, store::Database& books, const protocol::facts::ErasureDecided& fact);
void publish(Board& board, store::Database& books, const protocol::facts::DataRulesSet& fact);
void publish(Board& board, store::Database& books, const protocol::facts::ConsentGiven& fact);
void publish(Board& board, store::Database& books, const protocol::facts::Disposed& fact);
void publish(Board& board, store::Database& books, const protocol::facts::MatterRegistered& fact);

}  // namespace radslag::council::own_data
