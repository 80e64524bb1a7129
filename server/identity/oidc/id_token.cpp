#include "identity/oidc/id_token.hpp"

#include <algorithm>

#include "protocol/reader.hpp"

namespace radslag::identity::oidc {

namespace {

using protocol::Value;

constexpr std::size_t subject_max = 255;  // Core, section 2
constexpr std::size_t acr_max = 200;

std::string text_of(const Value& object, std::string_view name) {
  const Value* value = object.find(name);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : std::string();
}

// A NumericDate, in whole seconds or with a fraction.
std::optional<Time> time_of(const Value& object, std::string_view name) {
  constexpr double seconds_max = 253'402'300'799;  // end of year 9999
  const Value* value = object.find(name);
  if (value == nullptr) return std::nullopt;
  double seconds = -1;
  if (value->as_int() != nullptr) seconds = static_cast<double>(*value->as_int());
  if (value->as_double() != nullptr) seconds = *value->as_double();
  if (!(seconds >= 0 && seconds <= seconds_max)) return std::nullopt;
  return from_unix_ms(static_cast<std::int64_t>(seconds * 1000));
}

// One audience or a list with ours in it; with others beside it, `azp` must name us.
bool is_for_us(const Value& claims, std::string_view client_id) {
  const Value* audience = claims.find("aud");
  if (audience == nullptr) return false;
  bool is_named = audience->as_string() != nullptr && *audience->as_string() == client_id;
  bool has_others = false;
  if (const auto* list = audience->as_array()) {
    for (const Value& one : *list) {
      const bool is_ours = one.as_string() != nullptr && *one.as_string() == client_id;
      (is_ours ? is_named : has_others) = true;
    }
  }
  const Value* party = claims.find("azp");
  if (party == nullptr) return is_named && !has_others;
  return is_named && party->as_string() != nullptr && *party->as_string() == client_id;
}

bool is_in_time(const Value& claims, Time now) {
  const auto expires = time_of(claims, "exp");
  const auto issued = time_of(claims, "iat");
  if (!expires || !issued || *expires + clock_skew <= now || *issued - clock_skew > now) return false;
  const auto begins = time_of(claims, "nbf");
  return claims.find("nbf") == nullptr || (begins && *begins - clock_skew <= now);
}

std::vector<std::string> texts_of(const Value& object, std::string_view name) {
  std::vector<std::string> texts;
  const Value* value = object.find(name);
  if (value == nullptr || value->as_array() == nullptr) return texts;
  for (const Value& one : *value->as_array()) {
    if (one.as_string() != nullptr) texts.push_back(*one.as_string());
  }
  return texts;
}

bool is_number(std::string_view text) {
  return text.size() == 12 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string_view to_string(Fault fault) {
  switch (fault) {
    case Fault::cancelled: return "cancelled";
    case Fault::attempt: return "attempt";
    case Fault::issuer: return "issuer";
    case Fault::unreachable: return "unreachable";
    case Fault::code: return "code";
    case Fault::token: return "token";
    case Fault::signature: return "signature";
    case Fault::audience: return "audience";
    case Fault::expired: return "expired";
    case Fault::nonce: return "nonce";
    case Fault::stale: return "stale";
    case Fault::assurance: return "assurance";
    case Fault::person: return "person";
  }
  return "token";
}

std::expected<Claims, Fault> check_claims(std::string_view payload, const Expected& expected) {
  const auto claims = protocol::read_json(payload);
  if (!claims || claims->as_object() == nullptr) return std::unexpected(Fault::token);
  if (text_of(*claims, "iss") != expected.issuer) return std::unexpected(Fault::issuer);
  if (!is_for_us(*claims, expected.client_id)) return std::unexpected(Fault::audience);
  if (!is_in_time(*claims, expected.now)) return std::unexpected(Fault::expired);
  if (expected.nonce.empty() || text_of(*claims, "nonce") != expected.nonce) return std::unexpected(Fault::nonce);
  Claims found{text_of(*claims, "sub"), text_of(*claims, "acr"), texts_of(*claims, "amr"), time_of(*claims, "auth_time")};
  if (found.subject.empty() || found.subject.size() > subject_max) return std::unexpected(Fault::token);
  const bool is_anew = found.auth_time && expected.signed_in_since && *found.auth_time + clock_skew >= *expected.signed_in_since;
  if (expected.signed_in_since && !is_anew) return std::unexpected(Fault::stale);
  if (!expected.acr.empty() && std::ranges::find(expected.acr, found.acr) == expected.acr.end()) return std::unexpected(Fault::assurance);
  if (found.acr.size() > acr_max) found.acr.clear();
  return found;
}

std::expected<Person, Fault> person_in(const Value& claims) {
  Person person;
  const std::string personal = text_of(claims, "https://id.oidc.se/claim/personalIdentityNumber");
  const std::string coordination = text_of(claims, "https://id.oidc.se/claim/coordinationNumber");
  const std::string previous = text_of(claims, "https://id.oidc.se/claim/previousCoordinationNumber");
  if (!personal.empty() && !coordination.empty()) return std::unexpected(Fault::person);
  for (const std::string& number : {personal, coordination, previous}) {
    if (!number.empty() && !is_number(number)) return std::unexpected(Fault::person);
  }
  if (!personal.empty()) person.number = personal;
  if (!coordination.empty()) person.number = coordination;
  if (!previous.empty()) person.previous = previous;
  return person;
}

}  // namespace radslag::identity::oidc
