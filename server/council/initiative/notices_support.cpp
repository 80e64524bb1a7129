#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "council/initiative/notices.hpp"
#include "council/initiative/notices_parts.hpp"
#include "protocol/generated/initiative_rows.hpp"

namespace radslag::council::initiative {

using namespace protocol;

void put_support(const Posting& posting, const Record& record, const PersonaId& persona) {
  const auto member = people::member_of(posting.books, persona);
  if (!member) return;
  rows::MySupport row;
  row.at = posting.board.entry().at;
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
}

void put_up(Board& board, store::Database& books, const facts::EndorsementWithdrawn& fact) {
  const Posting posting{board, books};
  const Record record = get(books, posting.council, fact.initiative);
  put_tally(posting, record);
  remove_support(posting, record, fact.persona);
}

void put_up_comments(Board& board, store::Database& books, const CouncilId& council, const SubjectId& subject,
                     std::int64_t) {
  const auto record = find(books, council, InitiativeId(subject.value));
  if (record) put_tally({board, books}, *record);
}

}  // namespace radslag::council::initiative
