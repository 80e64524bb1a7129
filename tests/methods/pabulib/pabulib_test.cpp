#include "methods/pabulib/pabulib.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace radslag::methods::pabulib {

namespace {

std::expected<Election, Fault> parse(const std::string& text) {
  std::istringstream in(text);
  return read_all(in);
}

std::expected<Election, Fault> parse_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return read_all(in);
}

// META with what is needed, then the rest.
std::string after_meta(const std::string& rest) { return "META\nkey;value\nbudget;100\nvote_type;approval\n" + rest; }
std::string after_projects(const std::string& rest) {
  return after_meta("PROJECTS\nproject_id;cost;name\na;10;A\nb;20;B\nVOTES\n" + rest);
}

struct Malformed {
  const char* why;
  std::string text;
  std::size_t line, column;
  const char* words;
};

}  // namespace

TEST(Pabulib, the_green_budget_of_wieliczka_is_read_whole) {
  const auto election = parse_file("tests/fixtures/pb/mit/poland_wieliczka_2023_green-budget.pb");
  ASSERT_TRUE(election) << election.error().line << ": " << election.error().words;
  EXPECT_EQ(election->projects.size(), 64U);
  EXPECT_EQ(election->ballots.size(), 6586U);
  EXPECT_EQ(election->meta.budget, (Amount{1'000'000, 1}));
  EXPECT_EQ(election->meta.all["unit"], "Wieliczka");
  EXPECT_EQ(election->projects[0].name, "Zakup 10 fotopułapek przeciwko śmieciarzom i dzikim wysypiskom");
  EXPECT_EQ(election->projects[29].name,
            "Sensoryczna ścieżka dla dzieci oraz domki dla zwierząt w Parku \"Stok pod Baranem\" - wykonane z ekologicznych "
            "recyklingowanych materiałów");
  const auto counts = election->approvals();
  for (std::size_t i = 0; i < counts.size(); ++i) {
    EXPECT_EQ(std::to_string(counts[i]), election->projects[i].all["votes"]) << election->projects[i].id;
  }
}

TEST(Pabulib, every_small_fixture_is_read_and_its_counts_agree) {
  std::size_t files = 0;
  for (const auto& file : std::filesystem::directory_iterator("tests/fixtures/pb/micro")) {
    if (file.path().extension() != ".pb") continue;
    ++files;
    const auto election = parse_file(file.path());
    ASSERT_TRUE(election) << file.path() << ":" << election.error().line << ": " << election.error().words;
    const auto counts = election->approvals();
    for (std::size_t i = 0; i < counts.size(); ++i) {
      EXPECT_EQ(std::to_string(counts[i]), election->projects[i].all["votes"]) << file.path();
    }
  }
  EXPECT_EQ(files, 8U);
}

// RADSLAG_PABULIB names a folder of more files (the reference collection); without it only the fixtures are read.
TEST(Pabulib, every_file_of_the_reference_collection_is_read) {
  const char* const folder = std::getenv("RADSLAG_PABULIB");
  if (folder == nullptr) {
    RecordProperty("absent", "RADSLAG_PABULIB is not set: the reference collection was not read, the fixtures were");
    std::puts("RADSLAG_PABULIB is not set: the reference collection was not read, the fixtures were");
    return;
  }
  std::size_t files = 0;
  for (const auto& file : std::filesystem::recursive_directory_iterator(folder)) {
    if (file.path().extension() != ".pb") continue;
    ++files;
    const auto election = parse_file(file.path());
    EXPECT_TRUE(election) << file.path() << ":" << election.error().line << ":" << election.error().column << ": "
                          << election.error().words;
  }
  EXPECT_GT(files, 0U) << folder;
}

TEST(Pabulib, a_byte_order_mark_crlf_blank_lines_and_quotes_are_understood) {
  const auto election = parse(
      "\xEF\xBB\xBFMETA\r\nkey;value\r\nbudget;\"10\"\r\nvote_type;approval\r\n\r\nPROJECTS;;\r\nproject_id;cost;name\r\n"
      "a;10.50;\"En \"\"fin\"\"; park\nmed damm\"\r\nVOTES\r\nvoter_id;vote\r\n1;a\r\n2;\r\n");
  ASSERT_TRUE(election) << election.error().line << ": " << election.error().words;
  EXPECT_EQ(election->projects[0].name, "En \"fin\"; park\nmed damm");
  EXPECT_EQ(election->projects[0].cost.to_string(), "21/2");
  EXPECT_TRUE(election->ballots[1].choices.empty());
}

