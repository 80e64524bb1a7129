#pragma once
// What every rule asks first: may this person see the initiative, is it theirs, can it be done now. Who may ask at all, by
// role, was asked before (council/core/permission.hpp).
#include <string_view>

#include "council/core/decision.hpp"
#include "council/initiative/record.hpp"

namespace radslag::council::initiative {

// Everyone sees what is published and not hidden. What is neither: its author, the moderators and the officers.
[[nodiscard]] bool may_see(const Actor& actor, const Record& record);
[[nodiscard]] bool is_author(const Actor& actor, const Record& record);

// The initiative, for who may see it; `not_found` is the same for what is missing and what is not shown.
[[nodiscard]] Or<Record> seen(const Context& context, const InitiativeId& id, std::string_view field = "/initiative");
// The same, for its author alone.
// As seen(), for those who decide about it: refused where a conflict of interest is noted for them.
[[nodiscard]] Or<Record> judged(const Context& context, const InitiativeId& id);
[[nodiscard]] Or<Record> own(const Context& context, const InitiativeId& id);

// Where the act leads, or `wrong_state` with the present state.
[[nodiscard]] Or<State> step_to(const Record& record, Act act);
[[nodiscard]] std::unexpected<Refusal> wrong_state(const Record& record);

// Who may read a fact about this initiative as it stands.
[[nodiscard]] Audience audience_of(const Record& record);

}  // namespace radslag::council::initiative
