#include "council/initiative/permission.hpp"

#include <fmt/format.h>

#include "council/core/recusals.hpp"

namespace radslag::council::initiative {

bool is_author(const Actor& actor, const Record& record) { return actor.persona == record.author; }

bool may_see(const Actor& actor, const Record& record) {
  return record.is_public() || is_author(actor, record) || actor.has(Role::moderator);
}

Or<Record> seen(const Context& context, const InitiativeId& id, std::string_view field) {
  auto record = find(context.books, context.council, id);
  if (!record || !may_see(context.actor, *record)) {
    return refuse(Reason::not_found, "There is no such initiative.", std::string(field));
  }
  return std::move(*record);
}

Or<Record> judged(const Context& context, const InitiativeId& id) {
  auto record = seen(context, id);
  if (!record) return record;
  if (auto hindered = recusals::hinders(context, id.value, record->author)) return std::unexpected(std::move(*hindered));
  return record;
}

Or<Record> own(const Context& context, const InitiativeId& id) {
  auto record = seen(context, id);
  if (record && !is_author(context.actor, *record)) {
    Refusal refusal = refuse(Reason::forbidden, "Only the author of an initiative can do this.").error();
    refusal.needs = "author";
    return std::unexpected(std::move(refusal));
  }
  return record;
}

std::unexpected<Refusal> wrong_state(const Record& record) {
  const auto state = to_string(record.state);
  return refuse(Reason::wrong_state,
                record.is_hidden ? fmt::format("This cannot be done: the initiative is hidden (state: {}).", state)
                                 : fmt::format("This cannot be done in the state that the initiative is in: {}.", state));
}

Or<State> step_to(const Record& record, Act act) {
  if (const auto state = next(record.state, act)) return *state;
  return wrong_state(record);
}

Audience audience_of(const Record& record) {
  return record.is_public() ? Audience::everyone() : Audience::moderators();
}

}  // namespace radslag::council::initiative
