#include "council/discussion/books.hpp"

#include "council/core/entry_texts.hpp"
#include "council/core/subjects.hpp"
#include "council/discussion/comments.hpp"
#include "council/discussion/held.hpp"
#include "council/discussion/notices.hpp"

namespace radslag::council::discussion {

namespace {

using namespace protocol;

// A comment that stops or begins to stand counts under its subject.
void count(store::Database& books, const CommentId& id, std::int64_t by) {
  if (const auto comment = find_comment(books, id)) {
    subjects::count_comment(books, comment->council, comment->subject_type, comment->subject, by);
  }
}

}  // namespace

void fold(store::Database& books, const Entry& entry, const facts::CommentPosted& fact) {
  books.run(
      "INSERT INTO comment (id, council, subject_type, subject, parent, depth, persona, role, stance, language, text, at) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
      fact.comment, entry.council, to_string(fact.subject.type_), fact.subject.id, fact.parent, fact.depth, fact.persona,
      to_string(fact.role), to_string(fact.stance), fact.language, fact.text, entry.at);
  entry_texts::note(books, entry, {fact.comment.value, fact.subject.id.value});
  if (fact.parent) books.run("UPDATE comment SET answers = answers + 1 WHERE id = $1", *fact.parent);
  count(books, fact.comment, 1);
}

void fold(store::Database& books, const Entry& entry, const facts::CommentEdited& fact) {
  books.run("UPDATE comment SET text = $2, stance = $3, version = $4, edited_at = $5 WHERE id = $1", fact.comment,
            fact.text, to_string(fact.stance), fact.version, entry.at);
  if (const auto comment = find_comment(books, fact.comment)) {
    entry_texts::note(books, entry, {fact.comment.value, comment->subject.value});
  }
}

void fold(store::Database& books, const Entry&, const facts::CommentTakenBack& fact) {
  books.run("UPDATE comment SET taken_back = 1 WHERE id = $1", fact.comment);
  count(books, fact.comment, -1);
}

void fold(store::Database& books, const Entry&, const facts::CommentReacted& fact) {
  const auto reaction = to_string(fact.reaction);
  if (fact.on) {
    books.run("INSERT INTO reaction (comment, persona, reaction) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
              fact.comment, fact.persona, reaction);
  } else {
    books.run("DELETE FROM reaction WHERE comment = $1 AND persona = $2 AND reaction = $3", fact.comment, fact.persona,
              reaction);
  }
  if (books.changes() == 0) return;
  if (fact.on) {
    books.run("INSERT INTO reaction_count (comment, reaction, times) VALUES ($1, $2, 1) "
              "ON CONFLICT (comment, reaction) DO UPDATE SET times = times + 1",
              fact.comment, reaction);
  } else {
    books.run("UPDATE reaction_count SET times = times - 1 WHERE comment = $1 AND reaction = $2", fact.comment, reaction);
  }
}

void fold(store::Database& books, const Entry&, const facts::CommentHidden& fact) {
  entry_texts::withhold(books, fact.comment.value);
  books.run("UPDATE comment SET hidden_reason = $2 WHERE id = $1", fact.comment, fact.reason);
  if (!find_comment(books, fact.comment)->taken_back) count(books, fact.comment, -1);
}

void fold(store::Database& books, const Entry&, const facts::CommentShown& fact) {
  entry_texts::show_again(books, fact.comment.value);
  books.run("UPDATE comment SET hidden_reason = NULL WHERE id = $1", fact.comment);
  if (!find_comment(books, fact.comment)->taken_back) count(books, fact.comment, 1);
}

namespace {

std::string text_in(const Value& fields, std::string_view name) {
  const Value* value = fields.find(name);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : std::string();
}

// A reaction goes with who reacted: it is an opinion, and no law of the council counts it.
void forget_reaction(store::Database& books, Board& board, const Value& fields) {
  const CommentId comment(text_in(fields, "comment"));
  const std::string reaction = text_in(fields, "reaction");
  books.run("DELETE FROM reaction WHERE comment = $1 AND persona = $2 AND reaction = $3", comment,
            text_in(fields, "persona"), reaction);
  if (books.changes() == 0) return;
  books.run("UPDATE reaction_count SET times = times - 1 WHERE comment = $1 AND reaction = $2", comment, reaction);
  publish_tally(board, books, comment);
  publish_own_reactions(board, books, comment, PersonaId(text_in(fields, "persona")));
}

}  // namespace

bool wrote(store::Database& books, const OwnText& text) {
  const bool was_held = text.kind == facts::CommentHeld::kind;
  if (!was_held && text.kind != facts::CommentPosted::kind && text.kind != facts::CommentEdited::kind) return false;
  const std::string id = text_in(text.fields, "comment");
  if (!text.thing.empty() && text.thing != id) return false;
  if (was_held) return text_in(text.fields, "persona") == text.persona.value;  // it may never have become a comment
  const auto comment = find_comment(books, CommentId(id));
  return comment && comment->persona == text.persona;
}

void forget(store::Database& books, Board& board, const Entry&, std::string_view kind, const Value& fields) {
  if (kind == facts::CommentReacted::kind) return forget_reaction(books, board, fields);
  const bool was_held = kind == facts::CommentHeld::kind;
  if (kind != facts::CommentPosted::kind && kind != facts::CommentEdited::kind && !was_held) return;
  const CommentId comment(text_in(fields, "comment"));
  books.run("UPDATE held_comment SET text = NULL WHERE id = $1", comment);
  publish_held(board, books, comment);
  if (was_held) return;
  const auto standing = find_comment(books, comment);
  if (!standing) return;
  if (standing->stands()) count(books, comment, -1);
  books.run("UPDATE comment SET text = NULL, taken_back = 1 WHERE id = $1", comment);
  publish_comment(board, books, comment);
  unpublish_review(board, comment);
}

}  // namespace radslag::council::discussion
