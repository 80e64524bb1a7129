#pragma once
// Comments that wait for a moderator: because of a word of the council's list, or because all comments of the thread do.
#include <optional>
#include <string>

#include "base/id.hpp"
#include "council/core/board.hpp"
#include "council/core/fact.hpp"
#include "council/discussion/comments.hpp"
#include "protocol/generated/discussion_facts.hpp"
#include "protocol/generated/moderation_facts.hpp"

namespace radslag::council::discussion {

struct HeldRecord {
  CommentRecord comment;  // as it would stand
  std::optional<std::string> word;
  std::string state;      // "waiting", "published", "not_published"
};

[[nodiscard]] std::optional<HeldRecord> find_held(store::Database& books, const CommentId& id);
// The fact that publishes it, as its writer wrote it. An answer to what is elsewhere now stands by itself.
[[nodiscard]] protocol::facts::CommentPosted posted_from(store::Database& books, const HeldRecord& held);

void fold(store::Database& books, const Entry& entry, const protocol::facts::CommentHeld& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::CommentReleased& fact);
void publish(Board& board, store::Database& books, const protocol::facts::CommentHeld& fact);
void publish(Board& board, store::Database& books, const protocol::facts::CommentReleased& fact);
// Its rows as the books have them now: for moderators and its writer while it waits, gone afterwards.
void publish_held(Board& board, store::Database& books, const CommentId& id);

}  // namespace radslag::council::discussion
