#include "cli/budget_file.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <string_view>
#include <utility>

#include "cli/count.hpp"
#include "cli/stop.hpp"
#include "methods/budget/conflicts.hpp"
#include "methods/pabulib/amount.hpp"
#include "methods/pabulib/pabulib.hpp"

namespace radslag::cli {

namespace {

using namespace methods;

constexpr std::size_t notes_max = 100;

std::ifstream opened(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in || std::filesystem::is_directory(file)) throw failed(fmt::format("{}: cannot be read; does it exist, and may this user read it?", file));
  return in;
}

// `COLUMN=VALUE:MOST`: of projects with this value in this column (one of several, parted by commas) no more than this.
struct AskedCap {
  std::string column;
  std::string value;
  Rational most;
  std::vector<std::size_t> projects;
};

AskedCap parse_cap(const std::string& text) {
  const auto equals = text.find('=');
  const auto colon = text.rfind(':');
  const bool is_whole = equals != std::string::npos && colon != std::string::npos && equals > 0 && equals + 1 < colon;
  const auto most = is_whole ? pabulib::Amount::parse(std::string_view(text).substr(colon + 1)) : std::nullopt;
  if (!most) throw misused(fmt::format("--cap must be COLUMN=VALUE:MOST, such as category=culture:200000, not {}", text));
  return {text.substr(0, equals), text.substr(equals + 1, colon - equals - 1), rational(most->numerator, most->denominator), {}};
}

bool names_value(std::string_view cell, std::string_view value) {
  for (std::size_t begin = 0; begin <= cell.size();) {
    const std::size_t end = std::min(cell.find(',', begin), cell.size());
    std::string_view part = cell.substr(begin, end - begin);
    while (part.starts_with(' ')) part.remove_prefix(1);
    while (part.ends_with(' ')) part.remove_suffix(1);
    if (part == value) return true;
    begin = end + 1;
  }
  return false;
}

class Reading {
 public:
  Reading(const std::string& file, const Arguments& arguments) : file_(file) {
    read_.were_left_out = named("--ballots", arguments.value("--ballots").value_or("as_cast"), Names<bool>{{"as_cast", false}, {"within_limits", true}});
    for (const std::string& text : arguments.values("--cap")) caps_.push_back(parse_cap(text));
  }

  BudgetFile read(const Arguments& arguments) {
    std::ifstream in = opened(file_);
    const pabulib::Visitor visitor{.meta = [&](pabulib::Meta meta) { take(std::move(meta)); },
                                   .project = [&](const pabulib::Project& project) { take(project); },
                                   .ballot = [&](const pabulib::Ballot& ballot) { take(ballot); },
                                   .note = [&](const pabulib::Fault& odd) { note(odd); },
                                   .with_columns = false};
    if (const auto whole = pabulib::read(in, visitor); !whole) throw failed(words_of(file_, whole.error()));
    read_.instance = builder_.finish();
    if (const auto conflicts = arguments.value("--conflicts")) add_conflicts(*conflicts);
    for (AskedCap& cap : caps_) {
      if (cap.projects.empty()) throw failed(fmt::format("{}:1:1: --cap {}={}: no project has this value in this column", file_, cap.column, cap.value));
      read_.instance.restrictions.caps.push_back({cap.column + "=" + cap.value, std::move(cap.most), std::move(cap.projects)});
    }
    return std::move(read_);
  }

 private:
  void take(pabulib::Meta meta) {
    if (read_.were_left_out && meta.limits_fault) throw failed(words_of(file_, *meta.limits_fault));
    has_points_ = meta.vote_type == pabulib::VoteType::cumulative || meta.vote_type == pabulib::VoteType::scoring;
    builder_.set_budget(meta.budget, has_points_);
    limits_ = meta.limits;
  }

  void take(const pabulib::Project& project) {
    for (AskedCap& cap : caps_) {
      if (names_value(project.all[cap.column], cap.value)) cap.projects.push_back(costs_.size());
    }
    costs_.push_back(project.cost);
    builder_.add(project);
  }

  void take(const pabulib::Ballot& ballot) {
    const auto broken = pabulib::broken_limit(ballot, limits_, costs_, has_points_);
    if (broken) ++read_.broken[std::string(*broken)];
    if (!broken || !read_.were_left_out) builder_.add(ballot);
  }

  void note(const pabulib::Fault& odd) {
    if (read_.notes.size() < notes_max) read_.notes.push_back(fmt::format("{}:{}: {}", odd.line, odd.column, odd.words));
  }

  void add_conflicts(const std::string& path) {
    std::ifstream in = opened(path);
    auto conflicts = budget::read_conflicts(in, read_.instance.projects);
    if (!conflicts) throw failed(words_of(path, conflicts.error()));
    read_.instance.restrictions.conflicts = std::move(*conflicts);
  }

  const std::string& file_;
  BudgetFile read_;
  std::vector<AskedCap> caps_;
  budget::InstanceBuilder builder_;
  std::vector<pabulib::Amount> costs_;
  pabulib::Limits limits_;
  bool has_points_ = false;
};

}  // namespace

BudgetFile read_budget_file(const std::string& file, const Arguments& arguments) { return Reading(file, arguments).read(arguments); }

}  // namespace radslag::cli
