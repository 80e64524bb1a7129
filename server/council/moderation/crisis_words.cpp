#include "council/moderation/crisis_words.hpp"

#include <algorithm>
#include <array>

#include "base/fold.hpp"
#include "council/core/thread_rules.hpp"

namespace radslag::council::moderation {

namespace {

using namespace std::string_view_literals;

// Phrases rather than single words, so that talk of a "deadly crossing" does not set it off.
constexpr std::array phrases{
    "ta mitt liv"sv, "ta livet av mig"sv, "vill inte leva"sv, "vill dö"sv, "självmord"sv, "slår mig"sv, "hotar att döda"sv, "ska döda"sv, "rädd för mitt liv"sv,
    "har en pistol"sv, "akut fara"sv,
    "kill myself"sv, "end my life"sv, "want to die"sv, "suicide"sv, "hits me"sv, "going to kill"sv, "threatens to kill"sv, "afraid for my life"sv, "has a gun"sv,
    "أقتل نفسي"sv, "أنهي حياتي"sv, "أريد أن أموت"sv, "انتحار"sv, "الانتحار"sv, "يضربني"sv, "سأقتلك"sv, "يهدد بالقتل"sv, "خائف على حياتي"sv, "خائفة على حياتي"sv, "معه مسدس"sv};

}  // namespace

bool speaks_of_crisis(std::string_view text) {
  const auto words = words_of(fold_for_search(text));
  return std::ranges::any_of(phrases, [&](std::string_view phrase) { return has_phrase(words, phrase); });
}

}  // namespace radslag::council::moderation
