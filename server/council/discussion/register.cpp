#include "council/discussion/register.hpp"

#include "council/discussion/books.hpp"
#include "council/discussion/held.hpp"
#include "council/discussion/moved.hpp"
#include "council/discussion/notices.hpp"
#include "council/discussion/rules.hpp"
#include "council/discussion/rules_moderation.hpp"

namespace radslag::council {

namespace {

// A fact after which the number of standing comments may be another: the subject's owner is told.
template <class Typed>
void counted_fact(Registry& registry) {
  registry.fact<Typed>(&discussion::fold, [listeners = registry.subject_listeners()](
                                              Board& board, store::Database& books, const Typed& fact) {
    discussion::publish(board, books, fact);
    discussion::tell_subject(listeners, board, books, fact.comment);
  });
}

}  // namespace

void register_discussion(Registry& registry) {
  using namespace protocol;
  registry.command<CommentPost>(&discussion::post, Rate::comment);
  registry.command<CommentEdit>(&discussion::edit, Rate::comment);
  registry.command<CommentTakeBack>(&discussion::take_back);
  registry.command<CommentReact>(&discussion::react, Rate::vote);
  registry.command<CommentUnreact>(&discussion::unreact, Rate::vote);
  discussion::register_moderation_of_comments(registry);
  registry.fact<facts::CommentEdited>(&discussion::fold, &discussion::publish);
  registry.fact<facts::CommentReacted>(&discussion::fold, &discussion::publish);
  counted_fact<facts::CommentPosted>(registry);
  counted_fact<facts::CommentTakenBack>(registry);
  counted_fact<facts::CommentHidden>(registry);
  counted_fact<facts::CommentShown>(registry);
  registry.fact<facts::CommentHeld>(&discussion::fold, &discussion::publish);
  registry.fact<facts::CommentReleased>(&discussion::fold, &discussion::publish);
  registry.fact<facts::ThreadMoved>(&discussion::fold, [listeners = registry.subject_listeners()](Board& board, store::Database& books,
                                                                                                   const facts::ThreadMoved& fact) {
    discussion::publish_move(board, books, fact, listeners);
  });
  registry.on_visibility_changed(&discussion::publish_under);
  registry.texts({&discussion::wrote, {}});
  registry.forget([listeners = registry.subject_listeners()](store::Database& books, Board& board, const Entry& erased,
                                                             std::string_view kind, const Value& fields) {
    discussion::forget(books, board, erased, kind, fields);
    const Value* comment = kind == facts::CommentPosted::kind ? fields.find("comment") : nullptr;
    if (comment == nullptr || comment->as_string() == nullptr) return;
    discussion::tell_subject(listeners, board, books, CommentId(*comment->as_string()));
  });
}

}  // namespace radslag::council
