// What was entered with help at a desk is marked where everybody sees it, and only that.
#include <gtest/gtest.h>

#include <algorithm>

#include "council/assisted/register.hpp"
#include "council/initiative_council.hpp"

namespace radslag::council {

namespace {

Registry with_assisted() {
  Registry registry = every_feature();
  register_assisted(registry);
  return registry;
}

struct AssistedMarks : testing::Test {
  InitiativeCouncil husby{{.threshold = 100, .screening = "after"}, with_assisted()};
  const std::string asha = husby.resident(1);
  const std::string initiative = ulid("P", 1);

  // A helper enters for this resident from now on, for so many minutes.
  void help(const std::string& member, int minutes) {
    husby.desk.books().run("INSERT INTO assisted_sitting (council, persona, helper, session, begun_at, ends_at) VALUES ('husby', $1, $2, 'handle', $3, $4)", husby.personas.at(member),
                           husby.personas.at(husby.other), husby.desk.now, husby.desk.now + std::chrono::minutes(minutes));
  }
  void comment(const std::string& member, const std::string& id) {
    const auto answer = husby.desk.ask(member, "comment.post",
                                       R"({"council":"husby","comment":")" + id + R"(","subject":{"type":"initiative","id":")" + initiative + R"("},"stance":"for","text":"Bra","language":"sv"})");
    ASSERT_TRUE(answer.result) << answer.result.error().message;
  }
  std::vector<std::string> marks() {
    std::vector<std::string> seen;
    for (const auto& [key, json] : husby.desk.rows("", "husby/initiative/" + initiative)) {
      if (key.starts_with("assisted_")) seen.push_back(key + " " + json);
    }
    return seen;
  }
};

}  // namespace

TEST_F(AssistedMarks, proposal_comment_and_support_are_marked_while_somebody_helps) {
  help(asha, 30);
  ASSERT_TRUE(husby.submit(asha, initiative).result);
  comment(asha, ulid("C", 1));
  comment(husby.author, ulid("C", 2));
  ASSERT_TRUE(husby.ask(husby.supporter, "initiative.endorse", initiative).result);
  EXPECT_EQ(marks(), (std::vector<std::string>{"assisted_mark " + initiative + R"( {"thing":"initiative"})", "assisted_mark " + ulid("C", 1) + R"( {"thing":"comment"})"}));
  const std::string second = husby.resident(2);
  help(second, 30);
  ASSERT_TRUE(husby.ask(second, "initiative.endorse", initiative).result);
  EXPECT_EQ(marks().back(), "assisted_support " + initiative + R"( {"count":1})");
  ASSERT_TRUE(husby.ask(second, "initiative.unendorse", initiative).result);
  EXPECT_EQ(marks().size(), 2U) << "it is taken back";
}

TEST_F(AssistedMarks, what_the_resident_does_afterwards_is_their_own) {
  ASSERT_TRUE(husby.submit(husby.author, initiative).result);
  help(asha, 30);
  husby.desk.now += std::chrono::minutes(31);
  comment(asha, ulid("C", 1));
  ASSERT_TRUE(husby.ask(asha, "initiative.endorse", initiative).result);
  EXPECT_TRUE(marks().empty());
}

TEST_F(AssistedMarks, nobody_sees_a_mark_of_what_is_not_published) {
  InitiativeCouncil before{{.threshold = 100, .screening = "before"}, with_assisted()};
  const std::string member = before.resident(1);
  before.desk.books().run("INSERT INTO assisted_sitting (council, persona, helper, session, begun_at, ends_at) VALUES ('husby', $1, $1, 'handle', 0, $2)", before.personas.at(member),
                          before.desk.now + std::chrono::minutes(30));
  ASSERT_TRUE(before.submit(member, initiative).result);
  const auto is_marked = [&](const std::string& viewer) {
    return std::ranges::any_of(before.desk.rows(viewer, "husby/initiative/" + initiative), [](const auto& row) { return row.first.starts_with("assisted_mark"); });
  };
  EXPECT_FALSE(is_marked(""));
  before.desk.now += std::chrono::hours(1);
  const auto published = before.ask(before.moderator, "initiative.publish", initiative);
  ASSERT_TRUE(published.result) << published.result.error().message;
  EXPECT_TRUE(is_marked("")) << "an hour later, when the sitting is over, it still says how it came";
}

}  // namespace radslag::council
