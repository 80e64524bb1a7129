// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/belonging_rows.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace rows {

void BelongingRules::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"rules", "confirmed"});
  in.take("rules", rules, StructRule{});
  in.take("confirmed", confirmed, IntRule{.min = 0, .max = 100000000});
}

void BelongingRules::write(JsonWriter& out) const {
  out.begin_object();
  out.member("rules", rules);
  out.member("confirmed", confirmed);
  out.end_object();
}

std::string BelongingRules::to_json() const { return to_json_text(*this); }

void Belonging::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"state", "area", "way", "code", "vouchers", "until", "ground", "reason"});
  in.take("state", state, WordRule{});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("way", way, WordRule{});
  in.take("code", code, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("vouchers", vouchers, IntRule{.min = 0, .max = 100});
  in.take("until", until, TimeRule{});
  in.take("ground", ground, WordRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void Belonging::write(JsonWriter& out) const {
  out.begin_object();
  out.member("state", state);
  out.member("area", area);
  out.member("way", way);
  out.member("code", code);
  out.member("vouchers", vouchers);
  out.member("until", until);
  out.member("ground", ground);
  out.member("reason", reason);
  out.end_object();
}

std::string Belonging::to_json() const { return to_json_text(*this); }

void BelongingEntry::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"area", "way", "confirmed_at", "until"});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("way", way, WordRule{});
  in.take("confirmed_at", confirmed_at, TimeRule{});
  in.take("until", until, TimeRule{});
}

void BelongingEntry::write(JsonWriter& out) const {
  out.begin_object();
  out.member("area", area);
  out.member("way", way);
  out.member("confirmed_at", confirmed_at);
  out.member("until", until);
  out.end_object();
}

std::string BelongingEntry::to_json() const { return to_json_text(*this); }

}  // namespace rows

}  // namespace radslag::protocol
