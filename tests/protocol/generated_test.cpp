// The generated types, by the sample model that has one of everything.
#include <gtest/gtest.h>

#include "protocol/json_writer.hpp"
#include "protocol/reader.hpp"
#include "protocol/sample/generated/council_methods.hpp"
#include "protocol/sample/generated/limits.hpp"
#include "protocol/sample/generated/methods.hpp"
#include "protocol/sample/generated/reading_facts.hpp"
#include "protocol/sample/generated/reading_methods.hpp"
#include "protocol/sample/generated/reading_rows.hpp"

namespace radslag::protocol {

TEST(Generated, what_is_written_reads_back_the_same) {
  sample::SamplePropose params;
  params.council = CouncilId("husby");
  params.id = InitiativeId("01ARZ3NDEKTSV4RRFFQ69G5FAV");
  params.title = "Park";
  params.text = "Mer\ngrönt </script>\u2028";
  params.stance = sample::Stance::for_;
  params.place = sample::Place{.latitude = 59.404, .longitude = 17.9, .label = std::nullopt};
  params.opens = from_unix_ms(1700000000000);
  params.tags = {"a", "b"};
  params.votes = {{"x", 5}};
  const auto back = sample::SamplePropose::decode(*read_json(params.to_json()));
  ASSERT_TRUE(back.has_value()) << back.error().message;
  params.text = "Mer\ngrönt </script>";  // the line separator at the end was trimmed
  EXPECT_EQ(*back, params);
}

TEST(Generated, a_row_writes_its_fields_and_not_its_key) {
  const sample::rows::SampleCard card{.id = InitiativeId("01ARZ3NDEKTSV4RRFFQ69G5FAV"),
                                      .title = "Park",
                                      .stance = sample::Stance::against,
                                      .place = std::nullopt,
                                      .proposed = from_unix_ms(5),
                                      .tally = {{"for", 2}},
                                      .body = {R"(["p"])"}};
  EXPECT_EQ(card.to_json(), R"({"title":"Park","stance":"against","proposed":5,"tally":{"for":2},"body":["p"]})");
  EXPECT_EQ(sample::rows::SampleCard::type, "sample_card");
  EXPECT_EQ(sample::rows::SampleCard::audience, "everyone");
}

TEST(Generated, an_old_fact_stays_readable_when_limits_shrink_and_members_go) {
  const auto fact = sample::facts::SampleProposed::decode(
      *read_json(R"({"initiative":"01ARZ3NDEKTSV4RRFFQ69G5FAV","title":"A title longer than today's limit","colour":"red"})"));
  ASSERT_TRUE(fact.has_value()) << fact.error().message;
  EXPECT_EQ(fact->title, "A title longer than today's limit");
  EXPECT_EQ(sample::facts::SampleProposed::feature, "initiative");
}

TEST(Generated, words_go_both_ways) {
  EXPECT_EQ(to_string(sample::Stance::for_), "for");
  EXPECT_EQ(from_string<sample::Stance>("question"), sample::Stance::question);
  EXPECT_EQ(from_string<sample::Stance>("For"), std::nullopt);
}

TEST(Generated, the_table_has_what_a_client_may_call_and_nothing_else) {
  static_assert(sample::methods().size() == 3);
  static_assert(sample::methods()[2].transport == Transport::socket);
  static_assert(sample::limits::title_max == 12);
  static_assert(sample::SamplePropose::kind == MethodKind::command);
}

TEST(JsonWriter, escapes_what_would_end_a_script_or_a_line_of_it) {
  EXPECT_EQ(to_json_text(std::string("</script>\u2028\"\\\n\x01\x7f")), R"("\u003c/script>\u2028\"\\\n\u0001\u007f")");
}

TEST(JsonWriter, numbers_are_the_shortest_that_read_back) {
  EXPECT_EQ(to_json_text(0.1), "0.1");
  EXPECT_EQ(to_json_text(1e300), "1e+300");
  EXPECT_EQ(to_json_text(std::numeric_limits<double>::quiet_NaN()), "null");
  EXPECT_EQ(to_json_text(std::int64_t{-42}), "-42");
}

}  // namespace radslag::protocol
