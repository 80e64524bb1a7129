// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/factors_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace facts {

Or<RestoreProposed> RestoreProposed::decode(const Value& value) { return decode_object<RestoreProposed>(value, Members::open); }

void RestoreProposed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member", "by", "by_operator", "reason"});
  in.take("member", member, IdRule{});
  in.take("by", by, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("by_operator", by_operator, BoolRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void RestoreProposed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.member("by", by);
  out.member("by_operator", by_operator);
  out.member("reason", reason);
  out.end_object();
}

std::string RestoreProposed::to_json() const { return to_json_text(*this); }

Or<RestoreAgreed> RestoreAgreed::decode(const Value& value) { return decode_object<RestoreAgreed>(value, Members::open); }

void RestoreAgreed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member", "by", "due_at"});
  in.take("member", member, IdRule{});
  in.take("by", by, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("due_at", due_at, TimeRule{});
}

void RestoreAgreed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.member("by", by);
  out.member("due_at", due_at);
  out.end_object();
}

std::string RestoreAgreed::to_json() const { return to_json_text(*this); }

Or<RestoreCancelled> RestoreCancelled::decode(const Value& value) { return decode_object<RestoreCancelled>(value, Members::open); }

void RestoreCancelled::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member"});
  in.take("member", member, IdRule{});
}

void RestoreCancelled::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.end_object();
}

std::string RestoreCancelled::to_json() const { return to_json_text(*this); }

Or<SecondFactorRestored> SecondFactorRestored::decode(const Value& value) { return decode_object<SecondFactorRestored>(value, Members::open); }

void SecondFactorRestored::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member"});
  in.take("member", member, IdRule{});
}

void SecondFactorRestored::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.end_object();
}

std::string SecondFactorRestored::to_json() const { return to_json_text(*this); }

Or<AccountGuarded> AccountGuarded::decode(const Value& value) { return decode_object<AccountGuarded>(value, Members::open); }

void AccountGuarded::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member", "kind"});
  in.take("member", member, IdRule{});
  in.take("kind", kind_, WordRule{});
}

void AccountGuarded::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.member("kind", kind_);
  out.end_object();
}

std::string AccountGuarded::to_json() const { return to_json_text(*this); }

Or<BrowserSeen> BrowserSeen::decode(const Value& value) { return decode_object<BrowserSeen>(value, Members::open); }

void BrowserSeen::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member", "browser"});
  in.take("member", member, IdRule{});
  in.take("browser", browser, TextRule{.kind = TextKind::one_line, .max = 120, .empty = Empty::allowed});
}

void BrowserSeen::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.member("browser", browser);
  out.end_object();
}

std::string BrowserSeen::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol
