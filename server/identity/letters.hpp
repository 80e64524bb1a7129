#pragma once
// What the letters say, in Swedish, English and Arabic; Swedish for every other language.
#include <string>
#include <string_view>
#include <vector>

#include "mail/letter.hpp"

namespace radslag::identity {

enum class Occasion {
  sign_in,             // a code for who has an account
  join,                // a code for who has none
  has_account,         // a code for who wanted to make an account and has one already: the new password does not count
  confirm_email,       // a code to the new address
  address_taken,       // to an address that another account has: no code
  change_asked,        // to the old address
  email_changed,       // to the old address
  password_changed,
};

struct Words {
  std::string subject;
  std::vector<std::string> opening;
  std::string link_text;
  std::vector<std::string> closing;
};

// `{name}` in the texts stands for the instance's name.
[[nodiscard]] Words words_sv(Occasion occasion);
[[nodiscard]] Words words_en(Occasion occasion);
[[nodiscard]] Words words_ar(Occasion occasion);

struct LetterTo {
  std::string email;
  std::string language;
  std::string_view name;  // the instance's
  std::string code{};
  std::string link{};
};

[[nodiscard]] mail::Letter letter_of(Occasion occasion, LetterTo to);

}  // namespace radslag::identity
