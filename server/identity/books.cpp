#include "identity/books.hpp"

#include "identity/address.hpp"
#include "identity/restore.hpp"

namespace radslag::identity {

using namespace protocol;

std::optional<Account> account_of(store::Database& books, const MemberId& member) {
  const auto row = books.one<std::optional<std::string>, std::string, bool, Time>(
      "SELECT email, language, has_password, created_at FROM account WHERE member = $1", member);
  if (!row) return std::nullopt;
  auto [email, language, has_password, created_at] = *row;
  return Account{member, std::move(email), std::move(language), has_password, created_at};
}

std::optional<Account> account_by_email(store::Database& books, std::string_view email) {
  const auto member = books.one<MemberId>("SELECT member FROM account WHERE email_key = $1", email_key(email));
  return member ? account_of(books, *member) : std::nullopt;
}

std::optional<std::string> password_hash_of(store::Database& db, const MemberId& member) {
  return db.one<std::string>("SELECT hash FROM account_password WHERE member = $1", member);
}

void set_password_hash(store::Database& db, const MemberId& member, const std::string& hash) {
  db.run("INSERT INTO account_password (member, hash) VALUES ($1, $2) ON CONFLICT (member) DO UPDATE SET hash = $2", member, hash);
}

void fold(store::Database& books, const council::Entry& entry, const facts::AccountCreated& fact) {
  const auto key = fact.email ? std::optional(email_key(*fact.email)) : std::nullopt;
  books.run("INSERT INTO account (member, email, email_key, language, imported, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
            fact.member, fact.email, key, fact.language, fact.imported, entry.at);
}

void fold(store::Database& books, const council::Entry&, const facts::EmailChanged& fact) {
  books.run("UPDATE account SET email = $2, email_key = $3 WHERE member = $1", fact.member, fact.email, email_key(fact.email));
}

void fold(store::Database& books, const council::Entry&, const facts::PasswordSet& fact) {
  books.run("UPDATE account SET has_password = 1 WHERE member = $1", fact.member);
}

void fold(store::Database& books, const council::Entry& entry, const facts::OperatorNamed& fact) {
  books.run("INSERT INTO operator (member, since) VALUES ($1, $2) ON CONFLICT (member) DO NOTHING", fact.member, entry.at);
}

void fold(store::Database&, const council::Entry&, const facts::AccountGuarded&) {}

void fold(store::Database&, const council::Entry&, const facts::BrowserSeen&) {}

void fold(store::Database& books, const council::Entry&, const facts::RestoreProposed& fact) {
  books.run("INSERT INTO account_restore (member, proposed_by, by_operator) VALUES ($1, $2, $3)", fact.member, fact.by, fact.by_operator);
}

void fold(store::Database& books, const council::Entry&, const facts::RestoreAgreed& fact) {
  books.run("UPDATE account_restore SET agreed_by = $2, due_at = $3 WHERE member = $1", fact.member, fact.by, fact.due_at);
}

void fold(store::Database& books, const council::Entry&, const facts::RestoreCancelled& fact) {
  books.run("DELETE FROM account_restore WHERE member = $1", fact.member);
}

void fold(store::Database& books, const council::Entry&, const facts::SecondFactorRestored& fact) {
  books.run("DELETE FROM account_restore WHERE member = $1", fact.member);
}

std::optional<restore::Restore> restore::of(store::Database& books, const MemberId& member) {
  const auto row = books.one<std::string, bool, std::optional<Time>>("SELECT proposed_by, by_operator, due_at FROM account_restore WHERE member = $1", member);
  if (!row) return std::nullopt;
  return Restore{std::get<0>(*row), std::get<1>(*row), std::get<2>(*row)};
}

}  // namespace radslag::identity
