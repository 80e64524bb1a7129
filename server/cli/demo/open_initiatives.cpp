// The initiatives that people gather around, with their threads.
#include "cli/demo/script.hpp"
#include "protocol/generated/discussion_methods.hpp"
#include "protocol/generated/initiative_methods.hpp"

namespace radslag::cli::demo {

namespace {

using namespace protocol;

// Over the threshold after a week and a half, and answered by the municipality.
void tell_lighting(Script& script) {
  Content content;
  content.title = "Belysning längs gångvägen till Björkskolan";
  content.what =
      "Sätt upp **lägre lyktstolpar med tätare mellanrum** på de 300 meterna mellan torget och Björkskolan, och klipp buskarna vid "
      "tunneln så att man ser vem som kommer.";
  content.why =
      "Från november till februari är det mörkt både på väg till och från skolan. Flera barn tar en omväg längs Ringvägen i stället, "
      "där bilarna kör fort. Hälften av de gamla lamporna är trasiga och har varit det sedan i våras.";
  content.language = "sv";
  content.category = "trygghet";
  content.area = "bjorkhagen";
  content.place = Point{59.4351, 17.8612};
  content.place_label = "Gångvägen mellan torget och Björkskolan";
  content.cost = 280000;
  content.beneficiaries = "Skolbarn och deras föräldrar, kvällspromenerare";
  const auto id = script.propose({38, 19, 12}, "Amina Warsame", content);
  script.publish({37, 9, 30}, id, "Tydligt och väl beskrivet. Tack!");
  script.support(id, 36, 12, 24, "Amina Warsame");
  const auto first = script.comment({36, 18, 5}, "Hodan Abdi", id, Stance::for_, "Min dotter går där varje dag. Tunneln är värst, där hörs inget utifrån.");
  const auto question = script.comment({35, 7, 40}, "Bengt Öberg", id, Stance::question, "Är det kommunen eller bostadsbolaget som äger marken vid tunneln?");
  script.comment({35, 20, 15}, "Amina Warsame", id, Stance::neither, "Enligt kartan på kommunens webb är det kommunens, ända fram till skolgården.", question);
  script.comment({33, 16, 50}, "Sven-Erik Malm", id, Stance::against, "Jag är inte emot ljus, men höga lampor lyser rakt in i sovrummen på Björkvägen. Låga, i så fall.");
  script.comment({33, 21, 2}, "Karin Holm", id, Stance::for_, "Det står ju *lägre* lyktstolpar i förslaget. Då är vi överens!", first);
  InitiativeAnswer answer{.council = lovangen, .initiative = id, .text = {}, .language = "sv"};
  answer.text =
      "Tack för ett genomarbetat förslag. Kommunen äger marken och tar med sträckan i nästa års plan för belysning:\n\n1. Trasiga lampor "
      "byts **före sista november**.\n2. Buskarna vid tunneln klipps i oktober.\n3. Nya låga stolpar projekteras under våren; kostnaden "
      "beräknas till 310 000 kronor.\n\nJag återkommer här när projekteringen är klar.";
  script.act({9, 10, 20}, "Johan Ek", answer);
  script.comment({8, 17, 33}, "Maryam Noor", id, Stance::neither, "Bra att det finns ett datum. Vem hör man av sig till om lamporna inte är bytta i december?");
  script.act({8, 18, 0}, "Hodan Abdi", CommentReact{.council = lovangen, .comment = question, .reaction = Reaction::thanks});
}

// Edited once on the way.
void tell_gardens(Script& script) {
  Content content;
  content.title = "Odlingslådor på Solgården";
  content.what = "Ställ ut tjugo odlingslådor på gräsytan bakom Solgården. De som vill odla delar på en vattenkran och ett förråd.";
  content.why = "Gräsytan används inte i dag. Att odla tillsammans är ett sätt att lära känna grannar som man annars bara hälsar på.";
  content.language = "sv";
  content.category = "utemiljo";
  content.area = "solgarden";
  content.place = Point{59.4272, 17.8601};
  content.place_label = "Gräsytan bakom Solgården";
  content.cost = 45000;
  content.beneficiaries = "Alla som vill odla, också de utan balkong";
  const auto id = script.propose({24, 11, 0}, "Tuula Niemi", content);
  script.publish({23, 13, 15}, id);
  script.support(id, 22, 2, 12, "Tuula Niemi");
  const auto question = script.comment({21, 18, 44}, "Pia Lundgren", id, Stance::question, "Vem vattnar i juli när många är borta?");
  script.comment({20, 9, 10}, "Tuula Niemi", id, Stance::neither, "Bra fråga. Jag skriver in ett vattenschema i förslaget.", question);
  content.what += "\n\nOdlarna gör ett **schema för vattning** under sommaren, och två lådor i rad hålls på 70 cm höjd så att man når från rullstol.";
  script.act({20, 9, 40}, "Tuula Niemi",
             InitiativeEdit{.council = lovangen, .initiative = id, .version = 1, .content = content, .note = "Vattenschema och högre lådor"});
  script.comment({12, 20, 1}, "Gunnar Wik", id, Stance::for_, "Jag har verktyg att låna ut, och ett par händer.");
  script.comment({4, 19, 25}, "Stina Dahl", id, Stance::for_, "Förskolan vill gärna ha en låda!");
}

// People do not agree.
void tell_speed(Script& script) {
  Content content;
  content.title = "Sänk hastigheten på Ringvägen till 30";
  content.what = "Skylta om Ringvägen mellan centrum och Tallbacken från 50 till 30 km/h och bygg två upphöjda övergångsställen.";
  content.why = "Ringvägen skiljer bostäderna från lekplatsen. På tre år har vi haft två olyckor och många som nästan blev det.";
  content.language = "sv";
  content.category = "trafik";
  content.area = "tallbacken";
  content.place = Point{59.4331, 17.8689};
  content.place_label = "Ringvägen vid lekplatsen";
  const auto id = script.propose({19, 21, 30}, "Anders Björk", content);
  script.publish({17, 8, 50}, id);
  script.support(id, 16, 1, 9, "Anders Björk");
  const auto against = script.comment({16, 17, 20}, "Viktor Nowak", id, Stance::against, "Bussen tar redan tolv minuter till stationen. Med 30 hela vägen missar jag tåget.");
  script.comment({16, 18, 3}, "Leyla Özturk", id, Stance::neither, "Räcker det inte med 30 förbi lekplatsen, säg 200 meter?", against);
  script.comment({15, 7, 15}, "Viktor Nowak", id, Stance::for_, "Det skulle jag kunna rösta för.", against);
  script.comment({13, 12, 8}, "Elias Haile", id, Stance::question, "Vet någon hur fort det faktiskt körs? Kommunen brukar kunna mäta.");
  script.comment({6, 20, 47}, "Ingrid Vall", id, Stance::for_, "Jag går med rollator. Jag hinner inte över på en grön.");
}

}  // namespace

void tell_open_initiatives(Script& script) {
  tell_lighting(script);
  tell_gardens(script);
  tell_speed(script);
}

}  // namespace radslag::cli::demo
