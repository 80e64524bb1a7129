#include "identity/letters.hpp"

namespace radslag::identity {

Words words_sv(Occasion occasion) {
  const std::string how = "Skriv koden där du började, eller öppna länken i samma webbläsare. Koden gäller i tio minuter och bara en gång.";
  const std::string not_you = "Var det inte du? Då behöver du inte göra något. Ge aldrig koden till någon annan.";
  switch (occasion) {
    case Occasion::sign_in: return {"Din kod för att logga in", {"Hej! Här är koden för att logga in i {name}.", how}, "Logga in", {not_you}};
    case Occasion::join: return {"Din kod för att gå med", {"Välkommen! Här är koden för att gå med i {name}.", how}, "Gå med", {not_you}};
    case Occasion::has_account:
      return {"Du har redan ett konto", {"Någon, troligen du, ville skapa ett konto i {name} med den här adressen. Här finns redan ett konto. Koden loggar in dig i det; det nya lösenordet gäller inte.", how}, "Logga in", {"Har du glömt ditt lösenord kan du välja ett nytt när du har loggat in.", not_you}};
    case Occasion::confirm_email:
      return {"Bekräfta din nya adress", {"Här är koden som bekräftar att ditt konto i {name} ska ha den här adressen.", "Skriv koden där du bytte adress. Den gäller i tio minuter och bara en gång."}, "Bekräfta adressen", {not_you}};
    case Occasion::address_taken:
      return {"Adressen används redan", {"Någon, troligen du, ville ge sitt konto i {name} den här adressen. Ett annat konto har den redan, så inget har ändrats."}, "", {"Vill du använda det kontot loggar du in med den här adressen. Var det inte du behöver du inte göra något."}};
    case Occasion::change_asked:
      return {"Någon vill byta din adress", {"Någon, troligen du, har bett att byta e-postadress för ditt konto i {name}. Bytet sker först när den nya adressen är bekräftad."}, "", {"Var det inte du? Logga in, avsluta de andra inloggningarna under Konto och byt lösenord."}};
    case Occasion::email_changed:
      return {"Din adress är bytt", {"Ditt konto i {name} har fått en ny e-postadress. Den här adressen används inte längre."}, "", {"Var det inte du? Kontakta den som driver {name} genast."}};
    case Occasion::password_changed:
      return {"Ditt lösenord är ändrat", {"Lösenordet för ditt konto i {name} har ändrats. Andra webbläsare har loggats ut."}, "", {"Var det inte du? Logga in med en kod till den här adressen och välj ett nytt lösenord."}};
  }
  return {};
}

}  // namespace radslag::identity
