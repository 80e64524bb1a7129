#include "cli/erasures.hpp"

#include <fmt/format.h>

#include <fstream>

#include "base/random.hpp"
#include "cli/stop.hpp"
#include "council/core/journal.hpp"
#include "protocol/generated/live_facts.hpp"
#include "protocol/reader.hpp"
#include "store/checkpoint.hpp"
#include "store/migrations.hpp"
#include "store/transaction.hpp"

namespace radslag::cli {

namespace {

std::string text_in(const protocol::Value& line, std::string_view key) {
  const protocol::Value* value = line.find(key);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : "";
}

std::optional<council::StoredEntry> entry_at(store::Database& db, std::int64_t journal_no, std::int64_t seq) {
  std::optional<council::StoredEntry> found;
  council::each_entry(db, journal_no, seq, seq + 1, [&](const council::StoredEntry& entry) { found = entry; });
  return found;
}

void erase_one(store::Database& db, council::Journals& journals, const council::Registry& registry, const Erasure& erasure, Time now) {
  const auto number = council::journal_number(db, erasure.council);
  const auto stored = number ? entry_at(db, *number, erasure.seq) : std::nullopt;
  if (!stored || !stored->payload) return;
  const auto payload = protocol::read_json(*stored->payload, protocol::ReaderLimits::for_own_text());
  const protocol::Value* fields = payload ? payload->find("fact") : nullptr;
  const protocol::Value nothing;
  const council::Entry erased{erasure.council, stored->seq, stored->at, stored->audience};

  store::Transaction transaction(db);
  SystemRandom random;
  council::Actor operator_;
  operator_.roles.add(council::Role::operator_);
  const protocol::facts::Redacted redacted{erasure.seq, erasure.ground, erasure.authority};
  const council::Entry entry = journals.append(council::Fact::of(erasure.council, council::Audience::everyone(), redacted), operator_, now, random);
  std::vector<council::RowChange> changes;
  council::Board board(db, entry, changes);
  for (const auto& forget : registry.forgets()) forget(db, board, erased, stored->kind, fields == nullptr ? nothing : *fields);
  journals.erase(erasure.council, erasure.seq);
  transaction.commit();
}

}  // namespace

std::vector<Erasure> read_erasures(const std::filesystem::path& file) {
  std::vector<Erasure> erasures;
  if (!std::filesystem::exists(file)) return erasures;
  std::ifstream in(file, std::ios::binary);
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (line.empty()) continue;
    const auto value = protocol::read_json(line);
    const protocol::Value* seq = value ? value->find("seq") : nullptr;
    Erasure erasure;
    if (value) erasure.council = CouncilId(text_in(*value, "council"));
    if (seq == nullptr || seq->as_int() == nullptr || erasure.council.empty()) {
      throw failed(fmt::format("{}:{}: expected {{\"council\",\"seq\",\"at\",\"ground\",\"authority\"}}; mend this line, nothing was restored", file.string(), number));
    }
    erasure.seq = *seq->as_int();
    erasure.ground = text_in(*value, "ground");
    erasure.authority = text_in(*value, "authority");
    erasures.push_back(std::move(erasure));
  }
  return erasures;
}

void replay_erasures(store::Database& copy, const council::Registry& features, const std::vector<Erasure>& erasures, Time now) {
  if (erasures.empty()) return;
  // What a feature keeps of an entry is known for the present schema only.
  const auto migrated = store::migrate(copy, store::embedded_migrations(), now);
  if (migrated.backup) std::filesystem::remove(*migrated.backup);
  council::Journals journals(copy);
  for (const Erasure& erasure : erasures) erase_one(copy, journals, features, erasure, now);
  (void)store::truncate_wal_until_done(copy, [] { return false; });
}

}  // namespace radslag::cli
