#include "council/core/consent.hpp"

#include <algorithm>
#include <array>

#include "council/core/data_rules.hpp"
#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "protocol/generated/own_data_rows.hpp"

namespace radslag::council::consent {

Versions in_force(store::Database& books, const CouncilId& council) {
  const auto row = books.one<std::int64_t, std::int64_t, Time>(
      "SELECT rules, privacy, needed_from FROM text_version WHERE council = $1", council);
  if (!row) return {};
  return {std::get<0>(*row), std::get<1>(*row), std::get<2>(*row)};
}

void note_texts(store::Database& books, const Entry& entry, const std::optional<std::string>& rules,
                const std::optional<std::string>& privacy) {
  const auto before = books.one<std::string, std::string>("SELECT rules, privacy FROM council WHERE id = $1", entry.council);
  if (!before) return;
  const bool new_rules = rules && *rules != std::get<0>(*before);
  const bool new_privacy = privacy && *privacy != std::get<1>(*before);
  if (!new_rules && !new_privacy) return;
  const Time needed_from = entry.at + std::chrono::days(data_rules_of(books, entry.council).consent_days);
  books.run(
      "INSERT INTO text_version (council, rules, privacy, needed_from) VALUES ($1, $2, $3, $4) ON CONFLICT (council) "
      "DO UPDATE SET rules = rules + $2, privacy = privacy + $3, needed_from = $4",
      entry.council, new_rules, new_privacy, needed_from);
}

void accept(store::Database& books, const Entry& entry, const PersonaId& persona, const Versions& versions) {
  books.run(
      "INSERT INTO consent (persona, rules, privacy, at) VALUES ($1, $2, $3, $4) ON CONFLICT (persona) "
      "DO UPDATE SET rules = $2, privacy = $3, at = $4",
      persona, versions.rules, versions.privacy, entry.at);
}

void accept_present(store::Database& books, const Entry& entry, const PersonaId& persona) {
  accept(books, entry, persona, in_force(books, entry.council));
}

void publish(Board& board, store::Database& books, const PersonaId& persona) {
  const auto member = people::member_of(books, persona);
  const auto given = books.one<std::int64_t, std::int64_t, Time>("SELECT rules, privacy, at FROM consent WHERE persona = $1", persona);
  if (!member || !given) return;
  const auto& [rules, privacy, at] = *given;
  if (rules + privacy == 0) return;  // there was nothing to accept
  protocol::rows::MyConsent row;
  row.rules_version = rules;
  row.privacy_version = privacy;
  row.at = at;
  board.put(topics::me(board.entry().council, *member), Audience::member(*member), persona.value, row);
}

void publish_rules(Board& board, store::Database& books) {
  const CouncilId& council = board.entry().council;
  const DataRules rules = data_rules_of(books, council);
  const Versions versions = in_force(books, council);
  protocol::rows::DataRules row;
  row.rules = {rules.erasure_by_two, rules.consent_days, rules.least_age, rules.drafts_months, rules.registry_pattern};
  row.rules_version = versions.rules;
  row.privacy_version = versions.privacy;
  row.needed_from = versions.needed_from;
  board.put(topics::about(council), Audience::everyone(), council.value, row);
}

std::optional<Refusal> missing(store::Database& books, const CouncilId& council, const Actor& actor,
                               std::string_view method, protocol::Needs needs, Time now) {
  using protocol::Needs;
  constexpr std::array free{std::string_view("membership."), std::string_view("consent."), std::string_view("data."),
                            std::string_view("account."), std::string_view("inbox."), std::string_view("draft.")};
  if (!actor.persona || actor.exempt) return std::nullopt;
  if (!protocol::has_any(needs, Needs::resident) && !protocol::has_any(needs, Needs::moderator) &&
      !protocol::has_any(needs, Needs::officer)) {
    return std::nullopt;
  }
  if (std::ranges::any_of(free, [&](std::string_view prefix) { return method.starts_with(prefix); })) return std::nullopt;
  const bool is_missing =
      books.one<std::int64_t>(
               "SELECT 1 FROM text_version t LEFT JOIN consent c ON c.persona = $2 WHERE t.council = $1 AND "
               "t.needed_from <= $3 AND (c.persona IS NULL OR c.rules < t.rules OR c.privacy < t.privacy)",
               council, *actor.persona, now)
          .has_value();
  if (!is_missing) return std::nullopt;
  return refuse(Reason::consent_needed,
                "The rules or the privacy text of this council have changed. Read and accept them to go on writing; what you wrote is kept.")
      .error();
}

}  // namespace radslag::council::consent
