#pragma once
#include "council/core/fact.hpp"
#include "protocol/generated/membership_facts.hpp"
#include "store/database.hpp"

namespace radslag::council::membership {

// Whoever leaves holds nothing any more, and what was to come falls.
void end_terms(store::Database& books, const Entry& entry, const PersonaId& persona);

void fold(store::Database& books, const Entry& entry, const protocol::facts::MemberJoined& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::MemberRenamed& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::MemberLeft& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::PresenceChosen& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::RoleGiven& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::RoleBegan& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::RoleEnding& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::RoleEnded& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::InboxRead& fact);

}  // namespace radslag::council::membership
