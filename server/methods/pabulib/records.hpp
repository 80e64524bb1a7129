#pragma once
// Records of a `;`-separated file, as spreadsheets write them: a cell that begins with a quote ends at the next single one,
// `""` inside stands for one quote and line breaks inside are kept. A byte order mark, CRLF and empty lines are passed over.
#include <cstddef>
#include <expected>
#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace radslag::methods::pabulib {

// Where a file is wrong. Lines and columns count from 1, columns in characters.
struct Fault {
  std::size_t line = 0;
  std::size_t column = 0;
  std::string words;  // what was expected and what stands there
};

struct Cell {
  std::string text;
  std::size_t column = 1;  // of its first character
};

struct Record {
  std::size_t line = 1;  // on which it begins
  std::vector<Cell> cells;
};

// A cell longer than this is a forgotten quote, not a text.
inline constexpr std::size_t cell_bytes_max = 1 << 20;

class RecordReader {
 public:
  explicit RecordReader(std::istream& in) : in_(in) {}
  // Nothing at the end of the file.
  [[nodiscard]] std::expected<std::optional<Record>, Fault> next();
  // The line that would be read next: where something is missing at the end.
  [[nodiscard]] std::size_t line() const { return line_ + 1; }

 private:
  [[nodiscard]] std::optional<std::string> next_line();
  [[nodiscard]] std::expected<Record, Fault> split(std::string text);

  std::istream& in_;
  std::size_t line_ = 0;
};

}  // namespace radslag::methods::pabulib
