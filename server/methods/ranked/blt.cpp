#include "methods/ranked/blt.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

#include "base/text.hpp"

namespace radslag::methods::ranked {

namespace {

constexpr std::int64_t candidates_max = 10'000;
constexpr std::int64_t papers_max = 1'000'000'000'000;  // in all: sums of votes stay far within 64 bits

struct Token {
  std::string text;
  bool is_quoted = false;
  std::size_t line = 1;
  std::size_t column = 1;
};

// Splits into numbers, words and quoted names, with where each begins.
class Tokens {
 public:
  explicit Tokens(std::istream& in) : in_(in) {}

  // Nothing at the end of the file.
  std::expected<std::optional<Token>, Fault> next() {
    while (true) {
      while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\r')) ++at_;
      if (at_ < text_.size() && text_[at_] != '#') break;
      if (!std::getline(in_, text_)) return std::optional<Token>();
      if (line_ == 0 && text_.starts_with("\xEF\xBB\xBF")) text_.erase(0, 3);
      ++line_;
      at_ = 0;
      if (!is_utf8(text_)) return std::unexpected(Fault{line_, 1, "this line is not UTF-8; save the file in that encoding"});
    }
    Token token{{}, text_[at_] == '"', line_, count_characters(std::string_view(text_).substr(0, at_)) + 1};
    if (token.is_quoted) {
      if (!take_quoted(token.text)) return std::unexpected(Fault{token.line, token.column, "expected a closing quote on the same line"});
      return std::optional(std::move(token));
    }
    const std::size_t end = std::min(text_.find_first_of(" \t\r#", at_), text_.size());
    token.text = text_.substr(at_, end - at_);
    at_ = end;
    return std::optional(std::move(token));
  }

  [[nodiscard]] std::size_t line() const { return line_ + 1; }

 private:
  bool take_quoted(std::string& text) {
    for (++at_; at_ < text_.size(); ++at_) {
      const bool is_escaped = at_ + 1 < text_.size() && text_[at_ + 1] == '"' && (text_[at_] == '"' || text_[at_] == '\\');
      if (is_escaped) ++at_;
      else if (text_[at_] == '"') break;
      text += text_[at_];
    }
    return at_++ < text_.size();
  }

  std::istream& in_;
  std::string text_;
  std::size_t line_ = 0;
  std::size_t at_ = 0;
};

Fault fault_at(const Token& token, std::string_view expected) {
  return {token.line, token.column, fmt::format("expected {}, found \"{}\"", expected, quotable(token.text))};
}

class Reading {
 public:
  explicit Reading(std::istream& in) : tokens_(in) {}

  std::expected<StvElection, Fault> read() {
    const auto candidates = number(1, candidates_max, "the number of candidates");
    if (!candidates) return std::unexpected(candidates.error());
    const auto seats = number(1, *candidates, "the number of seats, no more than there are candidates");
    if (!seats) return std::unexpected(seats.error());
    election_.seats = static_cast<std::size_t>(*seats);
    election_.withdrawn.assign(static_cast<std::size_t>(*candidates), false);
    ranked_.assign(election_.withdrawn.size(), false);
    if (auto read = papers(); !read) return std::unexpected(std::move(read.error()));
    if (auto read = names(); !read) return std::unexpected(std::move(read.error()));
    return std::move(election_);
  }

 private:
  std::expected<Token, Fault> token(std::string_view expected) {
    auto next = tokens_.next();
    if (!next) return std::unexpected(std::move(next.error()));
    if (!*next) return std::unexpected(Fault{tokens_.line(), 1, fmt::format("the file ends; expected {}", expected)});
    return std::move(**next);
  }

  std::expected<std::int64_t, Fault> number_of(const Token& token, std::int64_t min, std::int64_t max, std::string_view expected) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(token.text.data(), token.text.data() + token.text.size(), value);
    const bool is_whole = error == std::errc() && end == token.text.data() + token.text.size();
    if (token.is_quoted || !is_whole || value < min || value > max) return std::unexpected(fault_at(token, expected));
    return value;
  }

  std::expected<std::int64_t, Fault> number(std::int64_t min, std::int64_t max, std::string_view expected) {
    const auto next = token(expected);
    if (!next) return std::unexpected(next.error());
    return number_of(*next, min, max, expected);
  }

