#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "council/initiative/notices_parts.hpp"
#include "protocol/generated/initiative_rows.hpp"

namespace radslag::council::initiative {

using namespace protocol;

namespace {

// Of those that were never public and never will be, so many stay on the moderators' topic; the rest is reached by number.
constexpr std::int64_t refused_kept_max = 200;

void put_mine(const Posting& posting, const Record& record, const Content& content) {
  const auto member = people::member_of(posting.books, record.author);
  if (!member) return;
  rows::MyInitiative row;
  row.number = record.number();
  row.state = record.state;
  row.hidden = record.is_hidden;
  row.version = record.version;
  row.content = content;
  row.submitted_at = record.submitted_at;
  row.reason = record.reason;
  posting.board.put(topics::me(posting.council, *member), Audience::member(*member), record.id.value, row);
}

void put_review(const Posting& posting, const Record& record, const Content& content) {
  rows::InitiativeReview row;
  row.number = record.number();
  row.state = record.state;
  row.hidden = record.is_hidden;
  row.persona = record.author;
  row.version = record.version;
  row.content = content;
  row.submitted_at = record.submitted_at;
  row.due_at = record.due_at;
  row.reason = record.reason;
  row.screened_by = record.screened_by;
  posting.board.put(topics::screening(posting.council), Audience::moderators(), record.id.value, row);
}

}  // namespace

// Moderators need what the public topics do not show: what waits, what was refused, what is hidden. The rest they see where
// everyone does.
void put_own(const Posting& posting, const Record& record) {
  const Content content = content_of(posting.books, record.no, record.version);
  put_mine(posting, record, content);
  const std::string screening = topics::screening(posting.council);
  if (record.is_public()) {
    posting.board.remove<rows::InitiativeReview>(screening, Audience::moderators(), record.id.value);
    return;
  }
  put_review(posting, record, content);
  const auto oldest = posting.books.one<InitiativeId>(
      "SELECT id FROM initiative WHERE council = $1 AND published_at IS NULL "
      "AND state IN ('rejected', 'forwarded', 'withdrawn') ORDER BY no DESC LIMIT 1 OFFSET $2",
      posting.council, refused_kept_max);
  if (oldest) posting.board.remove<rows::InitiativeReview>(screening, Audience::moderators(), oldest->value);
}

}  // namespace radslag::council::initiative
