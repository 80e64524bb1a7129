#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>

#include "cli/http_requests.hpp"
#include "cli/local_operator.hpp"
#include "cli/program.hpp"
#include "store/database.hpp"

namespace radslag::cli {

namespace {

std::string port_of(const std::string& url) { return url.substr(url.rfind(':') + 1); }

// One line that contains the words, and exit code 1.
void expect_refused(const std::string& words, const std::string& says) {
  const Ended ended = run_program(words);
  EXPECT_EQ(ended.exit_code, 1) << words;
  EXPECT_TRUE(ended.errors.contains(says)) << ended.errors;
  EXPECT_EQ(std::ranges::count(ended.errors, '\n'), 1) << ended.errors;
}

void change(const Folder& folder, const std::string& sql) {
  auto db = store::Database::open(folder.path("radslag.db"), store::Database::Mode::writer);
  db.script(sql);
}

}  // namespace

TEST(Serve, a_first_start_prints_the_address_and_the_operators_code) {
  const Folder folder;
  RunningServer server("--port 0 --data " + folder.path());
  EXPECT_TRUE(server.greeting().contains("gives this code") || server.greeting().contains("give this code, which works once: "));
  EXPECT_EQ(server.stop(), 0);
  EXPECT_FALSE(std::filesystem::exists(folder.path("local_operator.token")));
}

TEST(Serve, the_local_operators_token_is_private_and_opens_the_operators_methods) {
  const Folder folder;
  RunningServer server("--port 0 --data " + folder.path());
  const auto permissions = std::filesystem::status(folder.path("local_operator.token")).permissions();
  EXPECT_EQ(permissions, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  const auto access = read_local_access(folder.path("local_operator.token"));
  ASSERT_TRUE(access);
  EXPECT_EQ(access->url, server.url());
  const std::string params = R"({"council":"husby","name":"Prov","responsible_body":{"kind":"association","name":"F","contact":""}})";
  HttpRequests guess(access->url, "local_0000");
  const Result refused = guess.ask("", "council.create", params);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().reason, "session_ended");
  HttpRequests requests(access->url, access->token);
  EXPECT_TRUE(requests.ask("", "council.create", params));
}

TEST(Serve, refuses_a_client_that_was_named_and_is_not_there) {
  const Folder folder;
  expect_refused("serve --port 0 --data " + folder.path("data") + " --client " + folder.path("nothing"), "the client is not there");
}

TEST(Serve, a_reader_that_is_gone_does_not_end_it) {
  const Folder folder;
  RunningServer server("--port 0 --data " + folder.path());
  server.signal(SIGPIPE);
  HttpRequests requests(server.url(), "nobodys_token");
  EXPECT_FALSE(requests.ask("", "account.sessions", "{}"));  // refused, and answered
  EXPECT_EQ(server.stop(), 0);
}

TEST(Serve, a_second_server_on_the_same_data_or_port_ends_with_one_line) {
  const Folder first, second;
  RunningServer server("--port 0 --data " + first.path());
  expect_refused("serve --port 0 --data " + first.path(), "radslag.db");
  expect_refused("serve --port " + port_of(server.url()) + " --data " + second.path(), "another server");
}

TEST(Serve, a_bad_configuration_a_newer_schema_and_a_damaged_journal_are_named) {
  const Folder folder;
  folder.write("radslag.toml", "name = \"Rådet\"\nlisten = { prt = 8080 }\n");
  expect_refused("serve --config " + folder.path("radslag.toml"), "radslag.toml:2:");
  ASSERT_EQ(run_program("import pabulib tests/fixtures/pb/micro/m02_tie_same_cost.pb --council mikro --data " + folder.path()).exit_code, 0);
  change(folder, "CREATE TABLE kept AS SELECT * FROM entry; UPDATE entry SET leaf = zeroblob(32) WHERE id & 0xff = 1");
  expect_refused("serve --port 0 --data " + folder.path(), "damaged");
  change(folder, "UPDATE entry SET leaf = (SELECT leaf FROM kept WHERE kept.id = entry.id); DROP TABLE kept;"
                 "INSERT INTO migration (number, name, sha256, applied_at) SELECT 9999, 'later', sha256, applied_at FROM migration LIMIT 1");
  expect_refused("serve --port 0 --data " + folder.path(), "newer");
}

TEST(Serve, the_demo_is_made_once_says_it_is_fictional_and_stays_on_this_machine) {
  const Folder folder;
  folder.write("open.toml", "[listen]\naddress = \"0.0.0.0\"\nport = 0\n[folders]\ndata = \"d\"\nkeys = \"k\"\n");
  expect_refused("serve --demo --config " + folder.path("open.toml"), "this machine only");
  for (int start = 0; start < 2; ++start) {
    RunningServer server("--demo --port 0 --data " + folder.path("data"));
    EXPECT_TRUE(server.greeting().contains("lovangen-demo"));
    EXPECT_FALSE(server.greeting().contains("no operator"));
    const auto access = read_local_access(folder.path("data/local_operator.token"));
    HttpRequests requests(access->url, access->token);
    std::size_t cards = 0;
    for (const TopicRow& row : rows_of(requests, "", "lovangen/initiatives")) cards += row.type == "initiative_card" ? 1U : 0U;
    EXPECT_GE(cards, 7U);
    for (const TopicRow& row : rows_of(requests, "", "lovangen/council")) {
      if (row.type == "council") EXPECT_TRUE(*row.fields.find("fictional")->as_bool());
    }
    EXPECT_EQ(server.stop(), 0);
  }
  const Ended checked = run_program("check --data " + folder.path("data"));
  EXPECT_EQ(checked.exit_code, 0) << checked.out << checked.errors;
}

TEST(Serve, a_demo_that_was_interrupted_is_made_anew) {
  const Folder folder;
  { RunningServer server("--port 0 --data " + folder.path()); }
  folder.write("demo.half_made", "");
  RunningServer server("--demo --port 0 --data " + folder.path());
  EXPECT_TRUE(server.greeting().contains("lovangen-demo"));
}

}  // namespace radslag::cli
