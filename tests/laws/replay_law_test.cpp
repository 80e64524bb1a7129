// Law 5: replay agrees. The journal, folded into empty books, gives the books and the notices.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "council/core/journal.hpp"
#include "laws/books_dump.hpp"
#include "laws/council_simulation.hpp"
#include "registration/register_all.hpp"

namespace radslag::laws {

using namespace council;

namespace {

struct Written {
  CouncilId council;
  StoredEntry entry;
};

// The journals as somebody would have them who took a copy after each commit: what was erased since stands in it, as it
// stands in a backup.
class Copy {
 public:
  void take(store::Database& db) {
    std::vector<std::pair<std::int64_t, CouncilId>> journals;
    db.each<std::int64_t, CouncilId>("SELECT no, council FROM journal",
                                     [&](std::int64_t no, CouncilId council) { journals.emplace_back(no, std::move(council)); });
    for (const auto& [no, council] : journals) {
      std::int64_t& next = next_[council];
      each_entry(db, no, next, std::int64_t{1} << 39, [&](const StoredEntry& entry) {
        all_.push_back({council, entry});
        next = entry.seq + 1;
      });
    }
  }
  // All journals together, in the order of time; within a command a council's own entries come before the instance's.
  [[nodiscard]] std::vector<Written> entries() const {
    auto all = all_;
    std::ranges::stable_sort(all, [](const Written& a, const Written& b) {
      const auto key = [](const Written& written) { return std::tuple(written.entry.at, written.council == instance_journal, written.council, written.entry.seq); };
      return key(a) < key(b);
    });
    return all;
  }

 private:
  std::map<CouncilId, std::int64_t> next_;
  std::vector<Written> all_;
};

// Folds the copy, and where it says `redacted` lets every feature forget, as a restore does.
int replay(const std::vector<Written>& copy, Desk& into) {
  store::Database& books = into.books();
  std::map<std::pair<CouncilId, std::int64_t>, const Written*> standing;
  int forgotten = 0;
  for (const Written& written : copy) {
    const auto payload = protocol::read_json(written.entry.payload.value(), protocol::ReaderLimits::for_own_text());
    const std::string& kind = *payload->find("kind")->as_string();
    EXPECT_EQ(kind, written.entry.kind) << "the payload tells the true kind";
    if (kind != "envelope") EXPECT_EQ(*payload->find("at")->as_int(), to_unix_ms(written.entry.at));
    const protocol::Value& fact = *payload->find("fact");
    const Entry entry{written.council, written.entry.seq, written.entry.at, written.entry.audience};
    std::vector<RowChange> changes;
    Board board(books, entry, changes);
    into.registry().apply(books, board, entry, kind, fact);
    standing[{written.council, written.entry.seq}] = &written;
    if (kind != "redacted") continue;
    const auto erased = standing.find({written.council, *fact.find("seq")->as_int()});
    if (erased == standing.end()) continue;  // erased before
    const StoredEntry& gone = erased->second->entry;
    const auto gone_payload = protocol::read_json(*gone.payload, protocol::ReaderLimits::for_own_text());
    for (const auto& forget : into.registry().forgets()) {
      forget(books, board, {written.council, gone.seq, gone.at, gone.audience}, gone.kind, *gone_payload->find("fact"));
    }
    standing.erase(erased);
    ++forgotten;
  }
  return forgotten;
}

}  // namespace

TEST(ReplayLaw, the_journal_folded_into_empty_books_gives_the_books_and_the_notices) {
  int forgotten = 0;
  for_each_seed([&](std::uint64_t seed) {
    Simulation simulation(seed);
    Copy copy;
    copy.take(simulation.desk.books());
    simulation.run(350, [&](const Sent&) { copy.take(simulation.desk.books()); });
    Desk empty(register_all(), seed);
    forgotten += replay(copy.entries(), empty);
    const Tables wanted = dump_books(simulation.desk.books());
    EXPECT_GT(wanted.at("comment").size(), 5U);
    EXPECT_GT(wanted.at("notice").size(), 50U);
    expect_same(dump_books(empty.books()), wanted);
  });
  EXPECT_GT(forgotten, 0) << "nothing was erased in any of the councils";
}

}  // namespace radslag::laws
