#include "protocol/value.hpp"

#include <algorithm>

#include "protocol/json_writer.hpp"

namespace radslag::protocol {

namespace {

enum class Order { as_sent, sorted };

template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};

// Recursion is bounded by the reader's depth limit: no Value is made but by it or by our own code.
void write_in_order(JsonWriter& out, const Value& value, Order order) {
  if (const auto* object = value.as_object()) {
    std::vector<const Value::Member*> members;
    for (const auto& member : *object) members.push_back(&member);
    if (order == Order::sorted) std::ranges::sort(members, {}, [](const auto* member) { return std::string_view(member->first); });
    out.begin_object();
    for (const auto* member : members) {
      out.key(member->first);
      write_in_order(out, member->second, order);
    }
    out.end_object();
  } else if (const auto* array = value.as_array()) {
    out.begin_array();
    for (const auto& element : *array) write_in_order(out, element, order);
    out.end_array();
  } else if (const auto* text = value.as_string()) {
    out.value(*text);
  } else if (const auto* integer = value.as_int()) {
    out.value(*integer);
  } else if (const auto* number = value.as_double()) {
    out.value(*number);
  } else if (const auto* truth = value.as_bool()) {
    out.value(*truth);
  } else {
    out.null();
  }
}

}  // namespace

std::string_view Value::kind_in_words() const {
  return std::visit(Overloaded{
                        [](std::monostate) { return "null"; },
                        [](bool) { return "true or false"; },
                        [](std::int64_t) { return "a number"; },
                        [](double) { return "a number"; },
                        [](const std::string&) { return "a text"; },
                        [](const Array&) { return "a list"; },
                        [](const Object&) { return "an object"; },
                    },
                    held_);
}

void write(JsonWriter& out, const Value& value) { write_in_order(out, value, Order::as_sent); }

std::string to_json(const Value& value) {
  std::string text;
  JsonWriter out(text);
  write_in_order(out, value, Order::as_sent);
  return text;
}

std::string to_canonical_json(const Value& value) {
  std::string text;
  JsonWriter out(text);
  write_in_order(out, value, Order::sorted);
  return text;
}

}  // namespace radslag::protocol
