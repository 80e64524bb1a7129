#include "council/membership/levels.hpp"

namespace radslag::council::membership {

using namespace protocol;

void fold(store::Database& books, const Entry& entry, const facts::LeastLevelsSet& fact) {
  const LeastLevels& asked = fact.levels;
  books.run(
      "INSERT INTO least_level (council, propose, comment, support, vote, hold_role) VALUES ($1, $2, $3, $4, $5, $6) "
      "ON CONFLICT (council) DO UPDATE SET propose = $2, comment = $3, support = $4, vote = $5, hold_role = $6",
      entry.council, asked.propose, asked.comment, asked.support, asked.vote, asked.hold_role);
}

void fold(store::Database& books, const Entry&, const facts::LevelChosen& fact) {
  books.run("UPDATE persona SET level = $2 WHERE id = $1", fact.persona, fact.level);
}

void fold(store::Database& books, const Entry&, const facts::MemberConfirmed& fact) {
  books.run("UPDATE persona SET confirmed = 1 WHERE id = $1", fact.persona);
}

void follow(store::Database& books, const Entry&, const facts::BelongingConfirmed& fact) {
  if (fact.seen_by) books.run("UPDATE persona SET confirmed = 1 WHERE id = $1", fact.persona);
}

void fold(store::Database& books, const Entry&, const facts::HiddenChosen& fact) {
  books.run("UPDATE persona SET hidden = $2 WHERE id = $1", fact.persona, fact.hidden);
}

void fold(store::Database& books, const Entry&, const facts::SupportsShownChosen& fact) {
  books.run("UPDATE persona SET supports_shown = $2 WHERE id = $1", fact.persona, fact.shown);
}

void fold(store::Database& books, const Entry&, const facts::SilenceChosen& fact) {
  if (fact.silence == Silence::none) {
    books.run("DELETE FROM silenced WHERE persona = $1 AND other = $2", fact.persona, fact.other);
    return;
  }
  books.run(
      "INSERT INTO silenced (persona, other, blocked) VALUES ($1, $2, $3) ON CONFLICT (persona, other) DO UPDATE SET blocked = $3",
      fact.persona, fact.other, fact.silence == Silence::blocked);
}

}  // namespace radslag::council::membership
