#include "council/core/impartial.hpp"

#include "council/core/recusals.hpp"
#include "council/core/subjects.hpp"

namespace radslag::council {

std::optional<Refusal> hinders_deciding(const Context& context, const PersonaId& author, const std::string& initiative) {
  if (auto own = recusals::hinders(context, initiative, author)) return own;
  const auto subject = subjects::find(context.books, context.council, "initiative", SubjectId(initiative));
  return subject ? recusals::hinders(context, initiative, subject->author) : std::nullopt;
}

}  // namespace radslag::council
