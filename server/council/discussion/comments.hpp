#pragma once
// A comment as the books have it.
#include <optional>
#include <string>

#include "base/id.hpp"
#include "base/time.hpp"
#include "protocol/generated/discussion_types.hpp"
#include "protocol/generated/membership_types.hpp"
#include "store/database.hpp"

namespace radslag::council::discussion {

struct CommentRecord {
  CommentId id;
  CouncilId council;
  std::string subject_type;
  SubjectId subject;
  std::optional<CommentId> parent;
  std::int64_t depth = 0;
  PersonaId persona;
  protocol::Role role{};
  protocol::Stance stance{};
  std::string language;
  std::optional<std::string> text;  // absent once erased
  std::int64_t version = 1;
  Time at{};
  std::optional<Time> edited_at;
  bool taken_back = false;
  std::optional<std::string> hidden_reason;
  std::int64_t answers = 0;

  [[nodiscard]] bool stands() const { return !taken_back && !hidden_reason; }
};

[[nodiscard]] std::optional<CommentRecord> find_comment(store::Database& books, const CommentId& id);

}  // namespace radslag::council::discussion
