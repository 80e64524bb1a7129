#include <fmt/format.h>

#include "base/version.hpp"
#include "cli/command_line.hpp"
#include "cli/commands.hpp"

namespace radslag::cli {

namespace {

constexpr Option config{"--config", "FILE", "The operator's configuration (deploy/radslag.toml shows all of it)"};
constexpr Option data{"--data", "DIR", "The data folder; without --config everything lies in it (default: data)"};

}  // namespace

std::span<const Subcommand> subcommands() {
  static const std::vector<Subcommand> all{
      {"serve", "[--config FILE] [--data DIR] [--client DIR] [--port N] [--demo]", "Run the server",
       "At the first start a one-time code is printed: who gives it, signed in, becomes the operator.",
       {config, data, {"--client", "DIR", "The built browser client (default: client-web/dist)"},
        {"--port", "N", "The port to listen on (default: 8080)"},
        {"--demo", "", "Fill an empty data folder with a fictional council and accounts to try it with"}},
       0, 0, &serve},
      {"import", "pabulib FILE.pb --council ID [--config FILE] [--data DIR]", "Make initiatives out of a participatory budget",
       "Each project becomes a published initiative. Importing the same file again adds only what is missing.\n"
       "Works beside a running server (through it) and without one.",
       {{"--council", "ID", "The council; made when there is none"}, config, data}, 2, 2, &import_file},
      {"replay", "FILE.pb [--council ID] [--url URL] [--rate N] [--voters M] [--round]", "Cast a file's real votes as support, live",
       "For each voter an account is made and a live connection opened, over which each approved project is supported.\n"
       "Prints one JSON object. The council must have been made by `radslag import` from the same file.",
       {{"--council", "ID", "The council (default: the one into which the file was imported)"}, {"--url", "URL", "The server (default: the one running on the data folder)"},
        {"--rate", "N", "Commands a second; 0: as fast as the server takes them (default)"},
        {"--voters", "M", "Only the first M voters"}, {"--round", "", "As sealed ballots of a round by equal shares, to its result"}, {"--open", "S", "With --round: it closes after so many seconds (default: 60)"}, {"--connections", "N", "Residents connected at once (default: 200)"},
        {"--token", "T", "An operator's bearer token (default: the local one in the data folder)"}, config, data}, 1, 1, &replay},
      {"backup", "TARGET [--config FILE] [--data DIR]", "Copy the database; safe while the server runs",
       "The keys folder is not part of it: keep a copy of that apart.", {config, data}, 1, 1, &backup},
      {"restore", "BACKUP [--config FILE] [--data DIR]", "Put a backup in the database's place; the server must be stopped",
       "What was erased since is erased in it too, and every council's journal records the restore.", {config, data}, 1, 1, &restore},
      {"export", "COUNCIL FOLDER [--all] [--config FILE] [--data DIR]", "Write a council's journal for anyone to verify",
       "FOLDER gets export.jsonl, checkpoint and key.pem. Payloads that are not for everyone are withheld.",
       {{"--all", "", "Payloads that are not for everyone too: personal data, for the archive only"}, config, data}, 2, 2, &export_council},
      {"verify", "EXPORT CHECKPOINT KEY [--older CHECKPOINT]", "Check an exported journal offline",
       "Prints one JSON object; exit code 0 only when nothing is wrong.",
       {{"--older", "FILE…", "An older checkpoint that you kept; may be given several times"}}, 3, 3, &verify},
      {"count", "FILE --rule R [OPTIONS]", "Count a file's votes by a named rule",
       "FILE.pb (Pabulib): greedy_votes, greedy_votes_per_cost, greedy_points_per_cost, mes_cost, mes_card, mes_points.\n"
       "FILE.blt: stv_scotland, stv_wigm, stv_meek. FILE.json: schulze_winning_votes, schulze_margins (ranked), yes_no, approval,\n"
       "score_sum, score_mean, dots. docs/COUNTING.md says what each of them does.\n"
       "Money and fractions of votes are exact. Prints one JSON object.",
       {{"--rule", "R", "The rule, one of the above"},
        {"--completion", "C", "Of equal shares (mes_…): none (default), greedy_votes, add1, add1u"},
        {"--increment", "N", "add1: what each voter is given more in a round (default: 1)"},
        {"--start", "S", "add1: exact (default) or integral, the whole units of each share"},
        {"--exhaustive", "E", "add1 stops when nothing fits of: supported projects (default), all; off: only before it would overspend"},
        {"--ties", "T", "Who comes first of equals; which there are for each rule: docs/COUNTING.md (default: lexico, status_quo, file_order)"},
        {"--ballots", "B", ".pb: as_cast (default) or within_limits, which leaves out what breaks META's limits"},
        {"--conflicts", "FILE", ".pb: projects that exclude each other, a set on each line, ids parted by ;"},
        {"--cap", "COLUMN=VALUE:MOST…", ".pb: no more than MOST for the projects of a category or place; may be given several times"},
        {"--majority", "M", "yes_no: simple (default), absolute, two_thirds, three_quarters or a fraction that is enough, such as 3/5"},
        {"--of", "BASE", "yes_no: of what the majority is counted: yes_and_no, votes (with abstentions), present, roll"},
        {"--quorum", "Q", "yes_no: how much of the roll must be present: more_than_half or a fraction that is enough"},
        {"--places", "N", "approval, score_…, dots: how many are chosen (default: 1)"},
        {"--ratings-min", "N", "score_mean: the fewest scores with which an option takes part (default: 1)"},
        {"--seed", "TEXT", "--ties lot: option number n draws SHA-256 of TEXT and n; the least comes first"}}, 1, 1, &count},
      {"check", "[--config FILE] [--data DIR]", "Check the database and every journal in it", "Safe while the server runs.",
       {config, data}, 0, 0, &check},
      {"who", "DAY [TEXT…] [--config FILE] [--data DIR]", "Tell what the marks in a day's security log stand for",
       "DAY as in the log, such as 2026-11-22. TEXT: addresses of the network or of e-mail; without any, every account's marks.\n"
       "Prints a JSON object a line. Needs the keys folder; safe while the server runs.", {config, data}, 1, 100, &who},
      {"version", "", "Print the version", "", {}, 0, 0, &version},
  };
  return all;
}

int version(const Arguments&) {
  fmt::print("radslag {}\n", version_text);
  return 0;
}

}  // namespace radslag::cli
