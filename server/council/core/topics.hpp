#pragma once
// Names of topics. A topic begins with its council's id; what is one member's alone is stored under that
// member, and is called `{council}/me` (or `me`, for the account) by the client that watches it.
#include <optional>
#include <string>
#include <string_view>

#include "base/id.hpp"

namespace radslag::council::topics {

inline std::string about(const CouncilId& council) { return council.value + "/council"; }
inline std::string people(const CouncilId& council) { return council.value + "/people"; }
inline std::string roles(const CouncilId& council) { return council.value + "/roles"; }
inline std::string belonging(const CouncilId& council) { return council.value + "/belonging"; }
inline std::string rolls(const CouncilId& council) { return council.value + "/rolls"; }
inline std::string roll(const CouncilId& council, const RollId& id) { return council.value + "/roll/" + id.value; }
inline std::string members(const CouncilId& council) { return council.value + "/members"; }
inline std::string disposal(const CouncilId& council) { return council.value + "/disposal"; }
inline std::string initiatives(const CouncilId& council) { return council.value + "/initiatives"; }
inline std::string screening(const CouncilId& council) { return council.value + "/screening"; }
inline std::string moderation(const CouncilId& council) { return council.value + "/moderation"; }
inline std::string initiative(const CouncilId& council, const InitiativeId& id) {
  return council.value + "/initiative/" + id.value;
}
inline std::string history(const CouncilId& council, const InitiativeId& id) {
  return initiative(council, id) + "/history";
}
inline std::string supporters(const CouncilId& council, const InitiativeId& id) {
  return initiative(council, id) + "/supporters";
}
inline std::string rounds(const CouncilId& council) { return council.value + "/rounds"; }
inline std::string round(const CouncilId& council, const RoundId& id) { return council.value + "/round/" + id.value; }
inline std::string me(const CouncilId& council, const MemberId& member) { return council.value + "/me/" + member.value; }
inline std::string councils() { return "instance/councils"; }
inline std::string operating() { return "instance/operating"; }
inline std::string account(const MemberId& member) { return "instance/me/" + member.value; }

// What a watched name stands for.
struct Resolved {
  CouncilId council;   // whose journal numbers its revisions
  std::string stored;  // the name under which its rows are stored
  bool lively = false;    // an initiative, a meeting or one's own rows: ticks faster than a list
  bool personal = false;  // one member's own rows
};

// The list of councils and one's own account: there from the first start on, when nothing was written yet.
[[nodiscard]] inline bool is_of_instance(const Resolved& topic) { return topic.council.value == "instance"; }

// Nothing when the name is no topic, or when it needs a member and there is none. Whether the council or the
// initiative exists is not asked here: an unknown one has no rows, the same as one that may not be seen.
[[nodiscard]] std::optional<Resolved> resolve(std::string_view watched, const std::optional<MemberId>& member);

}  // namespace radslag::council::topics
