// What came to an end, and what waits for a moderator.
#include "cli/demo/script.hpp"
#include "protocol/generated/discussion_methods.hpp"
#include "protocol/generated/initiative_methods.hpp"

namespace radslag::cli::demo {

namespace {

using namespace protocol;

Content short_content(std::string title, std::string what, std::string why, std::string category) {
  Content content;
  content.title = std::move(title);
  content.what = std::move(what);
  content.why = std::move(why);
  content.language = "sv";
  content.category = std::move(category);
  return content;
}

// Four weeks after the support, an officer sends it to those who can decide.
void tell_bins(Script& script) {
  auto content = short_content("Fler papperskorgar runt torget", "Ställ fem papperskorgar med lock runt torget och vid busshållplatsen.",
                               "På lördagar blåser skräpet ända in på skolgården, och fåglarna drar ut det som ligger bredvid.", "utemiljo");
  content.area = "centrum";
  content.place = Point{59.4313, 17.8605};
  content.cost = 25000;
  const auto id = script.propose({58, 12, 40}, "Monica Ros", content);
  script.publish({57, 9, 10}, id);
  script.support(id, 56, 36, 19, "Monica Ros");
  script.comment({50, 18, 0}, "Leif Sandberg", id, Stance::for_, "Med lock, tack. Skatorna är skickliga här.");
  script.act({30, 14, 5}, "Johan Ek",
             InitiativeForward{.council = lovangen, .initiative = id, .to = "Stadsmiljöavdelningen, Lövängens kommun",
                               .reason = "Papperskorgar ingår i skötselavtalet för torget. Avdelningen kan besluta själv och har lovat besked före årsskiftet."});
}

// Nobody was against it; too few were for it.
void tell_flea_market(Script& script) {
  auto content = short_content("Loppis på torget första lördagen i månaden", "Låt boende sälja och byta saker på torget en lördag i månaden, maj till september.",
                               "Saker får nytt liv, och torget får det också.", "kultur");
  content.area = "centrum";
  const auto id = script.propose({66, 15, 0}, "Ulla Grön", content);
  script.publish({65, 11, 30}, id);
  script.support(id, 64, 30, 5, "Ulla Grön");
  script.comment({60, 10, 20}, "Khalid Mansour", id, Stance::question, "Behövs det tillstånd från polisen?");
}

void tell_withdrawn(Script& script) {
  auto content = short_content("Byt namn på Lövängens centrum", "Ordna en tävling om ett nytt namn på centrum.", "Ingen säger det gamla namnet ändå.", "kultur");
  content.area = "centrum";
  const auto id = script.propose({34, 22, 10}, "Petter Hägg", content);
  script.publish({33, 10, 0}, id);
  script.support(id, 32, 28, 3, "Petter Hägg");
  script.comment({31, 13, 13}, "Gunnar Wik", id, Stance::against, "Jag har sagt det gamla namnet i fyrtio år.");
  script.act({27, 9, 30}, "Petter Hägg", InitiativeWithdraw{.council = lovangen, .initiative = id, .reason = "Jag hade fel: många tycker om namnet. Jag lägger hellre kraft på torget."});
}

// It named a person. Its title and texts are gone from view; that something stood there, and why it does not, can be read.
void tell_hidden(Script& script) {
  auto content = short_content("Stoppa bilreparationerna på gården", "Någon på Solgården lagar bilar på gården hela helgerna. Säg åt honom att sluta.",
                               "Det luktar olja, och alla vet vem det är.", "utemiljo");
  content.area = "solgarden";
  const auto id = script.propose({13, 8, 20}, "Bengt Öberg", content);
  script.publish({12, 9, 40}, id);
  const auto comment = script.comment({12, 17, 30}, "Viktor Nowak", id, Stance::neither, "Det är han i trean, det vet ju alla.");
  script.act({12, 18, 10}, "Maria Lindqvist", CommentHide{.council = lovangen, .comment = comment, .reason = "Pekar ut en enskild person."});
  script.act({11, 9, 5}, "Maria Lindqvist",
             InitiativeHide{.council = lovangen, .initiative = id, .reason = "Förslaget handlar om en person som går att känna igen. Skriv gärna ett nytt om regler för gården."});
}

void tell_rejected(Script& script) {
  const auto content = short_content("Rösta om vem som får lägenheten på Björkvägen 3", "Låt rådet avgöra vilken familj som ska få lägenheten.", "Det vore rättvist.", "kultur");
  const auto id = script.propose({21, 23, 50}, "Elias Haile", content);
  script.act({19, 10, 25}, "Maria Lindqvist",
             InitiativeReject{.council = lovangen, .initiative = id, .reason = "Rådet kan inte besluta om enskilda hushåll. Förslag om hur lägenheter fördelas i allmänhet går bra."});
}

void tell_returned(Script& script) {
  const auto content = short_content("Fritidsgården öppen på lov", "Ha öppet på loven.", "", "barn-unga");
  const auto id = script.propose({5, 18, 55}, "Zahra Karimi", content);
  script.act({4, 9, 35}, "Maria Lindqvist",
             InitiativeReturn{.council = lovangen, .initiative = id, .reason = "Bra förslag! Skriv några rader om varför, vilka lov det gäller och för vilka åldrar, så publicerar jag det."});
}

}  // namespace

void tell_ended_initiatives(Script& script) {
  tell_bins(script);
  tell_flea_market(script);
  tell_withdrawn(script);
  tell_hidden(script);
  tell_rejected(script);
}

// For the moderator's desk: one sent back, one in hand, one new.
void tell_waiting_initiatives(Script& script) {
  tell_returned(script);
  auto in_hand = short_content("Laddplatser för elcyklar vid busshållplatsen", "Sätt upp sex låsbara cykelställ med eluttag under tak.",
                               "Då går det att cykla till bussen också för den som bor längst upp på Tallbacken.", "trafik");
  in_hand.area = "centrum";
  in_hand.cost = 130000;
  const auto id = script.propose({3, 17, 20}, "Mikael Strand", in_hand);
  script.act({1, 9, 0}, "Maria Lindqvist", InitiativeBeginScreening{.council = lovangen, .initiative = id});
  auto fresh = short_content("Gemensam middag på midvinterdagen", "Ett långbord på torget den 21 december. Alla tar med en rätt, föreningen ordnar värmeljus och tält.",
                             "Det är den mörkaste dagen. Då behöver man varandra som mest.", "kultur");
  fresh.area = "centrum";
  fresh.cost = 15000;
  fresh.beneficiaries = "Alla";
  script.propose({1, 19, 45}, "Halima Yassin", fresh);
}

}  // namespace radslag::cli::demo