TEST(Pabulib, points_and_order_are_kept) {
  const auto election = parse(
      "META\nkey;value\nbudget;100\nvote_type;cumulative\nPROJECTS\nproject_id;cost\na;10\nb;20\nVOTES\nvoter_id;vote;points\n"
      "1;b,a;3,1\n");
  ASSERT_TRUE(election) << election.error().words;
  EXPECT_EQ(election->ballots[0].choices, (std::vector<std::size_t>{1, 0}));
  EXPECT_EQ(election->ballots[0].points[0], (Amount{3, 1}));
}

TEST(Pabulib, what_is_malformed_is_named_with_its_line_and_column) {
  const Malformed table[] = {
      {"empty", "", 1, 1, "the file ends in the file; expected the section META"},
      {"no META", "key;value\n", 1, 1, "expected META"},
      {"sections out of order", "META\nkey;value\nVOTES\n", 3, 1, "in this order"},
      {"META twice", after_meta("META\n"), 5, 1, "in this order"},
      {"no budget", "META\nkey;value\nvote_type;approval\nPROJECTS\n", 4, 1, "no budget"},
      {"odd budget", "META\nkey;value\nbudget;mycket\nvote_type;approval\nPROJECTS\n", 3, 8, "budget must be"},
      {"odd vote type", "META\nkey;value\nbudget;1\nvote_type;loud\nPROJECTS\n", 4, 11, "vote_type must be"},
      {"key twice", "META\nkey;value\nbudget;1\nbudget;2\n", 4, 1, "twice"},
      {"ends early", after_meta("PROJECTS\nproject_id;cost\na;1\n"), 8, 1, "expected the section VOTES"},
      {"no cost column", after_meta("PROJECTS\nproject_id;name\n"), 6, 1, "needs a column cost"},
      {"column twice", after_meta("PROJECTS\nproject_id;cost;cost\n"), 6, 17, "twice"},
      {"odd cost", after_meta("PROJECTS\nproject_id;cost\nå;1,500\n"), 7, 3, "cost must be"},
      {"negative cost", after_meta("PROJECTS\nproject_id;cost\na;-5\n"), 7, 3, "cost must be"},
      {"cost too large", after_meta("PROJECTS\nproject_id;cost\na;99999999999999999999\n"), 7, 3, "cost must be"},
      {"project twice", after_meta("PROJECTS\nproject_id;cost\na;1\na;2\n"), 8, 1, "twice"},
      {"a cell too few", after_meta("PROJECTS\nproject_id;cost\na\n"), 7, 1, "expected 2 cells"},
      {"a cell too many", after_meta("PROJECTS\nproject_id;cost\na;1;x\n"), 7, 5, "expected 2 cells"},
      {"open quote", after_meta("PROJECTS\nproject_id;cost\n\"a;1\nb;2\n"), 7, 1, "never closed"},
      {"text after a quote", after_meta("PROJECTS\nproject_id;cost\n\"a\"x;1\n"), 7, 4, "after the closing quote"},
      {"not UTF-8", after_meta("PROJECTS\nproject_id;cost\n\xE5;1\n"), 7, 1, "not UTF-8"},
      {"no vote column", after_projects("voter_id;age\n"), 10, 1, "needs a column vote"},
      {"unknown project", after_projects("voter_id;vote\n1;a,c\n"), 11, 5, "there is no project"},
      {"project named twice", after_projects("voter_id;vote\n1;a,b,a\n"), 11, 7, "named twice"},
      {"voter twice", after_projects("voter_id;vote\n1;a\n1;b\n"), 12, 1, "votes twice"},
      {"fewer than announced", "META\nkey;value\nbudget;1\nvote_type;approval\nnum_votes;3\nPROJECTS\nproject_id;cost\na;1\nVOTES\nvoter_id;vote\n1;a\n", 5, 11, "num_votes says 3, the file has 1"},
      {"points missing", "META\nkey;value\nbudget;1\nvote_type;cumulative\nPROJECTS\nproject_id;cost\na;1\nb;1\nVOTES\nvoter_id;vote;points\n1;a,b;2\n", 11, 7, "expected points for 2"},
  };
  for (const Malformed& row : table) {
    const auto election = parse(row.text);
    ASSERT_FALSE(election) << row.why;
    EXPECT_EQ(election.error().line, row.line) << row.why;
    EXPECT_EQ(election.error().column, row.column) << row.why;
    EXPECT_TRUE(election.error().words.contains(row.words)) << row.why << ": " << election.error().words;
  }
}

