// Law 2: retry is harmless. Any command sent twice has one effect and one answer.
#include <gtest/gtest.h>

#include "laws/books_dump.hpp"
#include "laws/council_simulation.hpp"

namespace radslag::laws {

namespace {

// A code for a piece of paper, and what was sealed, are shown once: the receipt keeps no copy.
bool is_shown_once(const Sent& sent) {
  const std::string& method = sent.order.method;
  return (method == "invitation.make" && sent.answer.result->contains("\"code\"")) || method == "moderation.open_contact" || method == "moderation.open_evidence";
}

}  // namespace

TEST(RetryLaw, a_command_sent_again_changes_nothing_and_is_answered_alike) {
  for_each_seed([](std::uint64_t seed) {
    Simulation simulation(seed);
    std::vector<Sent> accepted;
    simulation.run(150, [&](const Sent& sent) {
      // Days passed: receipts may be forgotten. Or something was erased: its receipt answers that it was done, no more.
      if (sent.id.empty() || !simulation.desk.last.erased.empty()) accepted.clear();
      if (!sent.answer.result || sent.id.empty()) return;
      accepted.push_back(sent);
      if (!simulation.chance(8)) return;
      const Sent& earlier = simulation.any(accepted);
      const Tables before = dump_all(simulation.desk.books());
      const Sent again = simulation.send_again(earlier);
      ASSERT_TRUE(again.answer.result) << earlier.order.method;
      EXPECT_EQ(*again.answer.result, is_shown_once(earlier) ? "{}" : *earlier.answer.result) << earlier.order.method;
      EXPECT_EQ(again.answer.seq, earlier.answer.seq);
      EXPECT_TRUE(again.answer.replayed);
      EXPECT_TRUE(simulation.desk.last.changes.empty());
      expect_same(dump_all(simulation.desk.books()), before);
    });
  });
}

namespace {

// Whichever command comes first in its second brings the checkpoint, a refused one too.
Tables but_for_checkpoints(store::Database& db) {
  Tables tables = dump_all(db);
  tables.erase("checkpoint");
  return tables;
}

}  // namespace

TEST(RetryLaw, what_was_refused_left_nothing) {
  for_each_seed([](std::uint64_t seed) {
    Simulation simulation(seed);
    int refused = 0;
    Tables before = but_for_checkpoints(simulation.desk.books());
    simulation.run(60, [&](const Sent& sent) {
      if (!sent.answer.result) {
        ++refused;
        expect_same(but_for_checkpoints(simulation.desk.books()), before);
        EXPECT_TRUE(simulation.desk.last.changes.empty());
      }
      before = but_for_checkpoints(simulation.desk.books());
    });
    EXPECT_GT(refused, 0);
  });
}

}  // namespace radslag::laws
