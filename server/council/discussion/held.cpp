#include "council/discussion/held.hpp"

#include <algorithm>

#include "council/core/people.hpp"
#include "council/core/subjects.hpp"
#include "council/core/topics.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/generated/moderation_rows.hpp"

namespace radslag::council::discussion {

using namespace protocol;

std::optional<HeldRecord> find_held(store::Database& books, const CommentId& id) {
  std::optional<HeldRecord> found;
  books.each<CouncilId, std::string, SubjectId, std::optional<CommentId>, PersonaId, std::string, std::string, std::string,
             std::optional<std::string>>(
      "SELECT council, subject_type, subject, parent, persona, role, stance, language, text FROM held_comment WHERE id = $1",
      [&](auto council, auto type, auto subject, auto parent, auto persona, const auto& role, const auto& stance, auto language, auto text) {
        found.emplace();
        CommentRecord& comment = found->comment;
        comment.id = id;
        comment.council = std::move(council);
        comment.subject_type = std::move(type);
        comment.subject = std::move(subject);
        comment.parent = std::move(parent);
        comment.persona = std::move(persona);
        comment.role = from_string<Role>(role).value();
        comment.stance = from_string<Stance>(stance).value();
        comment.language = std::move(language);
        comment.text = std::move(text);
      },
      id);
  if (!found) return found;
  books.each<std::optional<std::string>, Time, std::string>("SELECT word, at, state FROM held_comment WHERE id = $1",
                                                            [&](auto word, Time at, auto state) {
                                                              found->word = std::move(word);
                                                              found->comment.at = at;
                                                              found->state = std::move(state);
                                                            },
                                                            id);
  return found;
}

facts::CommentPosted posted_from(store::Database& books, const HeldRecord& held) {
  const CommentRecord& comment = held.comment;
  facts::CommentPosted posted;
  posted.comment = comment.id;
  posted.subject.type_ = from_string<SubjectType>(comment.subject_type).value();
  posted.subject.id = comment.subject;
  posted.persona = comment.persona;
  posted.role = comment.role;
  posted.stance = comment.stance;
  posted.text = comment.text.value_or("—");
  posted.language = comment.language;
  if (comment.parent) {
    const auto parent = find_comment(books, *comment.parent);
    if (parent && parent->subject == comment.subject) {
      posted.parent = comment.parent;
      posted.depth = std::min(parent->depth + 1, limits::thread_depth_max);
    }
  }
  return posted;
}

void fold(store::Database& books, const Entry& entry, const facts::CommentHeld& fact) {
  books.run(
      "INSERT INTO held_comment (id, council, subject_type, subject, parent, persona, role, stance, language, text, word, at, state) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'waiting')",
      fact.comment, entry.council, to_string(fact.subject.type_), fact.subject.id, fact.parent, fact.persona, to_string(fact.role),
      to_string(fact.stance), fact.language, fact.text, fact.word, entry.at);
}

void fold(store::Database& books, const Entry&, const facts::CommentReleased& fact) {
  books.run("UPDATE held_comment SET state = $2 WHERE id = $1", fact.comment,
            fact.published ? std::string_view("published") : std::string_view("not_published"));
}

void publish_held(Board& board, store::Database& books, const CommentId& id) {
  const auto held = find_held(books, id);
  if (!held) return;
  const CommentRecord& comment = held->comment;
  const auto member = people::member_of(books, comment.persona);
  const std::string screening = topics::screening(comment.council);
  const bool waits = held->state == "waiting";
  if (waits) {
    const auto subject = subjects::find(books, comment.council, comment.subject_type, comment.subject);
    rows::HeldComment row;
    row.subject.type_ = from_string<SubjectType>(comment.subject_type).value();
    row.subject.id = comment.subject;
    row.parent = comment.parent;
    row.title = subject ? subject->title : "";
    row.persona = comment.persona;
    row.source = comment.text.value_or("");
    row.language = comment.language;
    row.word = held->word;
    row.at = comment.at;
    board.put(screening, Audience::moderators(), id.value, row);
  } else {
    board.remove<rows::HeldComment>(screening, Audience::moderators(), id.value);
  }
  if (!member) return;
  const std::string own = topics::me(comment.council, *member);
  if (!waits) return board.remove<rows::MyHeldComment>(own, Audience::member(*member), id.value);
  rows::MyHeldComment row;
  row.subject.type_ = from_string<SubjectType>(comment.subject_type).value();
  row.subject.id = comment.subject;
  row.source = comment.text.value_or("");
  row.at = comment.at;
  board.put(own, Audience::member(*member), id.value, row);
}

void publish(Board& board, store::Database& books, const facts::CommentHeld& fact) { publish_held(board, books, fact.comment); }
void publish(Board& board, store::Database& books, const facts::CommentReleased& fact) { publish_held(board, books, fact.comment); }

}  // namespace radslag::council::discussion
