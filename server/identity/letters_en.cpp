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
    case Occasion::step_up:
      return {"Your code to go on", {"Here is the code that proves to {name} that it is still you.", "Type the code where you were asked for it. It is good for ten minutes and only once."}, "", {"Was it not you? Then somebody else sits at a browser where you are signed in: sign in, and end the other sessions under Account. Never give the code to anybody else."}};
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
    case Occasion::signed_in: return {"Signed in from a new browser", {"Your account at {name} was signed in to from a browser that was not seen before: {what}."}, "See where you are signed in", {"Was it not you? Open your account, end all other sessions and choose a new password."}};
    case Occasion::passkey_added: return {"A passkey was added", {"A passkey was added to your account at {name}. Whoever holds it can sign in with it."}, "See where you are signed in", {"Was it not you? Open your account, end all other sessions and choose a new password."}};
    case Occasion::passkey_removed: return {"A passkey was removed", {"A passkey of your account at {name} was removed."}, "See where you are signed in", {"Was it not you? Open your account, end all other sessions and choose a new password."}};
    case Occasion::app_added: return {"An app for codes was added", {"Signing in to your account at {name} now takes a code from an app as well."}, "See where you are signed in", {"Was it not you? Open your account, end all other sessions and choose a new password."}};
    case Occasion::app_removed: return {"The app for codes was removed", {"Signing in to your account at {name} no longer asks for a code from an app."}, "See where you are signed in", {"Was it not you? Open your account, end all other sessions and choose a new password."}};
    case Occasion::recovery_made: return {"New recovery codes were made", {"New recovery codes were made for your account at {name}. The old ones are void."}, "See where you are signed in", {"Was it not you? Open your account, end all other sessions and choose a new password."}};
    case Occasion::recovery_used: return {"A recovery code was used", {"One of the recovery codes of your account at {name} was used to sign in."}, "See where you are signed in", {"Was it not you? Open your account, end all other sessions and choose a new password."}};
    case Occasion::restore_proposed: return {"Your second step may be taken away", {"Somebody at the desk proposed to take away the second step of signing in to your account at {name}, because it is lost. Another person must agree, and then a waiting time begins."}, "See where you are signed in", {"Was it not you? Open your account, end all other sessions and choose a new password."}};
    case Occasion::restore_agreed: return {"Your second step will be taken away", {"Two people at the desk agreed to take away the second step of signing in to your account at {name}. When the waiting time is over, your next sign-in asks for no second step."}, "See where you are signed in", {"Was it not you? Open your account, end all other sessions and choose a new password."}};
    case Occasion::restore_cancelled: return {"Your second step stays", {"You said no: signing in to your account at {name} asks for the second step as before."}, "See where you are signed in", {"Was it not you? Open your account, end all other sessions and choose a new password."}};
    case Occasion::restored: return {"Your second step was taken away", {"The second step of signing in to your account at {name} was taken away, as two people at the desk agreed. All sessions were ended. Set up a new second step under Account."}, "See where you are signed in", {"Was it not you? Open your account, end all other sessions and choose a new password."}};
    case Occasion::provider_linked: return {"A new way to sign in", {"Your account at {name} was linked to an e-ID or to the sign-in of an organisation. Whoever signs in there enters the account."}, "See where you are signed in", {"Was it not you? Open your account, end all other sessions and choose a new password."}};
    case Occasion::provider_unlinked: return {"A way to sign in was removed", {"An e-ID or the sign-in of an organisation is no longer linked to your account at {name}."}, "See where you are signed in", {"Was it not you? Open your account, end all other sessions and choose a new password."}};
    case Occasion::sign_in_code_made: return {"A personal sign-in code was made", {"A personal sign-in code was made for your account at {name}. Whoever has the code enters the account. An older code is good no longer."}, "See where you are signed in", {"Was it not you? Open your account, end all other sessions and choose a new password."}};
    case Occasion::sign_in_code_ended: return {"Your personal sign-in code was removed", {"The personal sign-in code of your account at {name} is good no longer."}, "See where you are signed in", {"Was it not you? Open your account, end all other sessions and choose a new password."}};
    case Occasion::sessions_ended: return {"You were signed out everywhere", {"An operator of {name} ended all your sessions. That is done, for example, when somebody else may have got into an account."}, "See where you are signed in", {"Sign in again as usual. If you did not ask for it, ask who runs {name}."}};
    case Occasion::backup_failed: return {"The backup cannot be relied on", {"A backup of {name} could not be made, or what was restored from it was not whole."}, "See what is wrong", {"Until that is mended there is no new copy to restore."}};
  }
  return {};
}

}  // namespace radslag::identity
