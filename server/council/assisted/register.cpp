#include "council/assisted/register.hpp"

#include "council/assisted/books.hpp"
#include "protocol/generated/membership_facts.hpp"

namespace radslag::council {

namespace {

template <class... Facts>
void register_facts(Registry& registry) {
  (registry.fact<Facts>(&assisted::fold, &assisted::publish), ...);
}

template <class... Facts>
void register_marks(Registry& registry) {
  (registry.also<Facts>(&assisted::mark), ...);
}

void leave_as_helper(store::Database& books, Board& board, const Entry& entry, const protocol::facts::MemberLeft& fact) { assisted::leave(books, board, entry, fact.persona); }

}  // namespace

void register_assisted(Registry& registry) {
  using namespace protocol::facts;
  register_facts<HelperNamed, HelperEnded, AssistedBegun, AssistedEnded>(registry);
  register_marks<InitiativeSubmitted, InitiativePublished, CommentHeld, CommentPosted, InitiativeEndorsed, EndorsementWithdrawn>(registry);
  registry.also<MemberLeft>(&leave_as_helper);
  registry.forget(&assisted::forget);
}

}  // namespace radslag::council
