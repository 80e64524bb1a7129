#include "council/discussion/rules.hpp"

#include <algorithm>

#include "council/core/impartial.hpp"
#include "council/core/subjects.hpp"
#include "council/core/thread_rules.hpp"
#include "council/discussion/comments.hpp"
#include "council/discussion/held.hpp"
#include "protocol/generated/discussion_facts.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::council::discussion {

namespace {

using namespace protocol;

std::unexpected<Refusal> no_such_comment() { return refuse(Reason::not_found, "There is no such comment.", "/comment"); }

// A comment that the actor may see: its subject is public, and it stands or the actor moderates or wrote it.
Or<CommentRecord> visible_comment(const Context& context, const CommentId& id) {
  auto comment = find_comment(context.books, id);
  if (!comment || comment->council != context.council) return no_such_comment();
  const auto subject = subjects::find(context.books, context.council, comment->subject_type, comment->subject);
  const bool own = context.actor.persona == comment->persona;
  if (!subject || (!subject->is_visible && !context.actor.has(Role::moderator) && !own)) return no_such_comment();
  return std::move(*comment);
}

// As above, for who decides about it.
Or<CommentRecord> judged_comment(const Context& context, const CommentId& id) {
  auto comment = visible_comment(context, id);
  if (!comment) return comment;
  if (auto hindered = hinders_deciding(context, comment->persona, comment->subject.value)) return std::unexpected(std::move(*hindered));
  return comment;
}

Or<CommentRecord> own_standing_comment(const Context& context, const CommentId& id) {
  auto comment = visible_comment(context, id);
  if (!comment) return comment;
  if (comment->persona != context.actor.persona) {
    auto refusal = refuse(Reason::forbidden, "Only its author can change a comment.");
    refusal.error().needs = "author";
    return refusal;
  }
  if (!comment->stands()) return refuse(Reason::wrong_state, "This comment has been taken back or hidden.", "/comment");
  return comment;
}

Decision of_everyone(const Context& context, auto fact) {
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::everyone(), fact));
  return decision;
}

// What moderators have set for the thread: a pause and a slow pace hold for everybody but themselves.
std::optional<Refusal> against(const Context& context, const ThreadRule& rule, const subjects::SubjectRecord& subject) {
  if (context.actor.has(Role::moderator)) return std::nullopt;
  if (rule.is_paused) {
    auto refusal = refuse(Reason::wrong_state, "A moderator has paused this thread. What you wrote is kept.", "/subject").error();
    refusal.needs = "thread_open";
    return refusal;
  }
  if (rule.slow_seconds == 0) return std::nullopt;
  const auto last = context.books.one<Time>(
      "SELECT max(at) FROM (SELECT at FROM comment WHERE council = $1 AND subject_type = $2 AND subject = $3 AND persona = $4 UNION ALL "
      "SELECT at FROM held_comment WHERE council = $1 AND subject_type = $2 AND subject = $3 AND persona = $4) HAVING max(at) IS NOT NULL",
      context.council, subject.type, subject.id, *context.actor.persona);
  const auto next = last ? *last + std::chrono::seconds(rule.slow_seconds) : context.now;
  if (next <= context.now) return std::nullopt;
  auto refusal = refuse(Reason::rate_limited, "This thread goes slowly: one comment a person every so often. What you wrote is kept.", "/subject").error();
  refusal.retry_ms = (next - context.now).count();
  return refusal;
}

// The word of the council's list that lets this text wait; "" where all comments of the thread wait; nothing when it need not.
std::optional<std::string> held_for(const Context& context, const ThreadRule& rule, const std::string& language, const std::string& text) {
  if (context.actor.has(Role::moderator)) return std::nullopt;
  const auto words = listed_words_in(context.books, context.council, WordList::hold, language, text);
  if (!words.empty()) return words.front();
  return rule.is_premoderated ? std::optional<std::string>("") : std::nullopt;
}

Decision held(const Context& context, const facts::CommentPosted& posted, const std::string& word) {
  facts::CommentHeld fact;
  fact.comment = posted.comment;
  fact.subject = posted.subject;
  fact.parent = posted.parent;
  fact.persona = posted.persona;
  fact.role = posted.role;
  fact.stance = posted.stance;
  fact.text = posted.text;
  fact.language = posted.language;
  if (!word.empty()) fact.word = word;
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::moderators(), fact));
  decision.result = CommentPostResult{true}.to_json();
  return decision;
}

}  // namespace

