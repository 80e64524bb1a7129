#pragma once
// The statement of reasons as a letter, in Swedish, English and Arabic; Swedish for every other language.
#include <string_view>

#include "council/core/moderating.hpp"
#include "protocol/generated/moderation_facts.hpp"

namespace radslag::council::moderation {

[[nodiscard]] PlainLetter letter_of(const protocol::facts::MeasureTaken& taken, const CouncilId& council, std::string_view language);
[[nodiscard]] PlainLetter letter_of(const protocol::facts::AppealDecided& decided, const CouncilId& council, std::string_view language);

}  // namespace radslag::council::moderation
