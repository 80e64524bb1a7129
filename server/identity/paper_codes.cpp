// How codes look, on paper and as QR codes.
#include <fmt/format.h>

#include <qrcodegen/qrcodegen.hpp>

#include "identity/paper.hpp"

namespace radslag::identity::paper {

namespace {

constexpr std::string_view letters = "3479ACDEFHJKMNPRTWXY";

std::string make(Random& random, int groups) {
  std::string code;
  for (int i = 0; i < groups * 4; ++i) {
    if (i > 0 && i % 4 == 0) code += '-';
    code += letters[random.below(letters.size())];
  }
  return code;
}

}  // namespace

std::string make_code(Random& random) { return make(random, 3); }

std::string make_sign_in_code(Random& random) { return make(random, 5); }

std::string typed(std::string_view text) { return typed_operator_code(european_digits(text)); }

Secret hash_of_code(const KeyRing& keys, std::string_view code) { return keys.keyed_hash("paper code", typed(code)); }

Secret hash_of_sign_in_code(const KeyRing& keys, std::string_view code) { return keys.keyed_hash("personal sign-in code", typed(code)); }

protocol::PaperCode to_print(const std::string& site, const CouncilId& council, const std::string& code) {
  const std::string address = fmt::format("{}/join?council={}#paper={}", site, council.value, code);
  const auto drawn = qrcodegen::QrCode::encodeText(address.c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
  protocol::PaperCode out;
  out.code = code;
  out.size = drawn.getSize();
  int digit = 0, bits = 0;
  const auto put = [&](bool dark) {
    digit = digit * 2 + (dark ? 1 : 0);
    if (++bits % 4 != 0) return;
    out.modules += "0123456789abcdef"[digit];
    digit = 0;
  };
  for (int y = 0; y < drawn.getSize(); ++y) {
    for (int x = 0; x < drawn.getSize(); ++x) put(drawn.getModule(x, y));
  }
  while (bits % 4 != 0) put(false);
  return out;
}

}  // namespace radslag::identity::paper
