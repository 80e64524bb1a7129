#include "council/discussion/rules_moderation.hpp"

#include "council/core/impartial.hpp"
#include "council/core/subjects.hpp"
#include "council/discussion/comments.hpp"
#include "council/discussion/held.hpp"
#include "council/discussion/rules.hpp"
#include "protocol/generated/moderation_methods.hpp"

namespace radslag::council::discussion {

using namespace protocol;

namespace {

using Parts = std::shared_ptr<const ModeratingParts>;

std::optional<ModeratedText> moderated(store::Database& books, const CouncilId& council, const std::string& id) {
  auto comment = find_comment(books, CommentId(id));
  bool waits = false;
  if (!comment) {
    auto held = find_held(books, CommentId(id));
    if (!held) return std::nullopt;
    comment = std::move(held->comment);
    waits = true;
  }
  if (comment->council != council) return std::nullopt;
  const auto subject = subjects::find(books, council, comment->subject_type, comment->subject);
  ModeratedText text;
  text.type = "comment";
  text.id = id;
  text.initiative = InitiativeId(comment->subject.value);
  text.author = comment->persona;
  text.title = subject ? subject->title : "";
  text.text = comment->text.value_or("");
  text.language = comment->language;
  text.at = comment->at;
  text.is_public = !waits && subject && subject->is_visible && comment->stands();
  text.is_hidden = comment->hidden_reason.has_value();
  return text;
}

Outcome recorded(const Context& context, const Parts& parts, Outcome outcome, const MeasureOf& measure) {
  if (!outcome || !parts->record) return outcome;
  if (auto refused = parts->record(context, measure, *outcome)) return std::unexpected(std::move(*refused));
  return outcome;
}

std::vector<Fact> publish_now(const Context& context, const HeldRecord& held) {
  // The entry names nobody: its writer wrote it, and which moderator let it through stands in the moderators' own fact.
  Fact posted = Fact::of(context.council, Audience::everyone(), posted_from(context.books, held));
  posted.by_rule = true;
  return {Fact::of(context.council, Audience::moderators(), facts::CommentReleased{held.comment.id, *context.actor.persona, true}), std::move(posted)};
}

// A comment that was not published comes up as well, when that is found to have been wrong.
Outcome show_again(const Context& context, const std::string& id, const std::string& reason) {
  const auto held = find_held(context.books, CommentId(id));
  if (!held || held->state != "not_published") return show(context, CommentShow{context.council, CommentId(id), reason});
  Decision decision;
  decision.facts = publish_now(context, *held);
  return decision;
}

// A moderator publishes a comment that waits; or does not, and says why. What nobody published is not deleted either.
Outcome release(const Context& context, const ModerationRelease& command, const Parts& parts) {
  const auto held = find_held(context.books, command.comment);
  if (!held || held->comment.council != context.council || held->state != "waiting") {
    return refuse(Reason::not_found, "No such comment waits.", "/comment");
  }
  if (auto hindered = hinders_deciding(context, held->comment.persona, held->comment.subject.value)) return std::unexpected(std::move(*hindered));
  Decision decision;
  if (command.publish) {
    decision.facts = publish_now(context, *held);
    return decision;
  }
  if (!command.code || !command.words) {
    return refuse(Reason::missing_field, "Say why it is not published: its writer is told.", command.code ? "/words" : "/code");
  }
  decision.facts.push_back(
      Fact::of(context.council, Audience::moderators(), facts::CommentReleased{command.comment, *context.actor.persona, false}));
  const auto text = moderated(context.books, context.council, command.comment.value);
  return recorded(context, parts, std::move(decision), {"not_published", *text, to_string(*command.code), *command.words});
}

Outcome move_thread(const Context& context, const ModerationMoveThread& command, const Parts& parts) {
  const auto comment = find_comment(context.books, command.comment);
  if (!comment || comment->council != context.council) return refuse(Reason::not_found, "There is no such comment.", "/comment");
  if (auto hindered = hinders_deciding(context, comment->persona, comment->subject.value)) return std::unexpected(std::move(*hindered));
  const auto to = subjects::find(context.books, context.council, to_string(command.to.type_), command.to.id);
  if (!to || !to->is_visible) return refuse(Reason::not_found, "There is nothing by that id to move it to.", "/to");
  if (comment->subject == command.to.id && !comment->parent) return refuse(Reason::wrong_state, "The thread begins there already.", "/to");
  facts::ThreadMoved moved;
  moved.comment = command.comment;
  moved.from.type_ = from_string<SubjectType>(comment->subject_type).value();
  moved.from.id = comment->subject;
  moved.to = command.to;
  moved.persona = *context.actor.persona;
  moved.words = command.words;
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::everyone(), moved));
  const auto text = moderated(context.books, context.council, command.comment.value);
  return recorded(context, parts, std::move(decision), {"thread_moved", *text, "rules_other", command.words});
}

Outcome hide_recorded(const Context& context, const CommentHide& command, const Parts& parts) {
  auto outcome = hide(context, command);
  if (!outcome) return outcome;
  const auto text = moderated(context.books, context.council, command.comment.value);
  return recorded(context, parts, std::move(outcome), {"hidden", *text, "rules_other", command.reason});
}

Outcome show_recorded(const Context& context, const CommentShow& command, const Parts& parts) {
  auto outcome = show(context, command);
  if (!outcome) return outcome;
  const auto text = moderated(context.books, context.council, command.comment.value);
  return recorded(context, parts, std::move(outcome), {"shown", *text, "rules_other", command.reason});
}

template <class Command>
void with_parts(Registry& registry, Outcome (*rule)(const Context&, const Command&, const Parts&)) {
  registry.command<Command>(Registry::Decide<Command>(
      [rule, parts = registry.moderating_parts()](const Context& context, const Command& command) { return rule(context, command, parts); }));
}

}  // namespace

void register_moderation_of_comments(Registry& registry) {
  with_parts<CommentHide>(registry, &hide_recorded);
  with_parts<CommentShow>(registry, &show_recorded);
  with_parts<ModerationRelease>(registry, &release);
  with_parts<ModerationMoveThread>(registry, &move_thread);
  registry.moderating().kinds["comment"] = {
      &moderated,
      [](const Context& context, const std::string& id, const std::string& reason) {
        return hide(context, CommentHide{context.council, CommentId(id), reason});
      },
      &show_again};
}

}  // namespace radslag::council::discussion
