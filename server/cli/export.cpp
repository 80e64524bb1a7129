#include <fmt/format.h>

#include <fstream>

#include "cli/commands.hpp"
#include "cli/instance.hpp"
#include "cli/journals.hpp"
#include "cli/places.hpp"
#include "cli/stop.hpp"
#include "council/core/journal.hpp"

namespace radslag::cli {

namespace {

void write_file(const std::filesystem::path& file, std::string_view bytes) {
  std::ofstream out(file, std::ios::binary);
  out << bytes << std::flush;
  if (!out) throw failed(fmt::format("{}: cannot be written; is there room, and may this user write there?", file.string()));
}

}  // namespace

int export_council(const Arguments& arguments) {
  const Places places = places_of(arguments);
  const CouncilId council(arguments.words()[0]);
  const std::filesystem::path folder = arguments.words()[1];
  auto db = open_reader(places);
  if (!council::journal_number(db, council)) throw failed(fmt::format("there is no council \"{}\" in {}", council.value, places.database().string()));
  const std::string key = public_key_of(places, council);
  std::filesystem::create_directories(folder);
  std::ofstream lines(folder / "export.jsonl", std::ios::binary);
  const auto payloads = arguments.has("--all") ? Payloads::all : Payloads::everyones;
  const auto exported = export_journal(db, council, payloads, [&](std::string_view line) { lines << line << '\n'; });
  if (!exported) throw failed(fmt::format("the journal of {} has no signed head yet; start the server once", council.value));
  lines.flush();
  if (!lines) throw failed(fmt::format("{}: cannot be written; is there room, and may this user write there?", (folder / "export.jsonl").string()));
  write_file(folder / "checkpoint", exported->checkpoint);
  write_file(folder / "key.pem", key);
  fmt::print("{}: {} entries. Check them with: radslag verify {} {} {}\n", folder.string(), exported->size, (folder / "export.jsonl").string(),
             (folder / "checkpoint").string(), (folder / "key.pem").string());
  return 0;
}

}  // namespace radslag::cli
