// Before a round opens: who leads the process says what is decided, between what and how.
#include <algorithm>
#include <set>

#include "council/core/recusals.hpp"
#include "council/core/subjects.hpp"
#include "council/rounds/rules.hpp"
#include "council/rounds/rules_parts.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/generated/round_facts.hpp"

namespace radslag::council::rounds {

using namespace protocol;

std::unexpected<Refusal> no_such_round() { return refuse(Reason::not_found, "There is no such round.", "/round"); }

Or<Record> found_in(const Context& context, const RoundId& id, RoundState state) {
  auto record = find(context.books, context.council, id);
  if (!record) return no_such_round();
  if (record->state == state) return std::move(*record);
  auto refusal = refuse(Reason::wrong_state, "The round is not in a state in which this can be done.", "/round");
  refusal.error().needs = to_string(state);
  return refusal;
}

std::optional<Refusal> conflict_at(const Context& context, const RoundId& round) {
  for (const auto& place : options_of(context.books, round)) {
    if (!place.initiative) continue;
    if (auto hindered = recusals::noted(context, place.initiative->value)) return hindered;
  }
  return std::nullopt;
}

Outcome announce(const Context& context, const RoundAnnounce& command) {
  if (context.books.one<std::int64_t>("SELECT 1 FROM round WHERE id = $1", command.round)) {
    return refuse(Reason::already_exists, "There is a round with this id. Make a new id.", "/round");
  }
  if (auto wrong = contradiction(command.terms, context.now)) return std::unexpected(std::move(*wrong));
  Decision decision;
  decision.facts.push_back(of_everyone(context, facts::RoundAnnounced{command.round, *context.actor.persona, command.terms}));
  return decision;
}

Outcome change(const Context& context, const RoundChange& command) {
  const auto record = found_in(context, command.round, RoundState::announced);
  if (!record) return std::unexpected(record.error());
  if (auto hindered = conflict_at(context, command.round)) return std::unexpected(std::move(*hindered));
  if (auto wrong = contradiction(command.terms, context.now)) return std::unexpected(std::move(*wrong));
  Decision decision;
  if (record->terms == command.terms) return decision;
  decision.facts.push_back(of_everyone(context, facts::RoundChanged{command.round, *context.actor.persona, command.terms}));
  return decision;
}

namespace {

// A public initiative brings its own title, as it is now.
Or<RoundPlace> place_of(const Context& context, const RoundOption& wanted, std::size_t nth) {
  const auto at = [&](const char* member) { return "/options/" + std::to_string(nth) + member; };
  RoundPlace place{.option = wanted.option, .initiative = wanted.initiative, .title = wanted.title.value_or(""), .cost = wanted.cost.value_or(0), .category = wanted.category};
  if (wanted.initiative) {
    const auto subject = subjects::find(context.books, context.council, "initiative", SubjectId(wanted.initiative->value));
    if (!subject || !subject->is_visible) return refuse(Reason::not_found, "There is no such public initiative.", at("/initiative"));
    if (auto hindered = recusals::noted(context, wanted.initiative->value)) return std::unexpected(std::move(*hindered));
    place.title = subject->title;
  }
  if (place.title.empty()) return refuse(Reason::missing_field, "An option that is no initiative needs a title.", at("/title"));
  return place;
}

}  // namespace

Outcome put_options(const Context& context, const RoundPutOptions& command) {
  const auto record = found_in(context, command.round, RoundState::announced);
  if (!record) return std::unexpected(record.error());
  if (record->terms.ballot == RoundBallotKind::yes_no) return refuse(Reason::bad_choice, "Yes or no needs no options.", "/options");
  if (command.options.empty()) return refuse(Reason::missing_field, "Give one option at least.", "/options");
  if (auto hindered = conflict_at(context, command.round)) return std::unexpected(std::move(*hindered));
  const auto standing = options_of(context.books, command.round);
  std::int64_t last = standing.empty() ? 0 : standing.back().number;
  facts::RoundOptionsPut put{.round = command.round, .options = {}};
  RoundPutOptionsResult result;
  std::set<OptionId> seen;
  for (std::size_t i = 0; i < command.options.size(); ++i) {
    auto place = place_of(context, command.options[i], i);
    if (!place) return std::unexpected(std::move(place.error()));
    const bool is_twice = !seen.insert(place->option).second;
    if (is_twice) return refuse(Reason::bad_choice, "An option stands twice.", "/options/" + std::to_string(i) + "/option");
    const auto known = std::ranges::find(standing, place->option, &RoundPlace::option);
    place->number = known != standing.end() ? known->number : ++last;
    if (place->number > limits::round_options_max) {
      auto refusal = refuse(Reason::too_many, "A round has 500 options at most; numbers once given are not given again.", "/options");
      refusal.error().max = limits::round_options_max;
      return refusal;
    }
    result.numbers.push_back(place->number);
    put.options.push_back(std::move(*place));
  }
  Decision decision;
  decision.facts.push_back(of_everyone(context, put));
  decision.result = result.to_json();
  return decision;
}

Outcome drop_option(const Context& context, const RoundDropOption& command) {
  const auto record = found_in(context, command.round, RoundState::announced);
  if (!record) return std::unexpected(record.error());
  if (!context.books.one<std::int64_t>("SELECT 1 FROM round_option WHERE round = $1 AND id = $2", command.round, command.option)) {
    return refuse(Reason::not_found, "There is no such option.", "/option");
  }
  if (auto hindered = conflict_at(context, command.round)) return std::unexpected(std::move(*hindered));
  Decision decision;
  decision.facts.push_back(of_everyone(context, facts::RoundOptionDropped{command.round, command.option}));
  return decision;
}

}  // namespace radslag::council::rounds
