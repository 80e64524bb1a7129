// Law 5: replay agrees. The journal, folded into empty books, gives the books and the notices.
#include <gtest/gtest.h>

#include <algorithm>

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

// All journals together, in the order of time; within a command a council's own entries come before the instance's.
std::vector<Written> all_entries(store::Database& db) {
  std::vector<Written> all;
  std::vector<std::pair<std::int64_t, CouncilId>> journals;
  db.each<std::int64_t, CouncilId>("SELECT no, council FROM journal",
                                   [&](std::int64_t no, CouncilId council) { journals.emplace_back(no, std::move(council)); });
  for (const auto& [no, council] : journals) {
    each_entry(db, no, 0, std::int64_t{1} << 39, [&](const StoredEntry& entry) { all.push_back({council, entry}); });
  }
  std::ranges::stable_sort(all, [](const Written& a, const Written& b) {
    const auto is_instance = [](const Written& written) { return written.council == instance_journal; };
    return std::pair(a.entry.at, is_instance(a)) < std::pair(b.entry.at, is_instance(b));
  });
  return all;
}

void replay(store::Database& journal, Desk& into) {
  store::Database& books = into.books();
  for (const Written& written : all_entries(journal)) {
    const auto payload = protocol::read_json(written.entry.payload.value(), protocol::ReaderLimits::for_own_text());
    ASSERT_TRUE(payload);
    const std::string& kind = *payload->find("kind")->as_string();
    EXPECT_EQ(kind, written.entry.kind) << "the payload tells the true kind";
    EXPECT_EQ(*payload->find("at")->as_int(), to_unix_ms(written.entry.at));
    const Entry entry{written.council, written.entry.seq, written.entry.at, written.entry.audience};
    std::vector<RowChange> changes;
    Board board(books, entry, changes);
    into.registry().apply(books, board, entry, kind, *payload->find("fact"));
  }
}

}  // namespace

TEST(ReplayLaw, the_journal_folded_into_empty_books_gives_the_books_and_the_notices) {
  for_each_seed([](std::uint64_t seed) {
    Simulation simulation(seed);
    simulation.run(250);
    Desk empty(register_all(), seed);
    replay(simulation.desk.books(), empty);
    const Tables wanted = dump_books(simulation.desk.books());
    EXPECT_GT(wanted.at("comment").size(), 5U);
    EXPECT_GT(wanted.at("notice").size(), 50U);
    expect_same(dump_books(empty.books()), wanted);
  });
}

}  // namespace radslag::laws
