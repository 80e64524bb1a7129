#include "identity/oidc/directory.hpp"

#include <algorithm>

#include "identity/oidc/web.hpp"
#include "protocol/reader.hpp"

namespace radslag::identity::oidc {

namespace {

using protocol::Value;

constexpr std::chrono::hours kept_for{1};
// When a provider cannot be reached, what was known of it serves on for this long.
constexpr std::chrono::hours served_stale_for{24};
constexpr std::chrono::seconds pause_after_failure{10};

std::string text_of(const Value& object, std::string_view name) {
  const Value* value = object.find(name);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : std::string();
}

bool lists(const Value& object, std::string_view name, std::string_view word) {
  const Value* list = object.find(name);
  if (list == nullptr || list->as_array() == nullptr) return false;
  return std::ranges::any_of(*list->as_array(), [&](const Value& one) { return one.as_string() != nullptr && *one.as_string() == word; });
}

std::optional<std::string> page_of(const Provider& provider, const std::string& url) {
  WebRequest request;
  request.url = url;
  request.ca_file = provider.ca_file;
  auto answer = ask_web(request);
  if (!answer || answer->status != 200) return std::nullopt;
  return std::move(answer->body);
}

}  // namespace

std::optional<Places> read_places(std::string_view json, std::string_view issuer) {
  const auto read = protocol::read_json(json);
  if (!read || text_of(*read, "issuer") != issuer) return std::nullopt;
  Places places{text_of(*read, "authorization_endpoint"), text_of(*read, "token_endpoint"),       text_of(*read, "jwks_uri"),
                text_of(*read, "userinfo_endpoint"),      text_of(*read, "end_session_endpoint"), false,
                false};
  for (const std::string& needed : {places.authorization, places.token, places.keys}) {
    if (!is_usable_url(needed)) return std::nullopt;
  }
  if (!is_usable_url(places.user_info)) places.user_info.clear();
  if (!is_usable_url(places.end_session)) places.end_session.clear();
  const Value* says = read->find("authorization_response_iss_parameter_supported");
  places.says_issuer = says != nullptr && says->as_bool() != nullptr && *says->as_bool();
  // Without the list, client_secret_basic is what every provider takes (Discovery, section 3).
  places.takes_secret_in_form = lists(*read, "token_endpoint_auth_methods_supported", "client_secret_post") &&
                                !lists(*read, "token_endpoint_auth_methods_supported", "client_secret_basic");
  return places;
}

Directory::Directory(std::vector<Provider> providers) : providers_(std::move(providers)) {
  for (const Provider& provider : providers_) known_[provider.id] = std::make_unique<Known>();
}

const Provider* Directory::find(std::string_view id) const {
  const auto found = std::ranges::find(providers_, id, &Provider::id);
  return found == providers_.end() ? nullptr : &*found;
}

Directory::Known& Directory::known(const Provider& provider) { return *known_.at(provider.id); }

std::expected<void, Fault> Directory::fetch_places(const Provider& provider, Known& known, Time now) {
  if (known.places && now < known.places_until) return {};
  const bool may_ask = now - known.failed_at >= pause_after_failure;
  std::string issuer = provider.issuer;
  if (issuer.ends_with('/')) issuer.pop_back();
  const auto page = may_ask ? page_of(provider, issuer + "/.well-known/openid-configuration") : std::nullopt;
  if (auto places = page ? read_places(*page, provider.issuer) : std::nullopt) {
    known.places = std::move(places);
    known.places_until = now + kept_for;
    const std::lock_guard lock(mutex_);
    end_session_[provider.id] = known.places->end_session;
    return {};
  }
  if (may_ask) known.failed_at = now;
  if (known.places && now < known.places_until + served_stale_for) return {};
  return std::unexpected(Fault::unreachable);
}

std::expected<void, Fault> Directory::fetch_keys(const Provider& provider, Known& known, Time now) {
  if (auto reached = fetch_places(provider, known, now); !reached) return reached;
  const auto page = page_of(provider, known.places->keys);
  auto keys = page ? read_keys(*page) : std::nullopt;
  if (!keys) return std::unexpected(Fault::unreachable);
  known.keys = std::move(*keys);
  known.keys_until = now + kept_for;
  return {};
}

std::expected<Places, Fault> Directory::places(const Provider& provider, Time now) {
  Known& mine = known(provider);
  const std::lock_guard lock(mine.fetching);
  if (auto reached = fetch_places(provider, mine, now); !reached) return std::unexpected(reached.error());
  return *mine.places;
}

std::expected<Key, Fault> Directory::key_for(const Provider& provider, const Token& token, Time now) {
  Known& mine = known(provider);
  const std::lock_guard lock(mine.fetching);
  const bool is_fresh = now < mine.keys_until;
  if (is_fresh) {
    if (const Key* key = oidc::key_for(token, mine.keys)) return *key;
    if (fetches_for_unknown_keys_.take(provider.id, now)) return std::unexpected(Fault::signature);
  }
  if (auto reached = fetch_keys(provider, mine, now); !reached) return std::unexpected(reached.error());
  const Key* key = oidc::key_for(token, mine.keys);
  if (key == nullptr) return std::unexpected(Fault::signature);
  return *key;
}

std::string Directory::end_session_address(std::string_view id) const {
  const std::lock_guard lock(mutex_);
  const auto found = end_session_.find(id);
  return found == end_session_.end() ? "" : found->second;
}

}  // namespace radslag::identity::oidc