// Residents comment where the subject is public and open. An answer to an answer too deep is attached at the last level.
Outcome post(const Context& context, const CommentPost& command) {
  const SubjectId& id = command.subject.id;
  const auto subject = subjects::find(context.books, context.council, to_string(command.subject.type_), id);
  if (!subject || !subject->is_visible) return refuse(Reason::not_found, "There is nothing by that id to comment on.", "/subject");
  if (!subject->is_open) return refuse(Reason::wrong_state, "Comments are closed here.", "/subject");
  const ThreadRule rule = pace_of(context.books, context.council, subject->type, subject->id);
  if (auto refused = against(context, rule, *subject)) return std::unexpected(std::move(*refused));
  if (find_comment(context.books, command.comment) || find_held(context.books, command.comment)) {
    return refuse(Reason::already_exists, "There is a comment with this id. Make a new id.", "/comment");
  }
  facts::CommentPosted posted;
  posted.comment = command.comment;
  posted.subject = command.subject;
  posted.persona = *context.actor.persona;
  posted.role = context.actor.shown_role();
  posted.stance = command.stance;
  posted.text = command.text;
  posted.language = command.language;
  if (command.parent) {
    const auto parent = find_comment(context.books, *command.parent);
    if (!parent || parent->council != context.council || parent->subject != id) {
      return refuse(Reason::not_found, "The comment that this answers is not here.", "/parent");
    }
    posted.parent = command.parent;
    posted.depth = std::min(parent->depth + 1, limits::thread_depth_max);
  }
  if (const auto word = held_for(context, rule, command.language, command.text)) return held(context, posted, *word);
  return of_everyone(context, posted);
}

Outcome edit(const Context& context, const CommentEdit& command) {
  const auto comment = own_standing_comment(context, command.comment);
  if (!comment) return std::unexpected(comment.error());
  if (comment->version != command.version) {
    auto conflict = refuse(Reason::conflict, "The comment was changed meanwhile, by you in another window. Your text is kept.", "/version");
    conflict.error().revision = comment->version;
    return conflict;
  }
  const ThreadRule rule = pace_of(context.books, context.council, comment->subject_type, comment->subject);
  const bool is_paused = rule.is_paused && !context.actor.has(Role::moderator);
  if (is_paused || held_for(context, rule, comment->language, command.text)) {
    auto refusal = refuse(Reason::wrong_state, "Changes have to wait here, as comments do: write a new comment instead. Your text is kept.", "/comment");
    refusal.error().needs = is_paused ? "thread_open" : "new_comment";
    return refusal;
  }
  facts::CommentEdited edited;
  edited.comment = command.comment;
  edited.version = comment->version + 1;
  edited.stance = command.stance;
  edited.text = command.text;
  Decision decision = of_everyone(context, edited);
  decision.result = CommentEditResult{edited.version}.to_json();
  return decision;
}

Outcome take_back(const Context& context, const CommentTakeBack& command) {
  const auto comment = own_standing_comment(context, command.comment);
  if (!comment) return std::unexpected(comment.error());
  return of_everyone(context, facts::CommentTakenBack{command.comment});
}

namespace {

// Doing again what is done already is the same act, and no fact.
Outcome set_reaction(const Context& context, const CommentId& id, Reaction reaction, bool on) {
  const auto comment = visible_comment(context, id);
  if (!comment) return std::unexpected(comment.error());
  if (!comment->stands()) return refuse(Reason::wrong_state, "This comment has been taken back or hidden.", "/comment");
  const bool is_on = context.books
                         .one<std::int64_t>("SELECT 1 FROM reaction WHERE comment = $1 AND persona = $2 AND reaction = $3",
                                            id, *context.actor.persona, to_string(reaction))
                         .has_value();
  Decision decision;
  if (is_on == on) return decision;
  facts::CommentReacted reacted;
  reacted.comment = id;
  reacted.persona = *context.actor.persona;
  reacted.reaction = reaction;
  reacted.on = on;
  decision.facts.push_back(Fact::of(context.council, Audience::member(*context.actor.member), reacted));
  return decision;
}

}  // namespace

Outcome react(const Context& context, const CommentReact& command) {
  return set_reaction(context, command.comment, command.reaction, true);
}

Outcome unreact(const Context& context, const CommentUnreact& command) {
  return set_reaction(context, command.comment, command.reaction, false);
}

// A moderator hides, never deletes, and says why to everyone; not one's own.
Outcome hide(const Context& context, const CommentHide& command) {
  const auto comment = judged_comment(context, command.comment);
  if (!comment) return std::unexpected(comment.error());
  if (comment->hidden_reason) return refuse(Reason::wrong_state, "This comment is hidden already.", "/comment");
  return of_everyone(context, facts::CommentHidden{command.comment, *context.actor.persona, command.reason});
}

Outcome show(const Context& context, const CommentShow& command) {
  const auto comment = judged_comment(context, command.comment);
  if (!comment) return std::unexpected(comment.error());
  if (!comment->hidden_reason) return refuse(Reason::wrong_state, "This comment is not hidden.", "/comment");
  return of_everyone(context, facts::CommentShown{command.comment, *context.actor.persona, command.reason});
}

}  // namespace radslag::council::discussion
