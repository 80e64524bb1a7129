#pragma once
// The public list of who supports an initiative: of those alone who asked to stand on it, for this initiative or for all that
// they support. Who is hidden or has left stands on none. Which choice somebody made is theirs alone to read.
#include "council/core/decision.hpp"
#include "council/initiative/notices_parts.hpp"
#include "protocol/generated/initiative_facts.hpp"
#include "protocol/generated/initiative_methods.hpp"
#include "protocol/generated/levels_facts.hpp"
#include "protocol/generated/membership_facts.hpp"

namespace radslag::council::initiative {

namespace facts = protocol::facts;

[[nodiscard]] Outcome show_support(const Context&, const protocol::InitiativeShowSupport&);
void fold(store::Database&, const Entry&, const facts::SupportShown&);
void put_up(Board&, store::Database&, const facts::SupportShown&);

// Puts or removes the row of this persona, as the books have it now.
void settle_supporter(const Posting&, const Record&, const PersonaId&);
// Everybody's, when the initiative is public again; and none, when it no longer is.
void put_supporters(const Posting&, const Record&);
void remove_supporters(const Posting&, const Record&);

struct Support {
  Time since{};
  bool is_chosen = false;  // to be shown for this initiative
  bool is_shown = false;   // and so it is, for whatever reason
};
[[nodiscard]] std::optional<Support> support_of(store::Database&, std::int64_t no, const PersonaId&);
[[nodiscard]] bool shows_all_support(store::Database&, const PersonaId&);

// What membership decides and these rows follow.
void follow_hidden(store::Database&, Board&, const Entry&, const facts::HiddenChosen&);
void follow_left(store::Database&, Board&, const Entry&, const facts::MemberLeft&);
void follow_shown(store::Database&, Board&, const Entry&, const facts::SupportsShownChosen&);

}  // namespace radslag::council::initiative
