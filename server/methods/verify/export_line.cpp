#include "methods/verify/export_line.hpp"

#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>

#include "methods/tree/checkpoint.hpp"

namespace radslag::methods {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 7> member_names = {"seq", "kind", "time", "commit", "salt", "payload", "withheld"};
constexpr std::size_t required_members = 4;

// nlohmann's DOM keeps the last of two members with one name, and a reader of the file could have meant the first; hence SAX.
class LineReader {
 public:
  ExportLine line;
  std::string trouble;

  bool start_object(std::size_t) {
    if (depth_++ == 0) return true;
    return wrong_type();
  }
  bool end_object() { return true; }
  bool key(std::string& name) {
    for (member_ = 0; member_ < member_names.size() && member_names[member_] != name;) ++member_;
    if (member_ == member_names.size()) return fail("it has an unknown member");
    if (seen_[member_]) return fail(fmt::format("`{}` stands twice", member_names[member_]));
    seen_[member_] = true;
    return true;
  }
  bool string(std::string& text) {
    if (depth_ == 0) return wrong_type();
    switch (member_) {
      case 1: line.kind = std::move(text); return true;
      case 2: line.time = std::move(text); return true;
      case 3: line.commit = std::move(text); return true;
      case 4: line.salt = std::move(text); return true;
      case 5: line.payload = std::move(text); return true;
      default: return wrong_type();
    }
  }
  bool number_unsigned(std::uint64_t number) {
    if (depth_ == 0 || member_ != 0 || number > journal_size_max) return wrong_type();
    line.seq = number;
    return true;
  }
  bool boolean(bool value) {
    if (depth_ == 0 || member_ != 6) return wrong_type();
    line.withheld = value;
    return true;
  }
  bool null() { return wrong_type(); }
  bool number_integer(std::int64_t) { return wrong_type(); }
  bool number_float(double, const std::string&) { return wrong_type(); }
  bool binary(nlohmann::json::binary_t&) { return wrong_type(); }
  bool start_array(std::size_t) { return wrong_type(); }
  bool end_array() { return true; }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) { return fail("it is not JSON"); }

  bool has_every_required_member() {
    for (std::size_t i = 0; i < required_members; ++i) {
      if (!seen_[i]) return fail(fmt::format("`{}` is missing", member_names[i]));
    }
    return true;
  }

 private:
  bool wrong_type() { return depth_ == 0 ? fail("it is not an object") : fail(fmt::format("`{}` has the wrong type", member_names[member_])); }
  bool fail(std::string what) {
    trouble = std::move(what);
    return false;
  }

  std::size_t depth_ = 0;
  std::size_t member_ = 0;
  std::array<bool, member_names.size()> seen_{};
};

}  // namespace

std::expected<ExportLine, std::string> parse_export_line(std::string_view line) {
  LineReader reader;
  // nlohmann passes over a byte order mark in front of the text; JSON has none.
  if (line.starts_with("\xef\xbb\xbf")) return std::unexpected("it is not JSON");
  if (!nlohmann::json::sax_parse(line, &reader) || !reader.has_every_required_member()) {
    return std::unexpected(std::move(reader.trouble));
  }
  return std::move(reader.line);
}

std::string write_export_line(const ExportLine& line) {
  Json json = {{"seq", line.seq}, {"kind", line.kind}, {"time", line.time}, {"commit", line.commit}};
  if (line.salt) json["salt"] = *line.salt;
  if (line.payload) json["payload"] = *line.payload;
  if (line.withheld) json["withheld"] = true;
  return json.dump();
}

}  // namespace radslag::methods
