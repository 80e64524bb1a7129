#pragma once
// What the generated decoders are written in. A decoder takes the members of one object, one call a member; the first
// fault is kept, with a JSON pointer to it, and everything after it is skipped.
//
//   Decoder in(params, {"council", "reason"}, Members::closed);
//   in.take("council", out.council, IdRule{});
//   in.take("reason", out.reason, TextRule{TextKind::many_lines, limits::reason_max});   // std::optional: may be absent
//   return in.finish(std::move(out));
#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"
#include "base/refusal.hpp"
#include "base/time.hpp"
#include "protocol/json_writer.hpp"
#include "protocol/value.hpp"

namespace radslag::protocol {

// By its shape; whether a letter arrives is what the confirmation finds out.
[[nodiscard]] bool is_email(std::string_view text);

// Requests are closed. What the server wrote itself, perhaps long ago, is read leniently: unknown members are passed
// over, and the limits of today are not held against it.
enum class Members { closed, open };

enum class TextKind { one_line, many_lines, secret, email, language };
enum class Empty { refused, allowed };

struct TextRule {
  TextKind kind = TextKind::one_line;
  std::int64_t max = INT64_MAX;  // characters; bytes for a secret
  Empty empty = Empty::refused;
};
struct IntRule {
  std::int64_t min = INT64_MIN, max = INT64_MAX;
};
struct NumberRule {
  double min = -1.7976931348623157e308, max = 1.7976931348623157e308;
};
struct BoolRule {};
struct TimeRule {};
struct IdRule {};
struct WordRule {};    // an enum
struct StructRule {};  // a struct of the model
struct JsonRule {};
template <class ItemRule>
struct ListRule {
  std::int64_t max = INT64_MAX;
  ItemRule item{};
};
template <class ItemRule>
struct MapRule {
  std::int64_t max = INT64_MAX;
  ItemRule item{};
};

// Where one is inside the params: a chain on the stack, written out only for a fault.
struct Where {
  const Where* outer = nullptr;
  std::string_view step;
};

// The first fault of one decoding, shared by all the decoders of its nested objects.
class Faults {
 public:
  explicit Faults(Members members) : members_(members) {}
  [[nodiscard]] Members members() const { return members_; }
  [[nodiscard]] bool found() const { return first_.has_value(); }
  [[nodiscard]] Refusal& first() { return *first_; }
  void put(Reason reason, const Where& where, std::string message, std::optional<std::int64_t> max = {});

 private:
  Members members_;
  std::optional<Refusal> first_;
};

// One value each. They put a fault when it breaks the rule and leave `out` unspecified then.
void read(const Value& value, const Where& where, Faults& faults, std::string& out, const TextRule& rule);
void read(const Value& value, const Where& where, Faults& faults, std::int64_t& out, const IntRule& rule);
void read(const Value& value, const Where& where, Faults& faults, double& out, const NumberRule& rule);
void read(const Value& value, const Where& where, Faults& faults, bool& out, BoolRule rule);
void read(const Value& value, const Where& where, Faults& faults, Time& out, TimeRule rule);
void read(const Value& value, const Where& where, Faults& faults, RawJson& out, JsonRule rule);

enum class IdShape { ulid, slug, uuid };
void read_id(const Value& value, const Where& where, Faults& faults, std::string& out, IdShape shape);
// Whether the value is a text; puts wrong_type otherwise.
const std::string* read_word(const Value& value, const Where& where, Faults& faults);
void put_bad_choice(const Where& where, Faults& faults, std::string_view word, std::initializer_list<std::string_view> words);
const Value::Array* read_list(const Value& value, const Where& where, Faults& faults, std::int64_t max);
const Value::Object* read_map(const Value& value, const Where& where, Faults& faults, std::int64_t max);

template <class Tag>
void read(const Value& value, const Where& where, Faults& faults, Id<Tag>& out, IdRule) {
  constexpr IdShape shape = std::is_same_v<Id<Tag>, CouncilId>   ? IdShape::slug
                            : std::is_same_v<Id<Tag>, CommandId> ? IdShape::uuid
                                                                 : IdShape::ulid;
  read_id(value, where, faults, out.value, shape);
}

// An enum brings `read_choice`, a struct `read_members`: both generated beside the type.
template <class T>
void read(const Value& value, const Where& where, Faults& faults, T& out, WordRule) {
  if (const std::string* word = read_word(value, where, faults)) read_choice(*word, where, faults, out);
}
template <class T>
void read(const Value& value, const Where& where, Faults& faults, T& out, StructRule) {
  out.read_members(value, where, faults);
}
template <class T, class ItemRule>
void read(const Value& value, const Where& where, Faults& faults, std::vector<T>& out, const ListRule<ItemRule>& rule) {
  const Value::Array* list = read_list(value, where, faults, rule.max);
  if (list == nullptr) return;
  out.reserve(list->size());
  for (std::size_t i = 0; i < list->size() && !faults.found(); ++i) {
    const std::string step = std::to_string(i);
    T item{};
    read((*list)[i], Where{&where, step}, faults, item, rule.item);
    out.push_back(std::move(item));
  }
}
template <class T, class ItemRule>
void read(const Value& value, const Where& where, Faults& faults, std::map<std::string, T>& out, const MapRule<ItemRule>& rule) {
  const Value::Object* map = read_map(value, where, faults, rule.max);
  if (map == nullptr) return;
  for (const auto& [key, member] : *map) {
    if (faults.found()) return;
    read(member, Where{&where, key}, faults, out[key], rule.item);
  }
}

class Decoder {
 public:
  // Refuses what is no object, and in a closed object the members that are not among `names`.
  Decoder(const Value& value, const Where& where, Faults& faults, std::initializer_list<std::string_view> names);

  template <class T, class Rule>
  void take(std::string_view name, T& out, const Rule& rule) {
    if (faults_.found()) return;
    const Value* value = value_.find(name);
    if (value == nullptr) return put_missing(name);
    read(*value, Where{&where_, name}, faults_, out, rule);
  }
  // An optional member may be absent or null.
  template <class T, class Rule>
  void take(std::string_view name, std::optional<T>& out, const Rule& rule) {
    if (faults_.found()) return;
    const Value* value = value_.find(name);
    if (value == nullptr || value->is_null()) return;
    read(*value, Where{&where_, name}, faults_, out.emplace(), rule);
  }

 private:
  void put_missing(std::string_view name);

  const Value& value_;
  const Where& where_;
  Faults& faults_;
};

// A whole decoding, for `T::decode`.
template <class T>
[[nodiscard]] Or<T> decode_object(const Value& value, Members members) {
  Faults faults(members);
  T out;
  out.read_members(value, Where{}, faults);
  if (faults.found()) return std::unexpected(std::move(faults.first()));
  return out;
}

}  // namespace radslag::protocol
