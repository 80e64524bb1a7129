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

bool says_nothing(std::string_view cell) { return cell.empty() || cell == "None" || cell == "none"; }

// "1000,50" too: one or two decimals behind a comma. Three would be thousands to some.
std::optional<Amount> money_of(std::string_view text) {
  const auto comma = text.find(',');
  const std::size_t decimals = comma == std::string_view::npos ? 0 : text.size() - comma - 1;
  if (decimals != 1 && decimals != 2) return Amount::parse(text);
  std::string with_point(text);
  with_point[comma] = '.';
  return Amount::parse(with_point);
}

// Bounded so that sums over all ballots, in thousandths, stay within 64 bits.
std::optional<Amount> points_of(std::string_view text) {
  const auto amount = Amount::parse(text);
  if (!amount || 1000 % amount->denominator != 0 || amount->numerator / amount->denominator > 1'000'000) return std::nullopt;
  return amount;
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
  std::size_t columns = record.cells.size();
  while (columns > 0 && trimmed(record.cells[columns - 1].text).empty()) --columns;
  for (std::size_t i = 0; i < columns; ++i) {
    const Cell& cell = record.cells[i];
    const std::string name(trimmed(cell.text));
    if (name.empty()) return fault(record, cell, "a column without a name");
    if (header.has(name)) return fault(record, cell, fmt::format("column {} stands here twice", quotable(name)));
    header.names_.push_back(name);
    if (std::ranges::find(required, name) != required.end()) header.cells_min_ = i + 1;
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

std::expected<void, Fault> Header::fit(Record& record) const {
  const std::size_t found = record.cells.size();
  while (record.cells.size() > names_.size() && trimmed(record.cells.back().text).empty()) record.cells.pop_back();
  if (record.cells.size() > names_.size() || record.cells.size() < cells_min_) {
    const std::size_t column = record.cells.size() > names_.size() ? record.cells[names_.size()].column : record.cells.back().column;
    return fault(record.line, column, fmt::format("expected {} cells, as the header has columns; found {}", names_.size(), found));
  }
  record.cells.resize(names_.size(), Cell{.text = {}, .column = record.cells.back().column});
  return {};
}

Columns Header::row(const Record& record) const {
  Columns columns;
  columns.cells.reserve(names_.size());
  for (std::size_t i = 0; i < names_.size(); ++i) columns.cells.emplace_back(names_[i], trimmed(record.cells[i].text));
  return columns;
}

std::expected<void, Fault> MetaSection::add(const Record& record) {
  std::size_t cells = record.cells.size();
  while (cells > 2 && trimmed(record.cells[cells - 1].text).empty()) --cells;
  if (cells != 2) return fault(record.line, 1, fmt::format("expected key;value, found {} cells", cells));
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
  const auto budget = money_of(meta.all["budget"]);
  const auto [budget_line, budget_column] = places.at("budget");
  if (!budget) return fault(budget_line, budget_column, "budget must be an amount such as 1000000 or 1000.50");
  const auto type = vote_type_of(meta.all["vote_type"]);
  const auto [type_line, type_column] = places.at("vote_type");
  if (!type) return fault(type_line, type_column, "vote_type must be approval, choose-1, ordinal, cumulative or scoring");
  meta.budget = *budget;
  meta.vote_type = *type;
  read_limits();
  return {};
}

void MetaSection::read_limits() {
  Limits& limits = meta.limits;
  const std::pair<std::string_view, std::optional<Amount>&> known[] = {
      {"min_length", limits.min_length}, {"max_length", limits.max_length}, {"min_sum_cost", limits.min_sum_cost}, {"max_sum_cost", limits.max_sum_cost},
      {"min_points", limits.min_points}, {"max_points", limits.max_points}, {"min_sum_points", limits.min_sum_points}, {"max_sum_points", limits.max_sum_points}};
  for (const auto& [key, limit] : known) {
    const std::string_view text = meta.all[key];
    if (says_nothing(text)) continue;
    limit = money_of(text);
    const auto [line, column] = places.at(std::string(key));
    if (!limit && !meta.limits_fault) meta.limits_fault = Fault{line, column, fmt::format("{} must be a number, not \"{}\"", key, quotable(text))};
  }
}

std::expected<void, Fault> MetaSection::compare_count(std::string_view key, std::size_t found, const std::function<void(Fault)>& note) const {
  const auto place = places.find(std::string(key));
  if (place == places.end()) return {};
  const auto count = Amount::parse(meta.all[key]);
  const auto [line, column] = place->second;
  Fault odd{line, column, fmt::format("{} must be a whole number", key)};
  if (count && count->is_whole()) {
    if (static_cast<std::size_t>(count->numerator) == found) return {};
    odd.words = fmt::format("{} says {}, the file has {}: is it whole?", key, count->numerator, found);
  }
  if (!note) return std::unexpected(std::move(odd));
  note(std::move(odd));
  return {};
}

std::expected<Project, Fault> ProjectIndex::add(const Header& header, const Record& record) {
  Project project;
  const Cell& id = header.cell(record, "project_id");
  project.id = trimmed(id.text);
  if (project.id.empty() || project.id.contains(',')) return fault(record, id, "project_id must not be empty or contain a comma");
  const Cell& cost = header.cell(record, "cost");
  const auto amount = money_of(trimmed(cost.text));
  if (!amount) return fault(record, cost, fmt::format("cost must be an amount such as 5000 or 5000.50, not {}", quotable(cost.text)));
  project.cost = *amount;
  if (!by_id.try_emplace(project.id, by_id.size()).second) {
    return fault(record, id, fmt::format("project {} stands here twice", quotable(project.id)));
  }
  project.all = header.row(record);
  project.name = project.all["name"].empty() ? project.id : project.all["name"];
  return project;
}

namespace {

// Notes what is odd where somebody wants to know, else it is a fault.
std::expected<void, Fault> note_or_fault(const Visitor& visitor, Fault odd) {
  if (!visitor.note) return std::unexpected(std::move(odd));
  visitor.note(std::move(odd));
  return {};
}

std::expected<void, Fault> read_choices(const Record& record, const Cell& vote, const ProjectIndex& projects, bool has_points, const Visitor& visitor, Ballot& ballot) {
  if (says_nothing(trimmed(vote.text)) && !projects.by_id.contains(std::string(trimmed(vote.text)))) return {};
  for (const Cell& part : parts_of(vote)) {
    const auto known = projects.by_id.find(part.text);
    if (known == projects.by_id.end()) return fault(record, part, fmt::format("there is no project {}", quotable(part.text)));
    if (std::ranges::find(ballot.choices, known->second) != ballot.choices.end()) {
      Fault odd{record.line, part.column, fmt::format("project {} is named twice", quotable(part.text))};
      if (has_points) return std::unexpected(std::move(odd));
      if (auto noted = note_or_fault(visitor, std::move(odd)); !noted) return noted;
      continue;
    }
    ballot.choices.push_back(known->second);
  }
  return {};
}

std::expected<void, Fault> read_points(const Record& record, const Cell& points, const Visitor& visitor, Ballot& ballot) {
  if (!says_nothing(trimmed(points.text))) {
    for (const Cell& part : parts_of(points)) {
      const auto amount = points_of(part.text);
      if (!amount) return fault(record, part, fmt::format("points must be numbers from 0 to 1000000 with at most three decimals, not \"{}\"", quotable(part.text)));
      ballot.points.push_back(*amount);
    }
  }
  if (ballot.points.size() == ballot.choices.size()) return {};
  Fault odd{record.line, points.column, fmt::format("expected points for {} projects, found {}", ballot.choices.size(), ballot.points.size())};
  if (!ballot.points.empty()) return std::unexpected(std::move(odd));
  ballot.choices.clear();
  return note_or_fault(visitor, std::move(odd));
}

}  // namespace

std::expected<Ballot, Fault> VoterIndex::add(const Header& header, const Record& record, const ProjectIndex& projects,
                                             VoteType type, const Visitor& visitor) {
  ++rows;
  Ballot ballot;
  const Cell& voter = header.cell(record, "voter_id");
  ballot.voter = trimmed(voter.text);
  if (ballot.voter.empty()) return fault(record, voter, "voter_id must not be empty");
  if (!seen.insert(ballot.voter).second) {
    auto noted = note_or_fault(visitor, {record.line, voter.column, fmt::format("voter {} votes twice", quotable(ballot.voter))});
    if (!noted) return std::unexpected(std::move(noted.error()));
  }
  const bool has_points = type == VoteType::cumulative || type == VoteType::scoring;
  if (auto read = read_choices(record, header.cell(record, "vote"), projects, has_points, visitor, ballot); !read) return std::unexpected(std::move(read.error()));
  if (has_points) {
    if (auto read = read_points(record, header.cell(record, "points"), visitor, ballot); !read) return std::unexpected(std::move(read.error()));
  }
  if (visitor.with_columns) ballot.all = header.row(record);
  return ballot;
}

}  // namespace radslag::methods::pabulib
