// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/assisted_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<AssistedNameHelperResult> AssistedNameHelperResult::decode(const Value& value) { return decode_object<AssistedNameHelperResult>(value, Members::open); }

void AssistedNameHelperResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AssistedNameHelperResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AssistedNameHelperResult::to_json() const { return to_json_text(*this); }

Or<AssistedNameHelper> AssistedNameHelper::decode(const Value& value) { return decode_object<AssistedNameHelper>(value, Members::closed); }

void AssistedNameHelper::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "persona"});
  in.take("council", council, IdRule{});
  in.take("persona", persona, IdRule{});
}

void AssistedNameHelper::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("persona", persona);
  out.end_object();
}

std::string AssistedNameHelper::to_json() const { return to_json_text(*this); }

Or<AssistedEndHelperResult> AssistedEndHelperResult::decode(const Value& value) { return decode_object<AssistedEndHelperResult>(value, Members::open); }

void AssistedEndHelperResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AssistedEndHelperResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AssistedEndHelperResult::to_json() const { return to_json_text(*this); }

Or<AssistedEndHelper> AssistedEndHelper::decode(const Value& value) { return decode_object<AssistedEndHelper>(value, Members::closed); }

void AssistedEndHelper::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "persona"});
  in.take("council", council, IdRule{});
  in.take("persona", persona, IdRule{});
}

void AssistedEndHelper::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("persona", persona);
  out.end_object();
}

std::string AssistedEndHelper::to_json() const { return to_json_text(*this); }

Or<AssistedBeginResult> AssistedBeginResult::decode(const Value& value) { return decode_object<AssistedBeginResult>(value, Members::open); }

void AssistedBeginResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "token", "ends_at", "slip"});
  in.take("persona", persona, IdRule{});
  in.take("token", token, TextRule{.kind = TextKind::secret, .max = 80});
  in.take("ends_at", ends_at, TimeRule{});
  in.take("slip", slip, StructRule{});
}

void AssistedBeginResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("token", token);
  out.member("ends_at", ends_at);
  out.member("slip", slip);
  out.end_object();
}

std::string AssistedBeginResult::to_json() const { return to_json_text(*this); }

Or<AssistedBegin> AssistedBegin::decode(const Value& value) { return decode_object<AssistedBegin>(value, Members::closed); }

void AssistedBegin::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "display_name", "language", "accept_rules", "old_enough"});
  in.take("council", council, IdRule{});
  in.take("display_name", display_name, TextRule{.kind = TextKind::one_line, .max = limits::display_name_max});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("accept_rules", accept_rules, BoolRule{});
  in.take("old_enough", old_enough, BoolRule{});
}

void AssistedBegin::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("display_name", display_name);
  out.member("language", language);
  out.member("accept_rules", accept_rules);
  out.member("old_enough", old_enough);
  out.end_object();
}

std::string AssistedBegin::to_json() const { return to_json_text(*this); }

Or<AssistedEndResult> AssistedEndResult::decode(const Value& value) { return decode_object<AssistedEndResult>(value, Members::open); }

void AssistedEndResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AssistedEndResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AssistedEndResult::to_json() const { return to_json_text(*this); }

Or<AssistedEnd> AssistedEnd::decode(const Value& value) { return decode_object<AssistedEnd>(value, Members::closed); }

void AssistedEnd::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council"});
  in.take("council", council, IdRule{});
}

void AssistedEnd::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.end_object();
}

std::string AssistedEnd::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
