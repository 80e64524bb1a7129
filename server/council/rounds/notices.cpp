#include "council/rounds/notices.hpp"

#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "council/rounds/record.hpp"
#include "protocol/generated/round_rows.hpp"

namespace radslag::council::rounds {

using namespace protocol;

namespace {

template <class Row>
void put_on_both(Board& board, const CouncilId& council, const RoundId& id, const Row& row) {
  board.put(topics::rounds(council), Audience::everyone(), id.value, row);
  board.put(topics::round(council, id), Audience::everyone(), id.value, row);
}

void publish_turnout(Board& board, store::Database& books, const RoundId& id) {
  const Record record = get(books, id);
  put_on_both(board, record.council, id, rows::RoundTurnout{.voted = record.voted, .eligible = record.eligible.value_or(0)});
}

void publish_option(Board& board, const CouncilId& council, const RoundId& round, const RoundPlace& place) {
  rows::RoundOption row;
  row.round = round;
  row.number = place.number;
  row.initiative = place.initiative;
  row.title = place.title;
  row.cost = place.cost;
  row.category = place.category;
  board.put(topics::round(council, round), Audience::everyone(), place.option.value, row);
}

}  // namespace

void publish_round(Board& board, store::Database& books, const RoundId& id) {
  const Record record = get(books, id);
  rows::Round row;
  row.terms = record.terms;
  row.state = record.state;
  row.options = books.one<std::int64_t>("SELECT count(*) FROM round_option WHERE round = $1", id).value_or(0);
  row.eligible = record.eligible;
  row.public_key = record.public_key;
  row.ballot_bytes = record.ballot_bytes;
  row.question = record.question;
  row.roll_root = record.roll_root;
  row.lot = record.lot;
  if (record.ending) row.ending = from_string<RoundEnding>(*record.ending);
  row.reason = record.reason;
  row.opened_at = record.opened_at;
  row.closed_at = record.closed_at;
  row.links_destroyed = record.links_destroyed;
  put_on_both(board, record.council, id, row);
}

void publish_options(Board& board, store::Database& books, const RoundId& id) {
  for (const auto& place : options_of(books, id)) publish_option(board, board.entry().council, id, place);
}

void publish(Board& board, store::Database& books, const facts::RoundAnnounced& fact) {
  people::publish_persona(board, books, board.entry().council, fact.persona);
  publish_round(board, books, fact.round);
}

void publish(Board& board, store::Database& books, const facts::RoundChanged& fact) {
  people::publish_persona(board, books, board.entry().council, fact.persona);
  publish_round(board, books, fact.round);
}

void publish(Board& board, store::Database& books, const facts::RoundOptionsPut& fact) {
  for (const auto& place : fact.options) publish_option(board, board.entry().council, fact.round, place);
  publish_round(board, books, fact.round);
}

void publish(Board& board, store::Database& books, const facts::RoundOptionDropped& fact) {
  board.remove<rows::RoundOption>(topics::round(board.entry().council, fact.round), Audience::everyone(), fact.option.value);
  publish_round(board, books, fact.round);
}

void publish(Board& board, store::Database& books, const facts::RoundOpened& fact) {
  publish_round(board, books, fact.round);
  publish_turnout(board, books, fact.round);
}

void publish(Board&, store::Database&, const facts::Envelope&) {}

void publish(Board& board, store::Database& books, const facts::RoundTurnoutNoted& fact) { publish_turnout(board, books, fact.round); }

void publish(Board& board, store::Database& books, const facts::RoundClosed& fact) {
  publish_round(board, books, fact.round);
  publish_turnout(board, books, fact.round);
}

void publish(Board& board, store::Database& books, const facts::RoundCounted& fact) {
  publish_round(board, books, fact.round);
  const Record record = get(books, fact.round);
  const std::string topic = topics::round(record.council, fact.round);
  rows::RoundResult result;
  result.outcome = fact.outcome;
  result.board = fact.board;
  result.counted = record.counted_hash.value_or("");
  result.replaced = record.replaced_hash.value_or("");
  result.lot_seed = fact.lot_seed;
  board.put(topic, Audience::everyone(), fact.round.value, result);
  for (const auto& share : fact.shares) {
    const std::string id = share.option ? share.option->value : fact.round.value + "-" + std::to_string(share.number);
    board.put(topic, Audience::everyone(), id, rows::RoundShare{.round = fact.round, .share = share});
  }
}

void publish(Board& board, store::Database& books, const facts::LinkDestroyed& fact) { publish_round(board, books, fact.round); }

void publish(Board& board, store::Database& books, const facts::RoundCancelled& fact) { publish_round(board, books, fact.round); }

}  // namespace radslag::council::rounds
