// A round with thousands: told in parts, counted beside the writer, the same result.
#include <gmock/gmock.h>

#include "council/round_council.hpp"
#include "council/rounds/counting.hpp"

namespace radslag::council {

using testing::HasSubstr;

namespace {

// Of three options.
constexpr std::int64_t at_once_max = rounds::counted_at_once_max / 3;

// Those who voted are few; envelopes in the urn are many, put there as casting does.
struct Large : RoundCouncil {
  explicit Large(std::int64_t envelopes) {
    begin(terms("approval", "most_votes"), {1, 2, 3});
    auto& db = desk.books();
    for (std::int64_t i = 0; i < envelopes; ++i) {
      const int number = static_cast<int>(i) + 1000;
      const auto bytes = methods::from_base64(envelope(i % 3 == 0 ? "[1]" : "[2]", number), 20000).value();
      db.run("INSERT INTO round_roll (round, member, place, salt, voted) VALUES ($1, $2, $3, zeroblob(32), 1)", ulid("R", 1), voter(number), number);
      db.run("INSERT INTO round_envelope (round, member, hash, envelope) VALUES ($1, $2, $3, $4)", ulid("R", 1), voter(number), to_hex(methods::sha256(bytes)), store::Blob(bytes));
    }
  }
};

}  // namespace

TEST(RoundLarge, it_is_closed_at_once_counted_beside_the_writer_and_comes_to_the_same) {
  constexpr std::int64_t many = at_once_max + 1;
  Large council(many);
  InitiativeCouncil::ok(council.ask(council.chair, "round.close"));
  EXPECT_EQ(council.record().state, rounds::RoundState::closed) << "nothing more comes in";
  EXPECT_EQ(refused(council.cast(1, "[1]")), "poll_closed");
  EXPECT_EQ(council.desk.books().one<std::int64_t>("SELECT count(*) FROM round_ballot"), 0);
  EXPECT_EQ(council.desk.books().one<std::int64_t>("SELECT count(*) FROM round_envelope"), many) << "until they are counted";
  council.wait_while(rounds::RoundState::closed);
  EXPECT_EQ(council.record().state, rounds::RoundState::counted);
  EXPECT_THAT(council.row("round_result"), HasSubstr(fmt::format(R"("ballots":{},"invalid":0)", many)));
  EXPECT_THAT(council.share(1), HasSubstr(R"("votes":167)"));
  EXPECT_THAT(council.share(2), HasSubstr(R"("votes":334)"));
  EXPECT_EQ(council.desk.books().one<std::int64_t>("SELECT count(*) FROM round_envelope"), 0);
  EXPECT_EQ(council.desk.books().one<std::int64_t>("SELECT count(*) FROM round_hash WHERE counted = 1"), many);
  for (int i = 0; i < 2; ++i) (void)council.tick();
  EXPECT_TRUE(council.record().links_destroyed);
}

TEST(RoundLarge, as_many_as_can_be_counted_at_once_are) {
  Large council(at_once_max);
  InitiativeCouncil::ok(council.ask(council.chair, "round.close"));
  EXPECT_EQ(council.record().state, rounds::RoundState::counted);
  EXPECT_THAT(council.row("round_result"), HasSubstr(R"("ballots":500,"invalid":0)"));
}

TEST(RoundLarge, a_key_that_is_lost_while_it_counts_ends_the_round) {
  Large council(at_once_max + 1);
  InitiativeCouncil::ok(council.ask(council.chair, "round.close"));
  council.desk.keys().destroy_round(RoundId(ulid("R", 1)));
  council.wait_while(rounds::RoundState::closed);
  EXPECT_EQ(council.record().state, rounds::RoundState::cancelled);
  EXPECT_EQ(council.record().ending, "key_lost");
}

TEST(RoundLarge, everybody_is_told_in_parts) {
  RoundCouncil council;
  auto& db = council.desk.books();
  for (int i = 1000; i < 1450; ++i) {
    db.run("INSERT INTO persona (id, council, member, name, joined_at) VALUES ($1, 'husby', $2, 'Boende', $3)", ulid("Z", i), RoundCouncil::voter(i), council.desk.now);
  }
  council.begin(council.terms("approval", "most_votes"), {1, 2, 3});
  const auto told = [&] { return db.one<std::int64_t>("SELECT count(*) FROM inbox WHERE id IN (SELECT id FROM notice WHERE type = 'inbox_item' AND json_extract(json, '$.kind') = 'round')").value(); };
  std::vector<std::int64_t> after_each;
  for (int i = 0; i < 4; ++i) {
    (void)council.tick();
    after_each.push_back(told());
  }
  EXPECT_THAT(after_each, testing::ElementsAre(200, 400, 456, 456));
}

}  // namespace radslag::council
