#pragma once
// What stands in the books of a second factor that is being restored at the desk, and what happens when its time has come.
#include <optional>
#include <string>

#include "council/core/decision.hpp"
#include "council/core/fact.hpp"
#include "identity/identity.hpp"
#include "protocol/generated/factors_facts.hpp"

namespace radslag::identity::restore {

struct Restore {
  std::string proposed_by;  // "" for who holds the data folder
  bool by_operator = false;
  std::optional<Time> due_at{};
};

[[nodiscard]] std::optional<Restore> of(store::Database& books, const MemberId& member);

// At a sign-in whose first factor was right: when two people agreed and the time is over, everything of the second factor
// is gone, all sessions end and the owner is told. True when so.
[[nodiscard]] bool happens(const council::Context& context, const Identity& identity, const MemberId& member, council::Decision& decision);
// The owner has a second factor after all, or a new one: what was proposed for the lost one is over, so that it takes no
// other away later.
void ends(const council::Context& context, const Identity& identity, const MemberId& member, council::Decision& decision);

}  // namespace radslag::identity::restore
