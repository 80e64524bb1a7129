#include <fmt/format.h>

#include "base/calendar.hpp"
#include "council/core/statutes.hpp"
#include "council/membership/books.hpp"

namespace radslag::council::membership {

using namespace protocol;

namespace {

// Older entries name no term: it is the one that stood, or one known by the entry itself.
RoleTermId term_given(store::Database& books, const Entry& entry, const facts::RoleGiven& fact) {
  if (fact.term) return *fact.term;
  auto standing = books.one<RoleTermId>(
      "SELECT id FROM role_term WHERE council = $1 AND role = $2 AND persona = $3 AND ended_at IS NULL", entry.council,
      to_string(fact.role), fact.persona);
  return standing ? *standing : RoleTermId(fmt::format("0{:016X}{:09X}", static_cast<std::uint64_t>(entry.seq), 0));
}

}  // namespace

void fold(store::Database& books, const Entry& entry, const facts::RoleGiven& fact) {
  const Time starts = fact.starts.value_or(entry.at);
  const std::string from = fact.from ? *fact.from : Day::at(entry.at, time_zone_of(books, entry.council)).text();
  books.run(
      "INSERT INTO role_term (council, id, role, persona, title, from_day, until_day, starts, ends, turn, deputises_for, begun, "
      "given_seq) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT (council, id) DO UPDATE SET "
      "title = $5, from_day = $6, until_day = $7, starts = $8, ends = $9, turn = $10, deputises_for = $11, begun = max(begun, $12), given_seq = $13, reminded = 0",
      entry.council, term_given(books, entry, fact), to_string(fact.role), fact.persona, fact.title, from, fact.until, starts,
      fact.ends, fact.turn, fact.deputises_for, starts <= entry.at, entry.seq);
}

void fold(store::Database& books, const Entry& entry, const facts::RoleBegan& fact) {
  books.run("UPDATE role_term SET begun = 1 WHERE council = $1 AND id = $2", entry.council, fact.term);
}

void fold(store::Database& books, const Entry& entry, const facts::RoleEnding& fact) {
  books.run("UPDATE role_term SET reminded = 1 WHERE council = $1 AND id = $2", entry.council, fact.term);
}

void fold(store::Database& books, const Entry& entry, const facts::RoleEnded& fact) {
  books.run(
      "UPDATE role_term SET ended_at = $4, reason = $5, ended_seq = $7 WHERE council = $1 AND role = $2 AND persona = $3 AND ended_at IS NULL "
      "AND iif($6 IS NULL, begun = 1, id = $6)",
      entry.council, to_string(fact.role), fact.persona, entry.at, fact.reason, fact.term, entry.seq);
}

void end_terms(store::Database& books, const Entry& entry, const PersonaId& persona) {
  books.run("UPDATE role_term SET ended_at = $3 WHERE council = $1 AND persona = $2 AND ended_at IS NULL", entry.council, persona, entry.at);
}

}  // namespace radslag::council::membership
