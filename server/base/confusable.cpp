#include "base/confusable.hpp"

#include <unicode/unistr.h>
#include <unicode/uspoof.h>

#include <memory>

namespace radslag {

std::string confusable_skeleton(std::string_view name) {
  UErrorCode error = U_ZERO_ERROR;
  static const std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> checker(uspoof_open(&error), &uspoof_close);
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<int32_t>(name.size())));
  text.foldCase();
  icu::UnicodeString squeezed;
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    if (!u_isUWhiteSpace(text.char32At(i))) squeezed.append(text.char32At(i));
  }
  icu::UnicodeString skeleton;
  error = U_ZERO_ERROR;
  uspoof_getSkeletonUnicodeString(checker.get(), 0, squeezed, skeleton, &error);
  std::string utf8;
  (U_SUCCESS(error) ? skeleton : squeezed).toUTF8String(utf8);
  return utf8;
}

}  // namespace radslag
