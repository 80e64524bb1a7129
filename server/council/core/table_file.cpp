#include "council/core/table_file.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/fold.hpp"
#include "base/text.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::council {

using namespace protocol;

namespace {

constexpr std::size_t shown_max = 254;

}  // namespace

TableFile::TableFile(std::string_view text) : table_(read_csv(text)) {}

std::optional<std::size_t> TableFile::column(std::initializer_list<std::string_view> headings) const {
  if (table_.lines.empty()) return std::nullopt;
  const auto& cells = table_.lines.front().cells;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string folded = fold_for_search(cells[i]);
    if (std::ranges::any_of(headings, [&](std::string_view heading) { return fold_for_search(heading) == folded; })) return i;
  }
  return std::nullopt;
}

std::span<const CsvLine> TableFile::body() const {
  const std::span<const CsvLine> all(table_.lines);
  return all.empty() ? all : all.subspan(1);
}

std::optional<FileLine> TableFile::unreadable(std::optional<std::size_t> needed) const {
  if (table_.unclosed_at) return faulty_line(*table_.unclosed_at, 0, "", FileFault::unclosed);
  if (!needed) return faulty_line(table_.lines.empty() ? 1 : table_.lines.front().line, 0, table_.lines.empty() ? "" : table_.lines.front().cell(0), FileFault::no_heading);
  if (static_cast<std::int64_t>(body().size()) > limits::file_lines_max) {
    return faulty_line(body()[static_cast<std::size_t>(limits::file_lines_max)].line, *needed, "", FileFault::too_many);
  }
  if (body().empty()) return faulty_line(table_.lines.front().line + 1, *needed, "", FileFault::empty);
  return std::nullopt;
}

FileLine faulty_line(std::int64_t line, std::size_t column, std::string text, FileFault fault) {
  FileLine faulty;
  faulty.line = line;
  faulty.column = static_cast<std::int64_t>(column) + 1;
  faulty.text = clip(text, shown_max);
  faulty.state = FileLineState::faulty;
  faulty.fault = fault;
  return faulty;
}

std::int64_t count_faults(const std::vector<FileLine>& lines) {
  return std::ranges::count(lines, FileLineState::faulty, &FileLine::state);
}

std::optional<Refusal> refused_file(const std::vector<FileLine>& lines) {
  const auto faulty = std::ranges::find(lines, FileLineState::faulty, &FileLine::state);
  if (faulty == lines.end()) return std::nullopt;
  Refusal refusal = refuse(Reason::bad_choice, fmt::format("Line {} of the file has a fault ({}). Nothing was taken in.", faulty->line, to_string(*faulty->fault)), "/file").error();
  refusal.line = faulty->line;
  refusal.column = faulty->column;
  return refusal;
}

}  // namespace radslag::council
