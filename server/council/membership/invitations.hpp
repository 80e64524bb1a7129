#pragma once
// Invitations: to join, or to a role. Like every other rule of membership, save that a letter may have to be sent.
#include "council/core/board.hpp"
#include "council/core/letters.hpp"
#include "protocol/generated/invitation_facts.hpp"
#include "protocol/generated/invitation_methods.hpp"

namespace radslag::council::membership {

[[nodiscard]] Outcome invite(const Context& context, const protocol::InvitationMake& command, const PostInvitation& post);
[[nodiscard]] Outcome revoke_invitation(const Context& context, const protocol::InvitationRevoke& command);
[[nodiscard]] Outcome accept_invitation(const Context& context, const protocol::InvitationAccept& command);

void fold(store::Database& books, const Entry& entry, const protocol::facts::InvitationMade& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::InvitationRevoked& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::InvitationAccepted& fact);
void publish(Board& board, store::Database& books, const protocol::facts::InvitationMade& fact);
void publish(Board& board, store::Database& books, const protocol::facts::InvitationRevoked& fact);
void publish(Board& board, store::Database& books, const protocol::facts::InvitationAccepted& fact);
// An erased invitation is gone, with address, title and secret: nobody can accept it any more.
void forget_invitation(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const protocol::Value& fields);

}  // namespace radslag::council::membership
