#include "identity/oidc/attempt.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>

#include "identity/oidc/jws.hpp"
#include "identity/secrets.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/json_writer.hpp"
#include "protocol/reader.hpp"

namespace radslag::identity::oidc {

namespace {

constexpr std::chrono::minutes good_for{protocol::limits::provider_minutes};
constexpr std::size_t nonce_bytes = crypto_secretbox_NONCEBYTES;
constexpr std::size_t overhead = nonce_bytes + crypto_secretbox_MACBYTES;

council::Secret key_of(const council::KeyRing& keys) { return keys.keyed_hash("sign-in attempt", ""); }

std::string to_json(const Attempt& attempt) {
  std::string out;
  protocol::JsonWriter json(out);
  json.begin_object();
  json.member("provider", attempt.provider);
  json.member("state", attempt.state);
  json.member("nonce", attempt.nonce);
  json.member("verifier", attempt.verifier);
  json.member("return_to", attempt.return_to);
  json.member("language", attempt.language);
  json.member("link_to", attempt.link_to ? attempt.link_to->value : "");
  json.member("expires_at", attempt.expires_at);
  if (attempt.browser) json.member("browser", *attempt.browser);
  json.member("anew", attempt.anew);
  json.end_object();
  return out;
}

std::string text_of(const protocol::Value& object, std::string_view name) {
  const protocol::Value* value = object.find(name);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : std::string();
}

unsigned char* bytes_of(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }
const unsigned char* bytes_of(const std::string& text) { return reinterpret_cast<const unsigned char*>(text.data()); }

}  // namespace

Time Attempt::begun_at() const { return expires_at - good_for; }

Attempt new_attempt(Random& random, Time now) {
  Attempt attempt;
  attempt.state = make_token(random);
  attempt.nonce = make_token(random);
  attempt.verifier = make_token(random);
  attempt.expires_at = now + good_for;
  return attempt;
}

std::string challenge_of(const Attempt& attempt) {
  std::string hash(crypto_hash_sha256_BYTES, '\0');
  crypto_hash_sha256(bytes_of(hash), bytes_of(attempt.verifier), attempt.verifier.size());
  return base64url(hash);
}

std::string seal(const Attempt& attempt, const council::KeyRing& keys, Random& random) {
  const std::string plain = to_json(attempt);
  std::array<std::uint8_t, nonce_bytes> nonce{};
  random.fill(nonce);
  std::string sealed(overhead + plain.size(), '\0');
  std::ranges::copy(nonce, sealed.begin());
  crypto_secretbox_easy(bytes_of(sealed) + nonce_bytes, bytes_of(plain), plain.size(), nonce.data(), key_of(keys).data());
  return base64url(sealed);
}

std::optional<Attempt> open(std::string_view text, const council::KeyRing& keys, Time now) {
  const auto sealed = from_base64url(text);
  if (!sealed || sealed->size() < overhead) return std::nullopt;
  std::string plain(sealed->size() - overhead, '\0');
  if (crypto_secretbox_open_easy(bytes_of(plain), bytes_of(*sealed) + nonce_bytes, sealed->size() - nonce_bytes, bytes_of(*sealed), key_of(keys).data()) != 0) {
    return std::nullopt;
  }
  const auto read = protocol::read_json(plain);
  const protocol::Value* expires = read ? read->find("expires_at") : nullptr;
  if (expires == nullptr || expires->as_int() == nullptr) return std::nullopt;
  Attempt attempt{text_of(*read, "provider"), text_of(*read, "state"),    text_of(*read, "nonce"), text_of(*read, "verifier"),
                  text_of(*read, "return_to"), text_of(*read, "language"), {},                      from_unix_ms(*expires->as_int()), {}, false};
  if (std::string member = text_of(*read, "link_to"); !member.empty()) attempt.link_to = MemberId(std::move(member));
  if (std::string mark = text_of(*read, "browser"); !mark.empty()) attempt.browser = std::move(mark);
  const protocol::Value* anew = read->find("anew");
  attempt.anew = anew != nullptr && anew->as_bool() != nullptr && *anew->as_bool();
  if (now >= attempt.expires_at) return std::nullopt;
  return attempt;
}

std::string safe_return(std::string_view path) {
  const bool is_path = path.starts_with('/') && !path.starts_with("//") && !path.starts_with("/\\");
  const bool is_plain = std::ranges::none_of(path, [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\\' || static_cast<unsigned char>(c) >= 0x7f; });
  return is_path && is_plain ? std::string(path) : "/";
}

}  // namespace radslag::identity::oidc
