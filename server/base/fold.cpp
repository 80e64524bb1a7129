#include "base/fold.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <stdexcept>

namespace radslag {

namespace {

// What stands in the place of `c` in decomposed, case-folded text; -1 for nothing.
UChar32 folded(UChar32 c) {
  switch (c) {
    case 0x0640: return -1;      // tatweel, which only stretches a word
    case 0x0649: return 0x064A;  // ى → ي
    case 0x0629: return 0x0647;  // ة → ه
    case 0x00F8: return 'o';     // ø and ł do not decompose
    case 0x0142: return 'l';
    case 0x0131: return 'i';
    default: return u_charType(c) == U_NON_SPACING_MARK ? -1 : c;
  }
}

bool is_word_character(UChar32 c) { return (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_N_MASK | U_GC_CO_MASK)) != 0; }

}  // namespace

std::string fold_for_search(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* nfkc_casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
  const auto* nfkd = icu::Normalizer2::getNFKDInstance(status);
  if (U_FAILURE(status)) throw std::runtime_error("ICU has no normaliser");
  const auto source = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
  const icu::UnicodeString apart = nfkd->normalize(nfkc_casefold->normalize(source, status), status);
  if (U_FAILURE(status)) throw std::runtime_error("ICU could not fold a text");
  icu::UnicodeString kept;
  for (std::int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
    const UChar32 put = folded(apart.char32At(i));
    if (put >= 0) kept.append(put);
  }
  std::string out;
  kept.toUTF8String(out);
  return out;
}

std::vector<std::string> words_of(std::string_view folded_text) {
  const auto text = icu::UnicodeString::fromUTF8({folded_text.data(), static_cast<std::int32_t>(folded_text.size())});
  std::vector<std::string> words;
  std::int32_t begin = 0;
  const auto cut = [&](std::int32_t end) {
    if (end > begin) text.tempSubStringBetween(begin, end).toUTF8String(words.emplace_back());
  };
  for (std::int32_t i = 0; i < text.length();) {
    const std::int32_t next = text.moveIndex32(i, 1);
    if (!is_word_character(text.char32At(i))) {
      cut(i);
      begin = next;
    }
    i = next;
  }
  cut(text.length());
  return words;
}

}  // namespace radslag
