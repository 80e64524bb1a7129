#pragma once
// A table that people take in from a file: its headings, its lines, and what is wrong with it as whoever uploaded it is told.
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/csv.hpp"
#include "base/refusal.hpp"
#include "protocol/generated/roll_types.hpp"

namespace radslag::council {

class TableFile {
 public:
  explicit TableFile(std::string_view text);

  // Which column has one of these headings, whatever the case and accents.
  [[nodiscard]] std::optional<std::size_t> column(std::initializer_list<std::string_view> headings) const;
  [[nodiscard]] std::span<const CsvLine> body() const;
  [[nodiscard]] std::string separator() const { return std::string(table_.separator_name()); }
  // What makes the whole file unreadable: a quotation mark, too many lines, the column that is needed missing.
  [[nodiscard]] std::optional<protocol::FileLine> unreadable(std::optional<std::size_t> needed) const;

 private:
  CsvTable table_;
};

[[nodiscard]] protocol::FileLine faulty_line(std::int64_t line, std::size_t column, std::string text, protocol::FileFault fault);
[[nodiscard]] std::int64_t count_faults(const std::vector<protocol::FileLine>& lines);
// The first fault, as a refusal of the whole file.
[[nodiscard]] std::optional<Refusal> refused_file(const std::vector<protocol::FileLine>& lines);

}  // namespace radslag::council
