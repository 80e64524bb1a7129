// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/own_data_rows.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace rows {

void ErasureRequest::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"thing", "author", "by_author", "ground", "authority", "reason", "state", "at", "answer"});
  in.take("thing", thing, StructRule{});
  in.take("author", author, IdRule{});
  in.take("by_author", by_author, BoolRule{});
  in.take("ground", ground, TextRule{.kind = TextKind::one_line, .max = 200});
  in.take("authority", authority, TextRule{.kind = TextKind::one_line, .max = 200});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("state", state, WordRule{});
  in.take("at", at, TimeRule{});
  in.take("answer", answer, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void ErasureRequest::write(JsonWriter& out) const {
  out.begin_object();
  out.member("thing", thing);
  out.member("author", author);
  out.member("by_author", by_author);
  out.member("ground", ground);
  out.member("authority", authority);
  out.member("reason", reason);
  out.member("state", state);
  out.member("at", at);
  out.member("answer", answer);
  out.end_object();
}

std::string ErasureRequest::to_json() const { return to_json_text(*this); }

void Disposal::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"class", "month", "count", "rule"});
  in.take("class", class_, WordRule{});
  in.take("month", month, TextRule{.kind = TextKind::one_line, .max = 7});
  in.take("count", count, IntRule{.min = 0, .max = 1000000000});
  in.take("rule", rule, TextRule{.kind = TextKind::one_line, .max = 120});
}

void Disposal::write(JsonWriter& out) const {
  out.begin_object();
  out.member("class", class_);
  out.member("month", month);
  out.member("count", count);
  out.member("rule", rule);
  out.end_object();
}

std::string Disposal::to_json() const { return to_json_text(*this); }

void DataRules::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"rules", "rules_version", "privacy_version", "needed_from"});
  in.take("rules", rules, StructRule{});
  in.take("rules_version", rules_version, IntRule{.min = 0, .max = 100000});
  in.take("privacy_version", privacy_version, IntRule{.min = 0, .max = 100000});
  in.take("needed_from", needed_from, TimeRule{});
}

void DataRules::write(JsonWriter& out) const {
  out.begin_object();
  out.member("rules", rules);
  out.member("rules_version", rules_version);
  out.member("privacy_version", privacy_version);
  out.member("needed_from", needed_from);
  out.end_object();
}

std::string DataRules::to_json() const { return to_json_text(*this); }

void MyConsent::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"rules_version", "privacy_version", "at"});
  in.take("rules_version", rules_version, IntRule{.min = 0, .max = 100000});
  in.take("privacy_version", privacy_version, IntRule{.min = 0, .max = 100000});
  in.take("at", at, TimeRule{});
}

void MyConsent::write(JsonWriter& out) const {
  out.begin_object();
  out.member("rules_version", rules_version);
  out.member("privacy_version", privacy_version);
  out.member("at", at);
  out.end_object();
}

std::string MyConsent::to_json() const { return to_json_text(*this); }

void RegistryEntry::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"number", "received_at", "registered_at"});
  in.take("number", number, TextRule{.kind = TextKind::one_line, .max = 60});
  in.take("received_at", received_at, TimeRule{});
  in.take("registered_at", registered_at, TimeRule{});
}

void RegistryEntry::write(JsonWriter& out) const {
  out.begin_object();
  out.member("number", number);
  out.member("received_at", received_at);
  out.member("registered_at", registered_at);
  out.end_object();
}

std::string RegistryEntry::to_json() const { return to_json_text(*this); }

}  // namespace rows

}  // namespace radslag::protocol
