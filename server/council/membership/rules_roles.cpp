#include "base/calendar.hpp"
#include "council/core/levels.hpp"
#include "council/core/people.hpp"
#include "council/core/statutes.hpp"
#include "council/membership/gives.hpp"
#include "council/membership/rules.hpp"
#include "protocol/generated/membership_facts.hpp"

namespace radslag::council::membership {

namespace {

using namespace protocol;

// Terms that one sweep turns; the next takes the rest.
constexpr std::int64_t turned_a_sweep_max = 200;
constexpr std::chrono::days reminded_from{30};

std::optional<Refusal> no_such_holder(const Context& context, const PersonaId& persona, Role role) {
  if (!given_roles.has(role)) {
    return refuse(Reason::bad_choice, "This role follows from what one does; it cannot be given or ended.", "/role").error();
  }
  if (!context.books.one<std::int64_t>("SELECT 1 FROM persona WHERE id = $1 AND council = $2 AND left_at IS NULL",
                                       persona, context.council)) {
    return refuse(Reason::not_found, "Nobody by that id has joined this council.", "/persona").error();
  }
  return std::nullopt;
}

Refusal may_not(Role role) {
  Refusal refusal = refuse(Reason::forbidden, "Somebody else gives and ends this role here.", "/role").error();
  refusal.needs = to_string(who_gives(role));
  return refusal;
}

std::optional<Refusal> bad_deputy(const Context& context, const RoleGive& command) {
  if (command.role != Role::deputy) {
    if (!command.turn && !command.deputises_for) return std::nullopt;
    return refuse(Reason::bad_choice, "Only a deputy has a place in the order or a seat holder to deputise for.", command.turn ? "/turn" : "/deputises_for").error();
  }
  if (!command.deputises_for) return std::nullopt;
  const auto holds_a_seat = context.books.one<std::int64_t>(
      "SELECT 1 FROM role_term WHERE council = $1 AND persona = $2 AND role = 'seat_holder' AND ended_at IS NULL AND (ends IS NULL OR ends > $3)",
      context.council, *command.deputises_for, context.now);
  if (holds_a_seat && *command.deputises_for != command.persona) return std::nullopt;
  return refuse(Reason::bad_choice, "One deputises for somebody else, who holds a seat.", "/deputises_for").error();
}

struct Term {
  std::string from;
  std::optional<std::string> until;
  Time starts{};
  std::optional<Time> ends;
};

// From the first moment of the first day to the last of the last one, where the council is.
Or<Term> term_of(const Context& context, const RoleGive& command) {
  const std::string zone = time_zone_of(context.books, context.council);
  const Day today = Day::at(context.now, zone);
  const auto from = command.from ? Day::read(*command.from) : today;
  if (!from) return refuse(Reason::bad_date, "There is no such day. Write it as 2026-11-22.", "/from");
  auto until = command.until ? Day::read(*command.until) : std::nullopt;
  if (command.until && !until) return refuse(Reason::bad_date, "There is no such day. Write it as 2026-11-22.", "/until");
  if (!command.until && council_seats.has(command.role)) {
    until = from->months_later(statutes_of(context.books, context.council).term_months).before();
  }
  if (until && *until < *from) return refuse(Reason::end_before_start, "The last day is before the first.", "/until");
  if (until && *until < today) return refuse(Reason::end_before_start, "That term would be over already.", "/until");
  Term term{.from = from->text(), .until = std::nullopt, .starts = command.from ? from->begins(zone) : context.now, .ends = std::nullopt};
  if (until) {
    term.until = until->text();
    term.ends = until->next().begins(zone);
  }
  return term;
}

// A term of theirs in the same role that has a day in common with this one: it is that term which is changed. One that
// has begun keeps its first day.
std::optional<RoleTermId> term_in_the_way(const Context& context, const RoleGive& command, Term& term) {
  std::optional<RoleTermId> found;
  context.books.each<RoleTermId, bool, std::string, Time>(
      "SELECT id, begun, from_day, starts FROM role_term WHERE council = $1 AND role = $2 AND persona = $3 AND ended_at IS NULL AND (ends IS NULL OR ends > $4) "
      "AND starts < $5 AND (ends IS NULL OR ends > $6) ORDER BY starts LIMIT 1",
      [&](RoleTermId id, bool has_begun, std::string from, Time starts) {
        found = std::move(id);
        if (!has_begun) return;
        term.from = std::move(from);
        term.starts = starts;
      },
      context.council, to_string(command.role), command.persona, context.now, Time(term.ends.value_or(Time::max())), Time(term.starts));
  return found;
}

void relabel(const Context& context, Decision& decision, const PersonaId& persona) {
  if (auto member = people::member_of(context.books, persona)) decision.relabel.push_back(std::move(*member));
}

}  // namespace

Or<facts::RoleGiven> role_given(const Context& context, const RoleGive& command) {
  auto term = term_of(context, command);
  if (!term) return std::unexpected(std::move(term.error()));
  auto id = term_in_the_way(context, command, *term);
  if (!id) id = RoleTermId(make_ulid(context.now, context.random));
  facts::RoleGiven given;
  given.persona = command.persona;
  given.role = command.role;
  given.title = command.title;
  given.term = id;
  given.from = term->from;
  given.until = term->until;
  given.starts = term->starts;
  given.ends = term->ends;
  given.turn = command.turn;
  given.deputises_for = command.deputises_for;
  return given;
}

// Who may, as gives.hpp has it, gives a role for a term to somebody else who joined. Everyone sees who holds what until when.
Outcome give_role(const Context& context, const RoleGive& command) {
  if (auto wrong = no_such_holder(context, command.persona, command.role)) return std::unexpected(std::move(*wrong));
  if (!may_give(context.actor.roles, command.role)) return std::unexpected(may_not(command.role));
  if (context.actor.persona == command.persona && !context.actor.has(Role::operator_)) {
    return refuse(Reason::forbidden, "Nobody gives a role to themselves.", "/persona");
  }
  if (auto wrong = bad_deputy(context, command)) return std::unexpected(std::move(*wrong));
  if (auto low = levels::too_low(context.books, context.council, command.persona, Activity::hold_role)) {
    return std::unexpected(std::move(*low));
  }
  auto given = role_given(context, command);
  if (!given) return std::unexpected(std::move(given.error()));
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::everyone(), *given));
  decision.result = RoleGiveResult{*given->term}.to_json();
  relabel(context, decision, command.persona);
  return decision;
}

