// What is counted is what is there: numbers that are kept beside what they count, after random acts.
#include <gtest/gtest.h>

#include "laws/council_simulation.hpp"

namespace radslag::laws {

TEST(CountsLaw, numbers_kept_beside_what_they_count_agree_with_it) {
  const std::vector<std::pair<const char*, const char*>> counted{
      {"SELECT count(*) FROM reaction", "SELECT coalesce(sum(times), 0) FROM reaction_count"},
      {"SELECT count(*) FROM (SELECT comment, reaction, count(*) AS n FROM reaction GROUP BY comment, reaction) JOIN reaction_count "
       "USING (comment, reaction) WHERE n <> times", "SELECT 0"},
      {"SELECT count(*) FROM subject WHERE comments <> (SELECT count(*) FROM comment WHERE comment.subject = subject.id AND "
       "comment.council = subject.council AND taken_back = 0 AND hidden_reason IS NULL)", "SELECT 0"},
      {"SELECT count(*) FROM initiative WHERE state IN ('published', 'shortlisted') AND support <> (SELECT count(*) FROM endorsement "
       "WHERE endorsement.initiative = initiative.no)", "SELECT 0"},
      {"SELECT count(*) FROM comment WHERE answers <> (SELECT count(*) FROM comment AS answer WHERE answer.parent = comment.id)", "SELECT 0"}};
  std::int64_t reactions = 0;
  for_each_seed([&](std::uint64_t seed) {
    Simulation simulation(seed);
    simulation.run(250);
    store::Database& books = simulation.desk.books();
    for (const auto& [one, other] : counted) EXPECT_EQ(books.one<std::int64_t>(one), books.one<std::int64_t>(other)) << one;
    reactions += books.one<std::int64_t>("SELECT count(*) FROM reaction").value();
  });
  // In one council everybody may have left, and been erased with what they thought.
  EXPECT_GT(reactions, 0);
}

}  // namespace radslag::laws
