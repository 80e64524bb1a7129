#pragma once
#include <string_view>

#include "council/core/board.hpp"
#include "council/core/fact.hpp"
#include "protocol/generated/own_data_facts.hpp"
#include "protocol/value.hpp"
#include "store/database.hpp"

namespace radslag::council::own_data {

void fold(store::Database& books, const Entry& entry, const protocol::facts::ErasureRequested& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::ErasureDecided& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::DataRulesSet& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::ConsentGiven& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::Disposed& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::MatterRegistered& fact);

// The month that a time is in: 2026-09.
[[nodiscard]] std::string month_of(Time time);

// Reasons given with a request, and the consent of who was erased.
void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const protocol::Value& fields);

}  // namespace radslag::council::own_data
