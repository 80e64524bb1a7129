#include "base/csv.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace radslag {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view separators = ";,\t";

// The rest of the file, counting lines as it is read.
class Source {
 public:
  explicit Source(std::string_view text) : text_(text) {}
  [[nodiscard]] bool is_done() const { return at_ >= text_.size(); }
  [[nodiscard]] char next() const { return text_[at_]; }
  [[nodiscard]] bool follows(char c) const { return at_ + 1 < text_.size() && text_[at_ + 1] == c; }
  [[nodiscard]] std::int64_t line() const { return line_; }
  char take() {
    const char c = text_[at_++];
    if (c == '\n' || (c == '\r' && !(at_ < text_.size() && text_[at_] == '\n'))) ++line_;
    return c;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::int64_t line_ = 1;
};

bool is_break(char c) { return c == '\n' || c == '\r'; }

char separator_of(std::string_view text) {
  std::size_t most = 0;
  char found = separators.front();
  for (const char candidate : separators) {
    std::size_t count = 0;
    bool quoted = false;
    for (const char c : text) {
      if (c == '"') quoted = !quoted;
      if (quoted) continue;
      if (is_break(c)) break;
      if (c == candidate) ++count;
    }
    if (count > most) {
      most = count;
      found = candidate;
    }
  }
  return found;
}

// What stands between two quotation marks; two of them inside are one. False: never closed.
bool take_quoted(Source& source, std::string& cell) {
  source.take();
  while (!source.is_done()) {
    const bool is_pair = source.next() == '"' && source.follows('"');
    const char c = source.take();
    if (c != '"') {
      cell += c;
      continue;
    }
    if (!is_pair) return true;
    cell += source.take();
  }
  return false;
}

bool has_anything(const CsvLine& line) {
  return std::ranges::any_of(line.cells, [](const std::string& cell) { return !cell.empty(); });
}

}  // namespace

const std::string& CsvLine::cell(std::size_t column) const {
  static const std::string none;
  return column < cells.size() ? cells[column] : none;
}

std::string_view CsvTable::separator_name() const { return separator == ';' ? "semicolon" : separator == ',' ? "comma" : "tab"; }

CsvTable read_csv(std::string_view text) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  CsvTable table;
  table.separator = separator_of(text);
  Source source(text);
  if (text.starts_with("sep=") && text.size() > 4 && separators.contains(text[4])) {
    table.separator = text[4];
    while (!source.is_done() && !is_break(source.next())) source.take();
  }
  while (!source.is_done()) {
    CsvLine line{source.line(), {}};
    std::string cell;
    bool is_over = false;
    while (!is_over) {
      const std::int64_t begun_at = source.line();
      is_over = source.is_done() || is_break(source.next());
      if (is_over || source.next() == table.separator) {
        line.cells.push_back(clean_line(cell));
        cell.clear();
        if (!source.is_done()) source.take();
      } else if (source.next() == '"' && cell.find_first_not_of(' ') == std::string::npos) {
        cell.clear();
        if (!take_quoted(source, cell)) table.unclosed_at = begun_at;
      } else {
        cell += source.take();
      }
    }
    if (has_anything(line)) table.lines.push_back(std::move(line));
  }
  return table;
}

}  // namespace radslag
