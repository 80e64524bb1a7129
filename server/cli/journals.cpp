#include "cli/journals.hpp"

#include <fmt/format.h>

#include "base/random.hpp"
#include "cli/stop.hpp"
#include "council/core/journal.hpp"
#include "council/core/keys.hpp"
#include "methods/tree/checkpoint.hpp"
#include "methods/tree/signing_key.hpp"
#include "methods/verify/verify.hpp"
#include "store/transaction.hpp"

namespace radslag::cli {

std::optional<JournalExport> export_journal(store::Database& db, const CouncilId& council, Payloads payloads,
                                            const std::function<void(std::string_view)>& line) {
  const store::Transaction one_moment(db, store::Transaction::Begin::deferred);
  const auto number = council::journal_number(db, council);
  if (!number) return std::nullopt;
  const auto note = council::newest_checkpoint(db, *number);
  if (!note) return std::nullopt;
  const auto checkpoint = methods::parse_checkpoint(*note);
  const std::int64_t size = checkpoint ? static_cast<std::int64_t>(checkpoint->head.size) : 0;
  council::each_entry(db, *number, 0, size, [&](const council::StoredEntry& entry) {
    line(council::export_line(entry, payloads == Payloads::everyones && !entry.is_for_everyone()));
  });
  return JournalExport{*note, size};
}

std::optional<methods::VerifyReport> verify_journal(store::Database& db, const CouncilId& council, std::string_view key) {
  const store::Transaction one_moment(db, store::Transaction::Begin::deferred);
  const auto number = council::journal_number(db, council);
  const auto note = number ? council::newest_checkpoint(db, *number) : std::nullopt;
  if (!note) return std::nullopt;
  const auto checkpoint = methods::parse_checkpoint(*note);
  methods::ExportVerifier verifier({.checkpoint = *note, .key = key, .older = {}});
  const std::int64_t size = checkpoint ? static_cast<std::int64_t>(checkpoint->head.size) : 0;
  council::each_entry(db, *number, 0, size,
                      [&](const council::StoredEntry& entry) { verifier.feed(council::export_line(entry, false)); });
  return verifier.finish();
}

std::vector<CouncilId> journals_of(store::Database& db) {
  std::vector<CouncilId> councils;
  db.each<CouncilId>("SELECT council FROM journal ORDER BY no", [&](CouncilId council) { councils.push_back(std::move(council)); });
  return councils;
}

std::string public_key_of(const Places& places, const CouncilId& council) {
  const auto seed = places.config.keys_folder / (council.value + ".seed");
  if (!std::filesystem::exists(seed)) throw failed(fmt::format("{}: the council's key is not there; put back the keys folder", seed.string()));
  SystemRandom random;
  council::KeyRing keys(places.config.keys_folder, random);
  return methods::write_pem(keys.of(council).public_key());
}

}  // namespace radslag::cli
