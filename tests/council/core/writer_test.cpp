#include "council/core/writer.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <latch>

#include "council/core/pins.hpp"

namespace radslag::council {

using pins::PinDesk;

namespace {

pins::Pin on_board(const std::string& id) { return {CouncilId("husby"), "husby/council", "everyone", id, "x"}; }

}  // namespace

TEST(Writer, stopping_finishes_what_is_queued_and_then_takes_nothing) {
  PinDesk desk;
  const ManualClock clock(desk.now);
  std::vector<std::string> ids;
  for (int i = 0; i < 1000; ++i) ids.push_back(make_uuid7(desk.now, desk.random()));
  std::vector<Call> calls;
  for (const auto& id : ids) calls.push_back(desk.call(on_board("a"), id));
  Call late = desk.call(on_board("late"), make_uuid7(desk.now, desk.random()));
  std::size_t answered = 0;  // on the writer's thread until it is joined
  std::size_t groups = 0;
  Writer writer(desk.office(), clock, [&](Committed batch) {
    answered += batch.answers.size();
    ++groups;
  });
  for (Call& call : calls) ASSERT_TRUE(writer.submit(std::move(call)));
  writer.stop();
  EXPECT_EQ(answered, 1000U);
  EXPECT_LT(groups, 1000U) << "what gathers while a group is written is the next group";
  EXPECT_FALSE(writer.submit(std::move(late)));
}

TEST(Writer, a_full_queue_refuses_instead_of_growing) {
  PinDesk desk;
  const ManualClock clock(desk.now);
  std::vector<Call> calls;
  for (int i = 0; i < 200; ++i) calls.push_back(desk.call(on_board("a"), make_uuid7(desk.now, desk.random())));
  std::latch first_group(1);
  std::latch go_on(1);
  std::atomic<bool> is_first = true;
  Writer writer(desk.office(), clock, [&](const Committed&) {
    if (!is_first.exchange(false)) return;
    first_group.count_down();
    go_on.wait();
  }, {.group_max = 1, .queue_max = 10});
  ASSERT_TRUE(writer.submit(std::move(calls.back())));
  first_group.wait();
  int taken = 0;
  for (int i = 0; i < 50; ++i) taken += writer.submit(std::move(calls[static_cast<std::size_t>(i)])) ? 1 : 0;
  EXPECT_EQ(taken, 10);
  EXPECT_EQ(writer.queued(), 10U);
  go_on.count_down();
}

// However many commands come, what time brings is not put off for ever.
TEST(Writer, sweeps_come_in_the_middle_of_an_unbroken_stream) {
  std::atomic<int> sweeps = 0;
  SeededRandom random(1);
  KeyRing keys(random);
  Registry registry = pins::registry();
  registry.sweep([&](const Context&) {
    ++sweeps;
    return std::vector<Fact>{};
  });
  auto db = store::Database::in_memory();
  store::migrate(db, store::embedded_migrations(), from_unix_ms(0));
  Office office(std::move(db), registry, keys, random);
  PinDesk desk;
  const ManualClock clock(desk.now);
  std::latch swept(1);
  Writer* running = nullptr;
  // Every group's answer sends the next two commands, so that the queue is never empty.
  const auto feed = [&] { return running->submit(desk.call(on_board("a"), make_uuid7(desk.now, desk.random()))); };
  std::atomic<bool> is_over = false;
  std::atomic<bool> is_ready = false;
  Writer writer(office, clock, [&](const Committed&) {
    is_ready.wait(false);
    if (sweeps > 2 && !is_over.exchange(true)) swept.count_down();
    if (!is_over) EXPECT_TRUE(feed() && feed());
  }, {.group_max = 1, .queue_max = 1'000'000, .sweep_every = std::chrono::milliseconds(5)});
  running = &writer;
  ASSERT_TRUE(feed() && feed());
  is_ready = true;
  is_ready.notify_all();
  swept.wait();
  writer.stop();
}

}  // namespace radslag::council
