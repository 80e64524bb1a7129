#pragma once
// Whom a roll is made of, at a moment.
#include <string>
#include <vector>

#include "base/refusal.hpp"
#include "council/core/decision.hpp"
#include "protocol/generated/roll_types.hpp"

namespace radslag::council::roll {

struct Asked {
  protocol::RollSource source{};
  std::optional<std::string> area;
  std::optional<std::string> file;
};

struct Gathered {
  std::vector<PersonaId> people;         // each once, by id
  std::optional<std::string> separator;  // of a file
  std::vector<protocol::FileLine> lines;
};

// Refused where what was asked makes no sense; a file with faults is gathered with them.
[[nodiscard]] Or<Gathered> people_of(store::Database& books, const CouncilId& council, const Asked& asked, Time now);

}  // namespace radslag::council::roll
