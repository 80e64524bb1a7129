#include "council/core/levels.hpp"
#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "council/membership/levels.hpp"
#include "council/membership/notices.hpp"
#include "protocol/generated/levels_rows.hpp"

namespace radslag::council::membership {

using namespace protocol;

namespace {

PersonaId persona_in(const Value& fields, std::string_view name) { return PersonaId(*fields.find(name)->as_string()); }

}  // namespace

// Each of these is erased only with the person; what it had set goes back to where everybody begins, whichever is erased first.
void forget_levels(store::Database& books, Board& board, const Entry&, std::string_view kind, const Value& fields) {
  if (kind == facts::SilenceChosen::kind) {
    const PersonaId persona = persona_in(fields, "persona");
    const PersonaId other = persona_in(fields, "other");
    books.run("DELETE FROM silenced WHERE persona = $1 AND other = $2", persona, other);
    const auto member = people::member_of(books, persona);
    if (member) board.remove<rows::Silenced>(topics::me(board.entry().council, *member), Audience::member(*member), other.value);
    return;
  }
  std::string_view reset;
  if (kind == facts::LevelChosen::kind) reset = "UPDATE persona SET level = 1 WHERE id = $1";
  if (kind == facts::MemberConfirmed::kind) reset = "UPDATE persona SET confirmed = 0 WHERE id = $1";
  if (kind == facts::SupportsShownChosen::kind) reset = "UPDATE persona SET supports_shown = 0 WHERE id = $1";
  // Hiding holds until the person and the name are gone too: no half-done erasure shows who hides.
  if (reset.empty()) return;
  const PersonaId persona = persona_in(fields, "persona");
  books.run(reset, persona);
  publish_all(board, books, persona, false);
}

}  // namespace radslag::council::membership
