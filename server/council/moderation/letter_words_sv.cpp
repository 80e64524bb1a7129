#include "council/moderation/letter_words.hpp"

namespace radslag::council::moderation {

using namespace protocol;

namespace {

std::string subject(MeasureKind kind) {
  switch (kind) {
    case MeasureKind::hidden: return "Din text är dold";
    case MeasureKind::shown: return "Din text visas igen";
    case MeasureKind::not_published: return "Din kommentar publicerades inte";
    case MeasureKind::suspended: return "Du kan läsa men inte skriva för en tid";
    case MeasureKind::suspension_lifted: return "Du kan skriva igen";
    case MeasureKind::dismissed:
    case MeasureKind::thread_paused:
    case MeasureKind::thread_slowed:
    case MeasureKind::thread_premoderated:
    case MeasureKind::thread_opened:
    case MeasureKind::thread_moved: return "Ett beslut om moderering";
  }
  return {};
}

std::string what(MeasureKind kind) {
  switch (kind) {
    case MeasureKind::hidden: return "En moderator har dolt en text som du har skrivit. Den är inte borttagen: du och moderatorerna ser den.";
    case MeasureKind::shown: return "En text av dig som var dold visas igen för alla.";
    case MeasureKind::not_published: return "En kommentar av dig väntade på en moderator och publicerades inte. Den är inte borttagen.";
    case MeasureKind::suspended: return "En moderator har beslutat att du för en tid kan läsa men inte skriva i rådet.";
    case MeasureKind::suspension_lifted: return "Din avstängning är hävd. Du kan skriva igen.";
    case MeasureKind::dismissed:
    case MeasureKind::thread_paused:
    case MeasureKind::thread_slowed:
    case MeasureKind::thread_premoderated:
    case MeasureKind::thread_opened:
    case MeasureKind::thread_moved: return "En moderator har fattat ett beslut som rör dig.";
  }
  return {};
}

std::string reason(ReasonCode code) {
  switch (code) {
    case ReasonCode::danger_to_life: return "fara för någons liv eller hälsa";
    case ReasonCode::unlawful_threat: return "olaga hot";
    case ReasonCode::unlawful_privacy: return "olaga integritetsintrång";
    case ReasonCode::incitement: return "uppvigling";
    case ReasonCode::agitation: return "hets mot folkgrupp";
    case ReasonCode::child_abuse: return "barnpornografibrott";
    case ReasonCode::violence_depiction: return "olaga våldsskildring";
    case ReasonCode::terrorism: return "uppmaning till terrorism";
    case ReasonCode::copyright: return "intrång i upphovsrätt";
    case ReasonCode::personal_data: return "personuppgifter som inte ska stå här";
    case ReasonCode::rules_harassment: return "rådets regler: trakasserier";
    case ReasonCode::rules_spam: return "rådets regler: reklam eller upprepningar";
    case ReasonCode::rules_other: return "rådets regler";
    case ReasonCode::other: return "annat";
  }
  return {};
}

}  // namespace

const LetterSentences& letter_words_sv() {
  static const LetterSentences words{&subject, &what, &reason,
                                     "Grund:",
                                     "Skäl:",
                                     "Gäller till och med",
                                     "Beslutet fattades av en människa, inte automatiskt.",
                                     "Du kan begära att någon annan prövar beslutet. Sista dag:",
                                     "Läs beslutet och överklaga",
                                     "Svar på ditt överklagande",
                                     "Någon annan än den som beslutade har prövat saken. Beslutet står fast.",
                                     "Någon annan än den som beslutade har prövat saken. Beslutet var fel och är ändrat."};
  return words;
}

}  // namespace radslag::council::moderation
