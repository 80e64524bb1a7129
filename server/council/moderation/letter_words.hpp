#pragma once
// What the letters say, a language a file.
#include <string>

#include "protocol/generated/moderation_types.hpp"

namespace radslag::council::moderation {

struct LetterSentences {
  std::string (*subject)(protocol::MeasureKind);
  std::string (*what)(protocol::MeasureKind);
  std::string (*reason)(protocol::ReasonCode);
  std::string ground;       // before the reason
  std::string why;          // before the words
  std::string until;        // before a time
  std::string by_person;    // no automatic decision
  std::string appeal_until; // before a time
  std::string link;
  std::string answered_subject;
  std::string upheld, reversed;
};

[[nodiscard]] const LetterSentences& letter_words_sv();
[[nodiscard]] const LetterSentences& letter_words_en();
[[nodiscard]] const LetterSentences& letter_words_ar();

}  // namespace radslag::council::moderation
