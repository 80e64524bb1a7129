#include "council/moderation/letters.hpp"

#include "council/moderation/letter_words.hpp"

namespace radslag::council::moderation {

using namespace protocol;

namespace {

const LetterSentences& sentences(std::string_view language) {
  if (language == "en") return letter_words_en();
  if (language == "ar") return letter_words_ar();
  return letter_words_sv();
}

std::string day_of(Time time) { return to_leaf_time(time).substr(0, 10); }

}  // namespace

PlainLetter letter_of(const facts::MeasureTaken& taken, const CouncilId& council, std::string_view language) {
  const LetterSentences& say = sentences(language);
  PlainLetter letter;
  letter.subject = say.subject(taken.kind_);
  letter.opening = {say.what(taken.kind_), say.ground + " " + say.reason(taken.code), say.why + " " + taken.words};
  if (taken.statement) letter.opening.push_back(*taken.statement);
  if (taken.until) letter.opening.push_back(say.until + " " + day_of(*taken.until));
  letter.path = "/c/" + council.value + "/moderation";
  letter.link_text = say.link;
  letter.closing = {say.by_person};
  if (taken.appeal_until) letter.closing.push_back(say.appeal_until + " " + day_of(*taken.appeal_until));
  return letter;
}

PlainLetter letter_of(const facts::AppealDecided& decided, const CouncilId& council, std::string_view language) {
  const LetterSentences& say = sentences(language);
  PlainLetter letter;
  letter.subject = say.answered_subject;
  letter.opening = {decided.outcome == AppealOutcome::reversed ? say.reversed : say.upheld, say.why + " " + decided.words};
  letter.path = "/c/" + council.value + "/moderation";
  letter.link_text = say.link;
  return letter;
}

}  // namespace radslag::council::moderation
