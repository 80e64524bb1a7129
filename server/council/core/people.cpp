#include "council/core/people.hpp"

#include "council/core/levels.hpp"
#include "council/core/topics.hpp"
#include "protocol/generated/levels_rows.hpp"
#include "protocol/generated/membership_rows.hpp"

namespace radslag::council::people {

bool council_exists(store::Database& books, const CouncilId& council) {
  return books.one<std::int64_t>("SELECT 1 FROM journal WHERE council = $1", council).has_value();
}

bool is_operator(store::Database& books, const MemberId& member) {
  return books.one<std::int64_t>("SELECT 1 FROM operator WHERE member = $1", member).has_value();
}

bool holds_trust(store::Database& books, const MemberId& member, Time now) {
  Roles held;
  books.each<std::string_view>(
      "SELECT role FROM role JOIN persona ON persona.id = role.persona WHERE persona.member = $1 AND persona.left_at IS NULL AND (ends IS NULL OR ends > $2)",
      [&](std::string_view role) { held.add(protocol::from_string<Role>(role).value()); }, member, now);
  return is_operator(books, member) || held.has_any(roles_of_trust);
}

Actor resolve(store::Database& books, const CouncilId& council, const Caller& caller, Time now) {
  Actor actor;
  actor.member = caller.member;
  actor.exempt = caller.exempt;
  if (caller.local_operator) actor.roles.add(Role::operator_);
  if (!caller.member) return actor;
  if (is_operator(books, *caller.member)) actor.roles.add(Role::operator_);
  const auto persona = books.one<PersonaId>(
      "SELECT id FROM persona WHERE council = $1 AND member = $2 AND left_at IS NULL", council, *caller.member);
  if (!persona) return actor;
  actor.persona = *persona;
  actor.roles.add(Role::resident);
  books.each<std::string_view>(
      "SELECT role FROM role WHERE council = $1 AND persona = $2 AND (ends IS NULL OR ends > $3)",
      [&](std::string_view role) { actor.roles.add(protocol::from_string<Role>(role).value()); }, council, *actor.persona, now);
  return actor;
}

Labels labels(store::Database& books, const CouncilId& council, const std::optional<MemberId>& member, Time now) {
  if (!member) return Labels();
  Caller caller;
  caller.member = member;
  const Actor actor = resolve(books, council, caller, now);
  std::vector<std::string> held{Audience::member(*member).label};
  if (actor.has(Role::resident)) held.push_back(Audience::members().label);
  if (actor.roles.has_any(council_seats)) held.push_back(Audience::seats().label);
  if (actor.has(Role::moderator)) held.push_back(Audience::moderators().label);
  if (actor.has(Role::officer)) held.push_back(Audience::officers().label);
  if (actor.has(Role::teller)) held.push_back(Audience::tellers().label);
  if (actor.has(Role::operator_)) held.push_back(Audience::operators().label);
  return Labels(std::move(held));
}

std::optional<MemberId> member_of(store::Database& books, const PersonaId& persona) {
  return books.one<MemberId>("SELECT member FROM persona WHERE id = $1 AND member <> ''", persona);
}

std::optional<std::string> name_of(store::Database& books, const PersonaId& persona) {
  return books.one<std::string>("SELECT name FROM persona WHERE id = $1", persona);
}

std::optional<std::string> shown_name_of(store::Database& books, const PersonaId& persona) {
  return books.one<std::string>("SELECT name FROM persona WHERE id = $1 AND hidden = 0", persona);
}

std::vector<PersonaId> with_role(store::Database& books, const CouncilId& council, Role role) {
  std::vector<PersonaId> personas;
  books.each<PersonaId>("SELECT persona FROM role WHERE council = $1 AND role = $2",
                        [&](PersonaId persona) { personas.push_back(std::move(persona)); }, council, to_string(role));
  return personas;
}

void publish_persona(Board& board, store::Database& books, const CouncilId& council, const PersonaId& persona) {
  const auto person = books.one<std::string, bool, bool, bool>(
      "SELECT name, left_at IS NOT NULL, hidden, level >= $2 FROM persona WHERE id = $1", persona, levels::public_name);
  if (!person) return;
  books.run("UPDATE persona SET known = 1 WHERE id = $1 AND known = 0", persona);
  protocol::rows::Persona row;
  row.left = std::get<1>(*person);
  // Neither name nor role: in a small council a role tells who it is.
  if (std::get<2>(*person)) {
    row.hidden = true;
    board.put(topics::people(council), Audience::everyone(), persona.value, row);
    protocol::rows::HiddenName name;
    name.name = std::get<0>(*person);
    board.put(topics::people(council), Audience::moderators(), persona.value, name);
    return;
  }
  board.remove<protocol::rows::HiddenName>(topics::people(council), Audience::moderators(), persona.value);
  row.name = std::get<0>(*person);
  if (std::get<3>(*person)) row.own_name = true;
  books.each<std::string_view, std::optional<std::string>>(
      "SELECT role, title FROM role WHERE council = $1 AND persona = $2 AND (ends IS NULL OR ends > $3) ORDER BY role",
      [&](std::string_view role, std::optional<std::string> title) {
        row.roles.push_back(protocol::from_string<Role>(role).value());
        if (title) row.title = std::move(title);
      },
      council, persona, board.entry().at);
  board.put(topics::people(council), Audience::everyone(), persona.value, row);
}

}  // namespace radslag::council::people
