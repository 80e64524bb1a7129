// The floor under durable commands: the statements that one endorsement costs, replayed on a bare connection with the
// sqlite3 C interface in groups of a given size. Takes them from the product itself: an office decides a number of
// endorsements while sqlite3_trace_v2 writes down what it runs; then a copy of the database as it was before has exactly those
// (expanded, the same bytes) run on it, writes only, one transaction a group. Prints one JSON line.
#include <sqlite3.h>

#include <cstdio>
#include <filesystem>
#include <memory>

#include "council/core/office.hpp"
#include "load/arguments.hpp"
#include "load/council.hpp"
#include "load/measure.hpp"
#include "store/migrations.hpp"

namespace radslag::bench {

namespace {

namespace fs = std::filesystem;

struct Prepared {
  std::string sql;
  std::vector<std::string> expanded;
};

bool writes(std::string_view sql) {
  return sql.starts_with("INSERT") || sql.starts_with("UPDATE") || sql.starts_with("DELETE");
}

int note(unsigned, void* context, void* statement, void* text) {
  const auto* sql = static_cast<const char*>(text);
  if (sql != nullptr && writes(sql)) {
    char* expanded = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    static_cast<std::vector<std::string>*>(context)->emplace_back(expanded);
    sqlite3_free(expanded);
  }
  return 0;
}

void must(sqlite3* db, int code) {
  if (code != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(db));
}

int run(const Arguments& arguments) {
  const auto group = static_cast<std::size_t>(arguments.number("group"));
  const auto groups = static_cast<std::size_t>(arguments.number("groups"));
  const fs::path folder = arguments.text("folder");
  const fs::path file = folder / "sqlite_loop.db";
  fs::remove(file);

  std::vector<std::string> statements;
  double office_s = 0;
  {
    BenchCouncil council(file);
    council.database().run("PRAGMA wal_checkpoint(TRUNCATE)");
    fs::copy_file(file, folder / "sqlite_loop.copy.db", fs::copy_options::overwrite_existing);
    // First for time, without the tracing; then, on a second database, for the statements.
    const auto start = Clock::now();
    for (std::size_t i = 0; i < groups; ++i) council.endorse(group);
    office_s = seconds_since(start);
  }
  fs::remove(file);
  {
    BenchCouncil council(file);
    sqlite3_trace_v2(council.database().handle(), SQLITE_TRACE_STMT, note, &statements);
    for (std::size_t i = 0; i < groups; ++i) council.endorse(group);
  }

  sqlite3* db = nullptr;
  must(db, sqlite3_open((folder / "sqlite_loop.copy.db").c_str(), &db));
  must(db, sqlite3_exec(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON", nullptr, nullptr, nullptr));
  // Prepared beforehand, with their values: what is timed is the running of them and the syncing, nothing else.
  std::vector<std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>> ready;
  for (const std::string& sql : statements) {
    sqlite3_stmt* statement = nullptr;
    must(db, sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr));
    ready.emplace_back(statement, &sqlite3_finalize);
  }
  const std::size_t a_group = statements.size() / groups;
  const auto start = Clock::now();
  for (std::size_t at = 0; at < ready.size();) {
    must(db, sqlite3_exec(db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr));
    for (const std::size_t end = std::min(ready.size(), at + a_group); at < end; ++at) {
      int code = SQLITE_ROW;
      while (code == SQLITE_ROW) code = sqlite3_step(ready[at].get());
      if (code != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(db) + (" in " + statements[at].substr(0, 200)));
    }
    must(db, sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr));
  }
  const double bare_s = seconds_since(start);
  const auto commands = static_cast<double>(group * groups);
  ready.clear();
  sqlite3_close(db);
  std::printf(
      "{\"bench\":\"sqlite_loop\",\"group\":%zu,\"commands\":%.0f,\"statements_a_command\":%.1f,"
      "\"bare_commands_per_second\":%.0f,\"office_commands_per_second\":%.0f,\"office_to_bare\":%.2f}\n",
      group, commands, static_cast<double>(statements.size()) / commands, commands / bare_s, commands / office_s,
      bare_s / office_s);
  return 0;
}

}  // namespace

}  // namespace radslag::bench

int main(int count, char** values) {
  try {
    return radslag::bench::run(radslag::bench::Arguments(count, values));
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "sqlite_loop: %s\n", failure.what());
    return 1;
  }
}
