#pragma once
#include "council/core/board.hpp"
#include "protocol/generated/membership_facts.hpp"

namespace radslag::council::membership {

// A persona's rows: one's own, the operator's and, where the name is public already or is to be, everybody's.
void publish_all(Board& board, store::Database& books, const PersonaId& persona, bool public_too);
// Every term that the persona held, holds or will hold.
void publish_terms(Board& board, store::Database& books, const PersonaId& persona);

void publish(Board& board, store::Database& books, const protocol::facts::MemberJoined& fact);
void publish(Board& board, store::Database& books, const protocol::facts::MemberRenamed& fact);
void publish(Board& board, store::Database& books, const protocol::facts::MemberLeft& fact);
void publish(Board& board, store::Database& books, const protocol::facts::PresenceChosen& fact);
void publish(Board& board, store::Database& books, const protocol::facts::RoleGiven& fact);
void publish(Board& board, store::Database& books, const protocol::facts::RoleBegan& fact);
void publish(Board& board, store::Database& books, const protocol::facts::RoleEnding& fact);
void publish(Board& board, store::Database& books, const protocol::facts::RoleEnded& fact);
void publish(Board& board, store::Database& books, const protocol::facts::InboxRead& fact);

}  // namespace radslag::council::membership
