#include "council/own_data/books.hpp"

#include <fmt/format.h>

#include "council/core/consent.hpp"
#include "council/own_data/notices.hpp"
#include "protocol/generated/membership_facts.hpp"

namespace radslag::council::own_data {

namespace facts = protocol::facts;
using protocol::Value;

void fold(store::Database& books, const Entry& entry, const facts::ErasureRequested& fact) {
  books.run(
      "INSERT INTO erasure_request (council, id, type, thing, author, asked_by, orderer, ground, authority, reason, asked_seq, at) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
      entry.council, fact.request, to_string(fact.thing.type_), fact.thing.id, fact.author, fact.asked_by, fact.orderer,
      fact.ground, fact.authority, fact.reason, entry.seq, entry.at);
}

void fold(store::Database& books, const Entry& entry, const facts::ErasureDecided& fact) {
  books.run("UPDATE erasure_request SET state = $3, answer = $4 WHERE council = $1 AND id = $2", entry.council, fact.request,
            fact.erase ? "erased" : "refused", fact.reason);
}

void fold(store::Database& books, const Entry& entry, const facts::DataRulesSet& fact) {
  const protocol::DataRules& rules = fact.rules;
  books.run(
      "INSERT INTO data_rules (council, erasure_by_two, consent_days, least_age, drafts_months, registry_pattern) "
      "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (council) DO UPDATE SET erasure_by_two = $2, consent_days = $3, "
      "least_age = $4, drafts_months = $5, registry_pattern = $6",
      entry.council, rules.erasure_by_two, rules.consent_days, rules.least_age, rules.drafts_months, rules.registry_pattern);
}

void fold(store::Database& books, const Entry& entry, const facts::ConsentGiven& fact) {
  consent::accept(books, entry, fact.persona, {fact.rules, fact.privacy, {}});
}

std::string month_of(Time time) {
  const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(time));
  return fmt::format("{:04}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()));
}

void fold(store::Database& books, const Entry& entry, const facts::Disposed& fact) {
  books.run(
      "INSERT INTO disposal (council, class, month, count, rule) VALUES ($1, $2, $3, $4, $5) "
      "ON CONFLICT (council, class, month) DO UPDATE SET count = count + $4, rule = $5",
      entry.council, to_string(fact.class_), month_of(entry.at), fact.count, fact.rule);
  if (fact.class_ == protocol::Retained::drafts && fact.before) {
    books.run("DELETE FROM draft WHERE council = $1 AND saved_at < $2", entry.council, *fact.before);
  }
}

void fold(store::Database& books, const Entry& entry, const facts::MatterRegistered& fact) {
  books.run(
      "INSERT INTO registry_entry (council, initiative, number, received_at, registered_at) VALUES ($1, $2, $3, $4, $5) "
      "ON CONFLICT (council, initiative) DO UPDATE SET number = $3, received_at = $4",
      entry.council, fact.initiative, fact.number, fact.received_at, entry.at);
}

void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const Value& fields) {
  if (kind == facts::MemberJoined::kind) {
    const Value* persona = fields.find("persona");
    if (persona != nullptr && persona->as_string() != nullptr) books.run("DELETE FROM consent WHERE persona = $1", *persona->as_string());
    return;
  }
  if (kind != facts::ErasureRequested::kind && kind != facts::ErasureDecided::kind) return;
  const Value* request = fields.find("request");
  if (request == nullptr || request->as_string() == nullptr) return;
  const ErasureId id(*request->as_string());
  books.run(kind == facts::ErasureRequested::kind ? "UPDATE erasure_request SET reason = NULL WHERE council = $1 AND id = $2"
                                                  : "UPDATE erasure_request SET answer = NULL WHERE council = $1 AND id = $2",
            erased.council, id);
  publish_request(board, books, id);
}

}  // namespace radslag::council::own_data
