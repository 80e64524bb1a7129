// Law 7: after the close nothing in the database file, its log or a backup links voter and vote.
#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <numeric>

#include "council/round_council.hpp"
#include "store/backup.hpp"
#include "store/scratch.hpp"

namespace radslag::council {

namespace {

using store::bytes_of;

// Spearman's, of how things stand here against the order in which they were cast.
double rank_correlation(const std::vector<double>& stored) {
  std::vector<std::size_t> order(stored.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, {}, [&](std::size_t i) { return stored[i]; });
  double squares = 0;
  for (std::size_t rank = 0; rank < order.size(); ++rank) squares += std::pow(static_cast<double>(rank) - static_cast<double>(order[rank]), 2);
  const auto n = static_cast<double>(stored.size());
  return 1 - 6 * squares / (n * (n * n - 1));
}

// A council on a file, with `voters` ballots cast in the order of `casting`.
struct Poll {
  explicit Poll(int voters) : council(voters, store::Database::open(scratch / "rounds.sqlite", store::Database::Mode::writer)) {
    council.begin(council.terms("approval", "most_votes", R"(,"seats":2)"), {1, 2, 3});
    casting.resize(static_cast<std::size_t>(voters));
    std::iota(casting.begin(), casting.end(), 0);
    // Not in the order of the members' ids either.
    std::ranges::sort(casting, {}, [](int i) { return (static_cast<std::uint64_t>(i) * 0x9E3779B97F4A7C15U) >> 11U; });
    for (const int voter : casting) {
      council.desk.now += std::chrono::seconds(20);
      envelopes.push_back(methods::from_base64(council.envelope(voter % 3 == 0 ? "[1]" : "[2,3]", voter), 20000).value());
      const auto& bytes = envelopes.back();
      InitiativeCouncil::ok(council.cast_envelope(RoundCouncil::voter(voter), methods::to_base64(std::span(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()))));
    }
  }
  [[nodiscard]] std::filesystem::path file() const { return scratch / "rounds.sqlite"; }
  [[nodiscard]] std::filesystem::path log() const { return file().string() + "-wal"; }
  [[nodiscard]] std::string everything() const { return bytes_of(file()) + bytes_of(log()); }

