#pragma once
// A JSON value as it was sent: members in their order, integers apart from other numbers, -0 kept as the double -0.0
// (so that a count can refuse it). Made by reader.hpp; read by decoder.hpp.
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace radslag::protocol {

class Value {
 public:
  using Member = std::pair<std::string, Value>;
  using Array = std::vector<Value>;
  using Object = std::vector<Member>;

  Value() = default;  // null
  explicit Value(std::same_as<bool> auto value) : held_(value) {}  // a template, so that no pointer becomes a bool
  explicit Value(std::int64_t value) : held_(value) {}
  explicit Value(double value) : held_(value) {}
  explicit Value(std::string value) : held_(std::move(value)) {}
  explicit Value(Array value) : held_(std::move(value)) {}
  explicit Value(Object value) : held_(std::move(value)) {}

  [[nodiscard]] bool is_null() const { return std::holds_alternative<std::monostate>(held_); }
  // Null pointers when the value is of another type.
  [[nodiscard]] const bool* as_bool() const { return std::get_if<bool>(&held_); }
  [[nodiscard]] const std::int64_t* as_int() const { return std::get_if<std::int64_t>(&held_); }
  [[nodiscard]] const double* as_double() const { return std::get_if<double>(&held_); }
  [[nodiscard]] const std::string* as_string() const { return std::get_if<std::string>(&held_); }
  [[nodiscard]] const Array* as_array() const { return std::get_if<Array>(&held_); }
  [[nodiscard]] const Object* as_object() const { return std::get_if<Object>(&held_); }
  [[nodiscard]] Array* as_array() { return std::get_if<Array>(&held_); }
  [[nodiscard]] Object* as_object() { return std::get_if<Object>(&held_); }

  // The member of an object; null pointer when there is none or this is no object.
  [[nodiscard]] const Value* find(std::string_view key) const {
    const Object* object = as_object();
    if (object == nullptr) return nullptr;
    for (const auto& [name, value] : *object) {
      if (name == key) return &value;
    }
    return nullptr;
  }

  // "null", "a number" …: for messages to people.
  [[nodiscard]] std::string_view kind_in_words() const;

 private:
  std::variant<std::monostate, bool, std::int64_t, double, std::string, Array, Object> held_;
};

class JsonWriter;
void write(JsonWriter& out, const Value& value);

// The same value gives the same bytes however it was sent: members sorted by key (by bytes), no white space.
// What the body hash of a command's receipt is taken of.
[[nodiscard]] std::string to_canonical_json(const Value& value);
[[nodiscard]] std::string to_json(const Value& value);

}  // namespace radslag::protocol
