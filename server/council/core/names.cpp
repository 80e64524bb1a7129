#include "council/core/names.hpp"

#include "base/confusable.hpp"

namespace radslag::council::names {

std::optional<Refusal> confusable(store::Database& books, const CouncilId& council, const std::string& name,
                                  const std::optional<PersonaId>& own, std::string field) {
  std::optional<Refusal> refusal;
  books.each<PersonaId, std::string>(
      "SELECT persona.id, persona.name FROM role JOIN persona ON persona.id = role.persona "
      "WHERE role.council = $1 AND persona.hidden = 0",
      [&](const PersonaId& holder, const std::string& theirs) {
        if (own == holder || !are_confusable(theirs, name)) return true;
        refusal = refuse(Reason::name_confusable,
                         "This name looks like that of an officer or moderator here. Choose one that cannot be mistaken.", std::move(field))
                      .error();
        return false;
      },
      council);
  return refusal;
}

}  // namespace radslag::council::names
