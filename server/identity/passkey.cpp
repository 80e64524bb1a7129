#include "identity/passkey.hpp"

#include <fido.h>
#include <fido/eddsa.h>
#include <fido/es256.h>
#include <fido/rs256.h>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <memory>

#include "protocol/reader.hpp"

namespace radslag::identity {

namespace {

constexpr std::size_t hash_bytes = 32;
constexpr std::size_t counter_at = 33;      // authenticator data: 32 bytes hash, 1 byte flags, 4 bytes counter
constexpr std::size_t shortest_data = 37;
constexpr unsigned present_and_verified = 0x01U | 0x04U;

template <class T, void (*free)(T**)>
struct Freeing {
  void operator()(T* each) const { free(&each); }
};
using Credential = std::unique_ptr<fido_cred_t, Freeing<fido_cred_t, &fido_cred_free>>;
using Assertion = std::unique_ptr<fido_assert_t, Freeing<fido_assert_t, &fido_assert_free>>;
using Es256 = std::unique_ptr<es256_pk_t, Freeing<es256_pk_t, &es256_pk_free>>;
using Rs256 = std::unique_ptr<rs256_pk_t, Freeing<rs256_pk_t, &rs256_pk_free>>;
using EdDsa = std::unique_ptr<eddsa_pk_t, Freeing<eddsa_pk_t, &eddsa_pk_free>>;

std::string_view host_of(std::string_view origin) {
  const auto scheme = origin.find("://");
  std::string_view host = scheme == std::string_view::npos ? origin : origin.substr(scheme + 3);
  host = host.substr(0, host.find('/'));
  return host.substr(0, host.rfind(':'));
}

const std::string* text_in(const protocol::Value& object, std::string_view name) {
  const auto* member = object.find(name);
  return member == nullptr ? nullptr : member->as_string();
}

// What the browser saw: the same for both ceremonies but for the type.
std::expected<void, Fault> check_client(const RelyingParty& party, std::string_view type, std::string_view challenge, const std::string& client_data) {
  const auto json = protocol::read_json(client_data);
  if (!json) return std::unexpected("client data is no JSON");
  const auto* said_type = text_in(*json, "type");
  if (said_type == nullptr || *said_type != type) return std::unexpected("another ceremony");
  const auto* said_challenge = text_in(*json, "challenge");
  if (said_challenge == nullptr || *said_challenge != challenge) return std::unexpected("another challenge");
  const auto* origin = text_in(*json, "origin");
  if (origin == nullptr || std::ranges::find(party.origins, *origin) == party.origins.end()) return std::unexpected("another origin");
  const auto* crossing = json->find("crossOrigin");
  if (crossing != nullptr && (crossing->as_bool() == nullptr || *crossing->as_bool())) return std::unexpected("inside another page");
  return {};
}

// What the authenticator saw. libfido2 asks the same of an assertion; of a creation without attestation nobody else does.
std::expected<void, Fault> check_authenticator(const RelyingParty& party, const Bytes& data) {
  if (data.size() < shortest_data) return std::unexpected("authenticator data is cut short");
  std::array<std::uint8_t, hash_bytes> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const std::uint8_t*>(party.id.data()), party.id.size());
  if (sodium_memcmp(hash.data(), data.data(), hash.size()) != 0) return std::unexpected("another relying party");
  if ((data[hash_bytes] & present_and_verified) != present_and_verified) return std::unexpected("the person was not verified");
  return {};
}

std::int64_t counter_in(const Bytes& data) {
  std::int64_t counter = 0;
  for (std::size_t i = 0; i < 4; ++i) counter = counter << 8 | data[counter_at + i];
  return counter;
}

int verify(const fido_assert_t* assertion, const PublicKey& key) {
  if (key.algorithm == COSE_ES256) {
    const Es256 pk(es256_pk_new());
    return es256_pk_from_ptr(pk.get(), key.key.data(), key.key.size()) == FIDO_OK ? fido_assert_verify(assertion, 0, COSE_ES256, pk.get()) : FIDO_ERR_INVALID_ARGUMENT;
  }
  if (key.algorithm == COSE_RS256) {
    const Rs256 pk(rs256_pk_new());
    return rs256_pk_from_ptr(pk.get(), key.key.data(), key.key.size()) == FIDO_OK ? fido_assert_verify(assertion, 0, COSE_RS256, pk.get()) : FIDO_ERR_INVALID_ARGUMENT;
  }
  if (key.algorithm == COSE_EDDSA) {
    const EdDsa pk(eddsa_pk_new());
    return eddsa_pk_from_ptr(pk.get(), key.key.data(), key.key.size()) == FIDO_OK ? fido_assert_verify(assertion, 0, COSE_EDDSA, pk.get()) : FIDO_ERR_INVALID_ARGUMENT;
  }
  return FIDO_ERR_UNSUPPORTED_ALGORITHM;
}

}  // namespace

