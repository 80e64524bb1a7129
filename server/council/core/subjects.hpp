#pragma once
// What can be discussed. The feature that owns a thing keeps its subject here and may ask to be told when the number of
// standing comments changes; discussion reads subjects and knows no other feature.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/id.hpp"
#include "council/core/board.hpp"
#include "store/database.hpp"

namespace radslag::council::subjects {

struct SubjectRecord {
  std::string type;   // "initiative"
  SubjectId id;
  std::string topic;  // where its comments are put up
  std::string title;
  PersonaId author;
  bool is_visible = false;  // everyone may see it
  bool is_open = false;     // comments may be written
  std::optional<std::string> category{};  // the council's own word for what it is about
};

void keep(store::Database& books, const CouncilId& council, const SubjectRecord& subject);
[[nodiscard]] std::optional<SubjectRecord> find(store::Database& books, const CouncilId& council, std::string_view type,
                                                const SubjectId& id);
// Comments standing under a subject, and the count after one more or one less; both are book-keeping of discussion's
// folds. 0 for a subject without any.
[[nodiscard]] std::int64_t comments(store::Database& books, const CouncilId& council, std::string_view type,
                                    const SubjectId& id);
void count_comment(store::Database& books, const CouncilId& council, std::string_view type, const SubjectId& id,
                   std::int64_t by);

}  // namespace radslag::council::subjects
