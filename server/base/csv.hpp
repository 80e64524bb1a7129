#pragma once
// Tables that people keep in a spreadsheet and save as CSV (RFC 4180, and what spreadsheets make of it: a semicolon or tab
// between cells, `sep=;` in front, a byte order mark, empty lines). Cells know where they stand, so that a fault can be
// pointed at.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace radslag {

struct CsvLine {
  std::int64_t line = 0;  // where it begins in the file, counted from 1
  std::vector<std::string> cells;

  // "" beyond the last cell: spreadsheets leave out empty ones at the end.
  [[nodiscard]] const std::string& cell(std::size_t column) const;
};

struct CsvTable {
  char separator = ',';
  std::vector<CsvLine> lines;               // those with anything in them; cells trimmed
  std::optional<std::int64_t> unclosed_at;  // the line with a quotation mark that is never closed

  [[nodiscard]] std::string_view separator_name() const;  // comma, semicolon, tab
};

// The separator is the one of the three that the first line has most of, outside quotation marks.
[[nodiscard]] CsvTable read_csv(std::string_view text);

}  // namespace radslag
