#pragma once
#include "council/core/board.hpp"
#include "protocol/generated/membership_facts.hpp"

namespace radslag::council::membership {

void publish(Board& board, store::Database& books, const protocol::facts::MemberJoined& fact);
void publish(Board& board, store::Database& books, const protocol::facts::MemberRenamed& fact);
void publish(Board& board, store::Database& books, const protocol::facts::MemberLeft& fact);
void publish(Board& board, store::Database& books, const protocol::facts::PresenceChosen& fact);
void publish(Board& board, store::Database& books, const protocol::facts::RoleGiven& fact);
void publish(Board& board, store::Database& books, const protocol::facts::RoleEnded& fact);
void publish(Board& board, store::Database& books, const protocol::facts::InboxRead& fact);

}  // namespace radslag::council::membership
