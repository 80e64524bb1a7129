#pragma once
// Finding initiatives. The index is kept by the initiative's own books (migrations/0030_initiative.sql); what is found is
// judged by what stands in the books now, so nothing hidden or unpublished is found, whatever the index holds.
#include <string>

#include "council/core/decision.hpp"
#include "protocol/generated/initiative_methods.hpp"

namespace radslag::search {

// Everyone finds what is public; `mine` finds one's own, whatever its state.
[[nodiscard]] Or<std::string> find_initiatives(const council::Reading&, const protocol::InitiativeSearch&);

// Open or forwarded ones that are about the same, five at most, best first.
[[nodiscard]] Or<std::string> find_similar(const council::Reading&, const protocol::InitiativeSimilar&);

}  // namespace radslag::search
