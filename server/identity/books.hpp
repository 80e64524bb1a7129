#pragma once
// The books of accounts: what is so. Folded from facts alone; read by the rules and by whoever looks a session up.
#include <optional>
#include <string>
#include <vector>

#include "council/core/fact.hpp"
#include "protocol/generated/factors_facts.hpp"
#include "protocol/generated/identity_facts.hpp"
#include "protocol/generated/oidc_facts.hpp"
#include "protocol/generated/oidc_types.hpp"
#include "store/database.hpp"

namespace radslag::identity {

struct Account {
  MemberId member;
  std::optional<std::string> email;
  std::string language;
  bool has_password = false;
  Time created_at{};
};

[[nodiscard]] std::optional<Account> account_of(store::Database& books, const MemberId& member);
[[nodiscard]] std::optional<Account> account_by_email(store::Database& books, std::string_view email);
// Providers that sign in to the account, the oldest first.
[[nodiscard]] std::vector<protocol::LinkedProvider> linked_providers(store::Database& books, const MemberId& member);
[[nodiscard]] std::optional<protocol::LinkedProvider> linked_provider(store::Database& books, const MemberId& member, std::string_view provider);
// How many things sign in to the account: an address (with or without a password), each linked provider, a
// personal code.
[[nodiscard]] std::int64_t ways_in(store::Database& books, const MemberId& member);
// From the side table: a hash is not a fact.
[[nodiscard]] std::optional<std::string> password_hash_of(store::Database& db, const MemberId& member);
void set_password_hash(store::Database& db, const MemberId& member, const std::string& hash);

void fold(store::Database& books, const council::Entry& entry, const protocol::facts::AccountCreated& fact);
void fold(store::Database& books, const council::Entry& entry, const protocol::facts::EmailChanged& fact);
void fold(store::Database& books, const council::Entry& entry, const protocol::facts::PasswordSet& fact);
void fold(store::Database& books, const council::Entry& entry, const protocol::facts::OperatorNamed& fact);
// What is told stands on the noticeboard alone (notices.hpp).
void fold(store::Database& books, const council::Entry& entry, const protocol::facts::AccountGuarded& fact);
void fold(store::Database& books, const council::Entry& entry, const protocol::facts::BrowserSeen& fact);

// What is being restored at the desk (restore.hpp).
void fold(store::Database& books, const council::Entry& entry, const protocol::facts::RestoreProposed& fact);
void fold(store::Database& books, const council::Entry& entry, const protocol::facts::RestoreAgreed& fact);
void fold(store::Database& books, const council::Entry& entry, const protocol::facts::RestoreCancelled& fact);
void fold(store::Database& books, const council::Entry& entry, const protocol::facts::SecondFactorRestored& fact);
void fold(store::Database& books, const council::Entry& entry, const protocol::facts::ProviderLinked& fact);
void fold(store::Database& books, const council::Entry& entry, const protocol::facts::ProviderUnlinked& fact);

}  // namespace radslag::identity
