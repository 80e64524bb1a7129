#pragma once
// Appends JSON to a string: commas are put where they belong, texts are escaped so that the result may stand in an
// HTML <script> element (`<`, U+2028 and U+2029 are escaped). The caller pairs begin and end.
#include <concepts>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"
#include "base/time.hpp"
#include "protocol/shape.hpp"

namespace radslag::protocol {

class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }
  void key(std::string_view name);

  void value(std::string_view text);
  void value(const char* text) { value(std::string_view(text)); }
  void value(bool truth) { raw(truth ? "true" : "false"); }
  void value(std::int64_t number);
  // Shortest text that reads back as the same number; what JSON cannot hold (NaN, infinity) is written as null.
  void value(double number);
  void null() { raw("null"); }
  void raw(std::string_view json);

  template <class T>
  void member(std::string_view name, const T& value);

 private:
  void comma();
  void open(char bracket);
  void close(char bracket);

  std::string& out_;
  bool is_first_ = true;
};

// `write` puts any protocol value; generated types bring their own `write` member, enums their `to_string`.
inline void write(JsonWriter& out, const std::string& text) { out.value(std::string_view(text)); }
inline void write(JsonWriter& out, std::string_view text) { out.value(text); }
inline void write(JsonWriter& out, const char* text) { out.value(text); }
inline void write(JsonWriter& out, const RawJson& json) { out.raw(json.text); }
inline void write(JsonWriter& out, Time time) { out.value(to_unix_ms(time)); }
inline void write(JsonWriter& out, bool truth) { out.value(truth); }
inline void write(JsonWriter& out, double number) { out.value(number); }
template <std::integral T>
  requires(!std::same_as<T, bool>)
void write(JsonWriter& out, T number) {
  out.value(static_cast<std::int64_t>(number));
}
template <class Tag>
void write(JsonWriter& out, const Id<Tag>& id) {
  out.value(std::string_view(id.value));
}
template <class T>
  requires std::is_enum_v<T>
void write(JsonWriter& out, T word) {
  out.value(to_string(word));
}
template <class T>
  requires requires(const T& value, JsonWriter& out) { value.write(out); }
void write(JsonWriter& out, const T& value) {
  value.write(out);
}
template <class T>
void write(JsonWriter& out, const std::vector<T>& list) {
  out.begin_array();
  for (const T& element : list) write(out, element);
  out.end_array();
}
template <class T>
void write(JsonWriter& out, const std::map<std::string, T>& map) {
  out.begin_object();
  for (const auto& [key, value] : map) {
    out.key(key);
    write(out, value);
  }
  out.end_object();
}

template <class T>
void JsonWriter::member(std::string_view name, const T& value) {
  if constexpr (requires { value.has_value(); }) {
    if (value.has_value()) member(name, *value);
  } else {
    key(name);
    write(*this, value);
  }
}

template <class T>
[[nodiscard]] std::string to_json_text(const T& value) {
  std::string text;
  JsonWriter out(text);
  write(out, value);
  return text;
}

}  // namespace radslag::protocol
