// Leaving the instance for good.
#include "council/core/erasing.hpp"
#include "council/core/people.hpp"
#include "identity/rules.hpp"
#include "identity/session_table.hpp"
#include "identity/signing.hpp"
#include "protocol/generated/own_data_facts.hpp"

namespace radslag::identity {

namespace {

namespace erasing = council::erasing;

bool is_last_operator(const Context& context, const MemberId& member) {
  return council::people::is_operator(context.books, member) &&
         context.books.one<std::int64_t>("SELECT count(*) FROM operator").value_or(0) < 2;
}

// What others may read about the account (that they became operator, a lost second factor) is not the member's own entry.
std::vector<std::int64_t> entries_about(store::Database& db, const MemberId& member) {
  std::vector<std::int64_t> found;
  const auto journal = council::journal_number(db, council::instance_journal).value();
  db.each<std::int64_t>(
      "SELECT id - $1 FROM entry WHERE id >= $1 AND id < $2 AND payload IS NOT NULL "
      "AND audience NOT LIKE 'member:%' AND json_extract(payload, '$.fact.member') = $3",
      [&](std::int64_t seq) { found.push_back(seq); }, journal << 40, (journal + 1) << 40, member);
  return found;
}

// Every address that the account has had.
std::vector<std::string> addresses_of(store::Database& db, const MemberId& member) {
  std::vector<std::string> found;
  const auto journal = council::journal_number(db, council::instance_journal).value();
  db.each<std::string>(
      "SELECT DISTINCT json_extract(payload, '$.fact.email') AS address FROM entry WHERE id >= $1 AND id < $2 AND payload IS NOT NULL "
      "AND audience = $3 AND address IS NOT NULL",
      [&](std::string address) { found.push_back(std::move(address)); }, journal << 40, (journal + 1) << 40,
      council::Audience::member(member).label);
  return found;
}

// Somebody else wrote to this address (an invitation): it stands in an entry of theirs.
std::vector<std::int64_t> entries_to(store::Database& db, const CouncilId& council, const std::string& address) {
  std::vector<std::int64_t> found;
  const auto journal = council::journal_number(db, council).value();
  db.each<std::int64_t>(
      "SELECT id - $1 FROM entry WHERE id >= $1 AND id < $2 AND payload IS NOT NULL AND instr(payload, '\"email\"') > 0 "
      "AND lower(json_extract(payload, '$.fact.email')) = lower($3)",
      [&](std::int64_t seq) { found.push_back(seq); }, journal << 40, (journal + 1) << 40, address);
  return found;
}

council::Fact disposed_account() {
  protocol::facts::Disposed fact;
  fact.class_ = protocol::Retained::accounts;
  fact.count = 1;
  fact.rule = erasing::own_wish().ground;
  return council::Fact::of(council::instance_journal, council::Audience::everyone(), fact);
}

}  // namespace

// Anyone may leave at any time, except the last operator, who must not lock everybody out. Account, address, names, drafts,
// support and reactions go, in every council; of the texts they choose.
Outcome erase(const Context& context, const protocol::AccountErase& command, const council::TextOwners& owners) {
  const MemberId& member = *context.actor.member;
  if (is_last_operator(context, member)) {
    return refuse(Reason::wrong_state, "You are the only operator of this instance. Let somebody else become operator first.");
  }
  const auto texts = command.texts == protocol::Texts::erase ? erasing::Texts::erase : erasing::Texts::keep;
  Decision decision;
  std::vector<CouncilId> councils;
  context.books.each<CouncilId>("SELECT council FROM journal WHERE council <> 'instance' ORDER BY no",
                                [&](CouncilId council) { councils.push_back(std::move(council)); });
  const std::vector<std::string> addresses = addresses_of(context.books, member);
  for (const CouncilId& council : councils) {
    erasing::leave_council(decision, context, owners, council, member, texts);
    for (const std::string& address : addresses) erasing::redact(decision, council, entries_to(context.books, council, address), erasing::own_wish());
  }
  erasing::redact(decision, council::instance_journal, entries_about(context.books, member), erasing::own_wish());
  erasing::redact(decision, council::instance_journal, erasing::entries_for(context.books, council::instance_journal, member),
                  erasing::own_wish());
  decision.facts.push_back(disposed_account());
  for (const auto& session : session_table::of_member(context.books, member, context.now)) end_one(session.handle, decision);
  decision.session = council::SessionChange{};
  decision.relabel.push_back(member);
  return decision;
}

}  // namespace radslag::identity
