#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include <array>
#include <span>
#include "protocol/method.hpp"

namespace radslag::protocol {

inline constexpr std::array<MethodEntry, 56> method_table = {{
    {"watch", MethodKind::session, Needs::visitor, Transport::any},
    {"unwatch", MethodKind::session, Needs::visitor, Transport::socket},
    {"typing", MethodKind::session, Needs::resident, Transport::socket},
    {"ping", MethodKind::session, Needs::visitor, Transport::any},
    {"account.start", MethodKind::command, Needs::visitor, Transport::http},
    {"account.finish", MethodKind::command, Needs::visitor, Transport::http},
    {"account.sign_in", MethodKind::command, Needs::visitor, Transport::http},
    {"account.sign_out", MethodKind::command, Needs::member, Transport::http},
    {"account.set_password", MethodKind::command, Needs::member, Transport::http},
    {"account.change_email", MethodKind::command, Needs::member, Transport::http},
    {"account.claim_operator", MethodKind::command, Needs::member, Transport::any},
    {"account.sessions", MethodKind::query, Needs::member, Transport::any},
    {"account.end_session", MethodKind::command, Needs::member, Transport::any},
    {"account.create_token", MethodKind::command, Needs::member, Transport::any},
    {"account.import", MethodKind::command, Needs::operator_, Transport::any},
    {"council.create", MethodKind::command, Needs::operator_, Transport::any},
    {"council.update", MethodKind::command, Needs::operator_, Transport::any},
    {"membership.join", MethodKind::command, Needs::member, Transport::any},
    {"membership.rename", MethodKind::command, Needs::resident, Transport::any},
    {"membership.leave", MethodKind::command, Needs::resident, Transport::any},
    {"membership.show_presence", MethodKind::command, Needs::resident, Transport::any},
    {"role.give", MethodKind::command, Needs::operator_, Transport::any},
    {"role.end", MethodKind::command, Needs::operator_, Transport::any},
    {"people.names", MethodKind::query, Needs::visitor, Transport::any},
    {"inbox.mark_read", MethodKind::command, Needs::resident, Transport::any},
    {"draft.save", MethodKind::command, Needs::resident, Transport::any},
    {"draft.delete", MethodKind::command, Needs::resident, Transport::any},
    {"draft.list", MethodKind::query, Needs::resident, Transport::any},
    {"initiative.submit", MethodKind::command, Needs::resident, Transport::any},
    {"initiative.edit", MethodKind::command, Needs::resident, Transport::any},
    {"initiative.withdraw", MethodKind::command, Needs::resident, Transport::any},
    {"initiative.begin_screening", MethodKind::command, Needs::moderator, Transport::any},
    {"initiative.publish", MethodKind::command, Needs::moderator, Transport::any},
    {"initiative.return", MethodKind::command, Needs::moderator, Transport::any},
    {"initiative.reject", MethodKind::command, Needs::moderator, Transport::any},
    {"initiative.forward", MethodKind::command, Needs::moderator | Needs::officer, Transport::any},
    {"initiative.shortlist", MethodKind::command, Needs::officer, Transport::any},
    {"initiative.answer", MethodKind::command, Needs::officer, Transport::any},
    {"initiative.hide", MethodKind::command, Needs::moderator, Transport::any},
    {"initiative.show", MethodKind::command, Needs::moderator, Transport::any},
    {"initiative.endorse", MethodKind::command, Needs::resident, Transport::any},
    {"initiative.unendorse", MethodKind::command, Needs::resident, Transport::any},
    {"merge.offer", MethodKind::command, Needs::resident, Transport::any},
    {"merge.accept", MethodKind::command, Needs::resident, Transport::any},
    {"merge.decline", MethodKind::command, Needs::resident, Transport::any},
    {"merge.cancel", MethodKind::command, Needs::resident, Transport::any},
    {"merge.move_support", MethodKind::command, Needs::resident, Transport::any},
    {"initiative.search", MethodKind::query, Needs::visitor, Transport::any},
    {"initiative.similar", MethodKind::query, Needs::visitor, Transport::any},
    {"comment.post", MethodKind::command, Needs::resident, Transport::any},
    {"comment.edit", MethodKind::command, Needs::resident, Transport::any},
    {"comment.take_back", MethodKind::command, Needs::resident, Transport::any},
    {"comment.react", MethodKind::command, Needs::resident, Transport::any},
    {"comment.unreact", MethodKind::command, Needs::resident, Transport::any},
    {"comment.hide", MethodKind::command, Needs::moderator, Transport::any},
    {"comment.show", MethodKind::command, Needs::moderator, Transport::any},
}};

// Every method that a client may call, in the order of the model.
[[nodiscard]] constexpr std::span<const MethodEntry> methods() { return method_table; }

}  // namespace radslag::protocol
