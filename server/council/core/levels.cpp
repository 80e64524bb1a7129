#include "council/core/levels.hpp"

#include <fmt/format.h>

#include <array>
#include <string>
#include <utility>

#include "protocol/generated/levels_facts.hpp"

namespace radslag::council::levels {

using protocol::Activity;

namespace {

// The commands that are an activity in the sense of the council's levels. Changing or taking back what one wrote is none:
// nobody is kept from mending their own text because the council asks for more today.
constexpr std::array<std::pair<std::string_view, Activity>, 3> activities{{
    {"initiative.submit", Activity::propose},
    {"comment.post", Activity::comment},
    {"initiative.endorse", Activity::support},
}};

}  // namespace

std::int64_t of(store::Database& books, const PersonaId& persona) {
  return books.one<std::int64_t>("SELECT level FROM persona WHERE id = $1", persona).value_or(0);
}

std::int64_t least(store::Database& books, const CouncilId& council, Activity activity) {
  return books
      .one<std::int64_t>(
          "SELECT CASE $2 WHEN 'propose' THEN propose WHEN 'comment' THEN comment WHEN 'support' THEN support "
          "WHEN 'vote' THEN vote ELSE hold_role END FROM least_level WHERE council = $1",
          council, protocol::to_string(activity))
      .value_or(anonymous);
}

bool has_verified_contact(store::Database& books, const MemberId& member) {
  return !books.one<std::int64_t>(
      "SELECT 1 FROM account WHERE member = $1 AND email IS NULL AND NOT EXISTS (SELECT 1 FROM account_provider WHERE account_provider.member = $1)",
      member);
}

std::int64_t at_first(store::Database& books, const MemberId& member) {
  return has_verified_contact(books, member) ? verified_contact : anonymous;
}

std::vector<Fact> raised_by_contact(store::Database& books, const MemberId& member) {
  std::vector<Fact> facts;
  if (has_verified_contact(books, member)) return facts;
  books.each<CouncilId, PersonaId>(
      "SELECT council, id FROM persona WHERE member = $1 AND left_at IS NULL AND level < $2 ORDER BY council",
      [&](const CouncilId& council, PersonaId persona) {
        facts.push_back(Fact::of(council, Audience::member(member), protocol::facts::LevelChosen{std::move(persona), verified_contact}));
        facts.back().by_rule = true;
      },
      member, verified_contact);
  return facts;
}

std::optional<Refusal> too_low(store::Database& books, const CouncilId& council, const PersonaId& persona, Activity activity) {
  return too_low(books, council, of(books, persona), activity);
}

std::optional<Refusal> too_low(store::Database& books, const CouncilId& council, std::int64_t level, Activity activity) {
  const std::int64_t asked = least(books, council, activity);
  if (level >= asked) return std::nullopt;
  Refusal refusal;
  refusal.reason = Reason::level_needed;
  refusal.message = fmt::format("This council asks for level {} here. Levels are changed where the members are shown.", asked);
  refusal.needs = fmt::format("level_{}", asked);
  return refusal;
}

std::optional<Refusal> too_low(store::Database& books, const CouncilId& council, const Actor& actor, std::string_view method) {
  if (!actor.persona || actor.exempt) return std::nullopt;
  for (const auto& [command, activity] : activities) {
    if (command == method) return too_low(books, council, *actor.persona, activity);
  }
  return std::nullopt;
}

}  // namespace radslag::council::levels
