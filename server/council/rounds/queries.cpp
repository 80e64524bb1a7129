#include "council/rounds/queries.hpp"

#include "council/rounds/counted.hpp"
#include "council/rounds/roll.hpp"
#include "council/rounds/running.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/reader.hpp"

namespace radslag::council::rounds {

using namespace protocol;

namespace {

Or<Record> found(const Reading& reading, const RoundId& id) {
  auto record = find(reading.books, reading.council, id);
  if (!record) return refuse(Reason::not_found, "There is no such round.", "/round");
  return std::move(*record);
}

}  // namespace

Or<Record> counted_round(const Reading& reading, const RoundId& id) {
  auto record = found(reading, id);
  if (record && record->state != RoundState::counted) {
    auto refusal = refuse(Reason::wrong_state, "The round has no result yet.", "/round");
    refusal.error().needs = to_string(RoundState::counted);
    return refusal;
  }
  return record;
}

// One's own hash is told as long as it can be replaced; after the close the server does not know it any more.
Or<std::string> mine(const Reading& reading, const RoundMine& query) {
  const auto record = found(reading, query.round);
  if (!record) return std::unexpected(record.error());
  RoundMineResult result;
  result.on_roll = is_on_roll(reading.books, record->id, *reading.actor.member);
  result.voted = has_voted(reading.books, record->id, *reading.actor.member);
  result.hash = reading.books.one<std::string>("SELECT hash FROM round_envelope WHERE round = $1 AND member = $2", record->id, *reading.actor.member);
  return result.to_json();
}

Or<std::string> board(const Reading& reading, const RoundBoard& query) {
  const auto record = counted_round(reading, query.round);
  if (!record) return std::unexpected(record.error());
  RoundBoardResult result;
  result.total = ballots_on_board(reading.books, record->id);
  reading.books.each<std::string>(
      "SELECT ballot FROM round_ballot WHERE round = $1 AND nth >= $2 ORDER BY nth LIMIT $3",
      [&](const std::string& line) {
        const Ballot ballot = read_line(line, record->terms.ballot);
        result.ballots.push_back({ballot.tracker, RawJson{ballot.choice(record->terms.ballot)}});
      },
      record->id, query.from, limits::round_page_max);
  return result.to_json();
}

Or<std::string> envelopes(const Reading& reading, const RoundEnvelopes& query) {
  const auto record = counted_round(reading, query.round);
  if (!record) return std::unexpected(record.error());
  RoundEnvelopesResult result;
  result.total = reading.books.one<std::int64_t>("SELECT count(*) FROM round_hash WHERE round = $1 AND counted = $2", record->id, query.counted).value_or(0);
  reading.books.each<std::string>("SELECT hash FROM round_hash WHERE round = $1 AND counted = $2 ORDER BY hash LIMIT $3 OFFSET $4",
                                  [&](std::string hash) { result.hashes.push_back(std::move(hash)); }, record->id, query.counted, limits::round_page_max, query.from);
  return result.to_json();
}

// Sums of votes are shown meanwhile where the terms say so: to everyone, or to those who have voted.
Or<std::string> running(const Reading& reading, const RoundRunning& query) {
  const auto record = found(reading, query.round);
  if (!record) return std::unexpected(record.error());
  if (!is_running(record->terms) || record->state != RoundState::open) return refuse(Reason::wrong_state, "No running result is shown here.", "/round");
  const bool may = record->terms.visibility == RoundVisibility::always ||
                   (reading.actor.member && has_voted(reading.books, record->id, *reading.actor.member));
  if (!may) {
    auto refusal = refuse(Reason::forbidden, "Those who have voted see how it stands.", "/round");
    refusal.error().needs = "voted";
    return refusal;
  }
  const Shown sums = shown(reading.books, record->id);
  return RoundRunningResult{.ballots = sums.ballots, .votes = sums.votes}.to_json();
}

}  // namespace radslag::council::rounds
