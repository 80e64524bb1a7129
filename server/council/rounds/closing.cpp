// The close: envelopes are put in the order of their hashes, opened, and their ballots in the order of their trackers. Nothing that
// is kept stands in the order of casting.
#include <algorithm>

#include "council/core/keys.hpp"
#include "council/rounds/ballot.hpp"
#include "council/rounds/count.hpp"
#include "council/rounds/rules_parts.hpp"
#include "council/rounds/sealing.hpp"
#include "methods/tree/hash.hpp"
#include "protocol/generated/round_facts.hpp"

namespace radslag::council::rounds {

using namespace protocol;

namespace {

struct Urn {
  std::vector<std::string> counted;   // hashes, sorted
  std::vector<std::string> replaced;  // the same
  std::vector<Ballot> ballots;        // by tracker
  std::int64_t invalid = 0;
};

Urn emptied(store::Database& books, const Question& question, const Secret& key) {
  Urn urn;
  books.each<std::string, std::span<const std::uint8_t>>(
      "SELECT hash, envelope FROM round_envelope WHERE round = $1 ORDER BY hash",
      [&](std::string hash, std::span<const std::uint8_t> envelope) {
        urn.counted.push_back(std::move(hash));
        const auto text = unseal(std::string_view(reinterpret_cast<const char*>(envelope.data()), envelope.size()), key);
        auto ballot = text ? read_ballot(*text, question) : std::unexpected(std::string());
        if (ballot) {
          urn.ballots.push_back(std::move(*ballot));
        } else {
          ++urn.invalid;
        }
      },
      question.round);
  books.each<std::string>("SELECT hash FROM round_hash WHERE round = $1 AND counted = 0 ORDER BY hash",
                          [&](std::string hash) { urn.replaced.push_back(std::move(hash)); }, question.round);
  const auto kind = question.terms.ballot;
  std::ranges::sort(urn.ballots, {}, [&](const Ballot& ballot) { return std::pair(ballot.tracker, ballot.choice(kind)); });
  return urn;
}

std::string hash_of_lines(const std::vector<std::string>& lines) {
  methods::Sha256 hash;
  for (const auto& line : lines) hash.add(line).add("\n");
  return to_hex(hash.finish());
}

std::vector<std::string> board_of(const Urn& urn, RoundBallotKind kind) {
  std::vector<std::string> board;
  for (const Ballot& ballot : urn.ballots) board.push_back(ballot.line(kind));
  return board;
}

// The urn's place in the database is taken by lists that name nobody.
void publish(store::Database& books, const RoundId& round, const std::vector<std::string>& counted, const std::vector<std::string>& board) {
  for (const auto& hash : counted) books.run("INSERT INTO round_hash (round, counted, hash) VALUES ($1, 1, $2)", round, hash);
  std::int64_t nth = 0;
  for (const auto& line : board) books.run("INSERT INTO round_ballot (round, nth, ballot) VALUES ($1, $2, $3)", round, nth++, line);
  books.run("DELETE FROM round_envelope WHERE round = $1", round);
  books.run("DELETE FROM round_running WHERE round = $1", round);
}

}  // namespace

Decision closing(const Context& context, const Record& record) {
  const auto secrets = context.keys.round(record.id);
  const bool is_sound = secrets && methods::to_base64(public_key_of(secrets->key)) == record.public_key;
  if (!is_sound) return ending(context, record, RoundEnding::key_lost);
  const Question question = question_of(context.books, record);
  const Urn urn = emptied(context.books, question, secrets->key);
  const Tally tally = count(question, urn.ballots, {.eligible = record.eligible.value_or(0), .invalid = urn.invalid}, secrets->lot_seed);
  auto board = board_of(urn, record.terms.ballot);

  facts::RoundClosed closed;
  closed.round = record.id;
  closed.envelopes = static_cast<std::int64_t>(urn.counted.size());
  closed.counted = hash_of_lines(urn.counted);
  closed.replaced_number = static_cast<std::int64_t>(urn.replaced.size());
  closed.replaced = hash_of_lines(urn.replaced);
  facts::RoundCounted counted;
  counted.round = record.id;
  counted.outcome = tally.outcome;
  counted.shares = tally.shares;
  counted.board = hash_of_lines(board);
  counted.lot_seed = to_hex(secrets->lot_seed);

  Decision decision;
  decision.facts.push_back(of_everyone(context, closed));
  decision.facts.push_back(of_everyone(context, counted));
  decision.effects.push_back([id = record.id, hashes = urn.counted, board = std::move(board)](store::Database& books) { publish(books, id, hashes, board); });
  return decision;
}

}  // namespace radslag::council::rounds
