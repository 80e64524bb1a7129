// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/live_types.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<Gone> Gone::decode(const Value& value) { return decode_object<Gone>(value, Members::open); }

void Gone::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"type", "id"});
  in.take("type", type_, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("id", id, TextRule{.kind = TextKind::one_line, .max = 80});
}

void Gone::write(JsonWriter& out) const {
  out.begin_object();
  out.member("type", type_);
  out.member("id", id);
  out.end_object();
}

std::string Gone::to_json() const { return to_json_text(*this); }

Or<Row> Row::decode(const Value& value) { return decode_object<Row>(value, Members::open); }

void Row::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"type", "id", "revision", "fields"});
  in.take("type", type_, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("id", id, TextRule{.kind = TextKind::one_line, .max = 80});
  in.take("revision", revision, IntRule{.min = 0, .max = 9007199254740991});
  in.take("fields", fields, JsonRule{});
}

void Row::write(JsonWriter& out) const {
  out.begin_object();
  out.member("type", type_);
  out.member("id", id);
  out.member("revision", revision);
  out.member("fields", fields);
  out.end_object();
}

std::string Row::to_json() const { return to_json_text(*this); }

Or<Changes> Changes::decode(const Value& value) { return decode_object<Changes>(value, Members::open); }

void Changes::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"topic", "position", "reset", "gone", "rows", "more"});
  in.take("topic", topic, TextRule{.kind = TextKind::one_line, .max = limits::topic_max});
  in.take("position", position, TextRule{.kind = TextKind::one_line, .max = limits::position_max, .empty = Empty::allowed});
  in.take("reset", reset, BoolRule{});
  in.take("gone", gone, ListRule<StructRule>{.max = 500, .item = StructRule{}});
  in.take("rows", rows, ListRule<StructRule>{.max = 500, .item = StructRule{}});
  in.take("more", more, BoolRule{});
}

void Changes::write(JsonWriter& out) const {
  out.begin_object();
  out.member("topic", topic);
  out.member("position", position);
  out.member("reset", reset);
  out.member("gone", gone);
  out.member("rows", rows);
  out.member("more", more);
  out.end_object();
}

std::string Changes::to_json() const { return to_json_text(*this); }

Or<Hello> Hello::decode(const Value& value) { return decode_object<Hello>(value, Members::open); }

void Hello::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"protocol", "at", "instance", "version", "member", "ended", "renewed"});
  in.take("protocol", protocol, TextRule{.kind = TextKind::one_line, .max = 20});
  in.take("at", at, TimeRule{});
  in.take("instance", instance, TextRule{.kind = TextKind::one_line, .max = 120});
  in.take("version", version, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("member", member, IdRule{});
  in.take("ended", ended, BoolRule{});
  in.take("renewed", renewed, BoolRule{});
}

void Hello::write(JsonWriter& out) const {
  out.begin_object();
  out.member("protocol", protocol);
  out.member("at", at);
  out.member("instance", instance);
  out.member("version", version);
  out.member("member", member);
  out.member("ended", ended);
  out.member("renewed", renewed);
  out.end_object();
}

std::string Hello::to_json() const { return to_json_text(*this); }

Or<Presence> Presence::decode(const Value& value) { return decode_object<Presence>(value, Members::open); }

void Presence::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "here", "personas"});
  in.take("council", council, IdRule{});
  in.take("here", here, IntRule{.min = 0, .max = 1000000});
  in.take("personas", personas, ListRule<IdRule>{.max = 50, .item = IdRule{}});
}

void Presence::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("here", here);
  out.member("personas", personas);
  out.end_object();
}

std::string Presence::to_json() const { return to_json_text(*this); }

Or<TypingNow> TypingNow::decode(const Value& value) { return decode_object<TypingNow>(value, Members::open); }

void TypingNow::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"topic", "personas", "others"});
  in.take("topic", topic, TextRule{.kind = TextKind::one_line, .max = limits::topic_max});
  in.take("personas", personas, ListRule<IdRule>{.max = 10, .item = IdRule{}});
  in.take("others", others, IntRule{.min = 0, .max = 1000000});
}

void TypingNow::write(JsonWriter& out) const {
  out.begin_object();
  out.member("topic", topic);
  out.member("personas", personas);
  out.member("others", others);
  out.end_object();
}

std::string TypingNow::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
