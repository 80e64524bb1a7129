// What the check before the start passes over, and the check beside the running office finds.
#include <gtest/gtest.h>

#include <chrono>
#include <stop_token>
#include <string>
#include <thread>

#include "council/core/soundness.hpp"
#include "council/desk.hpp"
#include "council/membership/register.hpp"
#include "council/settings/register.hpp"
#include "store/scratch.hpp"

namespace radslag::council {

namespace {

Registry features() {
  Registry registry;
  register_settings(registry);
  register_membership(registry);
  return registry;
}

// A journal just long enough that its first entries are not among those checked first.
struct LongJournal : testing::Test {
  Desk desk{features()};
  void SetUp() override {
    desk.found("husby");
    const std::string sara = "01J0SARA000000000000000000";
    desk.join("husby", sara, "Sara");
    while (desk.office().heads().front().seq < static_cast<std::int64_t>(entries_checked_first) + 3000) {
      std::vector<Call> group;
      for (int i = 0; i < 2000; ++i) {
        auto call = desk.make_call(sara, make_uuid7(desk.now, desk.random()), "membership.show_presence",
                                   R"({"council":"husby","shown":true})");
        group.push_back(std::move(*call));
      }
      desk.last = desk.office().execute(std::move(group), desk.now);
    }
  }
  void alter(std::int64_t seq) {
    desk.books().run("UPDATE entry SET at = at + 60000, kind = 'settings_changed', audience = 'everyone' WHERE id % (1 << 40) = $1 "
                     "AND id >> 40 = (SELECT no FROM journal WHERE council = 'husby')", seq);
    ASSERT_EQ(desk.books().changes(), 1);
  }
};

}  // namespace

TEST_F(LongJournal, an_old_entry_is_found_by_the_check_beside_the_office_and_a_new_one_before_it_opens) {
  EXPECT_NO_THROW(Journals(desk.books()));
  alter(2500);
  EXPECT_NO_THROW(Journals(desk.books())) << "passed over before the start, or the start takes as long as the journal";
  EXPECT_THROW(check_older(desk.books(), [] { return true; }), JournalDamaged);
  EXPECT_NO_THROW(check_older(desk.books(), [] { return false; })) << "broken off: no finding";
  alter(desk.office().heads().front().seq - 100);
  EXPECT_THROW(Journals(desk.books()), JournalDamaged);
}

TEST(CheckBesideTheOffice, takes_nothing_for_damage_that_is_only_being_written) {
  const store::Scratch folder;
  Desk desk{features(), 1, {.rates = false}, store::Database::open(folder / "council.db", store::Database::Mode::writer)};
  desk.found("husby");
  const std::string sara = "01J0SARA000000000000000000";
  desk.join("husby", sara, "Sara");
  std::string found;
  std::jthread check([&](const std::stop_token& stop) {
    auto reader = store::Database::open(folder / "council.db", store::Database::Mode::reader);
    try {
      while (!stop.stop_requested()) check_older(reader, [] { return true; });
    } catch (const JournalDamaged& damage) {
      found = damage.what();
    }
  });
  for (int i = 0; i < 400; ++i) {
    ASSERT_TRUE(desk.ask(sara, "membership.show_presence", R"({"council":"husby","shown":true})").result);
    desk.now += std::chrono::seconds(1);
  }
  check.request_stop();
  check.join();
  EXPECT_EQ(found, "");
}

}  // namespace radslag::council
