#pragma once
#include "council/core/decision.hpp"
#include "protocol/generated/membership_methods.hpp"

namespace radslag::council::membership {

[[nodiscard]] Outcome join(const Context& context, const protocol::MembershipJoin& command);
[[nodiscard]] Outcome rename(const Context& context, const protocol::MembershipRename& command);
[[nodiscard]] Outcome leave(const Context& context, const protocol::MembershipLeave& command);
[[nodiscard]] Outcome show_presence(const Context& context, const protocol::MembershipShowPresence& command);
[[nodiscard]] Outcome give_role(const Context& context, const protocol::RoleGive& command);
[[nodiscard]] Outcome end_role(const Context& context, const protocol::RoleEnd& command);
[[nodiscard]] Outcome mark_read(const Context& context, const protocol::InboxMarkRead& command);

// Names of those who wrote something or hold a role; of anybody else nothing, as if there were no such persona. To a
// moderator also the names of those whose text is not public yet.
[[nodiscard]] Or<std::string> names(const Reading& reading, const protocol::PeopleNames& query);

}  // namespace radslag::council::membership