  store::Scratch scratch;
  RoundCouncil council;
  std::vector<int> casting;
  std::vector<std::string> envelopes;  // in the order of casting
};

bool holds(const std::string& bytes, const std::string& needle) { return bytes.find(needle) != std::string::npos; }

}  // namespace

TEST(RoundSecrecy, after_the_close_no_envelope_is_left_in_the_file_the_log_or_a_backup) {
  Poll poll(40);
  const std::string while_open = poll.everything();
  for (const auto& envelope : poll.envelopes) EXPECT_TRUE(holds(while_open, envelope.substr(100, 64))) << "else this test looks in the wrong place";
  for (int i = 0; i < 40; ++i) EXPECT_FALSE(holds(while_open, RoundCouncil::tracker(i))) << "sealed";

  poll.council.end();
  ASSERT_TRUE(poll.council.record().links_destroyed);
  const auto target = poll.scratch / "later.sqlite";
  store::backup_to(poll.file(), target);
  for (const std::string& bytes : {poll.everything(), bytes_of(target)}) {
    for (std::size_t i = 0; i < poll.envelopes.size(); ++i) {
      EXPECT_FALSE(holds(bytes, poll.envelopes[i].substr(100, 64))) << "envelope " << i;
      EXPECT_FALSE(holds(bytes, poll.envelopes[i].substr(0, 32))) << "its one-time key " << i;
    }
    EXPECT_TRUE(holds(bytes, RoundCouncil::tracker(7))) << "the board is there";
  }
  EXPECT_FALSE(poll.council.desk.keys().round(RoundId(ulid("R", 1)))) << "the key is gone";
}

TEST(RoundSecrecy, no_row_of_any_table_names_a_voter_beside_a_hash_or_a_tracker) {
  Poll poll(30);
  poll.council.end();
  auto& db = poll.council.desk.books();
  std::vector<std::string> tables;
  db.each<std::string>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'", [&](std::string name) { tables.push_back(std::move(name)); });
  std::vector<std::string> hashes;
  for (const auto& envelope : poll.envelopes) hashes.push_back(to_hex(methods::sha256(envelope)));
  int rows = 0;
  int with_hash = 0;
  for (const auto& table : tables) {
    std::string columns;
    db.each<std::string>("SELECT name FROM pragma_table_info($1)", [&](const std::string& name) { columns += (columns.empty() ? "quote(" : " || '|' || quote(") + name + ")"; }, table);
    db.each<std::string>("SELECT " + columns + " FROM \"" + table + "\"", [&](const std::string& row) {
      ++rows;
      const bool names_ballot = std::ranges::any_of(hashes, [&](const auto& hash) { return holds(row, hash); }) ||
                                std::ranges::any_of(poll.casting, [&](int i) { return holds(row, RoundCouncil::tracker(i)); });
      with_hash += names_ballot;
      const bool names_voter = std::ranges::any_of(poll.casting, [&](int i) { return holds(row, RoundCouncil::voter(i)) || holds(row, poll.council.personas.at(RoundCouncil::voter(i))); });
      EXPECT_FALSE(names_ballot && names_voter) << table << ": " << row.substr(0, 200);
    });
  }
  EXPECT_GT(rows, 300);
  EXPECT_GE(with_hash, 60) << "journal and board tell of hashes and trackers";
}

// A thousand ballots in a known order: whatever order is stored, it has nothing to do with that.
TEST(RoundSecrecy, nothing_that_is_stored_stands_in_the_order_of_casting) {
  constexpr int voters = 1000;
  Poll poll(voters);
  poll.council.end();
  auto& db = poll.council.desk.books();
  // |rho| of chance: under 0.1 in all but one of 600 (3.2 standard deviations of 1/sqrt(999)).
  constexpr double chance = 0.1;

  std::map<std::string, double> board;
  db.each<std::int64_t, std::string>("SELECT nth, ballot FROM round_ballot", [&](std::int64_t nth, const std::string& line) { board[line.substr(6, 26)] = static_cast<double>(nth); });
  ASSERT_EQ(board.size(), static_cast<std::size_t>(voters));
  const std::string bytes = bytes_of(poll.file());
  std::vector<double> on_board;
  std::vector<double> in_file;
  std::vector<double> roll_in_file;
  const std::string round = ulid("R", 1);
  for (const int voter : poll.casting) {
    on_board.push_back(board.at(RoundCouncil::tracker(voter)));
    in_file.push_back(static_cast<double>(bytes.find(RoundCouncil::tracker(voter))));
    roll_in_file.push_back(static_cast<double>(bytes.find(round + RoundCouncil::voter(voter))));
  }
  EXPECT_EQ(std::ranges::count(in_file, static_cast<double>(std::string::npos)), 0);
  EXPECT_EQ(std::ranges::count(roll_in_file, static_cast<double>(std::string::npos)), 0) << "round and member stand side by side in the roll";
  EXPECT_LT(std::abs(rank_correlation(on_board)), chance);
  EXPECT_LT(std::abs(rank_correlation(in_file)), chance);
  EXPECT_LT(std::abs(rank_correlation(roll_in_file)), chance) << "who voted when cannot be read off where the mark lies";

  std::vector<double> receipts;
  db.each<std::int64_t>("SELECT seq FROM receipt WHERE seq IS NOT NULL ORDER BY key", [&](std::int64_t seq) { receipts.push_back(static_cast<double>(seq)); });
  EXPECT_LT(std::abs(rank_correlation(receipts)), chance) << "receipts lie by a keyed hash";
}

TEST(RoundSecrecy, links_are_said_to_be_destroyed_only_when_no_reader_holds_the_log_any_more) {
  Poll poll(6);
  auto reader = std::make_unique<store::Database>(store::Database::open(poll.file(), store::Database::Mode::reader));
  reader->run("BEGIN");
  EXPECT_EQ(reader->one<std::int64_t>("SELECT count(*) FROM round_envelope"), 6);
  poll.council.desk.now += std::chrono::days(15);
  for (int i = 0; i < 3; ++i) (void)poll.council.tick();
  EXPECT_EQ(poll.council.record().state, rounds::RoundState::counted);
  EXPECT_FALSE(poll.council.record().links_destroyed) << "the reader could still read the envelopes";
  EXPECT_FALSE(poll.council.desk.keys().round(RoundId(ulid("R", 1)))) << "but nobody can open them";
  reader.reset();
  for (int i = 0; i < 2; ++i) (void)poll.council.tick();
  EXPECT_TRUE(poll.council.record().links_destroyed);
  EXPECT_THAT(poll.council.row("round"), testing::HasSubstr(R"("links_destroyed":true)"));
}

TEST(RoundSecrecy, a_cancelled_round_is_destroyed_unopened) {
  Poll poll(6);
  InitiativeCouncil::ok(poll.council.ask(poll.council.chair, "round.cancel", R"(,"reason":"Fel belopp")"));
  for (int i = 0; i < 2; ++i) (void)poll.council.tick();
  EXPECT_TRUE(poll.council.record().links_destroyed);
  EXPECT_FALSE(holds(poll.everything(), poll.envelopes[0].substr(100, 64)));
  EXPECT_EQ(poll.council.query("", "round.board", R"(,"from":0)").error().reason, Reason::wrong_state);
}

TEST(RoundSecrecy, a_lost_key_ends_the_round_and_says_so) {
  Poll poll(6);
  poll.council.desk.keys().destroy_round(RoundId(ulid("R", 1)));
  poll.council.end();
  EXPECT_EQ(poll.council.record().state, rounds::RoundState::cancelled);
  EXPECT_EQ(poll.council.record().ending, "key_lost");
}

TEST(RoundSecrecy, a_rounds_key_lies_in_a_folder_that_backups_pass_over_and_is_overwritten_before_it_goes) {
  store::Scratch scratch;
  SeededRandom random(3);
  KeyRing keys(scratch / "keys", random);
  KeyRing::RoundSecrets secrets;
  random.fill(secrets.key);
  random.fill(secrets.lot_seed);
  const RoundId round(ulid("R", 1));
  keys.keep_round(round, secrets);
  const auto path = scratch / "keys" / "rounds" / (round.value + ".key");
  EXPECT_EQ(std::filesystem::status(path).permissions(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  EXPECT_TRUE(bytes_of(scratch / "keys" / "rounds" / "CACHEDIR.TAG").starts_with("Signature: 8a477f597d28d172789f06886806bc55"));
  EXPECT_EQ(KeyRing(scratch / "keys", random).round(round)->key, secrets.key);
  std::filesystem::create_hard_link(path, scratch / "seen");
  keys.destroy_round(round);
  EXPECT_FALSE(std::filesystem::exists(path));
  EXPECT_EQ(bytes_of(scratch / "seen"), std::string(64, '\0')) << "overwritten in its place";
  EXPECT_FALSE(keys.round(round));
  keys.destroy_round(round);
}

}  // namespace radslag::council