TEST(Pabulib, amounts_are_exact) {
  EXPECT_EQ(Amount::parse("0.1")->to_string(), "1/10");
  EXPECT_EQ(Amount::parse("6/4")->to_string(), "3/2");
  EXPECT_EQ(Amount::parse("1000000000000")->to_string(), "1000000000000");
  EXPECT_EQ(Amount::parse("2.5")->rounded(), 3);
  for (const char* text : {"", ".", "1.", ".5", "-1", "1e3", "1/0", "1,5", " 1", "0.1234567890123456789", "99999999999999999999"}) {
    EXPECT_FALSE(Amount::parse(text)) << text;
  }
}

namespace {

struct Noted {
  Election election;
  std::vector<std::string> notes;
};

std::expected<Noted, Fault> parse_forgiving(const std::string& text) {
  Noted noted;
  const Visitor visitor{.meta = [&](Meta meta) { noted.election.meta = std::move(meta); },
                        .project = [&](Project project) { noted.election.projects.push_back(std::move(project)); },
                        .ballot = [&](Ballot ballot) { noted.election.ballots.push_back(std::move(ballot)); },
                        .note = [&](Fault odd) { noted.notes.push_back(std::to_string(odd.line) + ":" + std::to_string(odd.column)); }};
  std::istringstream in(text);
  if (const auto whole = read(in, visitor); !whole) return std::unexpected(whole.error());
  return noted;
}

}  // namespace

TEST(Pabulib, what_real_files_do_is_understood) {
  const auto election = parse("META;;\nkey;value;\nbudget;1000,5;\nvote_type;approval\nprojects\nproject_id;cost;name;;\na;10,50;A;;\nb;0\nVOTES\nvoter_id;vote;sex\n1;a,b\n2;None;F\n");
  ASSERT_TRUE(election) << election.error().line << ": " << election.error().words;
  EXPECT_EQ(election->meta.budget.to_string(), "2001/2");
  EXPECT_EQ(election->projects[0].cost.to_string(), "21/2");
  EXPECT_EQ(election->projects[1].name, "b");
  EXPECT_EQ(election->ballots[0].choices.size(), 2U);
  EXPECT_TRUE(election->ballots[1].choices.empty());
}

TEST(Pabulib, who_only_counts_is_told_what_is_odd_and_goes_on) {
  const auto noted = parse_forgiving("META\nkey;value\nbudget;10\nvote_type;approval\nnum_votes;9\nPROJECTS\nproject_id;cost\na;1\nVOTES\nvoter_id;vote\n1;a,a\n1;a\n");
  ASSERT_TRUE(noted) << noted.error().words;
  EXPECT_EQ(noted->election.ballots.size(), 2U);
  EXPECT_EQ(noted->election.ballots[0].choices.size(), 1U);
  EXPECT_EQ(noted->notes, (std::vector<std::string>{"11:5", "12:1", "5:11"}));
  EXPECT_FALSE(parse_forgiving(after_projects("voter_id;vote\n1;c\n")));
}

TEST(Pabulib, each_limit_of_meta_is_told_when_a_ballot_breaks_it) {
  const auto limits_of = [](const std::string& rows) { return parse("META\nkey;value\nbudget;10\nvote_type;cumulative\n" + rows + "PROJECTS\nproject_id;cost\na;3\nb;4\nVOTES\nvoter_id;vote;points\n1;a,b;2,3\n"); };
  const std::vector<Amount> costs{{3, 1}, {4, 1}};
  const std::pair<std::string, std::string> table[] = {{"min_length;3", "min_length"}, {"max_length;1", "max_length"}, {"min_sum_cost;8", "min_sum_cost"}, {"max_sum_cost;6", "max_sum_cost"},
                                                       {"min_points;3", "min_points"}, {"max_points;2", "max_points"}, {"min_sum_points;6", "min_sum_points"}, {"max_sum_points;4", "max_sum_points"},
                                                       {"max_length;2", ""}, {"max_sum_cost;7", ""}, {"max_sum_points;5", ""}, {"max_length;", ""}};
  for (const auto& [row, broken] : table) {
    const auto election = limits_of(row + "\n");
    ASSERT_TRUE(election) << row;
    EXPECT_EQ(broken_limit(election->ballots[0], election->meta.limits, costs, true).value_or(""), broken) << row;
  }
  EXPECT_EQ(limits_of("max_length;two\n")->meta.limits_fault->line, 5U);
}

}  // namespace radslag::methods::pabulib
