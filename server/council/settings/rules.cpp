#include "council/settings/rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "base/calendar.hpp"
#include "protocol/generated/settings_facts.hpp"
#include "protocol/json_writer.hpp"

namespace radslag::council::settings {

namespace {

using namespace protocol;

// Names that begin a path or a topic of their own.
constexpr std::array taken_ids{std::string_view("instance"), std::string_view("me"), std::string_view("c")};

template <class Items>
std::optional<Refusal> repeated_id(const Items& items, const char* pointer) {
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!seen.insert(items[i].id).second) {
      return refuse(Reason::already_exists, fmt::format("The id “{}” stands twice. Each needs its own.", items[i].id),
                    fmt::format("{}/{}/id", pointer, i))
          .error();
    }
  }
  return std::nullopt;
}

// "59.41,17.93 59.42,17.93 59.42,17.95": three corners at least.
bool is_outline(const std::string& text) {
  std::size_t corners = 0;
  const char* at = text.data();
  const char* const end = at + text.size();
  const auto number = [&](double limit) {
    double value = 0;
    const auto [next, error] = std::from_chars(at, end, value);
    at = next;
    return error == std::errc{} && value >= -limit && value <= limit;
  };
  while (at != end) {
    if (corners > 0 && *at++ != ' ') return false;
    if (!number(90) || at == end || *at++ != ',' || !number(180)) return false;
    ++corners;
  }
  return corners >= 3;
}

std::optional<Refusal> contradiction(const CouncilSettings& wanted) {
  if (wanted.languages && wanted.languages->empty()) {
    return refuse(Reason::missing_field, "A council needs one language at least.", "/settings/languages").error();
  }
  if (wanted.currency && (wanted.currency->size() != 3 ||
                          !std::ranges::all_of(*wanted.currency, [](char c) { return c >= 'A' && c <= 'Z'; }))) {
    return refuse(Reason::bad_choice, "A currency is three capital letters, such as SEK.", "/settings/currency").error();
  }
  if (wanted.time_zone && !is_time_zone(*wanted.time_zone)) {
    return refuse(Reason::bad_choice, "A time zone has a name such as Europe/Stockholm.", "/settings/time_zone").error();
  }
  if (wanted.categories) {
    if (auto repeated = repeated_id(*wanted.categories, "/settings/categories")) return repeated;
  }
  if (wanted.areas) {
    if (auto repeated = repeated_id(*wanted.areas, "/settings/areas")) return repeated;
    for (std::size_t i = 0; i < wanted.areas->size(); ++i) {
      const auto& outline = (*wanted.areas)[i].outline;
      if (outline && !is_outline(*outline)) {
        return refuse(Reason::bad_choice, "An outline is three corners or more, each `latitude,longitude`, parted by spaces.",
                      fmt::format("/settings/areas/{}/outline", i))
            .error();
      }
    }
  }
  return std::nullopt;
}

}  // namespace

// The operator makes councils. An id is taken for ever: topics, links and the journal's origin are built on it.
Outcome create(const Context& context, const CouncilCreate& command) {
  if (std::ranges::find(taken_ids, command.council.value) != taken_ids.end()) {
    return refuse(Reason::already_exists, "This id is kept for the system. Choose another.", "/council");
  }
  if (context.books.one<std::int64_t>("SELECT 1 FROM council WHERE id = $1", command.council)) {
    return refuse(Reason::already_exists, "There is a council with this id. Choose another.", "/council");
  }
  if (command.settings) {
    if (auto wrong = contradiction(*command.settings)) return std::unexpected(std::move(*wrong));
  }
  const auto instance = context.books.one<std::string>("SELECT value FROM instance WHERE key = 'origin'");
  facts::CouncilCreated created;
  created.council = command.council;
  created.name = command.name;
  created.origin = instance.value_or("radslag.local") + "/" + command.council.value;
  created.responsible_body = command.responsible_body;
  created.fictional = command.fictional.value_or(false);
  facts::CouncilRegistered registered;
  registered.council = command.council;
  registered.name = command.settings && command.settings->name ? *command.settings->name : command.name;
  registered.purpose = command.settings ? command.settings->purpose.value_or("") : "";
  registered.fictional = created.fictional;
  registered.body_name = command.responsible_body.name;

  Decision decision;
  decision.facts.push_back(Fact::of(command.council, Audience::everyone(), created));
  if (command.settings) {
    decision.facts.push_back(
        Fact::of(command.council, Audience::everyone(), facts::SettingsChanged{*command.settings}));
  }
  decision.facts.push_back(Fact::of(instance_journal, Audience::everyone(), registered));
  decision.result = CouncilCreateResult{command.council}.to_json();
  return decision;
}

// The operator changes settings. What another changed meanwhile is never overwritten unseen.
Outcome update(const Context& context, const CouncilUpdate& command) {
  const auto present = context.books.one<std::int64_t, std::string, std::string, bool, std::string>(
      "SELECT revision, name, purpose, fictional, body_name FROM council WHERE id = $1", command.council);
  if (!present) return refuse(Reason::not_found, "There is no such council here.", "/council");
  const auto& [revision, name, purpose, fictional, body_name] = *present;
  if (revision != command.revision) {
    auto conflict = refuse(Reason::conflict, "Somebody changed the settings meanwhile. Look at theirs, then save yours again.", "/revision");
    conflict.error().revision = revision;
    return conflict;
  }
  if (auto wrong = contradiction(command.settings)) return std::unexpected(std::move(*wrong));
  Decision decision;
  decision.facts.push_back(Fact::of(command.council, Audience::everyone(), facts::SettingsChanged{command.settings}));
  const CouncilSettings& wanted = command.settings;
  if (wanted.name || wanted.purpose || wanted.responsible_body) {
    facts::CouncilRegistered registered;
    registered.council = command.council;
    registered.name = wanted.name.value_or(name);
    registered.purpose = wanted.purpose.value_or(purpose);
    registered.fictional = fictional;
    registered.body_name = wanted.responsible_body ? wanted.responsible_body->name : body_name;
    decision.facts.push_back(Fact::of(instance_journal, Audience::everyone(), registered));
  }
  return decision;
}

}  // namespace radslag::council::settings
