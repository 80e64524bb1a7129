// Everything about oneself. Nothing here knows the features: what stands under one's own label, and what the journals say
// of one's own doing, is theirs to have written; so a feature that comes later is in the export from its first day.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "council/core/journal.hpp"
#include "council/core/topics.hpp"
#include "council/own_data/rules.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/json_writer.hpp"
#include "protocol/reader.hpp"

namespace radslag::council::own_data {

namespace {

using namespace protocol;

constexpr std::int64_t page = limits::export_page;
// Texts are long: a page ends early rather than grow beyond what one answer should be.
constexpr std::size_t page_bytes_max = 400'000;
constexpr std::int64_t seq_mask = (std::int64_t{1} << 40) - 1;

std::int64_t number_in(const std::optional<std::string>& after) {
  std::int64_t number = -1;
  if (after) std::from_chars(after->data(), after->data() + after->size(), number);
  return number;
}

std::vector<PersonaId> personas_of(const Reading& reading) {
  std::vector<PersonaId> personas;
  reading.books.each<PersonaId>("SELECT id FROM persona WHERE member = $1 ORDER BY id",
                                [&](PersonaId id) { personas.push_back(std::move(id)); }, *reading.actor.member);
  return personas;
}

// Each row of a query as an object of its columns, under `name`.
template <class... Types>
void list(JsonWriter& out, const Reading& reading, std::string_view name, std::array<std::string_view, sizeof...(Types)> columns,
          std::string_view sql) {
  out.key(name);
  out.begin_array();
  reading.books.each<Types...>(
      sql,
      [&](const Types&... values) {
        out.begin_object();
        std::size_t column = 0;
        (out.member(columns[column++], values), ...);
        out.end_object();
      },
      *reading.actor.member);
  out.end_array();
}

using Text = std::string;
using Maybe = std::optional<std::string>;

std::string about(const Reading& reading, const member_list::HashAddress& hash) {
  std::string json;
  JsonWriter out(json);
  out.begin_object();
  out.member("made_at", reading.now);
  out.member("member", *reading.actor.member);
  list<Maybe, Text, bool, bool, Time>(out, reading, "account", {"email", "language", "has_password", "imported", "created_at"},
                                      "SELECT email, language, has_password, imported, created_at FROM account WHERE member = $1");
  list<Text, Text, Time, Time>(out, reading, "sessions", {"kind", "label", "created_at", "used_at"},
                               "SELECT kind, label, created_at, used_at FROM account_session WHERE member = $1 ORDER BY created_at");
  // What guards the account, as far as it is no secret: that there is one, what its owner calls it, and when.
  list<Text, Time, std::optional<Time>>(out, reading, "passkeys", {"name", "created_at", "used_at"},
                                        "SELECT name, created_at, used_at FROM account_passkey WHERE member = $1 ORDER BY created_at");
  list<bool, std::int64_t>(out, reading, "second_factor", {"totp", "recovery_codes_left"},
                           "SELECT EXISTS (SELECT 1 FROM account_totp WHERE member = $1), (SELECT count(*) FROM account_recovery WHERE member = $1)");
  list<Time>(out, reading, "browsers_known", {"seen_at"}, "SELECT seen_at FROM account_browser WHERE member = $1 ORDER BY seen_at");
  list<std::int64_t, Time>(out, reading, "letters_waiting", {"tries", "due_at"},
                           "SELECT tries, due_at FROM mail_outbox WHERE about = $1 ORDER BY no");
  list<Text, Text, Text, Time, std::optional<Time>, bool>(
      out, reading, "memberships", {"council", "persona", "name", "joined_at", "left_at", "presence_shown"},
      "SELECT council, id, name, joined_at, left_at, presence_shown FROM persona WHERE member = $1 ORDER BY joined_at");
  list<Text, Text, Maybe, Text, Maybe, std::optional<Time>, Maybe>(
      out, reading, "roles", {"council", "role", "title", "from", "until", "ended_at", "reason"},
      "SELECT role_term.council, role, title, from_day, until_day, ended_at, reason FROM role_term JOIN persona ON persona.id = role_term.persona "
      "WHERE member = $1 ORDER BY starts");
  // Somebody invited to one's address: who it was is theirs to say.
  list<Text, Maybe, Maybe, Time, Time, Text>(
      out, reading, "invitations", {"council", "role", "title", "made_at", "expires_at", "state"},
      "SELECT council, role, title, made_at, expires_at, state FROM invitation WHERE lower(invitation.email) = "
      "(SELECT lower(account.email) FROM account WHERE account.member = $1) ORDER BY made_at");
  list<Text, std::int64_t, std::int64_t, Time>(
      out, reading, "consents", {"council", "rules_version", "privacy_version", "at"},
      "SELECT persona.council, rules, privacy, at FROM consent JOIN persona ON persona.id = consent.persona WHERE member = $1");
  // On the roll of a vote, and whether one has voted; as long as it is open also the mark of the sealed ballot, which nobody can open.
  list<Text, Text, bool, Maybe>(out, reading, "rounds", {"council", "round", "voted", "envelope"},
                                "SELECT council, round.id, round_roll.voted, hash FROM round_roll JOIN round ON round.id = round_roll.round "
                                "LEFT JOIN round_envelope ON round_envelope.round = round_roll.round AND round_envelope.member = round_roll.member "
                                "WHERE round_roll.member = $1 ORDER BY round.id");
  list<Text, Text, Text, Time>(out, reading, "drafts", {"council", "id", "content", "saved_at"},
                               "SELECT draft.council, draft.id, content, saved_at FROM draft JOIN persona ON persona.id = draft.persona WHERE member = $1");
  // Every version of every roll that one stands on; and where a list of members has one's address.
  list<Text, Text, std::int64_t, Text, Time>(
      out, reading, "rolls", {"council", "roll", "version", "name", "fixed_at"},
      "SELECT roll.council, roll.id, roll.version, roll.name, fixed_at FROM roll_entry JOIN persona ON persona.id = roll_entry.persona "
      "JOIN roll ON roll.council = roll_entry.council AND roll.id = roll_entry.roll AND roll.version = roll_entry.version "
      "WHERE member = $1 ORDER BY fixed_at, roll.id, roll.version");
  out.key("member_lists");
  out.begin_array();
  for (const auto& listed : member_list::lists_with(reading.books, *reading.actor.member, hash)) {
    out.begin_object();
    out.member("council", listed.council);
    out.member("area", listed.area);
    out.end_object();
  }
  out.end_array();
  out.end_object();
  return json;
}

// What stands for this member alone, in the order of the table.
void rows(const Reading& reading, std::int64_t after, DataExportResult& result) {
  result.rows.emplace();
  std::size_t bytes = 0;
  std::optional<std::int64_t> last;
  reading.books.each<std::int64_t, std::string, std::string, std::string, std::string>(
      "SELECT notice.no, topic.name, type, id, json FROM notice JOIN topic ON topic.no = notice.topic "
      "WHERE audience = $1 AND json IS NOT NULL AND notice.no > $2 ORDER BY notice.no LIMIT $3",
      [&](std::int64_t no, std::string topic, std::string type, std::string id, std::string json) {
        if (bytes > page_bytes_max) return false;
        bytes += json.size();
        last = no;
        result.rows->push_back({std::move(topic), std::move(type), std::move(id), RawJson{std::move(json)}});
        return true;
      },
      Audience::member(*reading.actor.member).label, after, page);
  if (last && (static_cast<std::int64_t>(result.rows->size()) == page || bytes > page_bytes_max)) result.next = std::to_string(*last);
}

// The payload's own bytes of "fact": what the journal holds, not what we read into it.
std::optional<std::string> fact_of(const std::string& payload) {
  const auto value = read_json(payload, ReaderLimits::for_own_text());
  const Value* fact = value ? value->find("fact") : nullptr;
  return fact == nullptr ? std::nullopt : std::optional(to_canonical_json(*fact));
}

// Entries under one's own label, and those that one brought about or that name one's persona and one may see.
void entries(const Reading& reading, std::int64_t after, DataExportResult& result) {
  result.entries.emplace();
  const std::string own = Audience::member(*reading.actor.member).label;
  const auto personas = personas_of(reading);
  std::map<std::int64_t, CouncilId> journals;
  reading.books.each<std::int64_t, CouncilId>("SELECT no, council FROM journal",
                                              [&](std::int64_t no, CouncilId council) { journals.emplace(no, std::move(council)); });
  std::size_t bytes = 0;
  std::int64_t last = after;
  reading.books.each<std::int64_t, Time, std::string, std::string, std::string>(
      "SELECT id, at, kind, audience, payload FROM entry WHERE id > $1 AND payload IS NOT NULL ORDER BY id",
      [&](std::int64_t id, Time at, std::string kind, std::string audience, const std::string& payload) {
        const bool is_mine = audience == own || std::ranges::any_of(personas, [&](const PersonaId& persona) {
                               return payload.contains("\"actor\":\"" + persona.value + '"') ||
                                      (audience == "everyone" && payload.contains(persona.value));
                             });
        if (!is_mine) return true;
        auto fact = fact_of(payload);
        if (!fact) return true;
        last = id;
        bytes += fact->size();
        result.entries->push_back({journals.at(id >> 40), id & seq_mask, at, std::move(kind), std::move(audience), RawJson{std::move(*fact)}});
        return static_cast<std::int64_t>(result.entries->size()) < page && bytes < page_bytes_max;
      },
      after);
  if (static_cast<std::int64_t>(result.entries->size()) == page || bytes >= page_bytes_max) result.next = std::to_string(last);
}

}  // namespace

// Only the person takes it: it is made for who is signed in, and names nobody whom they may not see.
Or<std::string> export_own(const Reading& reading, const DataExport& query, const member_list::HashAddress& hash) {
  DataExportResult result;
  const std::int64_t after = number_in(query.after);
  switch (query.section) {
    case OwnSection::about: result.about = RawJson{about(reading, hash)}; break;
    case OwnSection::rows: rows(reading, after, result); break;
    case OwnSection::entries: entries(reading, after, result); break;
  }
  return result.to_json();
}

}  // namespace radslag::council::own_data
