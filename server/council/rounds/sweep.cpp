// What time brings to rounds.
#include "council/core/keys.hpp"
#include "council/rounds/roll.hpp"
#include "council/rounds/rules.hpp"
#include "council/rounds/rules_parts.hpp"
#include "council/rounds/telling.hpp"
#include "protocol/generated/own_data_facts.hpp"
#include "protocol/generated/round_facts.hpp"
#include "store/checkpoint.hpp"

namespace radslag::council::rounds {

using namespace protocol;

namespace {

void add(Decision& all, Decision one) {
  for (auto& fact : one.facts) {
    fact.by_rule = true;
    all.facts.push_back(std::move(fact));
  }
  for (auto& effect : one.effects) all.effects.push_back(std::move(effect));
}

Decision due_opening(const Context& context, const Record& record) {
  auto decision = opening(context, record);
  if (decision) return std::move(*decision);
  return ending(context, record, from_string<RoundEnding>(decision.error().needs.value_or("")).value_or(RoundEnding::no_options));
}

// Not with every ballot: some seconds pass, and what came in them comes together.
Decision turnout(const Context& context, const Record& record) {
  Decision decision;
  const std::int64_t now = voted(context.books, record.id);
  if (now != record.voted) decision.facts.push_back(of_everyone(context, facts::RoundTurnoutNoted{record.id, now}));
  return decision;
}

Decision old_rolls(const Context& context) {
  Decision decision;
  facts::Disposed fact;
  fact.class_ = Retained::round_rolls;
  fact.count = places_due(context.books, context.council, context.now);
  if (fact.count == 0) return decision;
  fact.rule = "30 days after the close";
  fact.before = context.now - roll_kept;
  decision.facts.push_back(of_everyone(context, fact));
  decision.effects.push_back([council = context.council, now = context.now](store::Database& books) { dispose_of_rolls(books, council, now); });
  return decision;
}

}  // namespace

Decision sweep(const Context& context, Counter& counter) {
  Decision all;
  for (const auto& id : in_state(context.books, context.council, RoundState::announced)) {
    const Record record = get(context.books, id);
    if (record.terms.opens_at <= context.now) add(all, due_opening(context, record));
  }
  for (const auto& id : in_state(context.books, context.council, RoundState::open)) {
    const Record record = get(context.books, id);
    add(all, turnout(context, record));
    if (record.terms.closes_at <= context.now) {
      add(all, closing(context, record));
    } else {
      add(all, telling(context, record));
    }
  }
  for (const auto& id : in_state(context.books, context.council, RoundState::closed)) add(all, counting(context, get(context.books, id), counter));
  std::vector<RoundId> cleansed;
  context.books.each<RoundId>("SELECT round.id FROM round JOIN round_cleansed ON round_cleansed.round = round.id WHERE council = $1 AND links_destroyed = 0 ORDER BY round.id",
                              [&](RoundId id) { cleansed.push_back(std::move(id)); }, context.council);
  for (const auto& id : cleansed) {
    Decision destroyed;
    destroyed.facts.push_back(of_everyone(context, facts::LinkDestroyed{id}));
    add(all, std::move(destroyed));
  }
  add(all, old_rolls(context));
  return all;
}

bool cleanse(store::Database& books, KeyRing& keys) {
  std::vector<RoundId> ended;
  books.each<RoundId>("SELECT id FROM round WHERE state IN ('counted', 'cancelled') AND opened_at IS NOT NULL AND links_destroyed = 0 "
                      "AND NOT EXISTS (SELECT 1 FROM round_cleansed WHERE round = round.id)",
                      [&](RoundId id) { ended.push_back(std::move(id)); });
  if (ended.empty()) return false;
  for (const auto& id : ended) keys.destroy_round(id);
  // A reader that looks at an older moment holds the log: then the next tick tries again.
  if (!store::truncate_wal_until_done(books, [] { return false; })) return false;
  for (const auto& id : ended) books.run("INSERT INTO round_cleansed (round) VALUES ($1)", id);
  return true;
}

}  // namespace radslag::council::rounds
