#include "council/core/recusals.hpp"

namespace radslag::council::recusals {

std::optional<Refusal> hinders(const Context& context, std::string_view subject, const PersonaId& author) {
  if (!context.actor.persona) return std::nullopt;
  if (context.actor.persona == author && !context.actor.exempt) {
    return refuse(Reason::conflict_of_interest, "This is your own. Somebody else decides about it.").error();
  }
  return noted(context, subject);
}

std::optional<Refusal> noted(const Context& context, std::string_view subject) {
  if (!context.actor.persona) return std::nullopt;
  if (!context.books.one<std::int64_t>("SELECT 1 FROM recusal WHERE council = $1 AND initiative = $2 AND persona = $3", context.council,
                                       subject, *context.actor.persona)) {
    return std::nullopt;
  }
  return refuse(Reason::conflict_of_interest, "A conflict of interest is noted for you here. Somebody else decides about this.").error();
}

}  // namespace radslag::council::recusals
