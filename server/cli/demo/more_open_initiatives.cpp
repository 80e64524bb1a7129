// More of what is open: one in English, one in Arabic, one that took in another.
#include "cli/demo/script.hpp"
#include "protocol/generated/initiative_methods.hpp"

namespace radslag::cli::demo {

namespace {

using namespace protocol;

void tell_language_cafe(Script& script) {
  Content content;
  content.title = "A weekly language café in the community room";
  content.what = "Open the community room on Thursdays 17–19 for anyone who wants to practise Swedish, or to teach a few words of their own language. Coffee, tea and a box of picture cards are enough to begin.";
  content.why = "The nearest course has a queue of five months. Many of us understand far more than we dare to say, and a neighbour is easier to talk to than a teacher.";
  content.language = "en";
  content.category = "kultur";
  content.area = "centrum";
  content.place = Point{59.4316, 17.8597};
  content.place_label = "The community room by the square";
  content.cost = 12000;
  content.beneficiaries = "Newcomers, and everyone who likes company";
  const auto id = script.propose({15, 14, 25}, "Daria Petrova", content);
  script.publish({14, 10, 5}, id, "Välkommen! You may write in any of the council's languages.");
  script.support(id, 13, 1, 11, "Daria Petrova");
  script.comment({12, 18, 30}, "Tesfay Gebre", id, Stance::for_, "I would come every week. Could there be a corner for children?", {}, "en");
  const auto offer = script.comment({11, 19, 55}, "Lisbeth Kvist", id, Stance::for_, "Jag är pensionerad svensklärare och ställer gärna upp varannan torsdag.");
  script.comment({11, 21, 10}, "Daria Petrova", id, Stance::neither, "Tack Lisbeth! That is exactly what we hoped for.", offer, "en");
}

void tell_reading_evenings(Script& script) {
  Content content;
  content.title = "أمسيات قراءة للأطفال بالعربية والسويدية";
  content.what = "نقترح أمسية قراءة مرة كل أسبوعين في المكتبة: قصة واحدة تُقرأ بالعربية ثم بالسويدية، ويشارك الأهل والأطفال معًا.";
  content.why = "يفقد كثير من الأطفال لغة البيت، ويخجل كثير من الأهل من لغتهم السويدية. القراءة معًا تساعد الطرفين، والمكتبة قريبة من الجميع.";
  content.language = "ar";
  content.category = "barn-unga";
  content.area = "centrum";
  content.place = Point{59.4321, 17.8611};
  content.place_label = "مكتبة لوفنغن";
  content.cost = 8000;
  content.beneficiaries = "الأطفال من 4 إلى 9 سنوات وأهاليهم";
  const auto id = script.propose({10, 20, 5}, "Fatima al-Sayed", content);
  script.publish({9, 9, 0}, id);
  script.support(id, 8, 1, 13, "Fatima al-Sayed");
  script.comment({8, 19, 12}, "Samira Haddad", id, Stance::for_, "فكرة جميلة. هل يمكن أن تكون الأمسية يوم السبت؟", {}, "ar");
  script.comment({7, 11, 40}, "Eva-Lena Fors", id, Stance::for_, "Biblioteket har en sagohörna som står tom efter klockan fyra. Jag läser gärna den svenska delen.");
}

// Two residents had nearly the same idea; the first offered, the second accepted.
void tell_outdoor_gym(Script& script) {
  Content small;
  small.title = "Utegym vid Tallbacken";
  small.what = "Sätt upp ett litet utegym vid motionsspåret: räcken, stockar och en bänk för situps.";
  small.why = "Alla har inte råd med gymkort.";
  small.language = "sv";
  small.category = "halsa";
  small.area = "tallbacken";
  small.place = Point{59.4349, 17.8701};
  small.cost = 150000;
  const auto goes = script.propose({30, 17, 45}, "Ahmed Farah", small);
  script.publish({29, 9, 20}, goes);
  script.support(goes, 28, 18, 6, "Ahmed Farah");

  Content large;
  large.title = "Träningsplats och bollplan vid Tallbacken";
  large.what = "Rusta upp grusplanen till en bollplan med konstgräs, och lägg en träningsplats med redskap för alla åldrar bredvid.";
  large.why = "Grusplanen är full av gropar. Ungdomarna går till centrum i stället, och där finns inget att göra.";
  large.language = "sv";
  large.category = "halsa";
  large.area = "tallbacken";
  large.place = Point{59.4346, 17.8697};
  large.place_label = "Grusplanen vid motionsspåret";
  large.cost = 900000;
  large.beneficiaries = "Barn, unga och alla som tränar ute";
  const auto stays = script.propose({26, 20, 30}, "Osman Jama", large);
  script.publish({25, 10, 45}, stays);
  script.support(stays, 24, 5, 13, "Osman Jama");
  script.comment({22, 18, 18}, "Ahmed Farah", stays, Stance::for_, "Det här är nästan samma sak som mitt förslag. Ska vi slå ihop dem?");
  const MergeId merge("01DEM0MERGE000000000000000");
  script.act({17, 19, 0}, "Ahmed Farah", MergeOffer{.council = lovangen, .merge = merge, .from = goes, .into = stays, .message = "Vi vill samma sak. Utegymmet kan bli en del av träningsplatsen."});
  script.act({16, 8, 10}, "Osman Jama", MergeAccept{.council = lovangen, .merge = merge});
  script.comment({16, 20, 20}, "Rania Aziz", stays, Stance::question, "Blir det belysning, så att man kan spela på vintern?");
}

void tell_homework(Script& script) {
  Content content;
  content.title = "Läxhjälp två kvällar i veckan";
  content.what = "Läxhjälp för högstadiet måndagar och onsdagar 17–19 i bibliotekets grupprum, med volontärer och en anställd som håller ihop.";
  content.why = "Skolans läxhjälp slutar klockan fyra, och många delar rum med småsyskon hemma.";
  content.language = "sv";
  content.category = "barn-unga";
  content.area = "centrum";
  content.cost = 96000;
  content.beneficiaries = "Elever i årskurs 7–9";
  const auto id = script.propose({6, 16, 10}, "Nadia Rahimi", content);
  script.publish({5, 9, 15}, id);
  script.support(id, 4, 1, 7, "Nadia Rahimi");
  script.comment({3, 20, 38}, "Adam Lind", id, Stance::for_, "Jag går i nian. Matte skulle behövas mest.");
  script.comment({2, 12, 15}, "Rolf Åkesson", id, Stance::question, "Finns det någon som kan fysik bland volontärerna? Annars kan jag.");
}

}  // namespace

void tell_more_open_initiatives(Script& script) {
  tell_language_cafe(script);
  tell_reading_evenings(script);
  tell_outdoor_gym(script);
  tell_homework(script);
}

}  // namespace radslag::cli::demo
