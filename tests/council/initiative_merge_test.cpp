#include "council/initiative_council.hpp"

namespace radslag::council {

namespace {

const std::string slide = ulid("N", 1);   // by the author
const std::string swings = ulid("N", 2);  // by the other
const std::string third = ulid("N", 3);   // by the author too
const std::string offer_id = ulid("G", 1);
const std::string offer_id2 = ulid("G", 2);

struct InitiativeMerge : testing::Test, InitiativeCouncil {
  InitiativeMerge() : InitiativeCouncil({.threshold = 4}) {
    publish(slide, "Rutschkana");
    publish(swings, "Gungor", other);
  }
  Answer answer_move(const std::string& who, bool move, const std::string& id = offer_id) {
    return merge(who, "merge.move_support", id, move ? R"(,"move":true)" : R"(,"move":false)");
  }
  void endorse(const std::string& id, std::initializer_list<std::string> people) {
    for (const auto& who : people) ok(ask(who, "initiative.endorse", id));
  }
};

}  // namespace

TEST_F(InitiativeMerge, is_offered_by_one_author_to_the_other) {
  EXPECT_EQ(refused(offer(supporter, offer_id, slide, swings)), "forbidden");
  EXPECT_EQ(refused(offer(author, offer_id, slide, slide)), "bad_choice");
  const auto before = head();
  ok(offer(author, offer_id, slide, swings));
  EXPECT_EQ(kinds_since(before), "merge_offered/moderators");
  EXPECT_TRUE(row(author, "me", "merge_offer " + offer_id).contains(R"("mine":true)"));
  EXPECT_TRUE(row(other, "me", "merge_offer " + offer_id).contains(R"("mine":false)"));
  EXPECT_TRUE(inbox(other).contains(R"("kind":"merge_offer")"));
  EXPECT_EQ(refused(offer(author, offer_id, slide, swings)), "already_exists");
  EXPECT_EQ(refused(offer(other, offer_id2, swings, slide)), "already_exists") << "one open offer between two";
}

TEST_F(InitiativeMerge, needs_the_consent_of_both) {
  ok(offer(author, offer_id, slide, swings));
  EXPECT_EQ(refused(merge(supporter, "merge.accept", offer_id)), "not_found");
  EXPECT_EQ(refused(merge(author, "merge.accept", offer_id)), "forbidden");
  EXPECT_EQ(refused(merge(other, "merge.cancel", offer_id)), "forbidden");
  ok(merge(other, "merge.decline", offer_id, R"(,"reason":"Olika saker")"));
  EXPECT_TRUE(inbox(author).contains("Olika saker"));
  EXPECT_EQ(row(author, "me", "merge_offer " + offer_id) + row(other, "me", "merge_offer " + offer_id), "");
  EXPECT_EQ(refused(merge(other, "merge.accept", offer_id)), "wrong_state");
  ok(offer(author, offer_id2, slide, swings));
  ok(merge(author, "merge.cancel", offer_id2));
  EXPECT_EQ(record(slide).state, initiative::State::published);
}

TEST_F(InitiativeMerge, makes_one_of_two_and_asks_each_supporter) {
  endorse(slide, {supporter, resident(1), other});
  endorse(swings, {other});
  ok(offer(author, offer_id, slide, swings));
  const auto before = head();
  ok(merge(other, "merge.accept", offer_id));
  EXPECT_EQ(kinds_since(before), "initiatives_merged/everyone");
  EXPECT_TRUE(page(slide).contains(R"("merged_into":")" + swings));
  EXPECT_TRUE(steps(slide).contains(R"("step":"merged")"));
  EXPECT_TRUE(steps(swings).contains(R"("step":"merge_took")"));
  EXPECT_EQ(row("", "initiatives", "initiative_card " + slide), "");
  EXPECT_TRUE(inbox(author).contains(R"("kind":"merge_result")"));
  EXPECT_TRUE(row(supporter, "me", "support_move " + offer_id).contains("Gungor"));
  EXPECT_TRUE(inbox(supporter).contains(R"("kind":"support_move")"));
  EXPECT_EQ(row(other, "me", "support_move " + offer_id), "") << "supports both already";

  EXPECT_EQ(refused(answer_move(other, true)), "not_found");
  ok(answer_move(supporter, true));
  EXPECT_EQ(row("", "initiatives", "initiative_tally " + swings), R"({"support":2,"comments":0})");
  EXPECT_NE(row(supporter, "me", "my_support " + swings), "");
  EXPECT_EQ(row(supporter, "me", "support_move " + offer_id), "");
  EXPECT_EQ(refused(answer_move(supporter, true)), "not_found") << "answered once";
  ok(answer_move(resident(1), false));
  EXPECT_EQ(record(swings).support, 2);
  EXPECT_EQ(record(slide).support, 3) << "what went away keeps its support as a record";
}

TEST_F(InitiativeMerge, moves_support_that_can_reach_the_threshold) {
  endorse(slide, {supporter});
  endorse(swings, {author, other, officer});
  ok(offer(author, offer_id, slide, swings));
  ok(merge(other, "merge.accept", offer_id));
  const auto before = head();
  ok(answer_move(supporter, true));
  EXPECT_EQ(kinds_since(before), "support_moved/member:" + supporter + " initiative_shortlisted/everyone");
}

TEST_F(InitiativeMerge, counts_a_supporter_once_who_came_to_the_other_meanwhile) {
  endorse(slide, {supporter});
  ok(offer(author, offer_id, slide, swings));
  ok(merge(other, "merge.accept", offer_id));
  endorse(swings, {supporter});
  ok(answer_move(supporter, true));
  EXPECT_EQ(record(swings).support, 1);
}

TEST_F(InitiativeMerge, follows_on_to_where_the_other_went_since) {
  publish(third, "Lekpark");
  endorse(slide, {supporter});
  ok(offer(author, offer_id, slide, swings));
  ok(merge(other, "merge.accept", offer_id));
  ok(offer(other, offer_id2, swings, third));
  ok(merge(author, "merge.accept", offer_id2));
  ok(answer_move(supporter, true));
  EXPECT_EQ(record(third).support, 1);
}

TEST_F(InitiativeMerge, offer_ends_when_it_can_no_longer_come_about) {
  ok(offer(author, offer_id, slide, swings));
  ok(because(other, "initiative.withdraw", swings));
  EXPECT_EQ(row(author, "me", "merge_offer " + offer_id) + row(other, "me", "merge_offer " + offer_id), "");
  EXPECT_EQ(refused(merge(other, "merge.accept", offer_id)), "wrong_state");
  EXPECT_EQ(refused(offer(author, offer_id2, slide, swings)), "wrong_state");
}

TEST_F(InitiativeMerge, of_two_of_ones_own_is_ones_own_affair) {
  publish(third, "Lekpark");
  ok(offer(author, offer_id, third, slide));
  ok(merge(author, "merge.accept", offer_id));
  EXPECT_EQ(record(third).state, initiative::State::merged);
}

TEST_F(InitiativeMerge, support_stays_where_it_is_when_the_other_has_closed) {
  endorse(slide, {supporter});
  ok(offer(author, offer_id, slide, swings));
  ok(merge(other, "merge.accept", offer_id));
  ok(because(other, "initiative.withdraw", swings));
  EXPECT_EQ(refused(answer_move(supporter, true)), "wrong_state");
  ok(answer_move(supporter, false));
}

}  // namespace radslag::council
