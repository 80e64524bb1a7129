// Casting: an outer envelope with a name on (the session), an inner one that nobody opens before its time.
#include <fmt/format.h>

#include "council/core/keys.hpp"
#include "council/rounds/ballot.hpp"
#include "council/rounds/receipt.hpp"
#include "council/rounds/roll.hpp"
#include "council/rounds/rules.hpp"
#include "council/rounds/rules_parts.hpp"
#include "council/rounds/running.hpp"
#include "council/rounds/sealing.hpp"
#include "methods/tree/hash.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/generated/round_facts.hpp"

namespace radslag::council::rounds {

using namespace protocol;

namespace {

// Open, and the caller on its roll.
Or<Record> open_for(const Context& context, const RoundId& id) {
  auto record = find(context.books, context.council, id);
  if (!record) return no_such_round();
  if (record->state == RoundState::announced) return refuse(Reason::poll_not_open, "Voting has not begun yet.", "/round");
  if (record->state != RoundState::open || record->terms.closes_at <= context.now) return refuse(Reason::poll_closed, "Voting is over. What you sent before counts.", "/round");
  if (!is_on_roll(context.books, id, *context.actor.member)) {
    return refuse(Reason::not_on_roll, "You are not on the roll, which was fixed when the round opened.", "/round");
  }
  // Residents vote as residents; who holds a seat takes no part in a matter that concerns them.
  if (record->terms.electorate == RoundElectorate::seats) {
    if (auto hindered = conflict_at(context, id)) return std::unexpected(std::move(*hindered));
  }
  return std::move(*record);
}

std::unexpected<Refusal> bad_envelope(const char* words) { return refuse(Reason::bad_envelope, words, "/envelope"); }

std::optional<std::string> standing_hash(const Context& context, const RoundId& round) {
  return context.books.one<std::string>("SELECT hash FROM round_envelope WHERE round = $1 AND member = $2", round, *context.actor.member);
}

// Where sums are shown meanwhile, the server looks, and what is no ballot is refused at once.
Or<std::optional<Ballot>> looked_at(const Context& context, const Record& record, std::string_view envelope) {
  if (!is_running(record.terms)) return std::nullopt;
  const auto secrets = context.keys.round(record.id);
  const auto text = secrets ? unseal(envelope, secrets->key) : std::nullopt;
  if (!text) return bad_envelope("The envelope cannot be opened: it was sealed to another key.");
  auto ballot = read_ballot(*text, question_of(context.books, record));
  if (!ballot) return refuse(Reason::bad_choice, fmt::format("This is no valid ballot here: {}.", ballot.error()), "/envelope");
  return std::optional(std::move(*ballot));
}

std::optional<Ballot> ballot_before(const Context& context, const Record& record) {
  const auto envelope = context.books.one<std::vector<std::uint8_t>>("SELECT envelope FROM round_envelope WHERE round = $1 AND member = $2", record.id, *context.actor.member);
  if (!envelope) return std::nullopt;
  auto ballot = looked_at(context, record, std::string_view(reinterpret_cast<const char*>(envelope->data()), envelope->size()));
  return ballot ? std::move(*ballot) : std::nullopt;
}

// In the urn, in the place of the one before.
void put_in_urn(store::Database& books, const RoundId& round, const MemberId& member, const std::string& hash, const std::string& envelope) {
  const auto before = books.one<std::string>("SELECT hash FROM round_envelope WHERE round = $1 AND member = $2", round, member);
  if (before) books.run("INSERT INTO round_hash (round, counted, hash) VALUES ($1, 0, $2)", round, *before);
  books.run("INSERT INTO round_envelope (round, member, hash, envelope) VALUES ($1, $2, $3, $4) "
            "ON CONFLICT (round, member) DO UPDATE SET hash = excluded.hash, envelope = excluded.envelope",
            round, member, hash, store::Blob(envelope));
  if (!before) books.run("UPDATE round_roll SET voted = 1 WHERE round = $1 AND member = $2", round, member);
}

}  // namespace

Outcome cast(const Context& context, const RoundCast& command) {
  const auto record = open_for(context, command.round);
  if (!record) return std::unexpected(record.error());
  const auto envelope = methods::from_base64(command.envelope, limits::round_envelope_max);
  if (!envelope || std::cmp_not_equal(envelope->size(), record->ballot_bytes.value() + seal_bytes)) {
    return bad_envelope("This is no envelope of this round: every one has the same length.");
  }
  const std::string hash = hash_of(*envelope);
  Decision decision;
  const ReceiptOf receipt{context.keys, context.council, record->id, hash, context.now, context.books};
  if (const auto known = context.books.one<std::int64_t>("SELECT seq FROM envelope_seq WHERE hash = $1", hash)) {
    if (standing_hash(context, record->id) != hash) return bad_envelope("This envelope was used before. Seal your ballot anew.");
    decision.result = receipt(*known);
    return decision;
  }
  auto ballot = looked_at(context, *record, *envelope);
  if (!ballot) return std::unexpected(std::move(ballot.error()));
  decision.effects.push_back([round = record->id, member = *context.actor.member, hash, envelope = *envelope, ballot = std::move(*ballot),
                              before = ballot_before(context, *record)](store::Database& books) {
    put_in_urn(books, round, member, hash, envelope);
    if (ballot) add_to_running(books, round, before, *ballot);
  });
  decision.facts.push_back(of_everyone(context, facts::Envelope{record->id, hash}));
  decision.result_of = receipt;
  return decision;
}

}  // namespace radslag::council::rounds
