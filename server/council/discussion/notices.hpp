#pragma once
#include "council/core/board.hpp"
#include "council/core/registry.hpp"
#include "council/core/subjects.hpp"
#include "protocol/generated/discussion_facts.hpp"

namespace radslag::council::discussion {

// The comment's row as the books have it now; without text where it was taken back, hidden or erased.
void publish_comment(Board& board, store::Database& books, const CommentId& id);
void publish_own_reactions(Board& board, store::Database& books, const CommentId& comment, const PersonaId& persona);
void publish_tally(Board& board, store::Database& books, const CommentId& id);
// Every comment under a subject again: put up where everyone may see the subject, taken down where not.
void publish_under(Board& board, store::Database& books, const subjects::SubjectRecord& subject);
// What moderators see of a hidden comment leaves.
void unpublish_review(Board& board, const CommentId& id);
// Tells the subject's owner how many comments stand.
using Listeners = std::shared_ptr<const Registry::SubjectListeners>;
void tell_subject(const Listeners& listeners, Board& board, store::Database& books, const CommentId& id);

void publish(Board& board, store::Database& books, const protocol::facts::CommentPosted& fact);
void publish(Board& board, store::Database& books, const protocol::facts::CommentEdited& fact);
void publish(Board& board, store::Database& books, const protocol::facts::CommentTakenBack& fact);
void publish(Board& board, store::Database& books, const protocol::facts::CommentReacted& fact);
void publish(Board& board, store::Database& books, const protocol::facts::CommentHidden& fact);
void publish(Board& board, store::Database& books, const protocol::facts::CommentShown& fact);

}  // namespace radslag::council::discussion
