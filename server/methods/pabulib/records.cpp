#include "methods/pabulib/records.hpp"

#include "base/text.hpp"

namespace radslag::methods::pabulib {

namespace {

// One line as it is cut into cells. A quoted cell may need the lines below it.
struct Cutter {
  std::string text;
  std::size_t line;
  std::size_t at = 0;
  std::size_t line_begins = 0;  // where in `text` the present line begins

  [[nodiscard]] std::size_t column() const { return count_characters(std::string_view(text).substr(line_begins, at - line_begins)) + 1; }
  [[nodiscard]] bool at_end() const { return at >= text.size(); }
  [[nodiscard]] Fault fault(std::string words) const { return {line, column(), std::move(words)}; }
};

std::string take_plain(Cutter& cutter) {
  const auto end = std::min(cutter.text.find(';', cutter.at), cutter.text.size());
  std::string cell = cutter.text.substr(cutter.at, end - cutter.at);
  cutter.at = end;
  return cell;
}

}  // namespace

std::optional<std::string> RecordReader::next_line() {
  std::string text;
  if (!std::getline(in_, text)) return std::nullopt;
  ++line_;
  if (text.ends_with('\r')) text.pop_back();
  if (line_ == 1 && text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  return text;
}

std::expected<std::optional<Record>, Fault> RecordReader::next() {
  while (auto text = next_line()) {
    if (!is_utf8(*text)) return std::unexpected(Fault{line_, 1, "this line is not UTF-8; save the file in that encoding"});
    if (text->find_first_not_of(" \t;") == std::string::npos) continue;
    auto record = split(std::move(*text));
    if (!record) return std::unexpected(std::move(record.error()));
    return std::optional(std::move(*record));
  }
  return std::optional<Record>();
}

std::expected<Record, Fault> RecordReader::split(std::string text) {
  Record record{.line = line_, .cells = {}};
  Cutter cutter{.text = std::move(text), .line = line_};
  for (;;) {
    Cell cell{.text = {}, .column = cutter.column()};
    if (cutter.at_end() || cutter.text[cutter.at] != '"') {
      cell.text = take_plain(cutter);
    } else {
      const Fault unclosed = cutter.fault("the quote that opens here is never closed");
      ++cutter.at;
      for (;;) {
        const auto quote = std::min(cutter.text.find('"', cutter.at), cutter.text.size());
        cell.text.append(cutter.text, cutter.at, quote - cutter.at);
        cutter.at = quote;
        if (cell.text.size() > cell_bytes_max) return std::unexpected(unclosed);
        if (cutter.at_end()) {
          auto more = next_line();
          if (!more || !is_utf8(*more)) return std::unexpected(unclosed);
          cell.text += '\n';
          cutter = {.text = std::move(*more), .line = line_};
        } else if (cutter.text.compare(cutter.at, 2, "\"\"") == 0) {
          cell.text += '"';
          cutter.at += 2;
        } else {
          ++cutter.at;
          break;
        }
      }
      if (!cutter.at_end() && cutter.text[cutter.at] != ';') {
        return std::unexpected(cutter.fault("expected ; after the closing quote (a quote inside a quoted cell is written twice)"));
      }
    }
    if (cell.text.size() > cell_bytes_max) return std::unexpected(Fault{record.line, cell.column, "this cell is longer than 1 MiB"});
    record.cells.push_back(std::move(cell));
    if (cutter.at_end()) return record;
    ++cutter.at;  // the separator
  }
}

}  // namespace radslag::methods::pabulib
