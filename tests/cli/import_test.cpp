#include <gtest/gtest.h>

#include <algorithm>

#include "cli/http_requests.hpp"
#include "cli/pabulib_council.hpp"
#include "cli/pabulib_file.hpp"
#include "cli/program.hpp"
#include "store/database.hpp"

namespace radslag::cli {

namespace {

const std::string wieliczka = "tests/fixtures/pb/mit/poland_wieliczka_2023_green-budget.pb";
const std::string small = "tests/fixtures/pb/micro/m01_two_groups.pb";

std::string import_words(const std::string& file, const std::string& council, const Folder& folder) {
  return "import pabulib " + file + " --council " + council + " --data " + folder.path();
}

}  // namespace

TEST(Import, the_same_file_twice_makes_each_initiative_once_with_and_without_a_server) {
  const Folder folder;
  EXPECT_EQ(run_program(import_words(wieliczka, "wieliczka", folder)).out, "wieliczka (a new council): 64 initiatives made, 0 were there already.\n");
  EXPECT_EQ(run_program(import_words(wieliczka, "wieliczka", folder)).out, "wieliczka: 0 initiatives made, 64 were there already.\n");
  RunningServer server("--port 0 --data " + folder.path());
  EXPECT_EQ(run_program(import_words(wieliczka, "wieliczka", folder)).out, "wieliczka: 0 initiatives made, 64 were there already.\n");
  EXPECT_EQ(run_program(import_words(small, "mikro", folder)).out, "mikro (a new council): 7 initiatives made, 0 were there already.\n");
}

TEST(Import, leaves_nobody_behind_who_could_act) {
  const Folder folder;
  ASSERT_EQ(run_program(import_words(small, "mikro", folder)).exit_code, 0);
  auto db = store::Database::open(folder.path("radslag.db"), store::Database::Mode::reader);
  EXPECT_EQ(db.one<std::int64_t>("SELECT count(*) FROM account_session"), 0);
  RunningServer server("--port 0 --data " + folder.path());
  HttpRequests requests(server.url(), "");
  for (const TopicRow& row : rows_of(requests, "none", "mikro/people")) {
    if (const auto* roles = row.fields.find("roles")) EXPECT_TRUE(roles->as_array()->empty()) << row.id;
  }
}

TEST(Import, names_costs_and_texts_are_the_files) {
  const Folder folder;
  ASSERT_EQ(run_program(import_words(wieliczka, "wieliczka", folder)).exit_code, 0);
  const Election election = read_election(wieliczka);
  RunningServer server("--port 0 --data " + folder.path());
  HttpRequests requests(server.url(), "");
  std::size_t cards = 0;
  for (const TopicRow& row : rows_of(requests, "none", "wieliczka/initiatives")) {
    if (row.type != "initiative_card") continue;
    ++cards;
    const auto project = std::ranges::find_if(election.projects, [&](const Project& one) { return initiative_of(CouncilId("wieliczka"), one).value == row.id; });
    ASSERT_NE(project, election.projects.end());
    EXPECT_EQ(*row.fields.find("cost")->as_int(), project->cost.numerator);
    EXPECT_EQ(*row.fields.find("language")->as_string(), "pl");
    EXPECT_TRUE(project->name.starts_with(row.fields.find("title")->as_string()->substr(0, 100)));
  }
  EXPECT_EQ(cards, 64U);
}

TEST(Import, the_record_says_that_a_file_brought_them) {
  const Folder folder;
  ASSERT_EQ(run_program(import_words(small, "mikro", folder)).exit_code, 0);
  auto db = store::Database::open(folder.path("radslag.db"), store::Database::Mode::reader);
  EXPECT_EQ(db.one<std::int64_t>("SELECT count(*) FROM entry WHERE kind = 'initiative_submitted' AND json_extract(payload, '$.fact.imported')"), 7);
}

TEST(Import, a_malformed_file_is_named_with_line_and_column_and_nothing_is_imported) {
  const Folder folder;
  folder.write("bad.pb", "META\nkey;value\nbudget;1\nvote_type;approval\nPROJECTS\nproject_id;cost\na;1\nb;mycket\nVOTES\nvoter_id;vote\n");
  const Ended ended = run_program(import_words(folder.path("bad.pb"), "mikro", folder));
  EXPECT_EQ(ended.exit_code, 1);
  EXPECT_TRUE(ended.errors.contains("bad.pb:8:3: cost must be")) << ended.errors;
  EXPECT_FALSE(std::filesystem::exists(folder.path("radslag.db")));
}

TEST(Import, a_replay_gives_the_files_own_counts) {
  const Folder folder;
  ASSERT_EQ(run_program(import_words(small, "mikro", folder)).exit_code, 0);
  EXPECT_EQ(run_program("replay " + small + " --council mikro --data " + folder.path()).exit_code, 1) << "no server runs";
  RunningServer server("--port 0 --data " + folder.path());
  const Ended all = run_program("replay " + small + " --council mikro --data " + folder.path());
  EXPECT_EQ(all.exit_code, 0) << all.errors;
  EXPECT_TRUE(all.out.contains(R"("voters":10,"commands":38,"acknowledged":38,"refused":{})")) << all.out;
  EXPECT_TRUE(all.out.contains(R"("tallies_equal":true)")) << all.out;
  const Ended some = run_program("replay " + small + " --voters 3 --rate 100 --connections 2 --data " + folder.path());
  EXPECT_TRUE(some.out.contains(R"("voters":3)") && some.out.contains(R"("tallies_equal":true)")) << some.out << some.errors;
  const Ended other = run_program("replay tests/fixtures/pb/micro/m02_tie_same_cost.pb --data " + folder.path());
  EXPECT_TRUE(other.errors.contains("no council holds this file's projects")) << other.errors;
}

TEST(Import, ids_and_words_are_made_from_the_file_alone) {
  Project project;
  project.id = "24";
  const auto id = initiative_of(CouncilId("wieliczka"), project);
  EXPECT_TRUE(is_ulid(id.value));
  EXPECT_EQ(initiative_of(CouncilId("wieliczka"), project), id);
  EXPECT_NE(initiative_of(CouncilId("annan"), project), id);
  EXPECT_EQ(short_id("Public space"), "public-space");
  EXPECT_NE(short_id("Łódź"), short_id("Łóżź"));
  EXPECT_LE(short_id(std::string(200, 'a')).size(), 40U);
}

}  // namespace radslag::cli
