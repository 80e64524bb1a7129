#include "identity/oidc/journey.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>

#include "identity/oidc/web.hpp"
#include "protocol/reader.hpp"

namespace radslag::identity::oidc {

namespace {

using protocol::Value;

constexpr std::size_t code_bytes_max = 2048;

struct Granted {
  std::string id_token, access_token;
};

std::string text_of(const Value& object, std::string_view name) {
  const Value* value = object.find(name);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : std::string();
}

bool equal(const std::string& left, const std::string& right) {
  return left.size() == right.size() && sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

// The answer belongs to this browser's attempt, and came from whom it was asked of (RFC 9207; the redirect URI is the
// provider's own besides).
std::expected<Attempt, Fault> attempt_of(const Surroundings& here, const Arrival& arrival, const Provider& provider, const Places& places, Time now) {
  auto attempt = open(arrival.attempt, here.keys, now);
  if (!attempt || attempt->provider != provider.id || !equal(attempt->state, arrival.state)) return std::unexpected(Fault::attempt);
  if (arrival.issuer ? *arrival.issuer != provider.issuer : places.says_issuer) return std::unexpected(Fault::issuer);
  if (!arrival.error.empty()) return std::unexpected(Fault::cancelled);
  if (arrival.code.empty() || arrival.code.size() > code_bytes_max) return std::unexpected(Fault::code);
  return std::move(*attempt);
}

std::expected<Granted, Fault> redeem(const Surroundings& here, const Provider& provider, const Places& places, const Attempt& attempt, const std::string& code) {
  WebRequest request;
  request.url = places.token;
  request.ca_file = provider.ca_file;
  request.form = fmt::format("grant_type=authorization_code&code={}&redirect_uri={}&code_verifier={}", percent_encoded(code),
                             percent_encoded(redirect_uri(here.site, provider)), attempt.verifier);
  if (provider.client_secret.empty() || places.takes_secret_in_form) {
    request.form += "&client_id=" + percent_encoded(provider.client_id);
    if (!provider.client_secret.empty()) request.form += "&client_secret=" + percent_encoded(provider.client_secret);
  } else {
    request.user = percent_encoded(provider.client_id);  // RFC 6749, 2.3.1
    request.password = percent_encoded(provider.client_secret);
  }
  const auto answer = ask_web(request);
  if (!answer || answer->status >= 500) return std::unexpected(Fault::unreachable);
  if (answer->status != 200) return std::unexpected(Fault::code);
  const auto read = protocol::read_json(answer->body);
  if (!read) return std::unexpected(Fault::token);
  Granted granted{text_of(*read, "id_token"), text_of(*read, "access_token")};
  if (granted.id_token.empty()) return std::unexpected(Fault::token);
  return granted;
}

std::expected<std::string, Fault> believed_payload(const Surroundings& here, const Provider& provider, const std::string& id_token, Time now) {
  auto token = read_token(id_token);
  if (!token) return std::unexpected(Fault::token);
  const auto key = here.directory.key_for(provider, *token, now);
  if (!key) return std::unexpected(key.error());
  if (!is_signed_by(*token, *key)) return std::unexpected(Fault::signature);
  return std::move(token->payload);
}

// The claims about the person stand in the token or, as a rule, in the UserInfo answer, which must be about the same subject.
std::expected<Person, Fault> person_of(const Provider& provider, const Places& places, const Granted& granted, const std::string& payload, const std::string& subject) {
  const auto claims = protocol::read_json(payload);
  auto person = person_in(*claims);
  if (!person || person->number || !provider.asks_for_person() || places.user_info.empty()) return person;
  WebRequest request;
  request.url = places.user_info;
  request.ca_file = provider.ca_file;
  request.bearer = granted.access_token;
  const auto answer = ask_web(request);
  if (!answer || answer->status != 200) return std::unexpected(Fault::unreachable);
  const auto about = protocol::read_json(answer->body);
  if (!about || text_of(*about, "sub") != subject) return std::unexpected(Fault::person);
  return person_in(*about);
}

// Its own words for "two factors", as the operator has learnt them from it; no word is taken for more than it says.
bool says_second_factor(const Provider& provider, const Claims& claims) {
  const auto is_said = [](const std::vector<std::string>& known, const std::string& word) { return std::ranges::find(known, word) != known.end(); };
  return is_said(provider.second_factor_acr, claims.acr) ||
         std::ranges::any_of(claims.amr, [&](const std::string& word) { return is_said(provider.second_factor_amr, word); });
}

}  // namespace

std::string redirect_uri(const std::string& site, const Provider& provider) { return fmt::format("{}/sign-in/{}/back", site, provider.id); }

std::expected<std::string, Fault> address_of(const Surroundings& here, const Attempt& attempt, Time now) {
  const Provider* provider = here.directory.find(attempt.provider);
  if (provider == nullptr) return std::unexpected(Fault::attempt);
  const auto places = here.directory.places(*provider, now);
  if (!places) return std::unexpected(places.error());
  std::string scope = "openid";
  for (const std::string& one : provider->scopes) scope += one == "openid" ? "" : " " + one;
  std::string url = fmt::format("{}{}response_type=code&client_id={}&redirect_uri={}&scope={}&state={}&nonce={}&code_challenge={}&code_challenge_method=S256&ui_locales={}",
                                places->authorization, places->authorization.contains('?') ? '&' : '?', percent_encoded(provider->client_id),
                                percent_encoded(redirect_uri(here.site, *provider)), percent_encoded(scope), attempt.state, attempt.nonce,
                                challenge_of(attempt), percent_encoded(attempt.language));
  std::string acr;
  for (const std::string& one : provider->acr) acr += (acr.empty() ? "" : " ") + one;
  if (!acr.empty()) url += "&acr_values=" + percent_encoded(acr);
  if (attempt.anew) url += "&prompt=login&max_age=0";
  return url;
}

std::expected<Visitor, Fault> receive(const Surroundings& here, const Arrival& arrival, Time now) {
  const Provider* provider = here.directory.find(arrival.provider);
  if (provider == nullptr) return std::unexpected(Fault::attempt);
  // Before anything is fetched: who has no attempt of their own makes nobody work.
  if (!open(arrival.attempt, here.keys, now)) return std::unexpected(Fault::attempt);
  const auto places = here.directory.places(*provider, now);
  if (!places) return std::unexpected(places.error());
  const auto attempt = attempt_of(here, arrival, *provider, *places, now);
  if (!attempt) return std::unexpected(attempt.error());
  const auto granted = redeem(here, *provider, *places, *attempt, arrival.code);
  if (!granted) return std::unexpected(granted.error());
  const auto payload = believed_payload(here, *provider, granted->id_token, now);
  if (!payload) return std::unexpected(payload.error());
  const auto claims = check_claims(*payload, {provider->issuer, provider->client_id, attempt->nonce, provider->acr, now,
                                             attempt->anew ? std::optional(attempt->begun_at()) : std::nullopt});
  if (!claims) return std::unexpected(claims.error());
  const auto person = person_of(*provider, *places, *granted, *payload, claims->subject);
  if (!person) return std::unexpected(person.error());

  Visitor visitor{*attempt, here.keys.keyed_hash("sign-in nonce", attempt->nonce), here.keys.keyed_hash("provider's subject", provider->issuer + '\n' + claims->subject), {}, {}, claims->acr,
                  says_second_factor(*provider, *claims), claims->auth_time};
  if (person->number) visitor.number = here.keys.keyed_hash("personal number", *person->number);
  if (person->previous) visitor.previous_number = here.keys.keyed_hash("personal number", *person->previous);
  return visitor;
}

std::string sign_out_address(const Directory& directory, const std::string& site, std::string_view id) {
  const Provider* provider = directory.find(id);
  const std::string address = directory.end_session_address(id);
  if (provider == nullptr || address.empty()) return {};
  return fmt::format("{}{}client_id={}&post_logout_redirect_uri={}", address, address.contains('?') ? '&' : '?', percent_encoded(provider->client_id), percent_encoded(site + "/"));
}

}  // namespace radslag::identity::oidc
