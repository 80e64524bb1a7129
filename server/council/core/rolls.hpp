#pragma once
// Rolls (röstlängder), as whatever is voted on asks for them: who may vote, fixed for a purpose. A version never changes, so
// a vote names a roll and its version once and asks for both ever after. Kept by the feature `roll`.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "base/time.hpp"
#include "store/database.hpp"

namespace radslag::council::rolls {

struct Roll {
  RollId id;
  std::int64_t version = 0;
  std::string name;
  std::string purpose;
  std::int64_t entries = 0;
  Time fixed_at{};
};

[[nodiscard]] std::optional<Roll> latest(store::Database& books, const CouncilId& council, const RollId& roll);
[[nodiscard]] std::optional<Roll> at_version(store::Database& books, const CouncilId& council, const RollId& roll, std::int64_t version);
// Also after they left the council: whether somebody may still act is the actor's matter.
[[nodiscard]] bool is_on(store::Database& books, const CouncilId& council, const RollId& roll, std::int64_t version, const PersonaId& persona);
// In the order of their ids, the same at every asking.
[[nodiscard]] std::vector<PersonaId> people_on(store::Database& books, const CouncilId& council, const RollId& roll, std::int64_t version);

}  // namespace radslag::council::rolls
