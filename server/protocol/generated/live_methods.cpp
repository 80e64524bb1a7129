// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/live_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<WatchResult> WatchResult::decode(const Value& value) { return decode_object<WatchResult>(value, Members::open); }

void WatchResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"topic", "changes"});
  in.take("topic", topic, TextRule{.kind = TextKind::one_line, .max = limits::topic_max});
  in.take("changes", changes, StructRule{});
}

void WatchResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("topic", topic);
  out.member("changes", changes);
  out.end_object();
}

std::string WatchResult::to_json() const { return to_json_text(*this); }

Or<Watch> Watch::decode(const Value& value) { return decode_object<Watch>(value, Members::closed); }

void Watch::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"topic", "since"});
  in.take("topic", topic, TextRule{.kind = TextKind::one_line, .max = limits::topic_max});
  in.take("since", since, TextRule{.kind = TextKind::one_line, .max = limits::position_max, .empty = Empty::allowed});
}

void Watch::write(JsonWriter& out) const {
  out.begin_object();
  out.member("topic", topic);
  out.member("since", since);
  out.end_object();
}

std::string Watch::to_json() const { return to_json_text(*this); }

Or<UnwatchResult> UnwatchResult::decode(const Value& value) { return decode_object<UnwatchResult>(value, Members::open); }

void UnwatchResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"topic"});
  in.take("topic", topic, TextRule{.kind = TextKind::one_line, .max = limits::topic_max});
}

void UnwatchResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("topic", topic);
  out.end_object();
}

std::string UnwatchResult::to_json() const { return to_json_text(*this); }

Or<Unwatch> Unwatch::decode(const Value& value) { return decode_object<Unwatch>(value, Members::closed); }

void Unwatch::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"topic"});
  in.take("topic", topic, TextRule{.kind = TextKind::one_line, .max = limits::topic_max});
}

void Unwatch::write(JsonWriter& out) const {
  out.begin_object();
  out.member("topic", topic);
  out.end_object();
}

std::string Unwatch::to_json() const { return to_json_text(*this); }

Or<TypingResult> TypingResult::decode(const Value& value) { return decode_object<TypingResult>(value, Members::open); }

void TypingResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void TypingResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string TypingResult::to_json() const { return to_json_text(*this); }

Or<Typing> Typing::decode(const Value& value) { return decode_object<Typing>(value, Members::closed); }

void Typing::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"topic"});
  in.take("topic", topic, TextRule{.kind = TextKind::one_line, .max = limits::topic_max});
}

void Typing::write(JsonWriter& out) const {
  out.begin_object();
  out.member("topic", topic);
  out.end_object();
}

std::string Typing::to_json() const { return to_json_text(*this); }

Or<PingResult> PingResult::decode(const Value& value) { return decode_object<PingResult>(value, Members::open); }

void PingResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"at"});
  in.take("at", at, TimeRule{});
}

void PingResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("at", at);
  out.end_object();
}

std::string PingResult::to_json() const { return to_json_text(*this); }

Or<Ping> Ping::decode(const Value& value) { return decode_object<Ping>(value, Members::closed); }

void Ping::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void Ping::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string Ping::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
