#pragma once
// The slow part of three commands, done before they are judged: hashing a new password, comparing a present one. What
// comes out is what the rules are given. Whether somebody has an account makes no difference to the work.
#include <optional>
#include <string>

#include "council/core/actor.hpp"
#include "identity/identity.hpp"
#include "protocol/generated/factors_methods.hpp"
#include "protocol/generated/identity_methods.hpp"
#include "store/database.hpp"

namespace radslag::identity {

struct StartAsked {
  protocol::AccountStart params;             // its password is wiped
  std::optional<std::string> password_hash;  // of the password for a new account
};

struct SignInAsked {
  // Whose password it was, and the hash it was compared with: it may have been changed before the command is judged.
  struct Proof {
    MemberId member;
    std::string hash;
  };
  std::optional<std::string> browser{};  // its own mark
  std::optional<Proof> proof;  // absent: wrong, or nobody has this address
};

struct SetPasswordAsked {
  bool current_given = false;
  std::optional<std::string> proven_hash;  // the stored hash that `current` agreed with
  std::string new_hash;
};

struct StepUpAsked {
  protocol::AccountStepUp params;          // its password is wiped
  bool password_given = false;
  std::optional<std::string> proven_hash;  // the stored hash that the password agreed with
};

// One hash with a password, none without.
[[nodiscard]] Or<StartAsked> check(const Identity& identity, store::Database& db, protocol::AccountStart params);
// One comparison, whatever the address.
[[nodiscard]] SignInAsked check(const Passwords& passwords, store::Database& db, const protocol::AccountSignIn& params);
[[nodiscard]] Or<SetPasswordAsked> check(const Identity& identity, store::Database& db, const council::Caller& caller,
                                         const protocol::AccountSetPassword& params);
// One comparison with a password, none without.
[[nodiscard]] StepUpAsked check(const Passwords& passwords, store::Database& db, const council::Caller& caller, protocol::AccountStepUp params);

}  // namespace radslag::identity
