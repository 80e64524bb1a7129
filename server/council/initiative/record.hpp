#pragma once
// An initiative as it stands in the books.
#include <cstdint>
#include <optional>
#include <string>

#include "base/id.hpp"
#include "base/time.hpp"
#include "council/core/actor.hpp"
#include "council/initiative/states.hpp"
#include "protocol/generated/initiative_types.hpp"
#include "store/database.hpp"

namespace radslag::council::initiative {

struct Record {
  std::int64_t no = 0;  // its number in the tables
  InitiativeId id;
  std::int64_t year = 0;
  std::int64_t nth = 0;
  PersonaId author;
  State state{};
  bool is_hidden = false;
  std::int64_t version = 1;
  std::optional<std::int64_t> public_since_version;
  Time submitted_at{};
  Time due_at{};  // screened by
  std::optional<Time> published_at;
  std::optional<Time> closes_at;
  std::optional<Time> answer_due_at;
  bool is_answered = false;
  std::optional<PersonaId> screened_by;
  std::optional<std::int64_t> merged_into;
  std::optional<std::string> forwarded_to;
  std::optional<std::string> reason;  // the last one given
  std::int64_t support = 0;
  bool is_listed = false;

  // The council's own number: `2026-14`.
  [[nodiscard]] std::string number() const;
  // Everyone may see it: it has been published and is not hidden.
  [[nodiscard]] bool is_public() const { return published_at.has_value() && !is_hidden; }
  [[nodiscard]] bool is_open() const { return is_public() && initiative::is_open(state); }
};

[[nodiscard]] std::optional<Record> find(store::Database& books, const CouncilId& council, const InitiativeId& id);
// For folds and notices: a fact names only what exists.
[[nodiscard]] Record get(store::Database& books, const CouncilId& council, const InitiativeId& id);
[[nodiscard]] Record get(store::Database& books, std::int64_t no);

// What it says in a version.
[[nodiscard]] protocol::Content content_of(store::Database& books, std::int64_t no, std::int64_t version);
[[nodiscard]] std::string title_of(store::Database& books, std::int64_t no);

// The persona under which this person supports it, if any: also one of theirs from before they left and came back.
// A person has one voice.
[[nodiscard]] std::optional<PersonaId> endorsed_as(store::Database& books, std::int64_t no, const CouncilId& council,
                                                   const MemberId& member);

}  // namespace radslag::council::initiative
