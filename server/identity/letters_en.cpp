#include "identity/letters.hpp"

namespace radslag::identity {

Words words_en(Occasion occasion) {
  const std::string how = "Type the code where you began, or open the link in the same browser. The code is good for ten minutes and only once.";
  const std::string not_you = "Was it not you? Then you need not do anything. Never give the code to anybody else.";
  switch (occasion) {
    case Occasion::sign_in: return {"Your code to sign in", {"Hello! Here is the code to sign in to {name}.", how}, "Sign in", {not_you}};
    case Occasion::join: return {"Your code to join", {"Welcome! Here is the code to join {name}.", how}, "Join", {not_you}};
    case Occasion::has_account:
      return {"You already have an account", {"Somebody, probably you, wanted to make an account at {name} with this address. There is one already. The code signs you in to it; the new password does not count.", how}, "Sign in", {"If you forgot your password, you can choose a new one when you have signed in.", not_you}};
    case Occasion::confirm_email:
      return {"Confirm your new address", {"Here is the code that confirms that your account at {name} shall have this address.", "Type the code where you changed the address. It is good for ten minutes and only once."}, "Confirm the address", {not_you}};
    case Occasion::address_taken:
      return {"The address is already used", {"Somebody, probably you, wanted to give their account at {name} this address. Another account has it already, so nothing was changed."}, "", {"To use that account, sign in with this address. If it was not you, you need not do anything."}};
    case Occasion::change_asked:
      return {"Somebody wants to change your address", {"Somebody, probably you, asked to change the e-mail address of your account at {name}. It changes only when the new address has been confirmed."}, "", {"Was it not you? Sign in, end the other sessions under Account and change your password."}};
    case Occasion::email_changed:
      return {"Your address was changed", {"Your account at {name} has a new e-mail address. This address is no longer used."}, "", {"Was it not you? Contact whoever runs {name} at once."}};
    case Occasion::password_changed:
      return {"Your password was changed", {"The password of your account at {name} was changed. Other browsers have been signed out."}, "", {"Was it not you? Sign in with a code to this address and choose a new password."}};
  }
  return {};
}

}  // namespace radslag::identity
