#pragma once
// The books of merging: offers between authors, and the question to each supporter of what went away.
#include <optional>
#include <string>

#include "council/initiative/record.hpp"

namespace radslag::council::initiative {

struct Offer {
  std::int64_t goes = 0;
  std::int64_t stays = 0;
  PersonaId offered_by;
  std::string message;
  Time at{};
  std::string outcome;  // open, accepted, ended, void
};

[[nodiscard]] std::optional<Offer> find_offer(store::Database& books, const CouncilId& council, const MergeId& id);
// An open offer between the two, in either direction.
[[nodiscard]] bool has_open_offer(store::Database& books, std::int64_t one, std::int64_t other);

// The persona under which this person is still to answer whether their support moves along.
[[nodiscard]] std::optional<PersonaId> asked_supporter(store::Database& books, const CouncilId& council,
                                                       const MergeId& merge, const MemberId& member);
// Where the support would go: what the merge went into, or what that went into since.
[[nodiscard]] Record merged_target(store::Database& books, const CouncilId& council, const MergeId& merge);

}  // namespace radslag::council::initiative
