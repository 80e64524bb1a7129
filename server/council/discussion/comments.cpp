#include "council/discussion/comments.hpp"

namespace radslag::council::discussion {

std::optional<CommentRecord> find_comment(store::Database& books, const CommentId& id) {
  std::optional<CommentRecord> found;
  books.each<CouncilId, std::string, SubjectId, std::optional<CommentId>, std::int64_t, PersonaId, std::string,
             std::string, std::string>(
      "SELECT council, subject_type, subject, parent, depth, persona, role, stance, language FROM comment WHERE id = $1",
      [&](auto council, auto type, auto subject, auto parent, auto depth, auto persona, const auto& role,
          const auto& stance, auto language) {
        found.emplace();
        found->id = id;
        found->council = std::move(council);
        found->subject_type = std::move(type);
        found->subject = std::move(subject);
        found->parent = std::move(parent);
        found->depth = depth;
        found->persona = std::move(persona);
        found->role = protocol::from_string<protocol::Role>(role).value();
        found->stance = protocol::from_string<protocol::Stance>(stance).value();
        found->language = std::move(language);
      },
      id);
  if (!found) return found;
  books.each<std::optional<std::string>, std::int64_t, Time, std::optional<Time>, bool, std::optional<std::string>,
             std::int64_t>(
      "SELECT text, version, at, edited_at, taken_back, hidden_reason, answers FROM comment WHERE id = $1",
      [&](auto text, auto version, Time at, auto edited_at, bool taken_back, auto hidden_reason, auto answers) {
        found->text = std::move(text);
        found->version = version;
        found->at = at;
        found->edited_at = edited_at;
        found->taken_back = taken_back;
        found->hidden_reason = std::move(hidden_reason);
        found->answers = answers;
      },
      id);
  return found;
}

}  // namespace radslag::council::discussion
