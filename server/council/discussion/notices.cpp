#include "council/discussion/notices.hpp"

#include "council/core/inbox.hpp"
#include "council/core/markdown.hpp"
#include "council/core/people.hpp"
#include "council/core/subjects.hpp"
#include "council/core/topics.hpp"
#include "council/discussion/comments.hpp"
#include "council/discussion/moved.hpp"
#include "protocol/generated/discussion_rows.hpp"

namespace radslag::council::discussion {

namespace {

using namespace protocol;

std::optional<subjects::SubjectRecord> subject_of(store::Database& books, const CommentRecord& comment) {
  return subjects::find(books, comment.council, comment.subject_type, comment.subject);
}

rows::InboxItem about(const CommentRecord& comment, InboxKind kind, const std::string& title) {
  rows::InboxItem item;
  item.kind_ = kind;
  item.title = title;
  item.comment = comment.id;
  if (comment.subject_type == to_string(SubjectType::initiative)) item.initiative = InitiativeId(comment.subject.value);
  return item;
}

// The subject's author hears of a comment, the answered one of an answer; nobody hears of their own.
void tell_those_concerned(Board& board, store::Database& books, const CommentRecord& comment) {
  const auto subject = subject_of(books, comment);
  if (!subject) return;
  std::optional<PersonaId> answered;
  if (comment.parent) {
    if (const auto parent = find_comment(books, *comment.parent)) answered = parent->persona;
  }
  if (answered && *answered != comment.persona) {
    auto item = about(comment, InboxKind::reply, subject->title);
    item.persona = comment.persona;
    inbox::post(board, books, *answered, std::move(item));
  }
  if (subject->author != comment.persona && subject->author != answered) {
    auto item = about(comment, InboxKind::comment, subject->title);
    item.persona = comment.persona;
    inbox::post(board, books, subject->author, std::move(item), 1);
  }
}

void tell_of_hiding(Board& board, store::Database& books, const CommentId& id, const char* state,
                    const std::string& reason) {
  const auto comment = find_comment(books, id);
  const auto subject = subject_of(books, *comment);
  auto item = about(*comment, InboxKind::hidden, subject ? subject->title : "");
  item.state = state;
  item.reason = reason;
  inbox::post(board, books, comment->persona, std::move(item));
}

}  // namespace

void publish_comment(Board& board, store::Database& books, const CommentId& id) {
  const auto comment = find_comment(books, id);
  const auto subject = comment ? subject_of(books, *comment) : std::nullopt;
  if (!subject) return;
  if (!subject->is_visible) return board.remove<rows::Comment>(subject->topic, Audience::everyone(), id.value);
  rows::Comment row;
  row.parent = comment->parent;
  row.depth = comment->depth;
  row.persona = comment->persona;
  row.role = comment->role;
  row.stance = comment->stance;
  row.language = comment->language;
  if (comment->stands() && comment->text) {
    row.text = RawJson{markdown_tree(*comment->text)};
    row.source = comment->text;
  }
  row.version = comment->version;
  row.at = comment->at;
  row.edited_at = comment->edited_at;
  row.taken_back = comment->taken_back;
  row.hidden_reason = comment->hidden_reason;
  board.put(subject->topic, Audience::everyone(), id.value, row);
}

void publish_tally(Board& board, store::Database& books, const CommentId& id) {
  const auto comment = find_comment(books, id);
  const auto subject = comment ? subject_of(books, *comment) : std::nullopt;
  if (!subject) return;
  if (!subject->is_visible) return board.remove<rows::CommentTally>(subject->topic, Audience::everyone(), id.value);
  rows::CommentTally row;
  row.answers = comment->answers;
  books.each<std::string, std::int64_t>(
      "SELECT reaction, times FROM reaction_count WHERE comment = $1 AND times > 0",
      [&](std::string reaction, std::int64_t times) { row.reactions[std::move(reaction)] = times; }, id);
  board.put(subject->topic, Audience::everyone(), id.value, row);
}

// A tally is put up where there was or will be something to count: answers or reactions.
void publish_under(Board& board, store::Database& books, const subjects::SubjectRecord& subject) {
  std::vector<std::pair<CommentId, bool>> comments;
  books.each<CommentId, bool>(
      "SELECT id, answers > 0 OR EXISTS (SELECT 1 FROM reaction WHERE comment = id) FROM comment "
      "WHERE council = $1 AND subject_type = $2 AND subject = $3",
      [&](CommentId id, bool counted) { comments.emplace_back(std::move(id), counted); }, board.entry().council,
      subject.type, subject.id);
  for (const auto& [id, counted] : comments) {
    publish_comment(board, books, id);
    if (counted || !subject.is_visible) publish_tally(board, books, id);
  }
  publish_moved_lines(board, books, subject);
}

void unpublish_review(Board& board, const CommentId& id) {
  board.remove<rows::CommentReview>(topics::screening(board.entry().council), Audience::moderators(), id.value);
}

void tell_subject(const Listeners& listeners, Board& board, store::Database& books, const CommentId& id) {
  const auto comment = find_comment(books, id);
  if (!comment) return;
  const auto listener = listeners->find(comment->subject_type);
  if (listener == listeners->end()) return;
  listener->second(board, books, comment->council, comment->subject,
                   subjects::comments(books, comment->council, comment->subject_type, comment->subject));
}

void publish(Board& board, store::Database& books, const facts::CommentPosted& fact) {
  people::publish_persona(board, books, board.entry().council, fact.persona);
  publish_comment(board, books, fact.comment);
  if (fact.parent) publish_tally(board, books, *fact.parent);
  tell_those_concerned(board, books, *find_comment(books, fact.comment));
}

void publish(Board& board, store::Database& books, const facts::CommentEdited& fact) {
  publish_comment(board, books, fact.comment);
}

void publish(Board& board, store::Database& books, const facts::CommentTakenBack& fact) {
  publish_comment(board, books, fact.comment);
}

void publish(Board& board, store::Database& books, const facts::CommentReacted& fact) {
  publish_tally(board, books, fact.comment);
  publish_own_reactions(board, books, fact.comment, fact.persona);
}

void publish_own_reactions(Board& board, store::Database& books, const CommentId& comment, const PersonaId& persona) {
  const auto member = people::member_of(books, persona);
  if (!member) return;
  rows::MyReaction row;
  books.each<std::string>(
      "SELECT reaction FROM reaction WHERE comment = $1 AND persona = $2",
      [&](const std::string& reaction) { row.reactions.push_back(*from_string<Reaction>(reaction)); }, comment,
      persona);
  const std::string topic = topics::me(board.entry().council, *member);
  if (row.reactions.empty()) {
    board.remove<rows::MyReaction>(topic, Audience::member(*member), comment.value);
  } else {
    board.put(topic, Audience::member(*member), comment.value, row);
  }
}

void publish(Board& board, store::Database& books, const facts::CommentHidden& fact) {
  publish_comment(board, books, fact.comment);
  const auto comment = find_comment(books, fact.comment);
  rows::CommentReview review;
  review.subject.id = comment->subject;
  review.subject.type_ = *from_string<SubjectType>(comment->subject_type);
  review.persona = comment->persona;
  review.source = comment->text.value_or("");
  review.reason = fact.reason;
  review.at = board.entry().at;
  board.put(topics::screening(comment->council), Audience::moderators(), fact.comment.value, review);
  tell_of_hiding(board, books, fact.comment, "hidden", fact.reason);
}

void publish(Board& board, store::Database& books, const facts::CommentShown& fact) {
  publish_comment(board, books, fact.comment);
  unpublish_review(board, fact.comment);
  tell_of_hiding(board, books, fact.comment, "shown", fact.reason);
}

}  // namespace radslag::council::discussion