// Everyone may lay down what they hold; another's role is ended by who may give it.
Outcome end_role(const Context& context, const RoleEnd& command) {
  if (auto wrong = no_such_holder(context, command.persona, command.role)) return std::unexpected(std::move(*wrong));
  const bool is_own = context.actor.persona == command.persona;
  if (!is_own && !may_give(context.actor.roles, command.role)) return std::unexpected(may_not(command.role));
  const auto term = context.books.one<RoleTermId>(
      "SELECT id FROM role_term WHERE council = $1 AND role = $2 AND persona = $3 AND ended_at IS NULL AND (ends IS NULL OR ends > $5) "
      "AND iif($4 IS NULL, begun = 1, id = $4)",
      context.council, to_string(command.role), command.persona, command.term, context.now);
  if (!term) return refuse(Reason::not_found, "That person does not hold this role.", "/role");
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::everyone(),
                                    facts::RoleEnded{.persona = command.persona, .role = command.role, .term = *term, .reason = command.reason}));
  relabel(context, decision, command.persona);
  return decision;
}

Decision turn_of_terms(const Context& context) {
  Decision decision;
  const auto add = [&](const PersonaId& persona, const auto& fact) {
    decision.facts.push_back(Fact::of(context.council, Audience::everyone(), fact));
    decision.facts.back().by_rule = true;
    decision.relabel.push_back(*people::member_of(context.books, persona));
  };
  std::vector<std::tuple<RoleTermId, PersonaId, std::string, bool>> due;
  context.books.each<RoleTermId, PersonaId, std::string, bool>(
      "SELECT id, persona, role, ends IS NOT NULL AND ends <= $2 FROM role_term WHERE council = $1 AND ended_at IS NULL "
      "AND (ends <= $2 OR (begun = 0 AND starts <= $2)) ORDER BY ends IS NULL, ends, id LIMIT $3",
      [&](RoleTermId id, PersonaId persona, std::string role, bool is_over) { due.emplace_back(std::move(id), std::move(persona), std::move(role), is_over); },
      context.council, context.now, turned_a_sweep_max);
  for (const auto& [id, persona, role, is_over] : due) {
    if (is_over) add(persona, facts::RoleEnded{.persona = persona, .role = from_string<Role>(role).value(), .term = id, .reason = std::nullopt});
  }
  for (const auto& [id, persona, role, is_over] : due) {
    if (!is_over) add(persona, facts::RoleBegan{.persona = persona, .role = from_string<Role>(role).value(), .term = id});
  }
  return decision;
}

std::vector<Fact> remind_of_terms(const Context& context) {
  std::vector<facts::RoleEnding> ending;
  context.books.each<RoleTermId, PersonaId, std::string, std::string>(
      "SELECT id, persona, role, until_day FROM role_term WHERE council = $1 AND begun = 1 AND ended_at IS NULL AND reminded = 0 AND ends > $2 "
      "AND ends <= $3 AND ends - starts > $3 - $2 ORDER BY ends, id LIMIT $4",
      [&](RoleTermId id, PersonaId persona, const std::string& role, std::string until) {
        ending.push_back({.persona = std::move(persona), .role = from_string<Role>(role).value(), .term = std::move(id), .until = std::move(until)});
      },
      context.council, context.now, Time(context.now + reminded_from), turned_a_sweep_max);
  std::vector<Fact> facts;
  for (const auto& each : ending) {
    facts.push_back(Fact::of(context.council, Audience::member(*people::member_of(context.books, each.persona)), each));
    facts.back().by_rule = true;
  }
  return facts;
}

}  // namespace radslag::council::membership
