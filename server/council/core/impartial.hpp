#pragma once
// Who may decide about a text, as rules of any feature ask: nobody whom it concerns.
#include <optional>

#include "base/refusal.hpp"
#include "council/core/decision.hpp"

namespace radslag::council {

// `conflict_of_interest` for the text's author, for the author of the initiative that it stands under, and for whom a conflict
// of interest has been noted there.
[[nodiscard]] std::optional<Refusal> hinders_deciding(const Context& context, const PersonaId& author, const std::string& initiative);

}  // namespace radslag::council
