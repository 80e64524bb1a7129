// A place that is to be shown as its neighbourhood is exact in nobody's row and in no fact.
#include <gtest/gtest.h>

#include <cmath>

#include "council/core/journal.hpp"
#include "council/initiative/places.hpp"
#include "council/initiative_council.hpp"

namespace radslag::council {

namespace {

const std::string first = ulid("N", 1);

struct Places : testing::Test, InitiativeCouncil {
  static std::string placed(const std::string& title, bool is_coarse) {
    return content(title, R"(,"place":{"latitude":59.437123,"longitude":17.861987})" + std::string(is_coarse ? R"(,"place_is_coarse":true)" : ""));
  }
  // Everything that anybody's rows and the journal hold.
  std::string everything() {
    std::string all;
    desk.books().each<std::string>("SELECT coalesce(json, '') FROM notice", [&](const std::string& json) { all += json; });
    entries(0, [&](const StoredEntry& entry) { all += entry.payload.value_or(""); });
    return all;
  }
};

}  // namespace

TEST_F(Places, the_exact_point_stands_nowhere) {
  ok(ask(author, "initiative.submit", first, R"(,"content":)" + placed("Lampor", true)));
  ok(ask(moderator, "initiative.publish", first));
  EXPECT_FALSE(everything().contains("59.437123"));
  EXPECT_FALSE(everything().contains("17.861987"));
  EXPECT_TRUE(page(first).contains(R"("place":{"latitude":59.4375,"longitude":17.865})")) << page(first);
  EXPECT_TRUE(page(first).contains(R"("place_is_coarse":true)"));
}

TEST_F(Places, an_edit_moves_an_exact_place_too) {
  ok(ask(author, "initiative.submit", first, R"(,"content":)" + placed("Lampor", false)));
  ok(ask(moderator, "initiative.publish", first));
  EXPECT_TRUE(page(first).contains("59.437123"));
  EXPECT_FALSE(page(first).contains("place_is_coarse"));
  ok(ask(author, "initiative.edit", first, R"(,"version":1,"content":)" + placed("Lampor", true)));
  EXPECT_FALSE(page(first).contains("59.437123"));
  for (const std::string& viewer : {std::string(), author, moderator}) {
    const std::string history = rows(viewer, "initiative/" + first + "/history", "initiative_version");
    EXPECT_TRUE(history.contains(R"("version":1,)")) << history;
    EXPECT_FALSE(history.contains("59.437123")) << "the version that showed it is blurred too";
  }
  EXPECT_FALSE(desk.books().one<std::int64_t>("SELECT 1 FROM initiative_version WHERE abs(latitude - 59.437123) < 0.0000001"));
}

TEST_F(Places, the_middle_of_a_cell_is_its_own_neighbourhood) {
  for (const double latitude : {-89.9999, -59.437, 0.0, 0.0025, 59.437123, 89.9999}) {
    for (const double longitude : {-179.9999, -17.86, 0.0, 0.005, 17.861987, 179.9999}) {
      protocol::Point exact;
      exact.latitude = latitude;
      exact.longitude = longitude;
      const protocol::Point middle = initiative::neighbourhood_of(exact);
      EXPECT_EQ(initiative::neighbourhood_of(middle), middle) << latitude << ' ' << longitude;
      EXPECT_LE(std::abs(middle.latitude - latitude), 0.0025 + 1e-9);
      EXPECT_LE(std::abs(middle.longitude - longitude), 0.005 + 1e-9);
    }
  }
}

}  // namespace radslag::council
