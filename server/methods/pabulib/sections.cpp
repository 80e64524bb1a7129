#include "methods/pabulib/sections.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace radslag::methods::pabulib {

namespace {

std::unexpected<Fault> fault(std::size_t line, std::size_t column, std::string words) {
  return std::unexpected(Fault{line, column, std::move(words)});
}

std::unexpected<Fault> fault(const Record& record, const Cell& cell, std::string words) {
  return fault(record.line, cell.column, std::move(words));
}

std::string_view trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\n") - begin + 1);
}

std::optional<VoteType> vote_type_of(std::string_view word) {
  static constexpr std::array<std::pair<std::string_view, VoteType>, 5> types{{{"approval", VoteType::approval},
                                                                               {"choose-1", VoteType::choose_one},
                                                                               {"ordinal", VoteType::ordinal},
                                                                               {"cumulative", VoteType::cumulative},
                                                                               {"scoring", VoteType::scoring}}};
  for (const auto& [name, type] : types) {
    if (name == word) return type;
  }
  return std::nullopt;
}

// A comma-separated list inside a cell, each part with the column at which it stands.
std::vector<Cell> parts_of(const Cell& cell) {
  std::vector<Cell> parts;
  if (trimmed(cell.text).empty()) return parts;
  for (std::size_t begin = 0; begin <= cell.text.size();) {
    const std::size_t end = std::min(cell.text.find(',', begin), cell.text.size());
    const std::string_view before = std::string_view(cell.text).substr(0, begin);
    parts.push_back({std::string(trimmed(std::string_view(cell.text).substr(begin, end - begin))),
                     cell.column + count_characters(before)});
    begin = end + 1;
  }
  return parts;
}

}  // namespace

std::expected<Header, Fault> Header::parse(const Record& record, std::string_view section,
                                           const std::vector<std::string_view>& required) {
  Header header;
  for (const Cell& cell : record.cells) {
    const std::string name(trimmed(cell.text));
    if (name.empty()) return fault(record, cell, "a column without a name");
    if (header.has(name)) return fault(record, cell, fmt::format("column {} stands here twice", quotable(name)));
    header.names_.push_back(name);
  }
  for (const std::string_view name : required) {
    if (!header.has(name)) return fault(record.line, 1, fmt::format("{} needs a column {}", section, name));
  }
  return header;
}

bool Header::has(std::string_view name) const { return std::ranges::find(names_, name) != names_.end(); }

const Cell& Header::cell(const Record& record, std::string_view name) const {
  return record.cells[static_cast<std::size_t>(std::ranges::find(names_, name) - names_.begin())];
}

std::expected<Columns, Fault> Header::row(const Record& record) const {
  if (record.cells.size() != names_.size()) {
    const std::size_t column = record.cells.size() > names_.size() ? record.cells[names_.size()].column : record.cells.back().column;
    return fault(record.line, column, fmt::format("expected {} cells, as the header has columns; found {}", names_.size(), record.cells.size()));
  }
  Columns columns;
  columns.cells.reserve(names_.size());
  for (std::size_t i = 0; i < names_.size(); ++i) columns.cells.emplace_back(names_[i], trimmed(record.cells[i].text));
  return columns;
}

std::expected<void, Fault> MetaSection::add(const Record& record) {
  if (record.cells.size() != 2) return fault(record.line, 1, fmt::format("expected key;value, found {} cells", record.cells.size()));
  std::string key(trimmed(record.cells[0].text));
  if (!places.try_emplace(key, record.line, record.cells[1].column).second) {
    return fault(record.line, 1, fmt::format("key {} stands in META twice", quotable(key)));
  }
  meta.all.cells.emplace_back(std::move(key), trimmed(record.cells[1].text));
  return {};
}

