#include "net/round_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

#include "base/text.hpp"
#include "protocol/reader.hpp"
#include "protocol/value.hpp"

namespace radslag::net {

namespace {

using protocol::Value;

std::string text_of(const Value& fields, std::string_view name) {
  const Value* value = fields.find(name);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : std::string();
}

std::optional<std::int64_t> number_of(const Value& fields, std::string_view name) {
  const Value* value = fields.find(name);
  return value != nullptr && value->as_int() != nullptr ? std::optional(*value->as_int()) : std::nullopt;
}

struct Option {
  std::string title;
  std::int64_t cost = 0;
};

struct Read {
  std::optional<Value> round, outcome;
  std::map<std::int64_t, Option> options;
  std::vector<Value> shares;
};

Read read(const council::Delta& delta) {
  Read all;
  for (const council::ReadRow& row : delta.rows) {
    if (!row.json) continue;
    auto fields = protocol::read_json(*row.json, protocol::ReaderLimits::for_own_text());
    if (!fields) continue;
    if (row.type == "round") all.round = std::move(*fields);
    else if (row.type == "round_result" && fields->find("outcome") != nullptr) all.outcome = *fields->find("outcome");
    else if (row.type == "round_share" && fields->find("share") != nullptr) all.shares.push_back(*fields->find("share"));
    else if (row.type == "round_option") all.options[number_of(*fields, "number").value_or(0)] = {text_of(*fields, "title"), number_of(*fields, "cost").value_or(0)};
  }
  // Those chosen first, then by votes.
  std::ranges::sort(all.shares, {}, [](const Value& share) {
    return std::tuple(number_of(share, "place").value_or(1000), -number_of(share, "points").value_or(number_of(share, "votes").value_or(0)), number_of(share, "number").value_or(0));
  });
  return all;
}

// In the order of PageLanguage.
using InEach = std::array<std::string_view, 3>;

constexpr std::array<InEach, 3> answers{{{"Ja", "Yes", "نعم"}, {"Nej", "No", "لا"}, {"Avstår", "Abstain", "امتناع"}}};
constexpr InEach result{"Resultat", "Result", "النتيجة"};
constexpr InEach ballots{"Röstsedlar", "Ballots", "البطاقات"};
constexpr InEach invalid{"Ogiltiga", "Invalid", "الباطلة"};
constexpr InEach eligible{"Röstberättigade", "Eligible", "الناخبون"};
constexpr std::array<InEach, 5> columns{{{"Förslag", "Option", "الخيار"}, {"Röster", "Votes", "الأصوات"}, {"Poäng", "Points", "النقاط"}, {"Kostnad", "Cost", "التكلفة"}, {"Plats", "Place", "المرتبة"}}};

std::string_view in(PageLanguage language, const InEach& words) { return words.at(static_cast<std::size_t>(language)); }

std::string title_of(const Read& all, std::int64_t number, PageLanguage language) {
  const auto option = all.options.find(number);
  if (option != all.options.end()) return option->second.title;
  return number >= 1 && number <= 3 ? std::string(in(language, answers.at(static_cast<std::size_t>(number) - 1))) : std::to_string(number);
}

std::string table_of(const Read& all, PageLanguage language) {
  std::string html = "<table><thead><tr>";
  for (const InEach& column : columns) html += fmt::format("<th scope=\"col\">{}</th>", in(language, column));
  html += "</tr></thead><tbody>";
  for (const Value& share : all.shares) {
    const std::int64_t number = number_of(share, "number").value_or(0);
    const auto option = all.options.find(number);
    const auto cell = [](std::optional<std::int64_t> figure) { return figure ? std::to_string(*figure) : std::string("–"); };
    html += fmt::format("<tr><th scope=\"row\"><bdi>{}</bdi></th><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>", escape_markup(title_of(all, number, language)), cell(number_of(share, "votes")),
                        cell(number_of(share, "points")), cell(option != all.options.end() && option->second.cost > 0 ? std::optional(option->second.cost) : std::nullopt), cell(number_of(share, "place")));
  }
  return html + "</tbody></table>";
}

std::string chosen_of(const Read& all, PageLanguage language) {
  const Value* approved = all.outcome->find("approved");
  if (approved != nullptr && approved->as_bool() != nullptr) return fmt::format("<p><strong>{}</strong></p>", in(language, answers.at(*approved->as_bool() ? 0 : 1)));
  std::string html = "<ol>";
  for (const Value& share : all.shares) {
    if (number_of(share, "place")) html += "<li><bdi>" + escape_markup(title_of(all, number_of(share, "number").value_or(0), language)) + "</bdi></li>";
  }
  return html + "</ol>";
}

}  // namespace

std::string round_page(const council::Delta& delta, PageLanguage language) {
  const Read all = read(delta);
  const Value* terms = all.round ? all.round->find("terms") : nullptr;
  if (terms == nullptr) return {};
  std::string html = fmt::format("<main><h1 lang=\"{0}\"><bdi>{1}</bdi></h1><p lang=\"{0}\" dir=\"auto\">{2}</p>", escape_markup(text_of(*terms, "language")), escape_markup(text_of(*terms, "title")),
                                 escape_markup(text_of(*terms, "what")));
  if (all.outcome) {
    html += fmt::format("<h2>{}</h2><p>{}: {}. {}: {}. {}: {}.</p>", in(language, result), in(language, ballots), number_of(*all.outcome, "ballots").value_or(0), in(language, invalid),
                        number_of(*all.outcome, "invalid").value_or(0), in(language, eligible), number_of(*all.round, "eligible").value_or(0));
    return html + chosen_of(all, language) + table_of(all, language) + "</main>";
  }
  html += "<ol>";
  for (const auto& [number, option] : all.options) html += fmt::format("<li value=\"{}\"><bdi>{}</bdi></li>", number, escape_markup(option.title));
  return html + "</ol></main>";
}

}  // namespace radslag::net
