#pragma once
#include "council/core/decision.hpp"
#include "council/core/member_list.hpp"
#include "protocol/generated/belonging_methods.hpp"

namespace radslag::council::belonging {

[[nodiscard]] Outcome set_rules(const Context& context, const protocol::BelongingSetRules& command);
[[nodiscard]] Outcome ask(const Context& context, const protocol::BelongingAsk& command, const member_list::HashAddress& hash);
[[nodiscard]] Outcome vouch(const Context& context, const protocol::BelongingVouch& command);
[[nodiscard]] Outcome confirm(const Context& context, const protocol::BelongingConfirm& command);
[[nodiscard]] Outcome renew(const Context& context, const member_list::HashAddress& hash);
[[nodiscard]] Outcome end(const Context& context, const protocol::BelongingEnd& command);
// What was not renewed in time, and those who left the council.
[[nodiscard]] std::vector<Fact> lapse(const Context& context);
// Those whose confirmation ends within thirty days, told once each.
[[nodiscard]] std::vector<Fact> remind(const Context& context);
// Who came by a code on paper that says where they live, and has joined by now.
[[nodiscard]] std::vector<Fact> keep_promises(const Context& context);

}  // namespace radslag::council::belonging
