#include "identity/oidc/jws.hpp"

#include <cjose/jwk.h>
#include <cjose/jws.h>
#include <sodium.h>

#include <algorithm>
#include <memory>

#include "protocol/reader.hpp"

namespace radslag::identity::oidc {

namespace {

constexpr std::size_t token_bytes_max = 16 * 1024;
constexpr std::size_t rsa_bytes_min = 256;  // 2048 bits
constexpr std::size_t rsa_bytes_max = 1024;

struct Kind {
  std::string_view name;
  Algorithm algorithm;
  std::string_view kty;
};
// Ed25519 is EdDSA's newer name (RFC 9864).
constexpr std::array kinds{Kind{"RS256", Algorithm::rs256, "RSA"}, Kind{"PS256", Algorithm::ps256, "RSA"}, Kind{"ES256", Algorithm::es256, "EC"},
                           Kind{"EdDSA", Algorithm::eddsa, "OKP"}, Kind{"Ed25519", Algorithm::eddsa, "OKP"}};

struct CjoseEnd {
  void operator()(cjose_jwk_t* key) const { cjose_jwk_release(key); }
  void operator()(cjose_jws_t* token) const { cjose_jws_release(token); }
};

std::string text_of(const protocol::Value& object, std::string_view name) {
  const protocol::Value* value = object.find(name);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : std::string();
}

std::optional<Key> read_key(const protocol::Value& object) {
  Key key{text_of(object, "kid"), text_of(object, "kty"), text_of(object, "alg"), protocol::to_json(object), {}};
  if (const std::string use = text_of(object, "use"); !use.empty() && use != "sig") return std::nullopt;
  if (key.kty == "RSA") {
    const auto n = from_base64url(text_of(object, "n"));
    if (!n || n->size() < rsa_bytes_min || n->size() > rsa_bytes_max) return std::nullopt;
  } else if (key.kty == "EC") {
    if (text_of(object, "crv") != "P-256") return std::nullopt;
  } else if (key.kty == "OKP") {
    const auto x = from_base64url(text_of(object, "x"));
    if (text_of(object, "crv") != "Ed25519" || !x || x->size() != key.x.size()) return std::nullopt;
    std::ranges::copy(*x, key.x.begin());
  } else {
    return std::nullopt;  // a shared secret has no place among published keys
  }
  return key;
}

bool fits(const Token& token, const Key& key) {
  return std::ranges::any_of(kinds, [&](const Kind& kind) {
    return kind.algorithm == token.algorithm && kind.kty == key.kty && (key.alg.empty() || key.alg == kind.name);
  });
}

bool is_signed_by_ed25519(const Token& token, const Key& key) {
  const std::size_t last = token.compact.rfind('.');
  const auto signature = from_base64url(std::string_view(token.compact).substr(last + 1));
  if (!signature || signature->size() != crypto_sign_BYTES) return false;
  return crypto_sign_verify_detached(reinterpret_cast<const unsigned char*>(signature->data()),
                                     reinterpret_cast<const unsigned char*>(token.compact.data()), last, key.x.data()) == 0;
}

}  // namespace

std::string base64url(std::string_view bytes) {
  std::string out(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
  sodium_bin2base64(out.data(), out.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  out.pop_back();  // the terminating zero
  return out;
}

std::optional<std::string> from_base64url(std::string_view text) {
  std::string out(text.size() / 4 * 3 + 3, '\0');
  std::size_t length = 0;
  const char* end = nullptr;
  if (sodium_base642bin(reinterpret_cast<unsigned char*>(out.data()), out.size(), text.data(), text.size(), nullptr, &length, &end,
                        sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0 ||
      end != text.data() + text.size()) {
    return std::nullopt;
  }
  out.resize(length);
  return out;
}

std::optional<std::vector<Key>> read_keys(std::string_view json) {
  const auto read = protocol::read_json(json);
  const protocol::Value* list = read ? read->find("keys") : nullptr;
  if (list == nullptr || list->as_array() == nullptr) return std::nullopt;
  std::vector<Key> keys;
  for (const protocol::Value& one : *list->as_array()) {
    if (auto key = read_key(one)) keys.push_back(std::move(*key));
  }
  return keys;
}

std::optional<Token> read_token(std::string_view compact) {
  const std::size_t first = compact.find('.');
  const std::size_t second = compact.find('.', first == std::string_view::npos ? first : first + 1);
  if (compact.size() > token_bytes_max || second == std::string_view::npos || compact.find('.', second + 1) != std::string_view::npos) return std::nullopt;
  const auto header = from_base64url(compact.substr(0, first));
  auto payload = from_base64url(compact.substr(first + 1, second - first - 1));
  const auto fields = protocol::read_json(header.value_or(""));
  if (!fields || !payload || fields->find("crit") != nullptr) return std::nullopt;
  const std::string name = text_of(*fields, "alg");
  const auto kind = std::ranges::find(kinds, name, &Kind::name);
  if (kind == kinds.end()) return std::nullopt;
  return Token{kind->algorithm, text_of(*fields, "kid"), std::string(compact), std::move(*payload)};
}

const Key* key_for(const Token& token, const std::vector<Key>& keys) {
  const Key* found = nullptr;
  for (const Key& key : keys) {
    if (!fits(token, key) || (!token.kid.empty() && key.kid != token.kid)) continue;
    if (found != nullptr) return nullptr;  // two that could be meant: none is
    found = &key;
  }
  return found;
}

bool is_signed_by(const Token& token, const Key& key) {
  if (!fits(token, key)) return false;
  if (token.algorithm == Algorithm::eddsa) return is_signed_by_ed25519(token, key);
  cjose_err error{};
  const std::unique_ptr<cjose_jwk_t, CjoseEnd> jwk(cjose_jwk_import(key.json.data(), key.json.size(), &error));
  const std::unique_ptr<cjose_jws_t, CjoseEnd> jws(cjose_jws_import(token.compact.data(), token.compact.size(), &error));
  return jwk && jws && cjose_jws_verify(jws.get(), jwk.get(), &error);
}

}  // namespace radslag::identity::oidc
