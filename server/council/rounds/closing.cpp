// The close: envelopes are put in the order of their hashes, opened, and their ballots in the order of their trackers. Nothing that
// is kept stands in the order of casting.
#include <algorithm>
#include <iterator>

#include "council/core/keys.hpp"
#include "council/rounds/counting.hpp"
#include "council/rounds/rules_parts.hpp"
#include "council/rounds/sealing.hpp"
#include "methods/tree/hash.hpp"
#include "protocol/generated/round_facts.hpp"

namespace radslag::council::rounds {

using namespace protocol;

namespace {

// The round's own, or none.
std::optional<KeyRing::RoundSecrets> sound_key(const Context& context, const Record& record) {
  auto secrets = context.keys.round(record.id);
  if (secrets && methods::to_base64(public_key_of(secrets->key)) != record.public_key) secrets.reset();
  return secrets;
}

Urn urn_of(const Context& context, const Record& record, const KeyRing::RoundSecrets& secrets) {
  Urn urn{question_of(context.books, record), {}, secrets, record.eligible.value_or(0)};
  context.books.each<std::vector<std::uint8_t>>("SELECT envelope FROM round_envelope WHERE round = $1 ORDER BY hash",
                                                [&](std::vector<std::uint8_t> envelope) { urn.envelopes.push_back(std::move(envelope)); }, record.id);
  return urn;
}

std::string hash_of_lines(const std::vector<std::string>& lines) {
  methods::Sha256 hash;
  for (const auto& line : lines) hash.add(line).add("\n");
  return to_hex(hash.finish());
}

std::vector<std::string> hashes(store::Database& books, const char* sql, const RoundId& round) {
  std::vector<std::string> sorted;
  books.each<std::string>(sql, [&](std::string hash) { sorted.push_back(std::move(hash)); }, round);
  return sorted;
}

facts::RoundClosed closed(const Context& context, const Record& record) {
  const auto counted = hashes(context.books, "SELECT hash FROM round_envelope WHERE round = $1 ORDER BY hash", record.id);
  const auto replaced = hashes(context.books, "SELECT hash FROM round_hash WHERE round = $1 AND counted = 0 ORDER BY hash", record.id);
  facts::RoundClosed closed;
  closed.round = record.id;
  closed.envelopes = static_cast<std::int64_t>(counted.size());
  closed.counted = hash_of_lines(counted);
  closed.replaced_number = static_cast<std::int64_t>(replaced.size());
  closed.replaced = hash_of_lines(replaced);
  return closed;
}

void add_counted(const Context& context, const Record& record, const KeyRing::RoundSecrets& secrets, Counted done, Decision& decision) {
  facts::RoundCounted counted;
  counted.round = record.id;
  counted.outcome = done.tally.outcome;
  counted.shares = done.tally.shares;
  counted.board = hash_of_lines(done.board);
  counted.lot_seed = to_hex(secrets.lot_seed);
  decision.facts.push_back(of_everyone(context, counted));
  // The urn's place in the database is taken by lists that name nobody.
  decision.effects.push_back([round = record.id, board = std::move(done.board)](store::Database& books) {
    std::int64_t nth = 0;
    for (const auto& line : board) books.run("INSERT INTO round_ballot (round, nth, ballot) VALUES ($1, $2, $3)", round, nth++, line);
    books.run("DELETE FROM round_envelope WHERE round = $1", round);
    books.run("DELETE FROM round_running WHERE round = $1", round);
  });
}

}  // namespace

Decision closing(const Context& context, const Record& record) {
  const auto secrets = sound_key(context, record);
  if (!secrets) return ending(context, record, RoundEnding::key_lost);
  Decision decision;
  const auto fact = closed(context, record);
  decision.facts.push_back(of_everyone(context, fact));
  decision.effects.push_back([round = record.id](store::Database& books) {
    books.run("INSERT INTO round_hash (round, counted, hash) SELECT round, 1, hash FROM round_envelope WHERE round = $1", round);
  });
  const auto options = std::max<std::int64_t>(3, std::ssize(options_of(context.books, record.id)));
  if (fact.envelopes * options <= counted_at_once_max) add_counted(context, record, *secrets, open_and_count(urn_of(context, record, *secrets)), decision);
  return decision;
}

Decision counting(const Context& context, const Record& record, Counter& counter) {
  const auto secrets = sound_key(context, record);
  if (!secrets) return ending(context, record, RoundEnding::key_lost);
  Decision decision;
  if (auto done = counter.ask(record.id, [&] { return urn_of(context, record, *secrets); })) add_counted(context, record, *secrets, std::move(*done), decision);
  return decision;
}

}  // namespace radslag::council::rounds