std::expected<void, Fault> MetaSection::finish(std::size_t line) {
  for (const char* key : {"budget", "vote_type"}) {
    if (!places.contains(key)) return fault(line, 1, fmt::format("META has no {}", key));
  }
  const auto budget = Amount::parse(meta.all["budget"]);
  const auto [budget_line, budget_column] = places.at("budget");
  if (!budget) return fault(budget_line, budget_column, "budget must be an amount such as 1000000 or 1000.50");
  const auto type = vote_type_of(meta.all["vote_type"]);
  const auto [type_line, type_column] = places.at("vote_type");
  if (!type) return fault(type_line, type_column, "vote_type must be approval, choose-1, ordinal, cumulative or scoring");
  meta.budget = *budget;
  meta.vote_type = *type;
  return {};
}

std::expected<void, Fault> MetaSection::compare_count(std::string_view key, std::size_t found) const {
  const auto place = places.find(std::string(key));
  if (place == places.end()) return {};
  const auto count = Amount::parse(meta.all[key]);
  const auto [line, column] = place->second;
  if (!count || !count->is_whole()) return fault(line, column, fmt::format("{} must be a whole number", key));
  if (static_cast<std::size_t>(count->numerator) == found) return {};
  return fault(line, column, fmt::format("{} says {}, the file has {}: is it whole?", key, count->numerator, found));
}

std::expected<Project, Fault> ProjectIndex::add(const Header& header, const Record& record) {
  auto columns = header.row(record);
  if (!columns) return std::unexpected(std::move(columns.error()));
  Project project;
  const Cell& id = header.cell(record, "project_id");
  project.id = trimmed(id.text);
  if (project.id.empty() || project.id.contains(',')) return fault(record, id, "project_id must not be empty or contain a comma");
  const Cell& cost = header.cell(record, "cost");
  const auto amount = Amount::parse(trimmed(cost.text));
  if (!amount) return fault(record, cost, fmt::format("cost must be an amount such as 5000 or 5000.50, not {}", quotable(cost.text)));
  project.cost = *amount;
  if (!by_id.try_emplace(project.id, by_id.size()).second) {
    return fault(record, id, fmt::format("project {} stands here twice", quotable(project.id)));
  }
  project.all = std::move(*columns);
  project.name = project.all["name"].empty() ? project.id : project.all["name"];
  return project;
}

std::expected<Ballot, Fault> VoterIndex::add(const Header& header, const Record& record, const ProjectIndex& projects,
                                             VoteType type) {
  auto columns = header.row(record);
  if (!columns) return std::unexpected(std::move(columns.error()));
  Ballot ballot;
  const Cell& voter = header.cell(record, "voter_id");
  ballot.voter = trimmed(voter.text);
  if (ballot.voter.empty()) return fault(record, voter, "voter_id must not be empty");
  if (!seen.insert(ballot.voter).second) return fault(record, voter, fmt::format("voter {} votes twice", quotable(ballot.voter)));
  for (const Cell& part : parts_of(header.cell(record, "vote"))) {
    const auto known = projects.by_id.find(part.text);
    if (known == projects.by_id.end()) return fault(record, part, fmt::format("there is no project {}", quotable(part.text)));
    if (std::ranges::find(ballot.choices, known->second) != ballot.choices.end()) {
      return fault(record, part, fmt::format("project {} is named twice", quotable(part.text)));
    }
    ballot.choices.push_back(known->second);
  }
  const bool has_points = type == VoteType::cumulative || type == VoteType::scoring;
  if (has_points) {
    const Cell& points = header.cell(record, "points");
    for (const Cell& part : parts_of(points)) {
      const auto amount = Amount::parse(part.text);
      if (!amount) return fault(record, part, fmt::format("points must be numbers, not {}", quotable(part.text)));
      ballot.points.push_back(*amount);
    }
    if (ballot.points.size() != ballot.choices.size()) {
      return fault(record, points, fmt::format("expected points for {} projects, found {}", ballot.choices.size(), ballot.points.size()));
    }
  }
  ballot.all = std::move(*columns);
  return ballot;
}

}  // namespace radslag::methods::pabulib
