#include "methods/pabulib/pabulib.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "methods/pabulib/sections.hpp"

namespace radslag::methods::pabulib {

namespace {

enum class Section : std::uint8_t { none, meta, projects, votes };
using Step = std::expected<void, Fault>;

// The word that begins a section, alone on its line.
std::optional<Section> section_of(const Record& record) {
  std::string_view word = record.cells.front().text;
  for (std::size_t i = 1; i < record.cells.size(); ++i) {
    if (!record.cells[i].text.empty()) return std::nullopt;  // spreadsheets pad the line with empty cells
  }
  word = word.substr(0, word.find_last_not_of(" \t") + 1);
  if (word == "META" || word == "meta") return Section::meta;
  if (word == "PROJECTS" || word == "projects") return Section::projects;
  if (word == "VOTES" || word == "votes") return Section::votes;
  return std::nullopt;
}

std::string_view name_of(Section section) {
  switch (section) {
    case Section::none: return "the file";
    case Section::meta: return "META";
    case Section::projects: return "PROJECTS";
    case Section::votes: return "VOTES";
  }
  std::unreachable();
}

class Reading {
 public:
  explicit Reading(const Visitor& visitor) : visitor_(visitor) {}

  Step take(Record& record) {
    if (const auto next = section_of(record)) return begin(*next, record.line);
    if (section_ == Section::none) return std::unexpected(Fault{record.line, 1, "expected META on the first line"});
    if (!header_) return take_header(record);
    if (section_ == Section::meta) return meta_.add(record);
    if (auto fits = header_->fit(record); !fits) return fits;
    if (section_ == Section::projects) return take_project(record);
    return take_ballot(record);
  }

  Step finish(std::size_t line) {
    if (section_ != Section::votes || !header_) {
      return std::unexpected(Fault{line, 1, fmt::format("the file ends in {}; expected the section {}", name_of(section_), name_of(following()))});
    }
    if (auto agrees = meta_.compare_count("num_projects", projects_.by_id.size(), visitor_.note); !agrees) return agrees;
    return meta_.compare_count("num_votes", voters_.rows, visitor_.note);
  }

 private:
  [[nodiscard]] Section following() const {
    return section_ == Section::votes ? Section::votes : static_cast<Section>(static_cast<std::uint8_t>(section_) + 1);
  }

  Step begin(Section next, std::size_t line) {
    if (section_ == Section::votes || next != following()) {
      return std::unexpected(Fault{line, 1, fmt::format("expected META, PROJECTS and VOTES in this order; {} stands in {}", name_of(next), name_of(section_))});
    }
    if (section_ == Section::meta) {
      if (auto finished = meta_.finish(line); !finished) return finished;
      if (visitor_.meta) visitor_.meta(meta_.meta);
    }
    section_ = next;
    header_.reset();
    return {};
  }

  Step take_header(const Record& record) {
    const VoteType type = meta_.meta.vote_type;
    std::vector<std::string_view> required;
    if (section_ == Section::meta) required = {"key", "value"};
    if (section_ == Section::projects) required = {"project_id", "cost"};
    if (section_ == Section::votes) required = {"voter_id", "vote"};
    const bool has_points = type == VoteType::cumulative || type == VoteType::scoring;
    if (section_ == Section::votes && has_points) required.emplace_back("points");
    auto header = Header::parse(record, name_of(section_), required);
    if (!header) return std::unexpected(std::move(header.error()));
    header_ = std::move(*header);
    return {};
  }

  Step take_project(const Record& record) {
    auto project = projects_.add(*header_, record);
    if (!project) return std::unexpected(std::move(project.error()));
    if (visitor_.project) visitor_.project(std::move(*project));
    return {};
  }

  Step take_ballot(const Record& record) {
    auto ballot = voters_.add(*header_, record, projects_, meta_.meta.vote_type, visitor_);
    if (!ballot) return std::unexpected(std::move(ballot.error()));
    if (visitor_.ballot) visitor_.ballot(std::move(*ballot));
    return {};
  }

  const Visitor& visitor_;
  Section section_ = Section::none;
  std::optional<Header> header_;
  MetaSection meta_;
  ProjectIndex projects_;
  VoterIndex voters_;
};

}  // namespace

std::string_view Columns::operator[](std::string_view name) const {
  for (const auto& [key, value] : cells) {
    if (key == name) return value;
  }
  return {};
}

std::expected<void, Fault> read(std::istream& in, const Visitor& visitor) {
  RecordReader records(in);
  Reading reading(visitor);
  for (;;) {
    auto record = records.next();
    if (!record) return std::unexpected(record.error());
    if (!*record) return reading.finish(records.line());
    if (auto taken = reading.take(**record); !taken) return taken;
  }
}

std::vector<std::int64_t> Election::approvals(std::size_t ballots_max) const {
  std::vector<std::int64_t> counts(projects.size(), 0);
  for (std::size_t i = 0; i < std::min(ballots_max, ballots.size()); ++i) {
    for (const std::size_t choice : ballots[i].choices) ++counts[choice];
  }
  return counts;
}

std::expected<Election, Fault> read_all(std::istream& in) {
  Election election;
  const Visitor visitor{.meta = [&](Meta meta) { election.meta = std::move(meta); },
                        .project = [&](Project project) { election.projects.push_back(std::move(project)); },
                        .ballot = [&](Ballot ballot) { election.ballots.push_back(std::move(ballot)); }};
  if (auto whole = read(in, visitor); !whole) return std::unexpected(std::move(whole.error()));
  return election;
}

}  // namespace radslag::methods::pabulib
