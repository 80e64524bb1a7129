#pragma once
#include "council/core/board.hpp"
#include "protocol/generated/belonging_facts.hpp"
#include "protocol/value.hpp"

namespace radslag::council::belonging {

// The rules of a council that set none: a newcomer is vouched for by two, and says once a year that they live here still.
[[nodiscard]] protocol::BelongingRules rules_of(store::Database& books, const CouncilId& council);

void fold(store::Database& books, const Entry& entry, const protocol::facts::BelongingRulesSet& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::BelongingPromised& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::BelongingAsked& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::BelongingVouched& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::BelongingConfirmed& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::BelongingEnding& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::BelongingEnded& fact);
void publish(Board& board, store::Database& books, const protocol::facts::BelongingRulesSet& fact);
void publish(Board& board, store::Database& books, const protocol::facts::BelongingPromised& fact);
void publish(Board& board, store::Database& books, const protocol::facts::BelongingAsked& fact);
void publish(Board& board, store::Database& books, const protocol::facts::BelongingVouched& fact);
void publish(Board& board, store::Database& books, const protocol::facts::BelongingConfirmed& fact);
void publish(Board& board, store::Database& books, const protocol::facts::BelongingEnding& fact);
void publish(Board& board, store::Database& books, const protocol::facts::BelongingEnded& fact);
// An erased entry's area, code and reason. Without them nobody is confirmed: it is as if they had not asked.
void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const protocol::Value& fields);

}  // namespace radslag::council::belonging