  // Lines up to a 0 alone: withdrawn candidates first, then the papers.
  std::expected<void, Fault> papers() {
    const auto candidates = static_cast<std::int64_t>(election_.withdrawn.size());
    while (true) {
      const auto first = token("how many papers say the same, or 0 at their end");
      if (!first) return std::unexpected(first.error());
      const auto count = number_of(*first, -candidates, std::int64_t{1} << 40, "how many papers say the same, a whole number, or 0 at their end");
      if (!count) return std::unexpected(count.error());
      if (*count == 0) return {};
      total_ += std::max<std::int64_t>(0, *count);
      if (total_ > papers_max) return std::unexpected(fault_at(*first, fmt::format("no more than {} papers in all", papers_max)));
      if (*count < 0) {
        election_.withdrawn[static_cast<std::size_t>(-*count) - 1] = true;
        continue;
      }
      if (auto read = paper(*count); !read) return read;
    }
  }

  std::expected<void, Fault> paper(std::int64_t count) {
    Papers papers{count, {}};
    bool is_cut = false;
    std::vector<std::size_t> named;
    std::expected<void, Fault> read;
    while (read) {
      const auto next = token("a candidate's number, or 0 at the end of the paper");
      if (!next) return std::unexpected(next.error());
      if (next->text == "-" && !next->is_quoted) continue;  // a rank that was left out
      const auto rank = rank_of(*next);
      if (!rank) return std::unexpected(rank.error());
      if (rank->empty()) break;
      is_cut = is_cut || rank->size() > 1;
      for (const std::size_t index : *rank) {
        if (ranked_[index]) read = std::unexpected(fault_at(*next, "each candidate once on a paper"));
        ranked_[index] = true;
        named.push_back(index);
        if (!is_cut && !election_.withdrawn[index]) papers.ranking.push_back(index);
      }
    }
    for (const std::size_t index : named) ranked_[index] = false;
    if (!read) return read;
    if (papers.ranking.empty()) {
      election_.invalid += count;
    } else {
      election_.cut_short += is_cut ? count : 0;
      election_.papers.push_back(std::move(papers));
    }
    return read;
  }

  // One candidate, several that share the rank, or none at the end of the paper.
  std::expected<std::vector<std::size_t>, Fault> rank_of(const Token& token) {
    constexpr std::string_view expected = "a candidate's number, or 0 at the end of the paper";
    std::vector<std::size_t> rank;
    const bool is_shared = !token.is_quoted && token.text.contains('=');
    for (std::size_t begin = 0; begin <= token.text.size();) {
      const std::size_t end = is_shared ? std::min(token.text.find('=', begin), token.text.size()) : token.text.size();
      const Token part{token.text.substr(begin, end - begin), token.is_quoted, token.line, token.column + begin};
      const auto candidate = number_of(part, is_shared ? 1 : 0, static_cast<std::int64_t>(ranked_.size()), expected);
      if (!candidate) return std::unexpected(candidate.error());
      if (*candidate > 0) rank.push_back(static_cast<std::size_t>(*candidate) - 1);
      begin = end + 1;
    }
    return rank;
  }

  std::expected<void, Fault> names() {
    for (std::size_t i = 0; i < election_.withdrawn.size(); ++i) {
      auto name = token("a candidate's name in quotes");
      if (!name) return std::unexpected(std::move(name.error()));
      if (!name->is_quoted) return std::unexpected(fault_at(*name, "a candidate's name in quotes"));
      election_.candidates.push_back(std::move(name->text));
    }
    auto title = tokens_.next();
    if (!title) return std::unexpected(std::move(title.error()));
    if (!*title) return {};
    if (!(*title)->is_quoted) return std::unexpected(fault_at(**title, "the title in quotes"));
    election_.title = std::move((*title)->text);
    return nothing_more();
  }

  // Some programs write where the ballots come from, and a remark.
  std::expected<void, Fault> nothing_more() {
    while (true) {
      const auto more = tokens_.next();
      if (!more) return std::unexpected(more.error());
      if (!*more) return {};
      if (!(*more)->is_quoted) return std::unexpected(fault_at(**more, "the end of the file"));
    }
  }

  Tokens tokens_;
  StvElection election_;
  std::int64_t total_ = 0;
  std::vector<bool> ranked_;
};

}  // namespace

std::int64_t StvElection::valid() const {
  std::int64_t sum = 0;
  for (const Papers& same : papers) sum += same.count;
  return sum;
}

std::expected<StvElection, Fault> read_blt(std::istream& in) { return Reading(in).read(); }

}  // namespace radslag::methods::ranked
