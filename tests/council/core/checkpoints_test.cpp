#include <gtest/gtest.h>

#include "council/core/pins.hpp"
#include "council/core/soundness.hpp"
#include "methods/tree/checkpoint.hpp"
#include "store/scratch.hpp"

namespace radslag::council {

using pins::PinDesk;

namespace {

struct Checkpoints : testing::Test {
  PinDesk desk;
  std::int64_t no = *journal_number(desk.books(), CouncilId("husby"));

  std::int64_t stored() { return desk.books().one<std::int64_t>("SELECT count(*) FROM checkpoint WHERE journal = $1", no).value(); }
};

}  // namespace

TEST_F(Checkpoints, the_head_is_signed_at_most_once_a_second) {
  EXPECT_EQ(stored(), 1) << "with the first entry";
  for (int i = 0; i < 30; ++i) {
    desk.now += std::chrono::milliseconds(100);
    ASSERT_TRUE(desk.pin("a", std::to_string(i)).result);
  }
  EXPECT_EQ(stored(), 4) << "three seconds later";
  ASSERT_TRUE(desk.pin("a", "one more").result);
  EXPECT_TRUE(desk.office().checkpoint_owed());
  desk.now += std::chrono::seconds(1);
  ASSERT_TRUE(desk.office().tick(desk.now).stored);
  EXPECT_FALSE(desk.office().checkpoint_owed());
  EXPECT_EQ(stored(), 5);
  desk.now += std::chrono::hours(1);
  ASSERT_TRUE(desk.office().tick(desk.now).stored);
  EXPECT_EQ(stored(), 5) << "nothing new, nothing signed";
}

TEST_F(Checkpoints, the_note_is_signed_by_the_councils_key_over_the_root_of_what_is_stored) {
  const auto note = methods::parse_checkpoint(newest_checkpoint(desk.books(), no).value());
  ASSERT_TRUE(note);
  EXPECT_EQ(note->head.origin, Journals(desk.books()).of(CouncilId("husby")).origin);
  EXPECT_EQ(note->head.root, Journals(desk.books()).of(CouncilId("husby")).tree.root());
  EXPECT_TRUE(methods::is_signed_by(*note, desk.keys().of(CouncilId("husby")).public_key()));
  EXPECT_FALSE(methods::is_signed_by(*note, desk.keys().of(instance_journal).public_key()));
}

TEST_F(Checkpoints, a_clock_that_was_set_back_does_not_stop_the_signing) {
  desk.now -= std::chrono::days(365);
  ASSERT_TRUE(desk.pin("a", "x").result);
  EXPECT_EQ(stored(), 2);
}

TEST_F(Checkpoints, without_its_key_a_signed_journal_is_not_run) {
  const Journals journals(desk.books());
  const JournalState& state = journals.of(CouncilId("husby"));
  EXPECT_NO_THROW(check_signature(desk.books(), CouncilId("husby"), state, desk.keys()));
  SeededRandom random(2);
  KeyRing others(random);
  try {
    check_signature(desk.books(), CouncilId("husby"), state, others);
    ADD_FAILURE() << "a new key would have been made";
  } catch (const KeyMissing& missing) {
    EXPECT_TRUE(std::string(missing.what()).contains("husby.seed")) << missing.what();
  }
  (void)others.of(CouncilId("husby"));
  EXPECT_THROW(check_signature(desk.books(), CouncilId("husby"), state, others), JournalDamaged) << "another's key";
}

TEST(Keys, a_key_is_the_same_after_a_restart_and_readable_by_its_owner_alone) {
  const store::Scratch folder;
  SeededRandom random(1);
  const auto path = folder / "keys";
  const auto first = KeyRing(path, random).of(CouncilId("husby")).public_key();
  KeyRing again(path, random);
  EXPECT_TRUE(again.has(CouncilId("husby")));
  EXPECT_FALSE(again.has(CouncilId("rinkeby")));
  EXPECT_EQ(again.of(CouncilId("husby")).public_key(), first);
  namespace fs = std::filesystem;
  for (const auto* name : {"husby.seed", "instance.secret"}) {
    EXPECT_EQ(fs::status(path / name).permissions(), fs::perms::owner_read | fs::perms::owner_write) << name;
  }
}

TEST(Keys, half_a_key_is_refused_and_an_unfinished_one_is_made_again) {
  const store::Scratch folder;
  SeededRandom random(1);
  const auto path = folder / "keys";
  KeyRing keys(path, random);
  std::ofstream(path / "husby.seed.unfinished") << "half";
  EXPECT_NO_THROW((void)keys.of(CouncilId("husby"))) << "as a power cut leaves it";
  for (const auto& bytes : {std::string(31, 'k'), std::string(33, 'k'), std::string()}) {
    std::ofstream(path / "rinkeby.seed", std::ios::trunc) << bytes;
    EXPECT_THROW((void)keys.of(CouncilId("rinkeby")), KeysUnavailable);
  }
}

}  // namespace radslag::council
