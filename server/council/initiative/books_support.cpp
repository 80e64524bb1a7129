#include "council/core/people.hpp"
#include "council/initiative/books.hpp"
#include "council/initiative/merge.hpp"

namespace radslag::council::initiative {

using protocol::Role;
using protocol::StepKind;

namespace {

// Asked apart: UPDATE … RETURNING took 16 µs where the two statements take 6, and this is the busiest fold there is.
std::int64_t number_of(store::Database& books, const Entry& entry, const InitiativeId& id) {
  return books.one<std::int64_t>("SELECT no FROM initiative WHERE council = $1 AND id = $2", entry.council, id).value();
}

}  // namespace

void fold(store::Database& books, const Entry& entry, const facts::InitiativeEndorsed& fact) {
  const std::int64_t no = number_of(books, entry, fact.initiative);
  books.run("INSERT INTO endorsement (initiative, persona, at) VALUES ($1, $2, $3)", no, fact.persona, entry.at);
  books.run("UPDATE initiative SET support = support + 1 WHERE no = $1", no);
}

void fold(store::Database& books, const Entry& entry, const facts::EndorsementWithdrawn& fact) {
  const std::int64_t no = number_of(books, entry, fact.initiative);
  books.run("DELETE FROM endorsement WHERE initiative = $1 AND persona = $2", no, fact.persona);
  // Supporting again later is not asking to be shown again.
  books.run("DELETE FROM support_shown WHERE initiative = $1 AND persona = $2", no, fact.persona);
  books.run("UPDATE initiative SET support = support - 1 WHERE no = $1", no);
}

void fold(store::Database& books, const Entry& entry, const facts::MergeOffered& fact) {
  books.run(
      "INSERT INTO merge_offer (council, id, goes, stays, offered_by, message, at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
      entry.council, fact.merge, get(books, entry.council, fact.from).no, get(books, entry.council, fact.into).no,
      fact.persona, fact.message, entry.at);
}

void fold(store::Database& books, const Entry& entry, const facts::MergeEnded& fact) {
  books.run("UPDATE merge_offer SET outcome = 'ended' WHERE council = $1 AND id = $2", entry.council, fact.merge);
}

// What went away keeps its support as it was then, as a record. Each of its supporters who is still here and does not
// support the other already is asked.
void fold(store::Database& books, const Entry& entry, const facts::InitiativesMerged& fact) {
  const Record goes = get(books, entry.council, fact.from);
  const Record stays = get(books, entry.council, fact.into);
  books.run("UPDATE merge_offer SET outcome = 'accepted' WHERE council = $1 AND id = $2", entry.council, fact.merge);
  books.run("UPDATE initiative SET state = 'merged', merged_into = $2 WHERE no = $1", goes.no, stays.no);
  Step step{.step = StepKind::merged, .role = Role::resident, .persona = fact.persona, .reason = {}, .target = {}, .version = {}};
  step.target = fact.into.value;
  add_step(books, entry, goes, step);
  step.step = StepKind::merge_took;
  step.target = fact.from.value;
  add_step(books, entry, stays, step);
  books.run(
      "INSERT INTO support_question (council, merge, persona, at) "
      "SELECT $1, $2, e.persona, $3 FROM endorsement e JOIN persona p ON p.id = e.persona "
      "WHERE e.initiative = $4 AND p.left_at IS NULL "
      "AND NOT EXISTS (SELECT 1 FROM endorsement o WHERE o.initiative = $5 AND o.persona = e.persona)",
      entry.council, fact.merge, entry.at, goes.no, stays.no);
  settle(books, entry.council, fact.from);
}

void fold(store::Database& books, const Entry& entry, const facts::SupportMoved& fact) {
  books.run("DELETE FROM support_question WHERE council = $1 AND merge = $2 AND persona = $3", entry.council, fact.merge,
            fact.persona);
  if (!fact.move) return;
  const Record target = merged_target(books, entry.council, fact.merge);
  const MemberId member = people::member_of(books, fact.persona).value();
  if (endorsed_as(books, target.no, entry.council, member)) return;
  books.run("INSERT INTO endorsement (initiative, persona, at) VALUES ($1, $2, $3)", target.no, fact.persona, entry.at);
  books.run("UPDATE initiative SET support = support + 1 WHERE no = $1", target.no);
}

}  // namespace radslag::council::initiative
