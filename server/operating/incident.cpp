#include "operating/incident.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "base/version.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/json_writer.hpp"
#include "protocol/reader.hpp"
#include "protocol/value.hpp"

namespace radslag::operating {

namespace {

using protocol::JsonWriter;

// Facts that give power or take it, open something that is closed, or change what is kept. Their kinds alone are told:
// what they say of whom stays in the journal.
constexpr auto grave = std::to_array<std::string_view>({
    "operator_named",     "council_created",   "settings_changed",   "data_rules_set",        "role_given",
    "role_ended",         "invitation_made",   "invitation_revoked",     "restore_proposed",   "restore_agreed",        "restore_cancelled",
    "second_factor_restored", "paper_batch_made", "paper_batch_revoked", "account_looked_up",  "sessions_ended",        "incident_exported",
    "backup_tested",      "restored",          "redacted",               "erasure_decided",    "measure_taken",         "suspension_ended",
    "contact_opened",     "evidence_asked",    "evidence_agreed",        "evidence_opened",    "category_premoderated", "moderation_configured"});

struct Act {
  Time at{};
  CouncilId council;
  std::string kind;
};

std::vector<Act> acts_since(store::Database& db, Time since) {
  std::vector<std::pair<CouncilId, std::int64_t>> journals;
  db.each<CouncilId, std::int64_t>("SELECT council, no FROM journal ORDER BY no", [&](CouncilId council, std::int64_t no) { journals.emplace_back(std::move(council), no); });
  std::vector<Act> acts;
  for (const auto& [council, no] : journals) {
    db.each<Time, std::string>(
        "SELECT at, kind FROM entry WHERE id >= $1 AND id < $2 ORDER BY id DESC",
        [&](Time at, std::string kind) {
          if (at < since) return false;
          if (std::ranges::find(grave, kind) != grave.end()) acts.push_back({at, council, std::move(kind)});
          return true;
        },
        no << 40, (no + 1) << 40);
  }
  std::ranges::sort(acts, {}, [](const Act& act) { return std::tie(act.at, act.council, act.kind); });
  const std::int64_t over = std::ssize(acts) - protocol::limits::incident_acts_max;
  if (over > 0) acts.erase(acts.begin(), acts.begin() + over);
  return acts;
}

std::string word_in(const protocol::Value& line, std::string_view key) {
  const protocol::Value* value = line.find(key);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : "";
}

// How often each thing stands in the log: level, what, method, reason.
std::map<std::array<std::string, 4>, std::int64_t> counts_of(const std::vector<std::string>& lines) {
  std::map<std::array<std::string, 4>, std::int64_t> counts;
  for (const std::string& line : lines) {
    const auto value = protocol::read_json(line, protocol::ReaderLimits::for_own_text());
    if (value) ++counts[{word_in(*value, "level"), word_in(*value, "what"), word_in(*value, "method"), word_in(*value, "reason")}];
  }
  return counts;
}

void write_counts(JsonWriter& out, const std::vector<std::string>& lines) {
  out.key("counts");
  out.begin_array();
  for (const auto& [key, count] : counts_of(lines)) {
    const auto& [level, what, method, reason] = key;
    out.begin_object();
    out.member("level", level);
    out.member("what", what);
    if (!method.empty()) out.member("method", method);
    if (!reason.empty()) out.member("reason", reason);
    out.member("count", count);
    out.end_object();
  }
  out.end_array();
}

void write_machine(JsonWriter& out, const Machine& machine) {
  const Room room = machine.room();
  out.member("instance", machine.options.name);
  out.member("version", version_text);
  out.member("server_started", to_leaf_time(machine.started_at));
  out.member("free_bytes", room.free_bytes);
  out.member("database_bytes", room.database_bytes);
}

}  // namespace

std::chrono::hours length_of(protocol::IncidentSpan span) {
  switch (span) {
    case protocol::IncidentSpan::day: return std::chrono::hours(24);
    case protocol::IncidentSpan::three_days: return std::chrono::hours(72);
  }
  return {};
}

std::string incident_of(const council::Reading& reading, const Machine& machine, protocol::IncidentSpan span) {
  const Time since = reading.now - length_of(span);
  const auto& log_since = machine.options.log_since;
  auto lines = log_since ? log_since(since, protocol::limits::incident_lines_max) : std::vector<std::string>{};
  // A line that was cut by a fault of the machine must not spoil the rest.
  std::erase_if(lines, [](const std::string& line) { return !protocol::read_json(line, protocol::ReaderLimits::for_own_text()); });
  std::string text;
  JsonWriter out(text);
  out.begin_object();
  out.member("from", to_leaf_time(since));
  out.member("until", to_leaf_time(reading.now));
  write_machine(out, machine);
  out.member("schema", reading.books.one<std::int64_t>("SELECT max(number) FROM migration").value_or(0));
  write_counts(out, lines);
  out.key("acts");
  out.begin_array();
  for (const Act& act : acts_since(reading.books, since)) {
    out.begin_object();
    out.member("at", to_leaf_time(act.at));
    out.member("council", act.council);
    out.member("fact", act.kind);
    out.end_object();
  }
  out.end_array();
  out.key("log");
  out.begin_array();
  for (const std::string& line : lines) out.raw(line);
  out.end_array();
  out.end_object();
  return text;
}

}  // namespace radslag::operating
