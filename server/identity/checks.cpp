#include "identity/checks.hpp"

#include <sodium.h>

#include <algorithm>

#include "identity/books.hpp"

namespace radslag::identity {

namespace {

void add_with_parts(std::vector<std::string>& words, const std::string& name) {
  words.push_back(name);
  for (std::size_t from = 0; from < name.size();) {
    const std::size_t end = std::min(name.find(' ', from), name.size());
    words.push_back(name.substr(from, end - from));
    from = end + 1;
  }
}

// What somebody who knows a person and where they are would try first.
std::vector<std::string> own_words(const Identity& identity, store::Database& db, const std::string& email, const std::optional<MemberId>& member) {
  std::vector<std::string> words{email, email.substr(0, email.find('@')), identity.options.name};
  db.each<std::string, std::string>("SELECT id, name FROM council", [&](const std::string& id, const std::string& name) {
    words.push_back(id);
    words.push_back(name);
  });
  if (member) db.each<std::string>("SELECT name FROM persona WHERE member = $1", [&](const std::string& name) { add_with_parts(words, name); }, *member);
  return words;
}

}  // namespace

Or<StartAsked> check(const Identity& identity, store::Database& db, protocol::AccountStart params) {
  StartAsked asked;
  if (params.password) {
    if (auto weak = weakness_of(*params.password, own_words(identity, db, params.email, std::nullopt))) return std::unexpected(std::move(*weak));
    asked.password_hash = identity.passwords.hash(*params.password);
    sodium_memzero(params.password->data(), params.password->size());
    params.password->clear();
  }
  asked.params = std::move(params);
  return asked;
}

SignInAsked check(const Passwords& passwords, store::Database& db, const protocol::AccountSignIn& params) {
  const auto account = account_by_email(db, params.email);
  const auto stored = account ? password_hash_of(db, account->member) : std::nullopt;
  const bool is_right = passwords.verify(stored ? *stored : passwords.nobodys_hash(), params.password);
  SignInAsked asked;
  asked.browser = params.browser;
  if (is_right && stored) asked.proof = {account->member, *stored};
  return asked;
}

Or<SetPasswordAsked> check(const Identity& identity, store::Database& db, const council::Caller& caller,
                           const protocol::AccountSetPassword& params) {
  const auto account = caller.member ? account_of(db, *caller.member) : std::nullopt;
  if (auto weak = weakness_of(params.password, own_words(identity, db, account && account->email ? *account->email : "", caller.member))) {
    return std::unexpected(std::move(*weak));
  }
  SetPasswordAsked asked;
  asked.current_given = params.current.has_value();
  if (params.current) {
    const auto stored = account ? password_hash_of(db, account->member) : std::nullopt;
    const bool is_right = identity.passwords.verify(stored ? *stored : identity.passwords.nobodys_hash(), *params.current);
    if (is_right && stored) asked.proven_hash = stored;
  }
  asked.new_hash = identity.passwords.hash(params.password);
  return asked;
}

StepUpAsked check(const Passwords& passwords, store::Database& db, const council::Caller& caller, protocol::AccountStepUp params) {
  StepUpAsked asked;
  if (params.password) {
    asked.password_given = true;
    const auto stored = caller.member ? password_hash_of(db, *caller.member) : std::nullopt;
    const bool is_right = passwords.verify(stored ? *stored : passwords.nobodys_hash(), *params.password);
    if (is_right && stored) asked.proven_hash = stored;
    sodium_memzero(params.password->data(), params.password->size());
    params.password.reset();
  }
  asked.params = std::move(params);
  return asked;
}

}  // namespace radslag::identity
