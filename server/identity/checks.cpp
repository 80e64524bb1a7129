#include "identity/checks.hpp"

#include <sodium.h>

#include "identity/books.hpp"

namespace radslag::identity {

Or<StartAsked> check(const Passwords& passwords, protocol::AccountStart params) {
  StartAsked asked;
  if (params.password) {
    if (auto weak = weakness_of(*params.password, params.email)) return std::unexpected(std::move(*weak));
    asked.password_hash = passwords.hash(*params.password);
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
  if (is_right && stored) asked.proof = {account->member, *stored};
  return asked;
}

Or<SetPasswordAsked> check(const Passwords& passwords, store::Database& db, const council::Caller& caller,
                           const protocol::AccountSetPassword& params) {
  const auto account = caller.member ? account_of(db, *caller.member) : std::nullopt;
  if (auto weak = weakness_of(params.password, account && account->email ? *account->email : "")) {
    return std::unexpected(std::move(*weak));
  }
  SetPasswordAsked asked;
  asked.current_given = params.current.has_value();
  if (params.current) {
    const auto stored = account ? password_hash_of(db, account->member) : std::nullopt;
    const bool is_right = passwords.verify(stored ? *stored : passwords.nobodys_hash(), *params.current);
    if (is_right && stored) asked.proven_hash = stored;
  }
  asked.new_hash = passwords.hash(params.password);
  return asked;
}

}  // namespace radslag::identity
