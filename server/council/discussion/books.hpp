#pragma once
#include "council/core/board.hpp"
#include "council/core/fact.hpp"
#include "council/core/registry.hpp"
#include "protocol/generated/discussion_facts.hpp"
#include "protocol/value.hpp"
#include "store/database.hpp"

namespace radslag::council::discussion {

void fold(store::Database& books, const Entry& entry, const protocol::facts::CommentPosted& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::CommentEdited& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::CommentTakenBack& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::CommentReacted& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::CommentHidden& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::CommentShown& fact);

[[nodiscard]] bool wrote(store::Database& books, const OwnText& text);
// An erased entry that held a comment's text: the text goes from the books and the noticeboard, the place stays. An erased
// reaction counts no longer.
void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind,
            const protocol::Value& fields);

}  // namespace radslag::council::discussion
