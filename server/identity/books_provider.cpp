// Which providers sign in to an account.
#include "identity/books.hpp"

namespace radslag::identity {

using namespace protocol;

std::vector<LinkedProvider> linked_providers(store::Database& books, const MemberId& member) {
  std::vector<LinkedProvider> found;
  books.each<std::string, std::optional<std::string>, Time>(
      "SELECT provider, assurance, linked_at FROM account_provider WHERE member = $1 ORDER BY linked_at, provider",
      [&](std::string provider, std::optional<std::string> assurance, Time linked_at) { found.push_back({std::move(provider), std::move(assurance), linked_at}); }, member);
  return found;
}

std::optional<LinkedProvider> linked_provider(store::Database& books, const MemberId& member, std::string_view provider) {
  for (LinkedProvider& linked : linked_providers(books, member)) {
    if (linked.provider == provider) return std::move(linked);
  }
  return std::nullopt;
}

std::int64_t ways_in(store::Database& books, const MemberId& member) {
  return books
      .one<std::int64_t>("SELECT (SELECT count(email) FROM account WHERE member = $1) + (SELECT count(*) FROM account_provider WHERE member = $1) + "
                         "(SELECT count(*) FROM account_code_made WHERE member = $1) + (SELECT count(*) FROM account_passkey WHERE member = $1)",
                         member)
      .value();
}

// Vouched for anew: the assurance of today counts, the day it was linked stays.
void fold(store::Database& books, const council::Entry& entry, const facts::ProviderLinked& fact) {
  books.run("INSERT INTO account_provider (member, provider, assurance, linked_at) VALUES ($1, $2, $3, $4) "
            "ON CONFLICT (member, provider) DO UPDATE SET assurance = $3",
            fact.member, fact.provider, fact.assurance, entry.at);
}

void fold(store::Database& books, const council::Entry&, const facts::ProviderUnlinked& fact) {
  books.run("DELETE FROM account_provider WHERE member = $1 AND provider = $2", fact.member, fact.provider);
}

}  // namespace radslag::identity
