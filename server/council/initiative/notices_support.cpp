#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "council/initiative/notices.hpp"
#include "council/initiative/notices_parts.hpp"
#include "council/initiative/supporters.hpp"
#include "protocol/generated/initiative_rows.hpp"

namespace radslag::council::initiative {

using namespace protocol;

void put_support(const Posting& posting, const Record& record, const PersonaId& persona) {
  const auto member = people::member_of(posting.books, persona);
  if (!member) return;
  rows::MySupport row;
  // Nothing where it stands under a persona of theirs from before they left and came back.
  const auto support = support_of(posting.books, record.no, persona);
  row.at = support ? support->since : posting.board.entry().at;
  if (support && support->is_chosen) row.shown = true;
  posting.board.put(topics::me(posting.council, *member), Audience::member(*member), record.id.value, row);
}

void remove_support(const Posting& posting, const Record& record, const PersonaId& persona) {
  const auto member = people::member_of(posting.books, persona);
  if (!member) return;
  posting.board.remove<rows::MySupport>(topics::me(posting.council, *member), Audience::member(*member), record.id.value);
}

// The notices of the busiest act there is: two tallies for everyone, one row for the supporter, no text.
void put_up(Board& board, store::Database& books, const facts::InitiativeEndorsed& fact) {
  const Posting posting{board, books};
  const Record record = get(books, posting.council, fact.initiative);
  put_tally(posting, record);
  put_support(posting, record, fact.persona);
  if (shows_all_support(books, fact.persona)) settle_supporter(posting, record, fact.persona);
}

void put_up(Board& board, store::Database& books, const facts::EndorsementWithdrawn& fact) {
  const Posting posting{board, books};
  const Record record = get(books, posting.council, fact.initiative);
  put_tally(posting, record);
  remove_support(posting, record, fact.persona);
  settle_supporter(posting, record, fact.persona);
}

void put_up_comments(Board& board, store::Database& books, const CouncilId& council, const SubjectId& subject,
                     std::int64_t) {
  const auto record = find(books, council, InitiativeId(subject.value));
  if (record) put_tally({board, books}, *record);
}

}  // namespace radslag::council::initiative
