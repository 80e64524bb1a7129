#pragma once
// Conflicts of interest (jäv), as rules of any feature ask for them. Kept by the feature `recusal`.
#include <optional>
#include <string_view>

#include "base/refusal.hpp"
#include "council/core/decision.hpp"

namespace radslag::council::recusals {

// `conflict_of_interest` where one has been noted for whoever asks, and for the author, noted or not: they decide nothing
// about this thing. An import stands as author of what it only carries in, and may publish it.
[[nodiscard]] std::optional<Refusal> hinders(const Context& context, std::string_view subject, const PersonaId& author);

// As far as it has been noted; that whoever asks wrote it says nothing here.
[[nodiscard]] std::optional<Refusal> noted(const Context& context, std::string_view subject);

}  // namespace radslag::council::recusals
