#include "council/core/inbox.hpp"
#include "council/core/people.hpp"
#include "council/initiative/notices_parts.hpp"

namespace radslag::council::initiative {

using protocol::InboxKind;

Tell::Tell(const Posting& posting, const Record& about) : posting_(posting), about_(about) {
  item_.initiative = about.id;
  item_.title = title_of(posting.books, about.no);
}

Tell& Tell::state_now() {
  item_.state = to_string(about_.state);
  return *this;
}

Tell& Tell::reason(const std::optional<std::string>& text) {
  item_.reason = text;
  return *this;
}

Tell& Tell::by(const std::optional<PersonaId>& persona) {
  item_.persona = persona;
  if (persona) told_.insert(*persona);
  return *this;
}

Tell& Tell::merge(const MergeId& id) {
  item_.merge = id;
  return *this;
}

Tell& Tell::to(const PersonaId& persona, InboxKind kind) {
  if (!told_.insert(persona).second) return *this;
  item_.kind_ = kind;
  inbox::post(posting_.board, posting_.books, persona, item_);
  return *this;
}

Tell& Tell::officials(InboxKind kind) {
  for (const Role role : {Role::moderator, Role::officer}) {
    for (const PersonaId& persona : people::with_role(posting_.books, posting_.council, role)) to(persona, kind);
  }
  return *this;
}

Tell& Tell::supporters(InboxKind kind) {
  if (about_.support > supporters_told_max) return *this;
  std::vector<PersonaId> personas;
  posting_.books.each<PersonaId>("SELECT persona FROM endorsement WHERE initiative = $1",
                              [&](PersonaId persona) { personas.push_back(std::move(persona)); }, about_.no);
  for (const PersonaId& persona : personas) to(persona, kind);
  return *this;
}

}  // namespace radslag::council::initiative
