#include "council/core/subjects.hpp"

namespace radslag::council::subjects {

void keep(store::Database& books, const CouncilId& council, const SubjectRecord& subject) {
  books.run(
      "INSERT INTO subject (council, type, id, topic, title, author, is_visible, is_open, category) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (council, type, id) DO UPDATE SET "
      "topic = $4, title = $5, is_visible = $7, is_open = $8, category = $9",
      council, subject.type, subject.id, subject.topic, subject.title, subject.author, subject.is_visible,
      subject.is_open, subject.category);
}

std::optional<SubjectRecord> find(store::Database& books, const CouncilId& council, std::string_view type,
                                  const SubjectId& id) {
  const auto row = books.one<std::string, std::string, PersonaId, bool, bool, std::optional<std::string>>(
      "SELECT topic, title, author, is_visible, is_open, category FROM subject WHERE council = $1 AND type = $2 AND id = $3",
      council, type, id);
  if (!row) return std::nullopt;
  const auto& [topic, title, author, is_visible, is_open, category] = *row;
  return SubjectRecord{std::string(type), id, topic, title, author, is_visible, is_open, category};
}

std::int64_t comments(store::Database& books, const CouncilId& council, std::string_view type, const SubjectId& id) {
  return books
      .one<std::int64_t>("SELECT comments FROM subject WHERE council = $1 AND type = $2 AND id = $3", council, type, id)
      .value_or(0);
}

void count_comment(store::Database& books, const CouncilId& council, std::string_view type, const SubjectId& id,
                   std::int64_t by) {
  books.run("UPDATE subject SET comments = comments + $4 WHERE council = $1 AND type = $2 AND id = $3", council, type,
            id, by);
}

}  // namespace radslag::council::subjects
