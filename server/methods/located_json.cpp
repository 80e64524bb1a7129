#include "methods/located_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "base/text.hpp"

namespace radslag::methods {

namespace {

using Json = nlohmann::json;
using Kind = LocatedJson::Kind;

// The parser tells what it reads but not where, so its tokens are followed through the text. It has checked each of them before.
class Placing {
 public:
  explicit Placing(std::string_view text) : text_(text), at_(text.starts_with("\xEF\xBB\xBF") ? 3 : 0) {}

  bool null() { return put(Kind::null); }
  bool boolean(bool value) { return put(Kind::boolean, value ? 1 : 0); }
  bool number_integer(std::int64_t value) { return put(Kind::whole, value); }
  bool number_unsigned(std::uint64_t value) {
    return std::in_range<std::int64_t>(value) ? put(Kind::whole, static_cast<std::int64_t>(value)) : put(Kind::decimal);
  }
  bool number_float(double, const std::string&) { return put(Kind::decimal); }
  bool string(std::string& value) { return put(Kind::text, 0, std::move(value)); }
  bool binary(Json::binary_t&) { return false; }
  bool start_object(std::size_t) { return put(Kind::object); }
  bool start_array(std::size_t) { return put(Kind::list); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool key(std::string& name) {
    const std::size_t byte = take_token();
    LocatedJson& object = *open_.back();
    if (std::ranges::find(object.names, name) != object.names.end()) return refuse(byte, fmt::format("\"{}\" stands here twice", quotable(name)));
    object.names.push_back(std::move(name));
    return true;
  }
  bool parse_error(std::size_t byte, const std::string&, const nlohmann::detail::exception&) {
    return refuse(byte > 0 ? byte - 1 : 0, "expected JSON");
  }

  std::optional<pabulib::Fault> fault;
  LocatedJson root;

 private:
  bool refuse(std::size_t byte, std::string words) {
    fault = fault_at(text_, byte, std::move(words));
    return false;
  }

  // Where the next token begins; goes on behind its end.
  std::size_t take_token() {
    at_ = std::min(text_.find_first_not_of(" \t\r\n,:", at_), text_.size());
    const std::size_t begin = at_;
    if (begin == text_.size()) return begin;
    if (text_[at_] == '"') {
      for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) at_ += text_[at_] == '\\' ? 1 : 0;
      ++at_;
    } else if (std::string_view("{}[]").contains(text_[at_])) {
      ++at_;
    } else {
      at_ = std::min(text_.find_first_of(" \t\r\n,:]}", at_), text_.size());
    }
    return begin;
  }

  bool put(Kind kind, std::int64_t whole = 0, std::string text = {}) {
    LocatedJson value{kind, take_token(), whole, std::move(text), {}, {}};
    LocatedJson* place = &root;
    if (open_.empty()) {
      root = std::move(value);
    } else {
      open_.back()->items.push_back(std::move(value));
      place = &open_.back()->items.back();
    }
    if (kind != Kind::object && kind != Kind::list) return true;
    if (open_.size() == json_depth_max) return refuse(place->byte, "nested too deep");
    open_.push_back(place);
    return true;
  }

  bool close() {
    take_token();
    open_.pop_back();
    return true;
  }

  std::string_view text_;
  std::size_t at_;
  std::vector<LocatedJson*> open_;  // only the last one's list grows, so none of these moves
};

}  // namespace

const LocatedJson* LocatedJson::find(std::string_view name) const {
  const auto found = std::ranges::find(names, name);
  return found == names.end() ? nullptr : &items[static_cast<std::size_t>(found - names.begin())];
}

pabulib::Fault fault_at(std::string_view text, std::size_t byte, std::string words) {
  const std::string_view before = text.substr(0, std::min(byte, text.size()));
  const std::size_t line_begin = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  const std::string_view line = before.substr(line_begin);
  return {static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1, count_characters(line.substr(0, utf8_prefix(line))) + 1, std::move(words)};
}

std::expected<LocatedJson, pabulib::Fault> parse_located_json(std::string_view text) {
  if (const std::size_t sound = utf8_prefix(text); sound < text.size()) return std::unexpected(fault_at(text, sound, "this is not UTF-8; save the file in that encoding"));
  Placing placing(text);
  if (!Json::sax_parse(text, &placing)) return std::unexpected(std::move(*placing.fault));
  return std::move(placing.root);
}

}  // namespace radslag::methods
