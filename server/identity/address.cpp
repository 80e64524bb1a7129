#include "identity/address.hpp"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <stdexcept>

namespace radslag::identity {

std::string email_key(std::string_view email) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString text = icu::UnicodeString::fromUTF8({email.data(), static_cast<std::int32_t>(email.size())});
  text.foldCase();
  const icu::UnicodeString folded = icu::Normalizer2::getNFCInstance(status)->normalize(text, status);
  if (U_FAILURE(status)) throw std::runtime_error("ICU could not normalise an address");
  std::string out;
  folded.toUTF8String(out);
  return out;
}

}  // namespace radslag::identity
