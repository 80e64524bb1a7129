#include "methods/budget/conflicts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/text.hpp"

namespace radslag::methods::budget {

namespace {

std::string_view trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

}  // namespace

std::expected<std::vector<std::vector<std::size_t>>, pabulib::Fault> read_conflicts(std::istream& in, const std::vector<Project>& projects) {
  std::unordered_map<std::string, std::size_t> by_id;
  for (std::size_t i = 0; i < projects.size(); ++i) by_id.emplace(projects[i].id, i);
  std::vector<std::vector<std::size_t>> sets;
  pabulib::RecordReader records(in);
  for (;;) {
    const auto record = records.next();
    if (!record) return std::unexpected(record.error());
    if (!*record) return sets;
    if ((*record)->cells.front().text.starts_with('#')) continue;
    std::vector<std::size_t> set;
    for (const pabulib::Cell& cell : (*record)->cells) {
      const std::string_view id = trimmed(cell.text);
      if (id.empty()) continue;
      const auto known = by_id.find(std::string(id));
      const auto wrong = [&](std::string_view what) { return std::unexpected(pabulib::Fault{(*record)->line, cell.column, fmt::format("{} {}", what, quotable(id))}); };
      if (known == by_id.end()) return wrong("there is no project");
      if (std::ranges::find(set, known->second) != set.end()) return wrong("a set names each project once, not twice");
      set.push_back(known->second);
    }
    if (set.size() < 2) return std::unexpected(pabulib::Fault{(*record)->line, 1, "expected at least two projects that exclude each other"});
    sets.push_back(std::move(set));
  }
}

}  // namespace radslag::methods::budget
