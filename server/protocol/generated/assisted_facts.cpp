// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/assisted_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace facts {

Or<HelperNamed> HelperNamed::decode(const Value& value) { return decode_object<HelperNamed>(value, Members::open); }

void HelperNamed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona"});
  in.take("persona", persona, IdRule{});
}

void HelperNamed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.end_object();
}

std::string HelperNamed::to_json() const { return to_json_text(*this); }

Or<HelperEnded> HelperEnded::decode(const Value& value) { return decode_object<HelperEnded>(value, Members::open); }

void HelperEnded::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona"});
  in.take("persona", persona, IdRule{});
}

void HelperEnded::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.end_object();
}

std::string HelperEnded::to_json() const { return to_json_text(*this); }

Or<AssistedBegun> AssistedBegun::decode(const Value& value) { return decode_object<AssistedBegun>(value, Members::open); }

void AssistedBegun::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "helper", "session", "ends_at"});
  in.take("persona", persona, IdRule{});
  in.take("helper", helper, IdRule{});
  in.take("session", session, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("ends_at", ends_at, TimeRule{});
}

void AssistedBegun::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("helper", helper);
  out.member("session", session);
  out.member("ends_at", ends_at);
  out.end_object();
}

std::string AssistedBegun::to_json() const { return to_json_text(*this); }

Or<AssistedEnded> AssistedEnded::decode(const Value& value) { return decode_object<AssistedEnded>(value, Members::open); }

void AssistedEnded::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona"});
  in.take("persona", persona, IdRule{});
}

void AssistedEnded::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.end_object();
}

std::string AssistedEnded::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol
