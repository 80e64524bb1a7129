#include "protocol/decoder.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "protocol/pointer.hpp"
#include "protocol/suggestion.hpp"

namespace radslag::protocol {

namespace {

constexpr std::int64_t time_max = 253'402'300'799'999;  // the end of year 9999
constexpr std::int64_t key_max = 80;               // of a map's keys

std::string to_pointer(const Where& where) {
  if (where.outer == nullptr) return {};
  std::string pointer = to_pointer(*where.outer);
  append_pointer(pointer, where.step);
  return pointer;
}

// "title" in messages; "the request" for the params themselves.
std::string_view name_of(const Where& where) { return where.outer == nullptr ? "The request" : where.step; }

void put_wrong_type(const Value& value, const Where& where, Faults& faults, std::string_view expected) {
  faults.put(Reason::wrong_type, where, fmt::format("{} must be {}, not {}.", quotable(name_of(where)), expected, value.kind_in_words()));
}

bool is_language(std::string_view text) {
  return (text.size() == 2 || text.size() == 3) && std::ranges::all_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string cleaned(const std::string& text, TextKind kind) {
  switch (kind) {
    case TextKind::one_line:
    case TextKind::email:
    case TextKind::language: return clean_line(text);
    case TextKind::many_lines: return clean_text(text);
    case TextKind::secret: return text;
  }
  return text;
}

bool is_in(const Where& where, Faults& faults, double number, double min, double max) {
  if (number >= min && number <= max) return true;
  faults.put(Reason::bad_number, where, fmt::format("{} must be from {} to {}.", quotable(name_of(where)), min, max));
  return false;
}

}  // namespace

void Faults::put(Reason reason, const Where& where, std::string message, std::optional<std::int64_t> max) {
  if (first_) return;
  first_ = refuse(reason, std::move(message), to_pointer(where)).error();
  first_->max = max;
}

bool is_email(std::string_view text) {
  // Shape only (whether a letter arrives is what the confirmation finds out): something@host.with-dot, no spaces.
  const auto at = text.find('@');
  if (at == std::string_view::npos || at == 0 || at > 64 || text.find('@', at + 1) != std::string_view::npos) return false;
  const std::string_view host = text.substr(at + 1);
  const auto dot = host.find('.');
  if (dot == 0 || dot == std::string_view::npos || host.back() == '.' || host.contains("..")) return false;
  return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == 0x7f || std::string_view("<>(),;:\"[]\\").contains(c); });
}

void read(const Value& value, const Where& where, Faults& faults, std::string& out, const TextRule& rule) {
  const std::string* text = value.as_string();
  if (text == nullptr) return put_wrong_type(value, where, faults, "a text");
  if (faults.members() == Members::open) {
    out = *text;
    return;
  }
  out = cleaned(*text, rule.kind);
  const auto size = static_cast<std::int64_t>(rule.kind == TextKind::secret ? out.size() : count_characters(out));
  if (size > rule.max) {
    return faults.put(Reason::too_long, where, fmt::format("{} has {} characters; at most {} are allowed.", quotable(name_of(where)), size, rule.max), rule.max);
  }
  if (out.empty()) {
    if (rule.empty == Empty::refused) faults.put(Reason::empty_text, where, fmt::format("{} is empty. Write something.", quotable(name_of(where))));
    return;
  }
  if (rule.kind == TextKind::email && !is_email(out)) {
    faults.put(Reason::bad_email, where, "This is no e-mail address. Write it as name@example.org.");
  } else if (rule.kind == TextKind::language && !is_language(out)) {
    faults.put(Reason::bad_choice, where, "A language is two or three small letters, such as sv, en or ar.");
  }
}

void read(const Value& value, const Where& where, Faults& faults, std::int64_t& out, const IntRule& rule) {
  const std::int64_t* integer = value.as_int();
  if (integer == nullptr) {
    if (value.as_double() == nullptr) return put_wrong_type(value, where, faults, "a whole number");
    return faults.put(Reason::bad_number, where, fmt::format("{} must be a whole number.", quotable(name_of(where))));
  }
  out = *integer;
  if (faults.members() == Members::open || (out >= rule.min && out <= rule.max)) return;
  faults.put(Reason::bad_number, where, fmt::format("{} must be from {} to {}.", quotable(name_of(where)), rule.min, rule.max));
}

void read(const Value& value, const Where& where, Faults& faults, double& out, const NumberRule& rule) {
  if (const auto* integer = value.as_int()) {
    out = static_cast<double>(*integer);
  } else if (const auto* number = value.as_double()) {
    out = *number;
  } else {
    return put_wrong_type(value, where, faults, "a number");
  }
  if (faults.members() == Members::closed) static_cast<void>(is_in(where, faults, out, rule.min, rule.max));
}

