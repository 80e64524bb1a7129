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
    case Occasion::step_up:
      return {"Din kod för att gå vidare", {"Här är koden som visar {name} att det fortfarande är du.", "Skriv koden där du blev ombedd om den. Den gäller i tio minuter och bara en gång."}, "", {"Var det inte du? Då sitter någon annan vid en webbläsare där du är inloggad: logga in och avsluta de andra inloggningarna under Konto. Ge aldrig koden till någon annan."}};
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
    case Occasion::signed_in: return {"Inloggning från en ny webbläsare", {"Någon loggade in på ditt konto i {name} från en webbläsare som inte har setts förut: {what}."}, "Se var du är inloggad", {"Var det inte du? Öppna ditt konto, avsluta alla andra inloggningar och välj ett nytt lösenord."}};
    case Occasion::passkey_added: return {"En lösennyckel har lagts till", {"En lösennyckel (passkey) har lagts till på ditt konto i {name}. Den som har den kan logga in med den."}, "Se var du är inloggad", {"Var det inte du? Öppna ditt konto, avsluta alla andra inloggningar och välj ett nytt lösenord."}};
    case Occasion::passkey_removed: return {"En lösennyckel har tagits bort", {"En lösennyckel (passkey) på ditt konto i {name} har tagits bort."}, "Se var du är inloggad", {"Var det inte du? Öppna ditt konto, avsluta alla andra inloggningar och välj ett nytt lösenord."}};
    case Occasion::app_added: return {"En kodapp har lagts till", {"För att logga in på ditt konto i {name} behövs nu också en kod från en app."}, "Se var du är inloggad", {"Var det inte du? Öppna ditt konto, avsluta alla andra inloggningar och välj ett nytt lösenord."}};
    case Occasion::app_removed: return {"Kodappen har tagits bort", {"Ditt konto i {name} frågar inte längre efter en kod från en app."}, "Se var du är inloggad", {"Var det inte du? Öppna ditt konto, avsluta alla andra inloggningar och välj ett nytt lösenord."}};
    case Occasion::recovery_made: return {"Nya reservkoder har gjorts", {"Nya reservkoder har gjorts för ditt konto i {name}. De gamla gäller inte längre."}, "Se var du är inloggad", {"Var det inte du? Öppna ditt konto, avsluta alla andra inloggningar och välj ett nytt lösenord."}};
    case Occasion::recovery_used: return {"En reservkod har använts", {"En av reservkoderna till ditt konto i {name} användes för att logga in."}, "Se var du är inloggad", {"Var det inte du? Öppna ditt konto, avsluta alla andra inloggningar och välj ett nytt lösenord."}};
    case Occasion::restore_proposed: return {"Ditt andra steg kan komma att tas bort", {"Någon vid disken har föreslagit att ta bort det andra steget när du loggar in i {name}, eftersom det är förlorat. En annan person måste hålla med, och sedan börjar en väntetid."}, "Se var du är inloggad", {"Var det inte du? Öppna ditt konto, avsluta alla andra inloggningar och välj ett nytt lösenord."}};
    case Occasion::restore_agreed: return {"Ditt andra steg kommer att tas bort", {"Två personer vid disken har kommit överens om att ta bort det andra steget när du loggar in i {name}. När väntetiden är över frågar din nästa inloggning inte efter något andra steg."}, "Se var du är inloggad", {"Var det inte du? Öppna ditt konto, avsluta alla andra inloggningar och välj ett nytt lösenord."}};
    case Occasion::restore_cancelled: return {"Ditt andra steg är kvar", {"Du sa nej: inloggningen i {name} frågar efter det andra steget som förut."}, "Se var du är inloggad", {"Var det inte du? Öppna ditt konto, avsluta alla andra inloggningar och välj ett nytt lösenord."}};
    case Occasion::restored: return {"Ditt andra steg har tagits bort", {"Det andra steget när du loggar in i {name} har tagits bort, så som två personer vid disken kom överens om. Alla inloggningar har avslutats. Lägg till ett nytt andra steg under Konto."}, "Se var du är inloggad", {"Var det inte du? Öppna ditt konto, avsluta alla andra inloggningar och välj ett nytt lösenord."}};
    case Occasion::provider_linked: return {"Ett nytt sätt att logga in", {"Ditt konto i {name} har kopplats till en e-legitimation eller en organisations inloggning. Den som loggar in där kommer in på kontot."}, "Se var du är inloggad", {"Var det inte du? Öppna ditt konto, avsluta alla andra inloggningar och välj ett nytt lösenord."}};
    case Occasion::provider_unlinked: return {"Ett sätt att logga in har tagits bort", {"En e-legitimation eller en organisations inloggning är inte längre kopplad till ditt konto i {name}."}, "Se var du är inloggad", {"Var det inte du? Öppna ditt konto, avsluta alla andra inloggningar och välj ett nytt lösenord."}};
    case Occasion::sign_in_code_made: return {"En personlig inloggningskod har gjorts", {"En personlig inloggningskod har gjorts för ditt konto i {name}. Den som har koden kommer in på kontot. En äldre kod gäller inte längre."}, "Se var du är inloggad", {"Var det inte du? Öppna ditt konto, avsluta alla andra inloggningar och välj ett nytt lösenord."}};
    case Occasion::sign_in_code_ended: return {"Din personliga inloggningskod är borttagen", {"Den personliga inloggningskoden till ditt konto i {name} gäller inte längre."}, "Se var du är inloggad", {"Var det inte du? Öppna ditt konto, avsluta alla andra inloggningar och välj ett nytt lösenord."}};
    case Occasion::sessions_ended: return {"Du har loggats ut överallt", {"En driftansvarig för {name} har avslutat alla dina inloggningar. Det görs till exempel när någon annan kan ha kommit in på ett konto."}, "Se var du är inloggad", {"Logga in igen som vanligt. Har du inte bett om det, fråga den som driver {name}."}};
    case Occasion::backup_failed: return {"Säkerhetskopian går inte att lita på", {"En säkerhetskopia av {name} kunde inte göras, eller så var det som återställdes ur den inte helt."}, "Se vad som är fel", {"Tills det är rättat finns ingen ny kopia att återställa."}};
  }
  return {};
}

}  // namespace radslag::identity
