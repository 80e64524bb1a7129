#pragma once
// Who may enter for residents, for whom they do so now, and what was entered so: marked where everybody sees it.
#include <string_view>

#include "council/core/board.hpp"
#include "council/core/fact.hpp"
#include "protocol/generated/assisted_facts.hpp"
#include "protocol/generated/discussion_facts.hpp"
#include "protocol/generated/initiative_facts.hpp"
#include "protocol/generated/moderation_facts.hpp"
#include "protocol/shape.hpp"
#include "store/database.hpp"

namespace radslag::council::assisted {

void fold(store::Database& books, const Entry& entry, const protocol::facts::HelperNamed& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::HelperEnded& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::AssistedBegun& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::AssistedEnded& fact);
void publish(Board& board, store::Database& books, const protocol::facts::HelperNamed& fact);
void publish(Board& board, store::Database& books, const protocol::facts::HelperEnded& fact);
void publish(Board& board, store::Database& books, const protocol::facts::AssistedBegun& fact);
void publish(Board& board, store::Database& books, const protocol::facts::AssistedEnded& fact);

// What others' facts leave here, when a resident's helper set them off.
void mark(store::Database& books, Board& board, const Entry& entry, const protocol::facts::InitiativeSubmitted& fact);
void mark(store::Database& books, Board& board, const Entry& entry, const protocol::facts::InitiativePublished& fact);
void mark(store::Database& books, Board& board, const Entry& entry, const protocol::facts::CommentHeld& fact);
void mark(store::Database& books, Board& board, const Entry& entry, const protocol::facts::CommentPosted& fact);
void mark(store::Database& books, Board& board, const Entry& entry, const protocol::facts::InitiativeEndorsed& fact);
void mark(store::Database& books, Board& board, const Entry& entry, const protocol::facts::EndorsementWithdrawn& fact);

// A helper who leaves is none any more.
void leave(store::Database& books, Board& board, const Entry& entry, const PersonaId& persona);
void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const protocol::Value& fields);

}  // namespace radslag::council::assisted
