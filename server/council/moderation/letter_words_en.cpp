#include "council/moderation/letter_words.hpp"

namespace radslag::council::moderation {

using namespace protocol;

namespace {

std::string subject(MeasureKind kind) {
  switch (kind) {
    case MeasureKind::hidden: return "Your text is hidden";
    case MeasureKind::shown: return "Your text is shown again";
    case MeasureKind::not_published: return "Your comment was not published";
    case MeasureKind::suspended: return "You can read but not write for a time";
    case MeasureKind::suspension_lifted: return "You can write again";
    case MeasureKind::dismissed:
    case MeasureKind::thread_paused:
    case MeasureKind::thread_slowed:
    case MeasureKind::thread_premoderated:
    case MeasureKind::thread_opened:
    case MeasureKind::thread_moved: return "A decision on moderation";
  }
  return {};
}

std::string what(MeasureKind kind) {
  switch (kind) {
    case MeasureKind::hidden: return "A moderator has hidden a text that you wrote. It is not deleted: you and the moderators can see it.";
    case MeasureKind::shown: return "A text of yours that was hidden is shown to everyone again.";
    case MeasureKind::not_published: return "A comment of yours waited for a moderator and was not published. It is not deleted.";
    case MeasureKind::suspended: return "A moderator has decided that for a time you can read but not write in the council.";
    case MeasureKind::suspension_lifted: return "Your suspension is lifted. You can write again.";
    case MeasureKind::dismissed:
    case MeasureKind::thread_paused:
    case MeasureKind::thread_slowed:
    case MeasureKind::thread_premoderated:
    case MeasureKind::thread_opened:
    case MeasureKind::thread_moved: return "A moderator has made a decision that concerns you.";
  }
  return {};
}

std::string reason(ReasonCode code) {
  switch (code) {
    case ReasonCode::danger_to_life: return "danger to somebody’s life or health";
    case ReasonCode::unlawful_threat: return "a threat";
    case ReasonCode::unlawful_privacy: return "spreading details of somebody’s private life";
    case ReasonCode::incitement: return "inciting others to crime";
    case ReasonCode::agitation: return "agitation against a group of people";
    case ReasonCode::child_abuse: return "sexual images of children";
    case ReasonCode::violence_depiction: return "unlawful depiction of violence";
    case ReasonCode::terrorism: return "calling for terrorism";
    case ReasonCode::copyright: return "infringement of copyright";
    case ReasonCode::personal_data: return "personal data that should not be here";
    case ReasonCode::rules_harassment: return "the council’s rules: harassment";
    case ReasonCode::rules_spam: return "the council’s rules: advertising or repetition";
    case ReasonCode::rules_other: return "the council’s rules";
    case ReasonCode::other: return "something else";
  }
  return {};
}

}  // namespace

const LetterSentences& letter_words_en() {
  static const LetterSentences words{&subject, &what, &reason,
                                     "On the ground of:",
                                     "Reasons:",
                                     "Until",
                                     "A person decided this, not a machine.",
                                     "You can ask somebody else to look at the decision. Last day:",
                                     "Read the decision and appeal",
                                     "The answer to your appeal",
                                     "Somebody else than who decided has looked at it. The decision stands.",
                                     "Somebody else than who decided has looked at it. The decision was wrong and has been changed."};
  return words;
}

}  // namespace radslag::council::moderation
