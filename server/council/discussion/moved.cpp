#include "council/discussion/moved.hpp"

#include <vector>

#include "council/core/inbox.hpp"
#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "council/discussion/comments.hpp"
#include "protocol/generated/discussion_rows.hpp"
#include "protocol/generated/moderation_rows.hpp"

namespace radslag::council::discussion {

using namespace protocol;

namespace {

std::vector<CommentId> thread_of(store::Database& books, const CommentId& first) {
  std::vector<CommentId> all;
  books.each<CommentId>(
      "WITH RECURSIVE thread (id) AS (SELECT $1 UNION ALL SELECT comment.id FROM comment JOIN thread ON comment.parent = thread.id) "
      "SELECT id FROM thread ORDER BY id",
      [&](CommentId id) { all.push_back(std::move(id)); }, first);
  return all;
}

// While the new subject is hidden, the entries that hold these texts are withheld with it, no longer with the old one.
void note_anew(store::Database& books, const CouncilId& council, const CommentId& comment, const SubjectId& from, const SubjectId& to) {
  std::vector<std::int64_t> entries;
  books.each<std::int64_t>("SELECT seq FROM entry_text WHERE council = $1 AND subject = $2 ORDER BY seq",
                           [&](std::int64_t seq) { entries.push_back(seq); }, council, comment);
  for (const std::int64_t seq : entries) {
    books.run("DELETE FROM entry_text WHERE council = $1 AND seq = $2 AND subject = $3", council, seq, from);
    books.run("INSERT INTO entry_text (council, seq, subject) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", council, seq, to);
  }
}

}  // namespace

void fold(store::Database& books, const Entry& entry, const facts::ThreadMoved& fact) {
  const auto first = find_comment(books, fact.comment).value();
  const std::vector<CommentId> thread = thread_of(books, fact.comment);
  const std::string from_type(to_string(fact.from.type_)), to_type(to_string(fact.to.type_));
  std::int64_t standing = 0;
  for (const CommentId& id : thread) {
    standing += find_comment(books, id)->stands() ? 1 : 0;
    // What was attached at the last level stays an answer, also when it moves with what it answers.
    books.run("UPDATE comment SET subject_type = $2, subject = $3, depth = CASE WHEN id = $5 THEN 0 ELSE max(1, depth - $4) END WHERE id = $1", id, to_type,
              fact.to.id, first.depth, fact.comment);
    if (fact.from.id != fact.to.id) note_anew(books, entry.council, id, fact.from.id, fact.to.id);
  }
  if (first.parent) books.run("UPDATE comment SET answers = answers - 1 WHERE id = $1", *first.parent);
  books.run("UPDATE comment SET parent = NULL WHERE id = $1", fact.comment);
  if (fact.from.id == fact.to.id) return;
  subjects::count_comment(books, entry.council, from_type, fact.from.id, -standing);
  subjects::count_comment(books, entry.council, to_type, fact.to.id, standing);
  books.run("DELETE FROM moved_thread WHERE council = $1 AND from_subject = $2 AND comment = $3", entry.council, fact.to.id, fact.comment);
  books.run(
      "INSERT INTO moved_thread (council, from_type, from_subject, comment, to_type, to_subject, comments, persona, words, at) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (council, from_type, from_subject, comment) DO UPDATE SET "
      "to_type = $5, to_subject = $6, comments = $7, persona = $8, words = $9, at = $10",
      entry.council, from_type, fact.from.id, fact.comment, to_type, fact.to.id, static_cast<std::int64_t>(thread.size()), fact.persona, fact.words,
      entry.at);
}

void publish_moved_lines(Board& board, store::Database& books, const subjects::SubjectRecord& subject) {
  struct Line {
    CommentId comment;
    rows::MovedThread row;
  };
  std::vector<Line> lines;
  books.each<CommentId, std::string, SubjectId, std::int64_t, PersonaId, std::string, Time>(
      "SELECT comment, to_type, to_subject, comments, persona, words, at FROM moved_thread WHERE council = $1 AND from_type = $2 AND from_subject = $3",
      [&](auto comment, const auto& type, auto id, auto comments, auto persona, auto words, Time at) {
        Line line{std::move(comment), {}};
        line.row.to.type_ = from_string<SubjectType>(type).value();
        line.row.to.id = std::move(id);
        line.row.comments = comments;
        line.row.persona = std::move(persona);
        line.row.words = std::move(words);
        line.row.at = at;
        lines.push_back(std::move(line));
      },
      board.entry().council, subject.type, subject.id);
  for (const Line& line : lines) {
    if (subject.is_visible) {
      board.put(subject.topic, Audience::everyone(), line.comment.value, line.row);
    } else {
      board.remove<rows::MovedThread>(subject.topic, Audience::everyone(), line.comment.value);
    }
  }
}

void publish_move(Board& board, store::Database& books, const facts::ThreadMoved& fact, const Listeners& listeners) {
  const CouncilId& council = board.entry().council;
  const auto from = subjects::find(books, council, to_string(fact.from.type_), fact.from.id).value();
  const auto to = subjects::find(books, council, to_string(fact.to.type_), fact.to.id).value();
  people::publish_persona(board, books, council, fact.persona);
  for (const CommentId& id : thread_of(books, fact.comment)) {
    if (from.topic != to.topic) {
      board.remove<rows::Comment>(from.topic, Audience::everyone(), id.value);
      board.remove<rows::CommentTally>(from.topic, Audience::everyone(), id.value);
    }
  }
  publish_under(board, books, to);
  if (from.topic == to.topic) return;
  publish_under(board, books, from);
  board.remove<rows::MovedThread>(to.topic, Audience::everyone(), fact.comment.value);
  for (const auto& subject : {from, to}) {
    if (const auto listener = listeners->find(subject.type); listener != listeners->end()) {
      listener->second(board, books, council, subject.id, subjects::comments(books, council, subject.type, subject.id));
    }
  }
  const auto first = find_comment(books, fact.comment).value();
  rows::InboxItem item;
  item.kind_ = InboxKind::measure;
  item.title = to.title;
  item.state = "thread_moved";
  item.reason = fact.words;
  item.comment = fact.comment;
  item.initiative = InitiativeId(fact.to.id.value);
  if (first.persona != fact.persona) inbox::post(board, books, first.persona, std::move(item));
}

}  // namespace radslag::council::discussion
