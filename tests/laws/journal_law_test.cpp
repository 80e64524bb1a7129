// Law 6: the journal holds. Any altered, removed or reordered entry is found by the verifier, from what is exported, and
// where the stored journal itself was touched, by the server at its start. Erasing a payload is not found, if it is told.
#include <gtest/gtest.h>

#include <algorithm>

#include "council/core/journal.hpp"
#include "laws/council_simulation.hpp"
#include "methods/verify/verify.hpp"

namespace radslag::laws {

using namespace council;

namespace {

struct Export {
  std::vector<std::string> lines;
  std::string checkpoint;
  std::string key;
};

Export export_of(Simulation& simulation, const std::string& council, const Labels& labels) {
  store::Database& db = simulation.desk.books();
  simulation.desk.now += std::chrono::seconds(2);
  EXPECT_TRUE(simulation.desk.office().tick(simulation.desk.now).stored);
  const auto no = *journal_number(db, CouncilId(council));
  Export exported{{}, newest_checkpoint(db, no).value(), methods::write_pem(simulation.desk.keys().of(CouncilId(council)).public_key())};
  each_entry(db, no, 0, std::int64_t{1} << 39, [&](const StoredEntry& entry) {
    exported.lines.push_back(export_line(entry, !labels.contains(entry.audience.label)));
  });
  return exported;
}

bool verifies(const Export& exported) {
  methods::ExportVerifier verifier({exported.checkpoint, exported.key, {}});
  for (const auto& line : exported.lines) verifier.feed(line);
  return verifier.finish().ok();
}

// Changes one character of a value; the form of the line stays.
void alter_value(Simulation& simulation, std::string& line) {
  for (;;) {
    const auto at = simulation.below(line.size());
    if (line[at] < 'a' || line[at] > 'y') continue;
    const auto key_ends = line.find("\":", at);
    const auto value_ends = line.find_first_of(",{", at);
    if (key_ends != std::string::npos && key_ends < value_ends) continue;  // in a member's name: that is another form
    ++line[at];
    return;
  }
}

std::string spoil(Simulation& simulation, std::vector<std::string>& lines) {
  const auto at = simulation.below(lines.size());
  switch (simulation.below(4)) {
    case 0: alter_value(simulation, lines[at]); return "altered " + std::to_string(at);
    case 1: lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at)); return "removed " + std::to_string(at);
    case 2: lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), lines[at]); return "repeated " + std::to_string(at);
    default: {
      const auto other = (at + 1 + simulation.below(lines.size() - 1)) % lines.size();
      std::swap(lines[at], lines[other]);
      return "swapped " + std::to_string(at) + " and " + std::to_string(other);
    }
  }
}

}  // namespace

TEST(JournalLaw, an_export_verifies_for_every_reader_and_anything_spoilt_in_it_is_found) {
  for_each_seed([](std::uint64_t seed) {
    Simulation simulation(seed);
    simulation.run(120);
    for (const Labels& labels : {Labels(), Labels({"members", "moderators", "officers", "group:operators"})}) {
      const Export sound = export_of(simulation, "husby", labels);
      ASSERT_TRUE(verifies(sound));
      for (int i = 0; i < 30; ++i) {
        Export spoilt = sound;
        const std::string how = spoil(simulation, spoilt.lines);
        EXPECT_FALSE(verifies(spoilt)) << how;
      }
    }
  });
}

TEST(JournalLaw, the_server_refuses_to_run_on_a_journal_that_was_touched) {
  const std::vector<std::string> touches{
      "UPDATE entry SET leaf = randomblob(32) WHERE id = $1",
      "UPDATE entry SET commitment = randomblob(32) WHERE id = $1",
      "UPDATE entry SET kind = 'something_else', audience = 'everyone' WHERE id = $1",
      "UPDATE entry SET at = at + 60000, audience = 'everyone' WHERE id = $1",
      "UPDATE entry SET audience = CASE audience WHEN 'everyone' THEN 'members' ELSE 'everyone' END WHERE id = $1",
      "UPDATE entry SET payload = payload || ' ' WHERE id = $1",
      "DELETE FROM entry WHERE id = $1",
      "UPDATE tree_node SET hash = randomblob(32) WHERE id = (SELECT max(id) FROM tree_node WHERE id <= ((($1 >> 40) << 48) + (1 << 42) + ($1 & 7)))",
      "UPDATE checkpoint SET note = replace(note, substr(note, 45, 1), CASE substr(note, 45, 1) WHEN 'A' THEN 'B' ELSE 'A' END) "
      "WHERE journal = ($1 >> 40)"};
  for_each_seed([&](std::uint64_t seed) {
    Simulation simulation(seed);
    simulation.run(60);
    static_cast<void>(export_of(simulation, "husby", Labels()));  // signs the head
    store::Database& db = simulation.desk.books();
    EXPECT_NO_THROW(Journals{db});
    for (const auto& touch : touches) {
      // Of an entry that was erased only the leaf is left; its payload cannot be changed.
      const auto seq = db.one<std::int64_t>("SELECT id & 1099511627775 FROM entry WHERE id >> 40 = $1 AND payload IS NOT NULL "
                                            "ORDER BY (id * 7919 + $2) % 104729 LIMIT 1",
                                            *journal_number(db, CouncilId("husby")), simulation.below(100'000)).value();
      db.run("SAVEPOINT before");
      db.run(touch, (*journal_number(db, CouncilId("husby")) << 40) + seq);
      EXPECT_GT(db.changes(), 0) << touch;
      try {
        const Journals journals(db);
        ADD_FAILURE() << touch << " of entry " << seq << " was not found";
      } catch (const JournalDamaged& damage) {
        EXPECT_TRUE(std::string(damage.what()).contains("restore the newest backup")) << damage.what();
      }
      db.run("ROLLBACK TO before");
      db.run("RELEASE before");
    }
  });
}

}  // namespace radslag::laws
