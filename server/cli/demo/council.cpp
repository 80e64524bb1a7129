// Lövängen: what the council is. A place that does not exist, with outlines drawn by hand.
#include "cli/demo/script.hpp"
#include "protocol/generated/settings_methods.hpp"

namespace radslag::cli::demo {

namespace {

using namespace protocol;

Category category(std::string id, std::string sv, std::string en, std::string ar) {
  return {std::move(id), sv, std::map<std::string, std::string>{{"sv", sv}, {"en", std::move(en)}, {"ar", std::move(ar)}}};
}

std::vector<Category> categories() {
  return {category("trygghet", "Trygghet", "Feeling safe", "الشعور بالأمان"),
          category("utemiljo", "Utemiljö", "Outdoors", "البيئة الخارجية"),
          category("barn-unga", "Barn och unga", "Children and youth", "الأطفال والشباب"),
          category("kultur", "Kultur och möten", "Culture and meeting", "الثقافة واللقاءات"),
          category("trafik", "Trafik", "Traffic", "المرور"),
          category("halsa", "Hälsa och idrott", "Health and sport", "الصحة والرياضة")};
}

std::vector<Area> areas() {
  return {{"centrum", "Lövängens centrum", "59.4302,17.8560 59.4330,17.8562 59.4334,17.8640 59.4304,17.8648"},
          {"bjorkhagen", "Björkbacken", "59.4334,17.8562 59.4388,17.8575 59.4380,17.8672 59.4334,17.8640"},
          {"tallbacken", "Tallbacken", "59.4304,17.8648 59.4334,17.8640 59.4380,17.8672 59.4356,17.8768 59.4300,17.8750"},
          {"solgarden", "Solgården", "59.4250,17.8545 59.4302,17.8560 59.4304,17.8648 59.4248,17.8660"}};
}

protocol::Statutes statutes() {
  protocol::Statutes s;
  s.seats = 11;
  s.quorum_percent = 50;
  s.term_months = 24;
  s.support_threshold = 15;
  s.support_days = 45;
  s.threshold_act = ThresholdAct::answer;
  s.answer_days = 30;
  s.screening_days = 5;
  s.notice_days = 7;
  s.screening = Screening::before;
  s.standing = Standing::advisory;
  return s;
}

}  // namespace

std::string council_params() {
  CouncilCreate command;
  command.council = lovangen;
  command.name = "Demorådet Lövängen";
  command.responsible_body = ResponsibleBody{BodyKind::association, "Föreningen Lövängens boenderåd (påhittad)", "rad@demo.example"};
  command.fictional = true;
  CouncilSettings settings;
  settings.purpose =
      "Ett påhittat boenderåd för att prova Rådslag. Lövängen finns inte, och ingen av personerna finns. Här kan du föreslå, stödja, "
      "diskutera och följa förslag precis som i ett riktigt råd.";
  settings.statutes = statutes();
  settings.categories = categories();
  settings.areas = areas();
  settings.languages = std::vector<std::string>{"sv", "en", "ar"};
  settings.currency = "SEK";
  settings.rules =
      "## Så här gör vi\n\n- Alla som bor, arbetar eller går i skola i Lövängen kan delta.\n- Håll dig till saken och tala om frågor, inte om "
      "personer.\n- Skriv inte ut andras namn, adresser eller annat som pekar ut någon.\n- En moderator läser varje förslag inom fem arbetsdagar. "
      "Det som göms får alltid ett skäl.\n\nEtt förslag som får stöd av **15 personer inom 45 dagar** prioriteras, och kommunens handläggare svarar "
      "inom 30 dagar.";
  settings.privacy =
      "## Dina uppgifter\n\nDet här är en demo: skriv inget om dig själv som inte får synas. I ett riktigt råd står här vem som är "
      "personuppgiftsansvarig, vad som sparas, hur länge, och hur du får dina uppgifter rättade eller raderade.\n\nVilka som stödjer ett "
      "förslag visas aldrig. Namnet du väljer visas när du skriver något.";
  command.settings = std::move(settings);
  return command.to_json();
}

}  // namespace radslag::cli::demo
