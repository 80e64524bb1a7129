#pragma once
// A counted round as it is read back: from its board, which everybody has.
#include "council/core/decision.hpp"
#include "council/rounds/ballot.hpp"
#include "council/rounds/count.hpp"

namespace radslag::council::rounds {

[[nodiscard]] Or<Record> counted_round(const Reading& reading, const RoundId& id);
[[nodiscard]] std::int64_t ballots_on_board(store::Database& books, const RoundId& round);
// At most `most` from number `from` on.
[[nodiscard]] std::vector<Ballot> read_board(store::Database& books, const Record& record, std::int64_t from, std::int64_t most);
// As it was revealed with the count.
[[nodiscard]] Secret lot_seed_of(store::Database& books, const Record& record);

}  // namespace radslag::council::rounds
