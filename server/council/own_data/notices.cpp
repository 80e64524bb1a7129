#include "council/own_data/notices.hpp"

#include <tuple>

#include "council/core/consent.hpp"
#include "council/core/erasing.hpp"
#include "council/core/topics.hpp"
#include "council/own_data/books.hpp"
#include "protocol/generated/own_data_rows.hpp"

namespace radslag::council::own_data {

using namespace protocol;

void publish_request(Board& board, store::Database& books, const ErasureId& id) {
  const CouncilId& council = board.entry().council;
  rows::ErasureRequest row;
  bool found = false;
  books.each<std::string, SubjectId, std::optional<PersonaId>, bool, std::string, std::string, std::optional<std::string>,
             std::string, Time, std::optional<std::string>>(
      "SELECT type, thing, author, asked_by IS NOT NULL, ground, authority, reason, state, at, answer FROM erasure_request "
      "WHERE council = $1 AND id = $2",
      [&](const std::string& type, SubjectId thing, auto author, bool by_author, auto ground, auto authority, auto reason,
          const std::string& state, Time at, auto answer) {
        row.thing = {from_string<ThingType>(type).value(), std::move(thing)};
        row.author = std::move(author);
        row.by_author = by_author;
        row.ground = std::move(ground);
        row.authority = std::move(authority);
        row.reason = std::move(reason);
        row.state = from_string<ErasureState>(state).value();
        row.at = at;
        row.answer = std::move(answer);
        found = true;
      },
      council, id);
  if (!found) return;
  // The same people as those for whom the fact is.
  const bool is_authority = erasing::is_authority(books, council);
  const std::string topic = topics::disposal(council);
  board.remove<rows::ErasureRequest>(topic, is_authority ? Audience::operators() : Audience::officers(), id.value);
  board.put(topic, is_authority ? Audience::officers() : Audience::operators(), id.value, row);
}

void publish(Board& board, store::Database& books, const facts::ErasureRequested& fact) {
  publish_request(board, books, fact.request);
}
void publish(Board& board, store::Database& books, const facts::ErasureDecided& fact) {
  publish_request(board, books, fact.request);
}
void publish(Board& board, store::Database& books, const facts::DataRulesSet&) { consent::publish_rules(board, books); }
void publish(Board& board, store::Database& books, const facts::ConsentGiven& fact) {
  consent::publish(board, books, fact.persona);
}

void publish(Board& board, store::Database& books, const facts::Disposed& fact) {
  const CouncilId& council = board.entry().council;
  const std::string month = month_of(board.entry().at);
  const auto total = books.one<std::int64_t>("SELECT count FROM disposal WHERE council = $1 AND class = $2 AND month = $3",
                                             council, to_string(fact.class_), month);
  rows::Disposal row;
  row.class_ = fact.class_;
  row.month = month;
  row.count = total.value_or(fact.count);
  row.rule = fact.rule;
  board.put(topics::disposal(council), Audience::everyone(), std::string(to_string(fact.class_)) + "-" + month, row);
}

void publish(Board& board, store::Database& books, const facts::MatterRegistered& fact) {
  const CouncilId& council = board.entry().council;
  const auto entry = books.one<std::string, Time, Time>(
      "SELECT number, received_at, registered_at FROM registry_entry WHERE council = $1 AND initiative = $2", council, fact.initiative);
  if (!entry) return;
  rows::RegistryEntry row;
  std::tie(row.number, row.received_at, row.registered_at) = *entry;
  board.put(topics::initiative(council, fact.initiative), Audience::everyone(), fact.initiative.value, row);
}

}  // namespace radslag::council::own_data
