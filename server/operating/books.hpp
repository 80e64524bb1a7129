#pragma once
// Backups and exports of incidents, as they were told; the rows that operators see of them.
#include <string_view>

#include "council/core/board.hpp"
#include "council/core/fact.hpp"
#include "protocol/generated/operator_facts.hpp"
#include "protocol/shape.hpp"
#include "store/database.hpp"

namespace radslag::operating {

void fold(store::Database& books, const council::Entry& entry, const protocol::facts::BackupTested& fact);
void fold(store::Database& books, const council::Entry& entry, const protocol::facts::IncidentExported& fact);
void publish(council::Board& board, store::Database& books, const protocol::facts::BackupTested& fact);
void publish(council::Board& board, store::Database& books, const protocol::facts::IncidentExported& fact);
void forget(store::Database& books, council::Board& board, const council::Entry& erased, std::string_view kind, const protocol::Value& fields);

}  // namespace radslag::operating
