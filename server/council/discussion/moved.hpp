#pragma once
// A thread that a moderator moved to another subject, or made one of its own where it is.
#include "council/core/board.hpp"
#include "council/core/fact.hpp"
#include "council/core/subjects.hpp"
#include "council/discussion/notices.hpp"
#include "protocol/generated/moderation_facts.hpp"

namespace radslag::council::discussion {

void fold(store::Database& books, const Entry& entry, const protocol::facts::ThreadMoved& fact);
// Its comments leave the old topic and come up on the new one; a line stays behind that says where they are, who moved
// them and why.
void publish_move(Board& board, store::Database& books, const protocol::facts::ThreadMoved& fact, const Listeners& listeners);
// The lines that stay behind under a subject: there while everyone may see it.
void publish_moved_lines(Board& board, store::Database& books, const subjects::SubjectRecord& subject);

}  // namespace radslag::council::discussion
