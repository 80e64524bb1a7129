#include "methods/verify/payload.hpp"

#include <nlohmann/json.hpp>

namespace radslag::methods {

namespace {

class PayloadReader {
 public:
  Payload payload;

  bool start_object(std::size_t) {
    ++depth_;
    if (depth_ == 2 && name_ == "fact") {
      in_fact_ = true;
      payload.fact.emplace();
    }
    return true;
  }
  bool end_object() { return leave(); }
  bool start_array(std::size_t) {
    ++depth_;
    return depth_ > 1;  // an array is no payload of ours
  }
  bool end_array() { return leave(); }

  bool key(std::string& name) {
    name_ = std::move(name);
    if (auto* members = here()) {
      if (auto* text = text_named(*members)) text->reset();
      if (auto* number = number_named(*members)) number->reset();
    }
    if (depth_ == 1 && name_ == "fact") payload.fact.reset();
    return true;
  }
  bool string(std::string& text) {
    auto* members = here();
    if (auto* place = members ? text_named(*members) : nullptr) *place = std::move(text);
    return true;
  }
  bool number_unsigned(std::uint64_t number) {
    auto* members = here();
    if (auto* place = members ? number_named(*members) : nullptr) *place = number;
    return true;
  }
  bool boolean(bool) { return true; }
  bool null() { return true; }
  bool number_integer(std::int64_t) { return true; }
  bool number_float(double, const std::string&) { return true; }
  bool binary(nlohmann::json::binary_t&) { return true; }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) { return false; }

 private:
  bool leave() {
    --depth_;
    if (depth_ < 2) in_fact_ = false;
    return true;
  }
  PayloadMembers* here() {
    if (depth_ == 1) return &payload.outer;
    return depth_ == 2 && in_fact_ ? &*payload.fact : nullptr;
  }
  std::optional<std::string>* text_named(PayloadMembers& members) const {
    if (name_ == "kind") return &members.kind;
    if (name_ == "key") return &members.key;
    if (name_ == "replaces") return &members.replaces;
    return name_ == "lost" ? &members.lost : nullptr;
  }
  std::optional<std::uint64_t>* number_named(PayloadMembers& members) const {
    if (name_ == "at") return &members.at;
    return name_ == "seq" ? &members.seq : nullptr;
  }

  std::size_t depth_ = 0;
  bool in_fact_ = false;
  std::string name_;
};

}  // namespace

Payload read_payload(std::string_view text) {
  PayloadReader reader;
  // nlohmann passes over a byte order mark in front of the text; JSON has none.
  if (text.starts_with("\xef\xbb\xbf") || !nlohmann::json::sax_parse(text, &reader)) return {};
  return std::move(reader.payload);
}

}  // namespace radslag::methods
