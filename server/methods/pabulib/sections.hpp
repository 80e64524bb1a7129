#pragma once
// The three sections, read one row at a time.
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "methods/pabulib/pabulib.hpp"

namespace radslag::methods::pabulib {

// A section's header: which columns it has.
class Header {
 public:
  [[nodiscard]] static std::expected<Header, Fault> parse(const Record& record, std::string_view section,
                                                          const std::vector<std::string_view>& required);
  // A row must have a cell for every column.
  [[nodiscard]] std::expected<Columns, Fault> row(const Record& record) const;
  // The record's cell of a column that was required.
  [[nodiscard]] const Cell& cell(const Record& record, std::string_view name) const;
  [[nodiscard]] bool has(std::string_view name) const;

 private:
  std::vector<std::string> names_;
};

// The rows of META are keys and values; what they say together is known at the section's end.
struct MetaSection {
  Meta meta;
  std::unordered_map<std::string, std::pair<std::size_t, std::size_t>> places;  // key → line and column of its value

  [[nodiscard]] std::expected<void, Fault> add(const Record& record);
  [[nodiscard]] std::expected<void, Fault> finish(std::size_t line);
  // Does META's count under `key`, where it has one, agree?
  [[nodiscard]] std::expected<void, Fault> compare_count(std::string_view key, std::size_t found) const;
};

struct ProjectIndex {
  std::unordered_map<std::string, std::size_t> by_id;
  [[nodiscard]] std::expected<Project, Fault> add(const Header& header, const Record& record);
};

struct VoterIndex {
  std::unordered_set<std::string> seen;
  [[nodiscard]] std::expected<Ballot, Fault> add(const Header& header, const Record& record, const ProjectIndex& projects,
                                                 VoteType type);
};

}  // namespace radslag::methods::pabulib
