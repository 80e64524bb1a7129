#include "council/rounds/running.hpp"

#include <fmt/format.h>

#include "protocol/generated/limits.hpp"

namespace radslag::council::rounds {

namespace {

constexpr std::int64_t ballots_row = 0;

void add(store::Database& books, const RoundId& round, std::int64_t number, std::int64_t votes) {
  books.run("INSERT INTO round_running (round, number, votes, shown) VALUES ($1, $2, $3, 0) "
            "ON CONFLICT (round, number) DO UPDATE SET votes = votes + excluded.votes",
            round, number, votes);
}

// Ranked: the first rank alone, which is what can be summed.
void add(store::Database& books, const RoundId& round, const Ballot& ballot, std::int64_t sign) {
  if (!ballot.levels.empty()) {
    for (const std::int64_t number : ballot.levels.front()) add(books, round, number, sign);
  }
  for (const auto& [number, points] : ballot.points) add(books, round, number, sign * points);
}

}  // namespace

void add_to_running(store::Database& books, const RoundId& round, const std::optional<Ballot>& before, const Ballot& now) {
  if (before) add(books, round, *before, -1);
  add(books, round, now, 1);
  if (before) return;
  add(books, round, ballots_row, 1);
  const auto due = books.one<bool>("SELECT votes >= shown + $2 FROM round_running WHERE round = $1 AND number = 0", round, protocol::limits::round_running_step);
  if (due.value_or(false)) books.run("UPDATE round_running SET shown = votes WHERE round = $1", round);
}

Shown shown(store::Database& books, const RoundId& round) {
  Shown sums;
  books.each<std::int64_t, std::int64_t>(
      "SELECT number, shown FROM round_running WHERE round = $1 ORDER BY number",
      [&](std::int64_t number, std::int64_t votes) {
        if (number == ballots_row) {
          sums.ballots = votes;
        } else if (votes != 0) {
          sums.votes[fmt::format("{}", number)] = votes;
        }
      },
      round);
  return sums;
}

}  // namespace radslag::council::rounds
