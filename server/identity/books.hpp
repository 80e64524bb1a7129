#pragma once
// The books of accounts: what is so. Folded from facts alone; read by the rules and by whoever looks a session up.
#include <optional>
#include <string>

#include "council/core/fact.hpp"
#include "protocol/generated/factors_facts.hpp"
#include "protocol/generated/identity_facts.hpp"
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

}  // namespace radslag::identity
