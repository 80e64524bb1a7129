#pragma once
// Ids are types, so that a member id cannot be passed where an initiative id belongs.
//
// Three shapes, each with its own check:
//   ULID        26 Crockford base-32 characters, upper case: things made by people (initiatives, comments …)
//   UUIDv7      36 characters, lower case: the id of a command (RFC 9562, section 5.7)
//   slug        [a-z0-9-]{2,40}, beginning with a letter: a council, chosen once
#include <compare>
#include <string>
#include <string_view>

#include "base/random.hpp"
#include "base/time.hpp"

namespace radslag {

template <class Tag>
struct Id {
  std::string value;

  Id() = default;
  explicit Id(std::string text) : value(std::move(text)) {}
  [[nodiscard]] bool empty() const { return value.empty(); }
  auto operator<=>(const Id&) const = default;
};

using CouncilId = Id<struct CouncilTag>;
using MemberId = Id<struct MemberTag>;
using PersonaId = Id<struct PersonaTag>;
using InitiativeId = Id<struct InitiativeTag>;
using SubjectId = Id<struct SubjectTag>;  // whatever a comment is about
using CommentId = Id<struct CommentTag>;
using MergeId = Id<struct MergeTag>;
using InboxId = Id<struct InboxTag>;
using RoleTermId = Id<struct RoleTermTag>;
using InvitationId = Id<struct InvitationTag>;
using RollId = Id<struct RollTag>;
using ErasureId = Id<struct ErasureTag>;  // a request to have something erased
using CaseId = Id<struct CaseTag>;
using ReportId = Id<struct ReportTag>;
using MeasureId = Id<struct MeasureTag>;
using AppealId = Id<struct AppealTag>;
using EvidenceId = Id<struct EvidenceTag>;
using RoundId = Id<struct RoundTag>;
using OptionId = Id<struct OptionTag>;
using CommandId = Id<struct CommandTag>;

[[nodiscard]] bool is_ulid(std::string_view text);
[[nodiscard]] bool is_uuid(std::string_view text);
[[nodiscard]] bool is_slug(std::string_view text);

// A ULID whose first 48 bits are `now` in milliseconds and whose other 80 are random.
[[nodiscard]] std::string make_ulid(Time now, Random& random);
// A UUIDv7 in its canonical lower-case form.
[[nodiscard]] std::string make_uuid7(Time now, Random& random);

}  // namespace radslag

template <class Tag>
struct std::hash<radslag::Id<Tag>> {
  std::size_t operator()(const radslag::Id<Tag>& id) const { return std::hash<std::string>{}(id.value); }
};
