#include "council/rounds/ballot.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "protocol/json_writer.hpp"
#include "protocol/reader.hpp"

namespace radslag::council::rounds {

namespace {

using protocol::RoundBallotKind;
using protocol::Value;
using Wrong = std::unexpected<std::string>;

constexpr std::size_t tracker_size = 26;
constexpr std::int64_t padding_step = 512;

bool is_tracker(std::string_view text) {
  return text.size() == tracker_size && std::ranges::all_of(text, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '2' && c <= '7'); });
}

bool is_by_points(RoundBallotKind kind) { return kind == RoundBallotKind::score || kind == RoundBallotKind::dots; }

std::expected<std::vector<std::int64_t>, std::string> read_numbers(const Value& value) {
  const auto* list = value.as_array();
  if (list == nullptr) return Wrong("a list of numbers is needed");
  std::vector<std::int64_t> numbers;
  for (const Value& one : *list) {
    if (one.as_int() == nullptr) return Wrong("a number is needed");
    numbers.push_back(*one.as_int());
  }
  return numbers;
}

std::expected<void, std::string> read_levels(const Value& choice, Ballot& ballot) {
  const auto* list = choice.as_array();
  if (list == nullptr) return Wrong("a list of levels is needed");
  for (const Value& one : *list) {
    auto level = read_numbers(one);
    if (!level) return std::unexpected(level.error());
    if (level->empty()) return Wrong("a level is empty");
    std::ranges::sort(*level);
    ballot.levels.push_back(std::move(*level));
  }
  return {};
}

std::expected<void, std::string> read_points(const Value& choice, Ballot& ballot) {
  const auto* object = choice.as_object();
  if (object == nullptr) return Wrong("points by option are needed");
  for (const auto& [name, value] : *object) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (error != std::errc{} || end != name.data() + name.size() || value.as_int() == nullptr) return Wrong("points are whole numbers");
    if (*value.as_int() < 0) return Wrong("points are not negative");
    if (*value.as_int() > 0) ballot.points[number] = *value.as_int();
  }
  return {};
}

std::expected<void, std::string> read_choice(const Value& choice, RoundBallotKind kind, Ballot& ballot) {
  if (is_by_points(kind)) return read_points(choice, ballot);
  if (kind == RoundBallotKind::ranked) return read_levels(choice, ballot);
  auto numbers = read_numbers(choice);
  if (!numbers) return std::unexpected(numbers.error());
  std::ranges::sort(*numbers);
  if (!numbers->empty()) ballot.levels.push_back(std::move(*numbers));
  return {};
}

bool takes_one_a_level(protocol::RoundMethod method) {
  return method == protocol::RoundMethod::stv_scotland || method == protocol::RoundMethod::stv_wigm || method == protocol::RoundMethod::stv_meek;
}

std::expected<void, std::string> check_points(const Ballot& ballot, const protocol::RoundTerms& terms) {
  const std::int64_t most = terms.points.value_or(1);
  std::int64_t sum = 0;
  for (const auto& [number, points] : ballot.points) {
    if (points > most) return Wrong("more points than there are");
    sum += points;
  }
  if (terms.ballot == RoundBallotKind::dots && sum > most) return Wrong("more points than there are");
  return {};
}

std::expected<void, std::string> check(const Ballot& ballot, const Question& question) {
  const auto named = ballot.named();
  const auto& terms = question.terms;
  if (question.is_yes_no()) {
    if (named.size() != 1 || named[0] < 1 || named[0] > 3) return Wrong("yes, no or abstain: one of them");
    return {};
  }
  std::set<std::int64_t> seen;
  std::int64_t cost = 0;
  for (const std::int64_t number : named) {
    const auto* option = question.find(number);
    if (option == nullptr) return Wrong("an option that is not on the ballot");
    if (!seen.insert(number).second) return Wrong("an option twice");
    cost += option->cost;
  }
  if (terms.choices && std::cmp_greater(named.size(), *terms.choices)) return Wrong("too many options");
  if (terms.ballot == RoundBallotKind::knapsack && cost > terms.budget.value_or(0)) return Wrong("over the budget");
  if (takes_one_a_level(terms.method_) && std::ranges::any_of(ballot.levels, [](const auto& level) { return level.size() > 1; })) {
    return Wrong("equals, where each rank takes one");
  }
  return check_points(ballot, terms);
}

}  // namespace

std::vector<std::int64_t> Ballot::named() const {
  std::vector<std::int64_t> numbers;
  for (const auto& level : levels) numbers.insert(numbers.end(), level.begin(), level.end());
  for (const auto& [number, given] : points) numbers.push_back(number);
  return numbers;
}

std::string Ballot::choice(RoundBallotKind kind) const {
  if (kind == RoundBallotKind::ranked) return protocol::to_json_text(levels);
  if (!is_by_points(kind)) return levels.empty() ? "[]" : protocol::to_json_text(levels.front());
  std::string text;
  protocol::JsonWriter out(text);
  out.begin_object();
  for (const auto& [number, given] : points) out.member(fmt::format("{}", number), given);
  out.end_object();
  return text;
}

std::string Ballot::line(RoundBallotKind kind) const { return fmt::format(R"({{"t":"{}","b":{}}})", tracker, choice(kind)); }

std::expected<Ballot, std::string> read_ballot(std::string_view padded, const Question& question) {
  const auto end = padded.find('\0');
  const std::string_view text = padded.substr(0, end);
  if (end != std::string_view::npos && padded.substr(end).find_first_not_of('\0') != std::string_view::npos) return Wrong("padded with other than zero");
  const auto value = protocol::read_json(text, {.depth_max = 4, .members_max = 4000});
  if (!value || value->as_object() == nullptr || value->as_object()->size() != 3) return Wrong("no ballot");
  const Value* round = value->find("p");
  const Value* tracker = value->find("t");
  const Value* choice = value->find("b");
  if (round == nullptr || round->as_string() == nullptr || *round->as_string() != question.round.value) return Wrong("a ballot of another round");
  if (tracker == nullptr || tracker->as_string() == nullptr || !is_tracker(*tracker->as_string())) return Wrong("no tracker");
  if (choice == nullptr) return Wrong("no choice");
  Ballot ballot;
  ballot.tracker = *tracker->as_string();
  if (const auto read = read_choice(*choice, question.terms.ballot, ballot); !read) return std::unexpected(read.error());
  if (const auto fits = check(ballot, question); !fits) return std::unexpected(fits.error());
  return ballot;
}

Ballot read_line(std::string_view line, RoundBallotKind kind) {
  const auto value = protocol::read_json(line, protocol::ReaderLimits::for_own_text());
  Ballot ballot;
  ballot.tracker = *value.value().find("t")->as_string();
  (void)read_choice(*value->find("b"), kind, ballot).value();
  return ballot;
}

std::int64_t padded_size(const Question& question) {
  // {"p":"…26…","t":"…26…","b":…}
  std::int64_t size = 72 + 2;
  const std::int64_t points = is_by_points(question.terms.ballot) ? static_cast<std::int64_t>(fmt::format("\"\":{}", question.terms.points.value_or(1)).size()) : 0;
  const std::int64_t brackets = question.terms.ballot == RoundBallotKind::ranked ? 2 : 0;
  for (const auto& option : question.options) size += static_cast<std::int64_t>(fmt::format("{},", option.number).size()) + points + brackets;
  return (size + padding_step - 1) / padding_step * padding_step;
}

}  // namespace radslag::council::rounds
