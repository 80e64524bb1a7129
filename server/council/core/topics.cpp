#include "council/core/topics.hpp"

#include <algorithm>
#include <array>

namespace radslag::council::topics {

namespace {

constexpr std::array list_topics{std::string_view("council"),   std::string_view("people"),  std::string_view("roles"),
                                 std::string_view("belonging"), std::string_view("rolls"),   std::string_view("members"), std::string_view("initiatives"),
                                 std::string_view("screening"), std::string_view("disposal"), std::string_view("moderation"),
                                 std::string_view("rounds")};

bool is_roll_topic(std::string_view rest) {
  constexpr std::string_view prefix = "roll/";
  return rest.starts_with(prefix) && is_ulid(rest.substr(prefix.size()));
}

bool is_initiative_topic(std::string_view rest) {
  constexpr std::string_view prefix = "initiative/";
  if (!rest.starts_with(prefix)) return false;
  rest.remove_prefix(prefix.size());
  for (const std::string_view part : {"/history", "/supporters"}) {
    if (!rest.ends_with(part)) continue;
    rest.remove_suffix(part.size());
    break;
  }
  return is_ulid(rest);
}

bool is_round_topic(std::string_view rest) {
  constexpr std::string_view prefix = "round/";
  return rest.starts_with(prefix) && is_ulid(rest.substr(prefix.size()));
}

}  // namespace

std::optional<Resolved> resolve(std::string_view watched, const std::optional<MemberId>& member) {
  if (watched == councils()) return Resolved{CouncilId("instance"), councils(), false, false};
  if (watched == operating()) return Resolved{CouncilId("instance"), operating(), false, false};
  if (watched == disposal(CouncilId("instance"))) return Resolved{CouncilId("instance"), std::string(watched), false, false};
  if (watched == "me" || watched == "instance/me") {
    if (!member) return std::nullopt;
    return Resolved{CouncilId("instance"), account(*member), true, true};
  }
  const std::size_t slash = watched.find('/');
  if (slash == std::string_view::npos || !is_slug(watched.substr(0, slash))) return std::nullopt;
  const CouncilId council{std::string(watched.substr(0, slash))};
  if (council.value == "instance") return std::nullopt;
  const std::string_view rest = watched.substr(slash + 1);
  if (rest == "me") {
    if (!member) return std::nullopt;
    return Resolved{council, me(council, *member), true, true};
  }
  if (std::ranges::find(list_topics, rest) != list_topics.end()) return Resolved{council, std::string(watched), false, false};
  if (is_roll_topic(rest)) return Resolved{council, std::string(watched), false, false};
  if (is_initiative_topic(rest) || is_round_topic(rest)) return Resolved{council, std::string(watched), true, false};
  return std::nullopt;
}

}  // namespace radslag::council::topics
