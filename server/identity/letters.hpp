#pragma once
// What the letters say, in Swedish, English and Arabic; Swedish for every other language.
#include <string>
#include <string_view>
#include <vector>

#include "mail/letter.hpp"
#include "protocol/generated/factors_types.hpp"

namespace radslag::identity {

enum class Occasion {
  sign_in,             // a code for who has an account
  join,                // a code for who has none
  has_account,         // a code for who wanted to make an account and has one already: the new password does not count
  step_up,             // a code to who is signed in and about to do something grave
  confirm_email,       // a code to the new address
  address_taken,       // to an address that another account has: no code
  change_asked,        // to the old address
  email_changed,       // to the old address
  password_changed,
  signed_in,           // from a browser that was not seen before
  passkey_added,
  passkey_removed,
  app_added,
  app_removed,
  recovery_made,
  recovery_used,
  restore_proposed,
  restore_agreed,
  restore_cancelled,
  restored,
  provider_linked,
  provider_unlinked,
  sign_in_code_made,
  sign_in_code_ended,
  sessions_ended,      // by an operator
  backup_failed,       // to operators
};

struct Words {
  std::string subject;
  std::vector<std::string> opening;
  std::string link_text;
  std::vector<std::string> closing;
};

// The letter that tells of what happened to an account.
[[nodiscard]] Occasion occasion_of(protocol::AccountNoticeKind kind);

// `{name}` in the texts stands for the instance's name, `{what}` for what the letter is about.
[[nodiscard]] Words words_sv(Occasion occasion);
[[nodiscard]] Words words_en(Occasion occasion);
[[nodiscard]] Words words_ar(Occasion occasion);

struct LetterTo {
  std::string email;
  std::string language;
  std::string_view name;  // the instance's
  std::string code{};
  std::string link{};
  std::string what{};  // stands for {what}: a browser
};

[[nodiscard]] mail::Letter letter_of(Occasion occasion, LetterTo to);

}  // namespace radslag::identity
