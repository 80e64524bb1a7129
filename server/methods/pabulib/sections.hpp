#pragma once
// The three sections, read one row at a time.
#include <cstddef>
#include <expected>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "methods/pabulib/pabulib.hpp"

namespace radslag::methods::pabulib {

// A section's header: which columns it has.
class Header {
 public:
  [[nodiscard]] static std::expected<Header, Fault> parse(const Record& record, std::string_view section,
                                                          const std::vector<std::string_view>& required);
  // Gives the row a cell for every column: those that it leaves out at its end are empty, unless one of them is required.
  [[nodiscard]] std::expected<void, Fault> fit(Record& record) const;
  [[nodiscard]] Columns row(const Record& record) const;
  // The record's cell of a column that was required.
  [[nodiscard]] const Cell& cell(const Record& record, std::string_view name) const;
  [[nodiscard]] bool has(std::string_view name) const;

 private:
  std::vector<std::string> names_;
  std::size_t cells_min_ = 0;  // up to the last required column
};

// The rows of META are keys and values; what they say together is known at the section's end.
struct MetaSection {
  Meta meta;
  std::unordered_map<std::string, std::pair<std::size_t, std::size_t>> places;  // key → line and column of its value

  [[nodiscard]] std::expected<void, Fault> add(const Record& record);
  [[nodiscard]] std::expected<void, Fault> finish(std::size_t line);
  // Does META's count under `key`, where it has one, agree?
  [[nodiscard]] std::expected<void, Fault> compare_count(std::string_view key, std::size_t found, const std::function<void(Fault)>& note) const;

 private:
  void read_limits();
};

struct ProjectIndex {
  std::unordered_map<std::string, std::size_t> by_id;
  [[nodiscard]] std::expected<Project, Fault> add(const Header& header, const Record& record);
};

struct VoterIndex {
  std::unordered_set<std::string> seen;
  std::size_t rows = 0;
  [[nodiscard]] std::expected<Ballot, Fault> add(const Header& header, const Record& record, const ProjectIndex& projects,
                                                 VoteType type, const Visitor& visitor);
};

}  // namespace radslag::methods::pabulib
