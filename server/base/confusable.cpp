#include "base/confusable.hpp"

#include <unicode/unistr.h>
#include <unicode/uspoof.h>

#include <memory>

namespace radslag {

namespace {

icu::UnicodeString skeleton_of(const icu::UnicodeString& text) {
  UErrorCode error = U_ZERO_ERROR;
  static const std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> checker(uspoof_open(&error), &uspoof_close);
  icu::UnicodeString skeleton;
  error = U_ZERO_ERROR;
  uspoof_getSkeletonUnicodeString(checker.get(), 0, text, skeleton, &error);
  return U_SUCCESS(error) ? skeleton : text;
}

icu::UnicodeString squeezed(std::string_view name) {
  const icu::UnicodeString text = icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<int32_t>(name.size())));
  icu::UnicodeString out;
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    if (!u_isUWhiteSpace(text.char32At(i))) out.append(text.char32At(i));
  }
  return out;
}

// Alike when written small: "IDA" and "ida".
icu::UnicodeString small(icu::UnicodeString text) { return skeleton_of(text.foldCase()); }

// Alike as they stand: a Greek capital mu is an M, though small it is no m.
icu::UnicodeString as_it_stands(const icu::UnicodeString& text) { return small(skeleton_of(text)); }

}  // namespace

bool are_confusable(std::string_view one, std::string_view other) {
  const icu::UnicodeString a = squeezed(one), b = squeezed(other);
  return small(a) == small(b) || as_it_stands(a) == as_it_stands(b);
}

}  // namespace radslag
