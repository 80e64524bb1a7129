#include "council/core/subjects.hpp"
#include "council/core/topics.hpp"
#include "council/initiative/notices_parts.hpp"
#include "protocol/generated/initiative_rows.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::council::initiative {

using namespace protocol;

namespace {

const Audience everyone = Audience::everyone();

rows::InitiativeTally tally_of(const Posting& posting, const Record& record) {
  rows::InitiativeTally tally;
  tally.support = record.support;
  tally.comments = subjects::comments(posting.books, posting.council, "initiative", SubjectId(record.id.value));
  return tally;
}

void put_card(const Posting& posting, const Record& record) {
  const Content content = content_of(posting.books, record.no, record.version);
  rows::InitiativeCard card;
  card.number = record.number();
  card.title = content.title;
  card.language = content.language;
  card.state = record.state;
  card.persona = record.author;
  card.category = content.category;
  card.area = content.area;
  card.place = content.place;
  card.cost = content.cost;
  card.published_at = *record.published_at;
  if (record.state == State::published) card.closes_at = record.closes_at;
  card.answered = record.is_answered;
  posting.board.put(topics::initiatives(posting.council), everyone, record.id.value, card);
}

void enter(const Posting& posting, const Record& record) {
  posting.books.run("UPDATE initiative SET is_listed = 1 WHERE no = $1", record.no);
  put_card(posting, record);
  posting.board.put(topics::initiatives(posting.council), everyone, record.id.value, tally_of(posting, record));
}

void leave(const Posting& posting, std::int64_t no, const InitiativeId& id) {
  posting.books.run("UPDATE initiative SET is_listed = 0 WHERE no = $1", no);
  posting.board.remove<rows::InitiativeCard>(topics::initiatives(posting.council), everyone, id.value);
  posting.board.remove<rows::InitiativeTally>(topics::initiatives(posting.council), everyone, id.value);
}

// The oldest leaves when there is one too many.
void let_the_oldest_leave(const Posting& posting) {
  const auto beyond = posting.books.one<std::int64_t, InitiativeId>(
      "SELECT no, id FROM initiative WHERE council = $1 AND is_listed = 1 ORDER BY published_at DESC, no DESC "
      "LIMIT 1 OFFSET $2",
      posting.council, limits::cards_max);
  if (beyond) leave(posting, std::get<0>(*beyond), std::get<1>(*beyond));
}

// The newest of those that had no room comes back.
void let_one_come_back(const Posting& posting) {
  const auto waiting = posting.books.one<InitiativeId>(
      "SELECT id FROM initiative WHERE council = $1 AND state IN ('published', 'shortlisted') AND is_hidden = 0 "
      "AND is_listed = 0 ORDER BY published_at DESC, no DESC LIMIT 1",
      posting.council);
  if (waiting) enter(posting, get(posting.books, posting.council, *waiting));
}

}  // namespace

void settle_list(const Posting& posting, const Record& record) {
  if (record.is_open() && record.is_listed) return put_card(posting, record);
  if (record.is_open()) {
    enter(posting, record);
    return let_the_oldest_leave(posting);
  }
  if (!record.is_listed) return;
  const auto full = posting.books.one<std::int64_t>(
      "SELECT count(*) >= $2 FROM initiative WHERE council = $1 AND is_listed = 1", posting.council, limits::cards_max);
  leave(posting, record.no, record.id);
  if (*full != 0) let_one_come_back(posting);
}

void put_tally(const Posting& posting, const Record& record) {
  if (!record.is_public()) return;
  const rows::InitiativeTally tally = tally_of(posting, record);
  posting.board.put(topics::initiative(posting.council, record.id), everyone, record.id.value, tally);
  if (record.is_listed) posting.board.put(topics::initiatives(posting.council), everyone, record.id.value, tally);
}

}  // namespace radslag::council::initiative