RelyingParty relying_party(std::string_view site, const std::vector<std::string>& origins) {
  RelyingParty party{std::string(host_of(site)), {}};
  for (const auto& origin : origins) {
    if (host_of(origin) == party.id) party.origins.push_back(origin);
  }
  return party;
}

std::expected<NewPasskey, Fault> check_creation(const RelyingParty& party, std::string_view challenge, const Said& said) {
  if (auto client = check_client(party, "webauthn.create", challenge, said.client_data); !client) return std::unexpected(client.error());
  if (auto seen = check_authenticator(party, said.authenticator_data); !seen) return std::unexpected(seen.error());
  for (const int algorithm : {COSE_ES256, COSE_EDDSA, COSE_RS256}) {
    const Credential credential(fido_cred_new());
    // Refused when the key in it is of another algorithm, or when anything is left over.
    if (fido_cred_set_type(credential.get(), algorithm) != FIDO_OK ||
        fido_cred_set_authdata_raw(credential.get(), said.authenticator_data.data(), said.authenticator_data.size()) != FIDO_OK) {
      continue;
    }
    const auto* id = fido_cred_id_ptr(credential.get());
    const auto* key = fido_cred_pubkey_ptr(credential.get());
    if (id == nullptr || key == nullptr) continue;
    return NewPasskey{Bytes(id, id + fido_cred_id_len(credential.get())), {algorithm, Bytes(key, key + fido_cred_pubkey_len(credential.get()))},
                      counter_in(said.authenticator_data)};
  }
  return std::unexpected("no key that we asked for");
}

std::expected<std::int64_t, Fault> check_assertion(const RelyingParty& party, std::string_view challenge, const Said& said, const Bytes& signature,
                                                   const PublicKey& key, std::int64_t counter) {
  if (auto client = check_client(party, "webauthn.get", challenge, said.client_data); !client) return std::unexpected(client.error());
  if (auto seen = check_authenticator(party, said.authenticator_data); !seen) return std::unexpected(seen.error());
  const Assertion assertion(fido_assert_new());
  const Bytes& data = said.authenticator_data;
  const auto* client_data = reinterpret_cast<const std::uint8_t*>(said.client_data.data());
  if (fido_assert_set_clientdata(assertion.get(), client_data, said.client_data.size()) != FIDO_OK ||
      fido_assert_set_rp(assertion.get(), party.id.c_str()) != FIDO_OK || fido_assert_set_count(assertion.get(), 1) != FIDO_OK ||
      fido_assert_set_up(assertion.get(), FIDO_OPT_TRUE) != FIDO_OK || fido_assert_set_uv(assertion.get(), FIDO_OPT_TRUE) != FIDO_OK ||
      fido_assert_set_authdata_raw(assertion.get(), 0, data.data(), data.size()) != FIDO_OK ||
      fido_assert_set_sig(assertion.get(), 0, signature.data(), signature.size()) != FIDO_OK) {
    return std::unexpected("it cannot be read");
  }
  if (verify(assertion.get(), key) != FIDO_OK) return std::unexpected("another signature");
  const std::int64_t now = counter_in(said.authenticator_data);
  if ((now != 0 || counter != 0) && now <= counter) return std::unexpected("the counter did not grow");
  return now;
}

Bytes from_base64url(std::string_view text) {
  Bytes bytes(text.size());
  std::size_t length = 0;
  if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, nullptr, sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0) return {};
  bytes.resize(length);
  return bytes;
}

std::string to_base64url(std::string_view bytes) {
  std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
  sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  text.pop_back();  // the terminating zero
  return text;
}

}  // namespace radslag::identity
