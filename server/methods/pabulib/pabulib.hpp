#pragma once
// Participatory budgets in the Pabulib format (pabulib.org/format; Faliszewski et al., "Participatory Budgeting: Data, Tools,
// and Analysis", IJCAI 2023): sections META, PROJECTS and VOTES, each with a header line, cells separated by `;`.
//
// Every column is kept. What can be checked is: required columns, exact amounts, ids that are known and not repeated, counts
// that META announces. The first thing wrong ends the reading with its line and column. Rows may leave out optional cells at
// their end and be padded with empty ones, section names may be written small, money may have a decimal comma with one or two
// decimals, and a cell "None" is empty: real files are so.
#include <cstddef>
#include <cstdint>
#include <expected>
#include <functional>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "methods/pabulib/amount.hpp"
#include "methods/pabulib/records.hpp"

namespace radslag::methods::pabulib {

enum class VoteType : std::uint8_t { approval, choose_one, ordinal, cumulative, scoring };

// A row's cells by the name of their column, in the file's order.
struct Columns {
  std::vector<std::pair<std::string, std::string>> cells;
  // "" where there is no such column.
  [[nodiscard]] std::string_view operator[](std::string_view name) const;
};

// What META says of a ballot; absent where it says nothing.
struct Limits {
  std::optional<Amount> min_length, max_length;          // projects named
  std::optional<Amount> min_sum_cost, max_sum_cost;      // what they cost together: a knapsack
  std::optional<Amount> min_points, max_points;          // for each project named
  std::optional<Amount> min_sum_points, max_sum_points;  // for all of them
};

struct Meta {
  Columns all;
  Amount budget;
  VoteType vote_type = VoteType::approval;
  Limits limits;
  std::optional<Fault> limits_fault;  // a limit that is no number: told only to who needs the limits
};

struct Project {
  std::string id;
  Amount cost;
  std::string name;  // the id where the file has no name
  Columns all;
};

struct Ballot {
  std::string voter;
  std::vector<std::size_t> choices;  // indexes of projects in the file's order; for `ordinal` the best first
  std::vector<Amount> points;        // `cumulative` and `scoring`: of each choice
  Columns all;
};

// Told of each thing as it is read.
struct Visitor {
  std::function<void(Meta)> meta;
  std::function<void(Project)> project;
  std::function<void(Ballot)> ballot;
  // What is odd and can be counted all the same: another number of rows than META announces, a voter's id that comes again (both
  // ballots count), a project named again on an approval or ordinal ballot (it counts once), projects without any points (an
  // empty ballot). Without this function these, too, end the reading.
  std::function<void(Fault)> note = nullptr;
  bool with_columns = true;  // else Ballot::all stays empty, which is quicker
};

[[nodiscard]] std::expected<void, Fault> read(std::istream& in, const Visitor& visitor);

// Which limit of META this ballot does not keep, the first of them in the order of `Limits`; nothing for one that keeps all.
[[nodiscard]] std::optional<std::string_view> broken_limit(const Ballot& ballot, const Limits& limits, const std::vector<Amount>& costs, bool has_points);

struct Election {
  Meta meta;
  std::vector<Project> projects;
  std::vector<Ballot> ballots;

  // How many ballots name each project, among the first `ballots_max`.
  [[nodiscard]] std::vector<std::int64_t> approvals(std::size_t ballots_max = static_cast<std::size_t>(-1)) const;
};

// All of it, or nothing.
[[nodiscard]] std::expected<Election, Fault> read_all(std::istream& in);

}  // namespace radslag::methods::pabulib