void read(const Value& value, const Where& where, Faults& faults, bool& out, BoolRule) {
  const bool* truth = value.as_bool();
  if (truth == nullptr) return put_wrong_type(value, where, faults, "true or false");
  out = *truth;
}

void read(const Value& value, const Where& where, Faults& faults, Time& out, TimeRule) {
  std::int64_t ms = 0;
  read(value, where, faults, ms, IntRule{.min = 0, .max = time_max});
  out = from_unix_ms(ms);
}

void read(const Value& value, const Where&, Faults&, RawJson& out, JsonRule) { out.text = to_json(value); }

void read_id(const Value& value, const Where& where, Faults& faults, std::string& out, IdShape shape) {
  const std::string* text = value.as_string();
  if (text == nullptr) return put_wrong_type(value, where, faults, "an id");
  out = *text;
  switch (shape) {
    case IdShape::ulid:
      if (!is_ulid(out)) faults.put(Reason::bad_id, where, fmt::format("{} is no id: 26 characters, 0-9 and A-Z without I, L, O, U.", quotable(name_of(where))));
      return;
    case IdShape::slug:
      if (!is_slug(out)) faults.put(Reason::bad_id, where, fmt::format("{} is no council's id: 2 to 40 of a-z, 0-9 and -.", quotable(name_of(where))));
      return;
    case IdShape::uuid:
      if (!is_uuid(out)) faults.put(Reason::bad_id, where, fmt::format("{} is no UUID in lower case.", quotable(name_of(where))));
      return;
  }
}

const std::string* read_word(const Value& value, const Where& where, Faults& faults) {
  if (value.as_string() == nullptr) put_wrong_type(value, where, faults, "a word");
  return value.as_string();
}

void put_bad_choice(const Where& where, Faults& faults, std::string_view word, std::initializer_list<std::string_view> words) {
  faults.put(Reason::bad_choice, where, fmt::format("\"{}\" is none of: {}.", quotable(word), fmt::join(words, ", ")));
}

const Value::Array* read_list(const Value& value, const Where& where, Faults& faults, std::int64_t max) {
  const auto* list = value.as_array();
  if (list == nullptr) {
    put_wrong_type(value, where, faults, "a list");
  } else if (faults.members() == Members::closed && static_cast<std::int64_t>(list->size()) > max) {
    faults.put(Reason::too_many, where, fmt::format("{} has {} elements; at most {} are allowed.", quotable(name_of(where)), list->size(), max), max);
    return nullptr;
  }
  return list;
}

const Value::Object* read_map(const Value& value, const Where& where, Faults& faults, std::int64_t max) {
  const auto* map = value.as_object();
  if (map == nullptr) {
    put_wrong_type(value, where, faults, "an object");
  } else if (faults.members() == Members::closed && static_cast<std::int64_t>(map->size()) > max) {
    faults.put(Reason::too_many, where, fmt::format("{} has {} members; at most {} are allowed.", quotable(name_of(where)), map->size(), max), max);
    return nullptr;
  }
  if (map == nullptr || faults.members() == Members::open) return map;
  for (const auto& [key, member] : *map) {
    if (static_cast<std::int64_t>(count_characters(key)) > key_max) {
      faults.put(Reason::too_long, where, fmt::format("A name in {} is longer than {} characters.", quotable(name_of(where)), key_max), key_max);
    } else if (clean_line(key) != key) {
      faults.put(Reason::bad_choice, where, fmt::format("A name in {} holds characters that are not kept.", quotable(name_of(where))));
    }
  }
  return map;
}

Decoder::Decoder(const Value& value, const Where& where, Faults& faults, std::initializer_list<std::string_view> names)
    : value_(value), where_(where), faults_(faults) {
  const auto* object = value.as_object();
  if (object == nullptr) put_wrong_type(value, where, faults, "an object");
  if (object == nullptr || faults.members() == Members::open) return;
  for (const auto& [name, member] : *object) {
    if (std::ranges::find(names, name) != names.end()) continue;
    std::string message = fmt::format("There is no member \"{}\" here.", quotable(name));
    const auto nearest = nearest_word(name, {names.begin(), names.end()});
    if (nearest) message += fmt::format(" Did you mean \"{}\"?", *nearest);
    faults.put(Reason::unknown_field, Where{&where, name}, std::move(message));
    return;
  }
}

void Decoder::put_missing(std::string_view name) {
  faults_.put(Reason::missing_field, Where{&where_, name}, fmt::format("{} is missing.", name));
}

}  // namespace radslag::protocol
