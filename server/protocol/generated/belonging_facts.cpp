// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/belonging_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace facts {

Or<BelongingRulesSet> BelongingRulesSet::decode(const Value& value) { return decode_object<BelongingRulesSet>(value, Members::open); }

void BelongingRulesSet::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"rules"});
  in.take("rules", rules, StructRule{});
}

void BelongingRulesSet::write(JsonWriter& out) const {
  out.begin_object();
  out.member("rules", rules);
  out.end_object();
}

std::string BelongingRulesSet::to_json() const { return to_json_text(*this); }

Or<BelongingPromised> BelongingPromised::decode(const Value& value) { return decode_object<BelongingPromised>(value, Members::open); }

void BelongingPromised::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member", "area"});
  in.take("member", member, IdRule{});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40});
}

void BelongingPromised::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.member("area", area);
  out.end_object();
}

std::string BelongingPromised::to_json() const { return to_json_text(*this); }

Or<BelongingAsked> BelongingAsked::decode(const Value& value) { return decode_object<BelongingAsked>(value, Members::open); }

void BelongingAsked::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "area", "way", "code"});
  in.take("persona", persona, IdRule{});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("way", way, WordRule{});
  in.take("code", code, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
}

void BelongingAsked::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("area", area);
  out.member("way", way);
  out.member("code", code);
  out.end_object();
}

std::string BelongingAsked::to_json() const { return to_json_text(*this); }

Or<BelongingVouched> BelongingVouched::decode(const Value& value) { return decode_object<BelongingVouched>(value, Members::open); }

void BelongingVouched::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "voucher"});
  in.take("persona", persona, IdRule{});
  in.take("voucher", voucher, IdRule{});
}

void BelongingVouched::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("voucher", voucher);
  out.end_object();
}

std::string BelongingVouched::to_json() const { return to_json_text(*this); }

Or<BelongingConfirmed> BelongingConfirmed::decode(const Value& value) { return decode_object<BelongingConfirmed>(value, Members::open); }

void BelongingConfirmed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "area", "way", "until", "seen_by"});
  in.take("persona", persona, IdRule{});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("way", way, WordRule{});
  in.take("until", until, TimeRule{});
  in.take("seen_by", seen_by, IdRule{});
}

void BelongingConfirmed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("area", area);
  out.member("way", way);
  out.member("until", until);
  out.member("seen_by", seen_by);
  out.end_object();
}

std::string BelongingConfirmed::to_json() const { return to_json_text(*this); }

Or<BelongingEnding> BelongingEnding::decode(const Value& value) { return decode_object<BelongingEnding>(value, Members::open); }

void BelongingEnding::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "until"});
  in.take("persona", persona, IdRule{});
  in.take("until", until, TimeRule{});
}

void BelongingEnding::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("until", until);
  out.end_object();
}

std::string BelongingEnding::to_json() const { return to_json_text(*this); }

Or<BelongingEnded> BelongingEnded::decode(const Value& value) { return decode_object<BelongingEnded>(value, Members::open); }

void BelongingEnded::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "ground", "reason", "by"});
  in.take("persona", persona, IdRule{});
  in.take("ground", ground, WordRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("by", by, IdRule{});
}

void BelongingEnded::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("ground", ground);
  out.member("reason", reason);
  out.member("by", by);
  out.end_object();
}

std::string BelongingEnded::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol
