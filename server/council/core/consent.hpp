#pragma once
// The council's rules and its privacy text have versions; who takes part has accepted some. A new version asks again:
// reading goes on as before, writing needs it from a day that the council's rules set.
#include <optional>
#include <string_view>

#include "council/core/actor.hpp"
#include "council/core/board.hpp"
#include "council/core/fact.hpp"
#include "base/refusal.hpp"
#include "protocol/method.hpp"
#include "store/database.hpp"

namespace radslag::council::consent {

struct Versions {
  std::int64_t rules = 0;
  std::int64_t privacy = 0;
  std::optional<Time> needed_from;

  [[nodiscard]] bool covers(const Versions& other) const { return rules >= other.rules && privacy >= other.privacy; }
};

[[nodiscard]] Versions in_force(store::Database& books, const CouncilId& council);
// From the fold of changed settings, before the new texts are in the books.
void note_texts(store::Database& books, const Entry& entry, const std::optional<std::string>& rules,
                const std::optional<std::string>& privacy);

// From folds: joining accepts what is in force.
void accept(store::Database& books, const Entry& entry, const PersonaId& persona, const Versions& versions);
void accept_present(store::Database& books, const Entry& entry, const PersonaId& persona);
// The row `my_consent`; nothing for who has left.
void publish(Board& board, store::Database& books, const PersonaId& persona);
// The row `data_rules`, which also says the versions in force.
void publish_rules(Board& board, store::Database& books);

// Leaving, taking one's data, reading one's inbox and keeping drafts need no consent; neither does running the instance.
[[nodiscard]] std::optional<Refusal> missing(store::Database& books, const CouncilId& council, const Actor& actor,
                                             std::string_view method, protocol::Needs needs, Time now);

}  // namespace radslag::council::consent
