// Files that `radslag count` reads back to the same result: Pabulib for budgets, BLT and ranked JSON for ranked ballots.
#include <fmt/format.h>

#include <algorithm>

#include "base/time.hpp"
#include "council/rounds/counted.hpp"
#include "council/rounds/queries.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/json_writer.hpp"

namespace radslag::council::rounds {

namespace {

using namespace protocol;

struct Source {
  const Reading& reading;
  const Record& record;
  Question question;
  std::vector<std::string> names;  // tie_names: what the file calls the options, so that its ties fall alike
  std::vector<Ballot> ballots;     // this part's
  std::int64_t from = 0;
  std::int64_t total = 0;
  [[nodiscard]] const std::string& name_of(std::int64_t number) const { return names[static_cast<std::size_t>(question.find(number) - question.options.data())]; }
};

// A text cell of a `;` file. One that a spreadsheet would take for a formula gets a quote in front (numbers do not).
std::string cell(std::string text) {
  if (!text.empty() && std::string_view("=+-@\t").contains(text.front())) text.insert(0, "'");
  if (text.find_first_of(";\"\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + "\"";
}

std::string_view rule_name(RoundMethod method) {
  switch (method) {
    case RoundMethod::greedy_votes: return "greedy_votes";
    case RoundMethod::greedy_votes_per_cost: return "greedy_votes_per_cost";
    case RoundMethod::equal_shares_cost: return "mes_cost";
    case RoundMethod::equal_shares_count: return "mes_card";
    case RoundMethod::stv_scotland: return "stv_scotland";
    case RoundMethod::stv_wigm: return "stv_wigm";
    case RoundMethod::stv_meek: return "stv_meek";
    case RoundMethod::schulze: return "schulze_winning_votes";
    case RoundMethod::most_votes:
    case RoundMethod::most_points:
    case RoundMethod::majority: return "";
  }
  std::unreachable();
}

// How this file is to be counted for the same result.
std::string command_of(const Source& source, const RoundOutcome& outcome) {
  const auto& terms = source.question.terms;
  std::string command = fmt::format("--rule {}", rule_name(terms.method_));
  if (terms.completion) {
    command += fmt::format(" --completion {}", terms.completion == RoundCompletion::greedy ? "greedy_votes" : to_string(*terms.completion));
    if (outcome.increment) command += fmt::format(" --increment {}", *outcome.increment);
  }
  if (terms.ties == RoundTies::votes_then_cost) command += " --ties votes_cost_lexico";
  return command;
}

std::string pabulib_head(const Source& source) {
  const auto& terms = source.question.terms;
  RoundOutcome outcome;
  outcome.increment = source.reading.books.one<std::optional<std::int64_t>>("SELECT increment FROM round WHERE id = $1", source.record.id).value_or(std::nullopt);
  std::string text = fmt::format("META\nkey;value\ndescription;{}\ncountry;Sverige\nunit;{}\ninstance;{}\nnum_projects;{}\nnum_votes;{}\nbudget;{}\nvote_type;approval\nrule;{}\ncomment;{}\n",
                                 cell(terms.title), source.record.council.value, source.record.id.value, source.question.options.size(), source.total, terms.budget.value_or(0),
                                 rule_name(terms.method_), cell("radslag count FILE " + command_of(source, outcome)));
  text += fmt::format("date_begin;{}\ndate_end;{}\nPROJECTS\nproject_id;cost;category;name;number\n", to_leaf_time(source.record.opened_at.value()).substr(0, 10),
                      to_leaf_time(source.record.closed_at.value()).substr(0, 10));
  for (const auto& option : source.question.options) {
    text += fmt::format("{};{};{};{};{}\n", source.name_of(option.number), option.cost, cell(option.category.value_or("")), cell(option.title), option.number);
  }
  return text + "VOTES\nvoter_id;vote\n";
}

std::string pabulib_part(const Source& source) {
  std::string text = source.from == 0 ? pabulib_head(source) : "";
  std::int64_t nth = source.from;
  for (const Ballot& ballot : source.ballots) {
    std::string vote;
    for (const std::int64_t number : ballot.named()) vote += (vote.empty() ? "" : ",") + source.name_of(number);
    text += fmt::format("{};{}\n", ++nth, vote);
  }
  return text;
}

std::vector<std::size_t> by_name(const Source& source) {
  std::vector<std::size_t> order(source.names.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::sort(order, {}, [&](std::size_t i) { return source.names[i]; });
  return order;
}

std::string quoted(std::string text) {
  std::ranges::replace(text, '"', '\'');
  return "\"" + text + "\"";
}

// Candidates in the order of the tie rule, so that the lower number is the one that comes first.
std::string blt_part(const Source& source) {
  const auto order = by_name(source);
  std::vector<std::size_t> place(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) place[order[i]] = i + 1;
  std::string text;
  if (source.from == 0) text = fmt::format("{} {}\n", order.size(), std::min<std::int64_t>(source.question.terms.seats.value_or(1), static_cast<std::int64_t>(order.size())));
  for (const Ballot& ballot : source.ballots) {
    text += "1";
    for (const std::int64_t number : ballot.named()) text += fmt::format(" {}", place[static_cast<std::size_t>(source.question.find(number) - source.question.options.data())]);
    text += " 0\n";
  }
  if (source.from + static_cast<std::int64_t>(source.ballots.size()) < source.total) return text;
  text += "0\n";
  for (const std::size_t i : order) text += quoted(source.question.options[i].title) + "\n";
  return text + quoted(source.question.terms.title) + "\n";
}

std::string ranked_json_part(const Source& source) {
  std::string text;
  if (source.from == 0) {
    std::vector<std::string> titles;
    for (const auto& option : source.question.options) titles.push_back(option.title);
    text = R"({"candidates":)" + to_json_text(titles) + R"(,"ballots":[)";
  }
  std::int64_t nth = source.from;
  for (const Ballot& ballot : source.ballots) {
    auto levels = ballot.levels;
    for (auto& level : levels) {
      for (auto& number : level) number = source.question.find(number) - source.question.options.data();
    }
    text += std::string(nth++ > 0 ? "," : "") + R"({"weight":1,"ranking":)" + to_json_text(levels) + "}";
  }
  return nth < source.total ? text : text + "]}\n";
}

std::string csv_of(const Source& source) {
  std::string text = "\xef\xbb\xbfnumber;title;category;cost;votes;points;chosen\n";
  const auto everything = read_board(source.reading.books, source.record, 0, source.total);
  const Tally tally = count(source.question, everything, {.eligible = source.record.eligible.value_or(0), .invalid = 0}, lot_seed_of(source.reading.books, source.record));
  static constexpr std::array answers{"yes", "no", "abstain"};
  for (const auto& share : tally.shares) {
    const auto* option = source.question.find(share.number);
    text += fmt::format("{};{};{};{};{};{};{}\n", share.number, cell(option != nullptr ? option->title : answers.at(static_cast<std::size_t>(share.number - 1))),
                        cell(option != nullptr ? option->category.value_or("") : ""), option != nullptr ? option->cost : 0, share.votes,
                        share.points ? fmt::format("{}", *share.points) : "", share.place ? fmt::format("{}", *share.place) : "");
  }
  return text;
}

}  // namespace

Or<std::string> export_file(const Reading& reading, const RoundExport& query) {
  const auto record = counted_round(reading, query.round);
  if (!record) return std::unexpected(record.error());
  const auto method = record->terms.method_;
  const bool is_ranked = record->terms.ballot == RoundBallotKind::ranked;
  if ((query.format == RoundFormat::pb && !is_for_budgets(method)) || (query.format == RoundFormat::ballots && !is_ranked)) {
    return refuse(Reason::bad_choice, "There is no such file of these ballots.", "/format");
  }
  Question question = question_of(reading.books, *record);
  auto names = tie_names(question, lot_seed_of(reading.books, *record));
  const Source source{reading, *record, std::move(question), std::move(names), read_board(reading.books, *record, query.from, limits::round_page_max), query.from,
                      ballots_on_board(reading.books, record->id)};
  RoundExportResult result;
  const std::string_view ending = query.format == RoundFormat::pb ? "pb" : query.format == RoundFormat::csv ? "csv" : is_transferable(method) ? "blt" : "ballots.json";
  result.name = fmt::format("{}-{}.{}", record->council.value, record->id.value, ending);
  if (query.format == RoundFormat::csv) {
    result.text = csv_of(source);
    return result.to_json();
  }
  result.text = query.format == RoundFormat::pb ? pabulib_part(source) : is_transferable(method) ? blt_part(source) : ranked_json_part(source);
  const std::int64_t next = query.from + static_cast<std::int64_t>(source.ballots.size());
  if (next < source.total) result.next = next;
  return result.to_json();
}

}  // namespace radslag::council::rounds
