#pragma once
// That a round is open, told in the inboxes of those who may vote: so many at a time, because a council may have tens of thousands.
#include "council/core/board.hpp"
#include "council/core/decision.hpp"
#include "council/rounds/record.hpp"
#include "protocol/generated/round_facts.hpp"

namespace radslag::council::rounds {

inline constexpr std::size_t told_at_once_max = 200;

// The next ones, where some are left.
[[nodiscard]] Decision telling(const Context& context, const Record& record);

void fold(store::Database& books, const Entry& entry, const protocol::facts::RoundVotersTold& fact);
void publish(Board& board, store::Database& books, const protocol::facts::RoundVotersTold& fact);
// What quotes the round's title in inboxes goes.
void forget_telling(store::Database& books, Board& board, const RoundId& round);

}  // namespace radslag::council::rounds
