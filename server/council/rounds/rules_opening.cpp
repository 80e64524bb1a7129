#include "council/core/keys.hpp"
#include "council/rounds/ballot.hpp"
#include "council/rounds/roll.hpp"
#include "council/rounds/rules.hpp"
#include "council/rounds/rules_parts.hpp"
#include "council/rounds/sealing.hpp"
#include "methods/tree/hash.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/generated/round_facts.hpp"

namespace radslag::council::rounds {

using namespace protocol;

namespace {

std::unexpected<Refusal> cannot_open(RoundEnding why, std::string words) {
  auto refusal = refuse(Reason::wrong_state, std::move(words), "/round");
  refusal.error().needs = to_string(why);
  return refusal;
}

}  // namespace

Or<Decision> opening(const Context& context, const Record& record) {
  const Question question = question_of(context.books, record);
  if (!question.is_yes_no() && question.options.size() < 2) return cannot_open(RoundEnding::no_options, "There is nothing to choose between yet: add two options at least.");
  Roll roll = make_roll(eligible(context.books, record, context.now), context.random);
  if (std::cmp_less(roll.places.size(), limits::round_voters_min)) {
    return cannot_open(RoundEnding::too_few_voters, "Fewer than five may vote: the result would tell who voted how.");
  }
  KeyRing::RoundSecrets secrets;
  context.random.fill(secrets.key);
  context.random.fill(secrets.lot_seed);
  facts::RoundOpened opened;
  opened.round = record.id;
  opened.eligible = static_cast<std::int64_t>(roll.places.size());
  opened.roll_root = roll.root();
  opened.public_key = methods::to_base64(public_key_of(secrets.key));
  opened.question = question.hash();
  opened.lot = to_hex(methods::Sha256().add(secrets.lot_seed).finish());
  opened.ballot_bytes = padded_size(question);
  Decision decision;
  decision.facts.push_back(of_everyone(context, opened));
  // A key whose opening was rolled back opens nothing, and the next opening takes its place.
  decision.effects.push_back([&keys = context.keys, id = record.id, secrets, roll = std::move(roll)](store::Database& books) {
    keys.keep_round(id, secrets);
    keep(books, id, roll);
  });
  return decision;
}

Decision ending(const Context& context, const Record& record, const RoundEnding& why, const std::optional<std::string>& reason) {
  facts::RoundCancelled cancelled;
  cancelled.round = record.id;
  cancelled.persona = context.actor.persona;
  cancelled.ending = why;
  cancelled.reason = reason;
  Decision decision;
  decision.facts.push_back(of_everyone(context, cancelled));
  decision.effects.push_back([id = record.id](store::Database& books) {
    books.run("DELETE FROM round_envelope WHERE round = $1", id);
    books.run("DELETE FROM round_running WHERE round = $1", id);
  });
  return decision;
}

Outcome open(const Context& context, const RoundOpen& command) {
  const auto record = found_in(context, command.round, RoundState::announced);
  if (!record) return std::unexpected(record.error());
  if (record->terms.closes_at <= context.now) return refuse(Reason::end_before_start, "Its time to close is over: set another first.", "/round");
  if (auto hindered = conflict_at(context, command.round)) return std::unexpected(std::move(*hindered));
  return opening(context, *record);
}

Outcome close(const Context& context, const RoundClose& command) {
  const auto record = found_in(context, command.round, RoundState::open);
  if (!record) return std::unexpected(record.error());
  if (auto hindered = conflict_at(context, command.round)) return std::unexpected(std::move(*hindered));
  return closing(context, *record);
}

Outcome cancel(const Context& context, const RoundCancel& command) {
  const auto record = find(context.books, context.council, command.round);
  if (!record) return no_such_round();
  if (record->state != RoundState::announced && record->state != RoundState::open) {
    return refuse(Reason::wrong_state, "The round has ended already.", "/round");
  }
  if (auto hindered = conflict_at(context, command.round)) return std::unexpected(std::move(*hindered));
  return ending(context, *record, RoundEnding::decided, command.reason);
}

}  // namespace radslag::council::rounds
