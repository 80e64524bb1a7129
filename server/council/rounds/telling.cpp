#include "council/rounds/telling.hpp"

#include <algorithm>

#include "council/core/inbox.hpp"
#include "council/rounds/roll.hpp"
#include "council/rounds/rules_parts.hpp"

namespace radslag::council::rounds {

using namespace protocol;

namespace {

// By persona, those after this one. Who has joined since the opening is not on the roll. A fold has no roll to look at
// (decision 0031), so that it is asked anew who may vote: who was confirmed in these seconds is told too, and finds out there.
std::vector<Voter> after(store::Database& books, const Record& record, const std::optional<PersonaId>& last, Time now) {
  std::vector<Voter> voters = eligible(books, record, now);
  std::erase_if(voters, [&](const Voter& voter) { return (last && voter.persona <= *last) || voter.joined_at > *record.opened_at; });
  return voters;
}

}  // namespace

Decision telling(const Context& context, const Record& record) {
  Decision decision;
  const auto told = context.books.one<std::optional<PersonaId>, bool>("SELECT told_to, told_all FROM round WHERE id = $1", record.id).value();
  const auto& [last, all] = told;
  if (all) return decision;
  const auto left = after(context.books, record, last, context.now);
  facts::RoundVotersTold fact;
  fact.round = record.id;
  fact.after = last;
  fact.all = left.size() <= told_at_once_max;
  fact.upto = left.empty() ? last.value_or(PersonaId()) : left[std::min(left.size(), told_at_once_max) - 1].persona;
  if (!fact.upto.empty()) decision.facts.push_back(of_everyone(context, fact));
  return decision;
}

void fold(store::Database& books, const Entry&, const facts::RoundVotersTold& fact) {
  books.run("UPDATE round SET told_to = $2, told_all = $3 WHERE id = $1", fact.round, fact.upto, fact.all);
}

void publish(Board& board, store::Database& books, const facts::RoundVotersTold& fact) {
  const Record record = get(books, fact.round);
  rows::InboxItem item;
  item.kind_ = InboxKind::round;
  item.round = fact.round;
  item.title = record.terms.title;
  int nth = 0;
  for (const Voter& voter : after(books, record, fact.after, board.entry().at)) {
    if (voter.persona <= fact.upto) inbox::post(board, books, voter.persona, item, nth++);
  }
}

void forget_telling(store::Database& books, Board& board, const RoundId& round) {
  struct Row {
    std::string topic, id, audience;
  };
  std::vector<Row> rows;
  books.each<std::string, std::string, std::string>(
      "SELECT t.name, n.id, n.audience FROM notice n JOIN topic t ON t.no = n.topic WHERE t.council = $1 AND n.type = 'inbox_item' "
      "AND n.json IS NOT NULL AND json_extract(n.json, '$.round') = $2",
      [&](std::string topic, std::string id, std::string audience) { rows.push_back({std::move(topic), std::move(id), std::move(audience)}); },
      board.entry().council, round);
  for (const Row& row : rows) board.remove<rows::InboxItem>(row.topic, Audience{row.audience}, row.id);
}

}  // namespace radslag::council::rounds
