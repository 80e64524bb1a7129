#include "cli/erasures.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <fstream>
#include <map>
#include <set>

#include "base/random.hpp"
#include "cli/stop.hpp"
#include "council/core/erasing.hpp"
#include "council/core/journal.hpp"
#include "protocol/generated/live_facts.hpp"
#include "protocol/json_writer.hpp"
#include "protocol/reader.hpp"
#include "store/checkpoint.hpp"
#include "store/migrations.hpp"
#include "store/transaction.hpp"

namespace radslag::cli {

namespace {

using council::Erased;

std::string text_in(const protocol::Value& line, std::string_view key) {
  const protocol::Value* value = line.find(key);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : "";
}

std::string line_of(const Erased& erasure) {
  std::string line;
  protocol::JsonWriter out(line);
  out.begin_object();
  out.member("council", erasure.council);
  out.member("seq", erasure.seq);
  out.member("at", erasure.at);
  out.member("commit", erasure.commit);
  out.member("ground", erasure.ground);
  out.member("authority", erasure.authority);
  out.end_object();
  return line + '\n';
}

std::optional<council::StoredEntry> entry_at(store::Database& db, std::int64_t journal_no, std::int64_t seq) {
  std::optional<council::StoredEntry> found;
  council::each_entry(db, journal_no, seq, seq + 1, [&](const council::StoredEntry& entry) { found = entry; });
  return found;
}

// Is the entry under this number the one that was erased? A journal that was restored grows anew from an older head.
bool is_the_one(const std::optional<council::StoredEntry>& stored, const Erased& erasure) {
  return stored && stored->payload && (erasure.commit.empty() || stored->commit == erasure.commit);
}

void erase_one(store::Database& db, council::Journals& journals, const council::Registry& registry, const Erased& erasure, Time now) {
  const auto number = council::journal_number(db, erasure.council);
  if (!number || !is_the_one(entry_at(db, *number, erasure.seq), erasure)) return;
  store::Transaction transaction(db);
  SystemRandom random;
  council::Actor operator_;
  operator_.roles.add(council::Role::operator_);
  const protocol::facts::Redacted redacted{erasure.seq, erasure.ground, erasure.authority};
  const council::Entry entry = journals.append(council::Fact::of(erasure.council, council::Audience::everyone(), redacted), operator_, now, random);
  std::vector<council::RowChange> changes;
  council::Board board(db, entry, changes);
  (void)council::erasing::carry_out(db, journals, registry, board, redacted);
  transaction.commit();
}

// Every `redacted` entry of a journal, with the commitment of the entry that it names.
std::vector<Erased> told_by(store::Database& db, const CouncilId& council, std::int64_t no) {
  std::vector<Erased> told;
  db.each<Time, std::string>(
      "SELECT at, payload FROM entry WHERE id >= $1 AND id < $2 AND kind = 'redacted' AND payload IS NOT NULL ORDER BY id",
      [&](Time at, const std::string& payload) {
        const auto value = protocol::read_json(payload, protocol::ReaderLimits::for_own_text());
        const protocol::Value* fact = value ? value->find("fact") : nullptr;
        const auto redacted = fact == nullptr ? std::nullopt : std::optional(protocol::facts::Redacted::decode(*fact));
        if (redacted && *redacted) told.push_back({council, (*redacted)->seq, at, {}, (*redacted)->ground, (*redacted)->authority});
      },
      no << 40, (no + 1) << 40);
  for (Erased& erasure : told) {
    if (const auto entry = entry_at(db, no, erasure.seq)) erasure.commit = entry->commit;
  }
  return told;
}

}  // namespace

std::vector<Erased> read_erasures(const std::filesystem::path& file) {
  std::vector<Erased> erasures;
  if (!std::filesystem::exists(file)) return erasures;
  std::ifstream in(file, std::ios::binary);
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (line.empty()) continue;
    const auto value = protocol::read_json(line);
    const protocol::Value* seq = value ? value->find("seq") : nullptr;
    Erased erasure;
    if (value) erasure.council = CouncilId(text_in(*value, "council"));
    if (seq == nullptr || seq->as_int() == nullptr || erasure.council.empty()) {
      throw failed(fmt::format("{}:{}: expected {{\"council\",\"seq\",\"at\",\"commit\",\"ground\",\"authority\"}}; mend this line, nothing was restored", file.string(), number));
    }
    const protocol::Value* at = value->find("at");
    if (at != nullptr && at->as_int() != nullptr) erasure.at = from_unix_ms(*at->as_int());
    erasure.seq = *seq->as_int();
    erasure.commit = text_in(*value, "commit");
    erasure.ground = text_in(*value, "ground");
    erasure.authority = text_in(*value, "authority");
    erasures.push_back(std::move(erasure));
  }
  return erasures;
}

void note_erasures(const std::filesystem::path& file, const std::vector<Erased>& erasures) {
  if (erasures.empty()) return;
  std::string lines;
  for (const Erased& erasure : erasures) lines += line_of(erasure);
  const int opened = ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  const bool written = opened >= 0 && ::write(opened, lines.data(), lines.size()) == static_cast<ssize_t>(lines.size()) && ::fdatasync(opened) == 0;
  if (opened >= 0) ::close(opened);
  if (!written) throw failed(fmt::format("{}: the list of erasures cannot be written", file.string()));
}

void complete_erasures(store::Database& db, const std::filesystem::path& file) {
  using Key = std::tuple<CouncilId, std::int64_t, std::string>;
  std::set<Key> listed;
  for (const Erased& erasure : read_erasures(file)) listed.emplace(erasure.council, erasure.seq, erasure.commit);
  std::map<CouncilId, std::int64_t> journals;
  db.each<CouncilId, std::int64_t>("SELECT council, no FROM journal", [&](CouncilId council, std::int64_t no) { journals.emplace(std::move(council), no); });
  std::vector<Erased> missing;
  for (const auto& [council, no] : journals) {
    for (Erased& erasure : told_by(db, council, no)) {
      const bool is_listed = listed.contains({erasure.council, erasure.seq, erasure.commit}) || listed.contains({erasure.council, erasure.seq, ""});
      if (!is_listed) missing.push_back(std::move(erasure));
    }
  }
  note_erasures(file, missing);
}

void replay_erasures(store::Database& copy, const council::Registry& features, const std::vector<Erased>& erasures, Time now) {
  if (erasures.empty()) return;
  // What a feature keeps of an entry is known for the present schema only.
  const auto migrated = store::migrate(copy, store::embedded_migrations(), now);
  if (migrated.backup) std::filesystem::remove(*migrated.backup);
  council::Journals journals(copy);
  for (const Erased& erasure : erasures) erase_one(copy, journals, features, erasure, now);
  store::rewrite_whole(copy);
  (void)store::truncate_wal_until_done(copy, [] { return false; });
}

}  // namespace radslag::cli
