#pragma once
// Names that people choose for themselves.
#include <optional>
#include <string>

#include "base/refusal.hpp"
#include "council/core/people.hpp"

namespace radslag::council::names {

// Why this name is refused (`name_confusable`), if it is: it can be taken for that of somebody who holds a role here, and
// people act on what an officer says. One's own name is no other's. `field` points at the name in the params.
[[nodiscard]] std::optional<Refusal> confusable(store::Database& books, const CouncilId& council, const std::string& name,
                                                const std::optional<PersonaId>& own, std::string field);

}  // namespace radslag::council::names
