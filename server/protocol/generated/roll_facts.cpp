// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/roll_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace facts {

Or<RollFixed> RollFixed::decode(const Value& value) { return decode_object<RollFixed>(value, Members::open); }

void RollFixed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"roll", "version", "name", "purpose", "source", "area", "entries", "fixed_by"});
  in.take("roll", roll, IdRule{});
  in.take("version", version, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = 120});
  in.take("purpose", purpose, TextRule{.kind = TextKind::one_line, .max = 300});
  in.take("source", source, WordRule{});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("entries", entries, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("fixed_by", fixed_by, IdRule{});
}

void RollFixed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("roll", roll);
  out.member("version", version);
  out.member("name", name);
  out.member("purpose", purpose);
  out.member("source", source);
  out.member("area", area);
  out.member("entries", entries);
  out.member("fixed_by", fixed_by);
  out.end_object();
}

std::string RollFixed::to_json() const { return to_json_text(*this); }

Or<RollListed> RollListed::decode(const Value& value) { return decode_object<RollListed>(value, Members::open); }

void RollListed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"roll", "version", "personas"});
  in.take("roll", roll, IdRule{});
  in.take("version", version, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("personas", personas, ListRule<IdRule>{.max = 500, .item = IdRule{}});
}

void RollListed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("roll", roll);
  out.member("version", version);
  out.member("personas", personas);
  out.end_object();
}

std::string RollListed::to_json() const { return to_json_text(*this); }

Or<MemberListTakenIn> MemberListTakenIn::decode(const Value& value) { return decode_object<MemberListTakenIn>(value, Members::open); }

void MemberListTakenIn::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"lines", "fresh", "changed", "gone"});
  in.take("lines", lines, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("fresh", fresh, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("changed", changed, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("gone", gone, IntRule{.min = INT64_MIN, .max = INT64_MAX});
}

void MemberListTakenIn::write(JsonWriter& out) const {
  out.begin_object();
  out.member("lines", lines);
  out.member("fresh", fresh);
  out.member("changed", changed);
  out.member("gone", gone);
  out.end_object();
}

std::string MemberListTakenIn::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol
