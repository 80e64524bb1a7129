// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/belonging_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<BelongingSetRulesResult> BelongingSetRulesResult::decode(const Value& value) { return decode_object<BelongingSetRulesResult>(value, Members::open); }

void BelongingSetRulesResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void BelongingSetRulesResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string BelongingSetRulesResult::to_json() const { return to_json_text(*this); }

Or<BelongingSetRules> BelongingSetRules::decode(const Value& value) { return decode_object<BelongingSetRules>(value, Members::closed); }

void BelongingSetRules::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "rules"});
  in.take("council", council, IdRule{});
  in.take("rules", rules, StructRule{});
}

void BelongingSetRules::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("rules", rules);
  out.end_object();
}

std::string BelongingSetRules::to_json() const { return to_json_text(*this); }

Or<BelongingAskResult> BelongingAskResult::decode(const Value& value) { return decode_object<BelongingAskResult>(value, Members::open); }

void BelongingAskResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"state"});
  in.take("state", state, WordRule{});
}

void BelongingAskResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("state", state);
  out.end_object();
}

std::string BelongingAskResult::to_json() const { return to_json_text(*this); }

Or<BelongingAsk> BelongingAsk::decode(const Value& value) { return decode_object<BelongingAsk>(value, Members::closed); }

void BelongingAsk::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "area", "way"});
  in.take("council", council, IdRule{});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("way", way, WordRule{});
}

void BelongingAsk::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("area", area);
  out.member("way", way);
  out.end_object();
}

std::string BelongingAsk::to_json() const { return to_json_text(*this); }

Or<BelongingVouchResult> BelongingVouchResult::decode(const Value& value) { return decode_object<BelongingVouchResult>(value, Members::open); }

void BelongingVouchResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"name"});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = limits::display_name_max});
}

void BelongingVouchResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("name", name);
  out.end_object();
}

std::string BelongingVouchResult::to_json() const { return to_json_text(*this); }

Or<BelongingVouch> BelongingVouch::decode(const Value& value) { return decode_object<BelongingVouch>(value, Members::closed); }

void BelongingVouch::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "code"});
  in.take("council", council, IdRule{});
  in.take("code", code, TextRule{.kind = TextKind::one_line, .max = 40});
}

void BelongingVouch::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("code", code);
  out.end_object();
}

std::string BelongingVouch::to_json() const { return to_json_text(*this); }

Or<BelongingConfirmResult> BelongingConfirmResult::decode(const Value& value) { return decode_object<BelongingConfirmResult>(value, Members::open); }

void BelongingConfirmResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"name"});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = limits::display_name_max});
}

void BelongingConfirmResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("name", name);
  out.end_object();
}

std::string BelongingConfirmResult::to_json() const { return to_json_text(*this); }

Or<BelongingConfirm> BelongingConfirm::decode(const Value& value) { return decode_object<BelongingConfirm>(value, Members::closed); }

void BelongingConfirm::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "code"});
  in.take("council", council, IdRule{});
  in.take("code", code, TextRule{.kind = TextKind::one_line, .max = 40});
}

void BelongingConfirm::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("code", code);
  out.end_object();
}

std::string BelongingConfirm::to_json() const { return to_json_text(*this); }

Or<BelongingRenewResult> BelongingRenewResult::decode(const Value& value) { return decode_object<BelongingRenewResult>(value, Members::open); }

void BelongingRenewResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void BelongingRenewResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string BelongingRenewResult::to_json() const { return to_json_text(*this); }

Or<BelongingRenew> BelongingRenew::decode(const Value& value) { return decode_object<BelongingRenew>(value, Members::closed); }

void BelongingRenew::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council"});
  in.take("council", council, IdRule{});
}

void BelongingRenew::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.end_object();
}

std::string BelongingRenew::to_json() const { return to_json_text(*this); }

Or<BelongingEndResult> BelongingEndResult::decode(const Value& value) { return decode_object<BelongingEndResult>(value, Members::open); }

void BelongingEndResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void BelongingEndResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string BelongingEndResult::to_json() const { return to_json_text(*this); }

Or<BelongingEnd> BelongingEnd::decode(const Value& value) { return decode_object<BelongingEnd>(value, Members::closed); }

void BelongingEnd::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "persona", "reason"});
  in.take("council", council, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void BelongingEnd::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("persona", persona);
  out.member("reason", reason);
  out.end_object();
}

std::string BelongingEnd::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
