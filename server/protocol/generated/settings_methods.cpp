// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/settings_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<CouncilCreateResult> CouncilCreateResult::decode(const Value& value) { return decode_object<CouncilCreateResult>(value, Members::open); }

void CouncilCreateResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council"});
  in.take("council", council, IdRule{});
}

void CouncilCreateResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.end_object();
}

std::string CouncilCreateResult::to_json() const { return to_json_text(*this); }

Or<CouncilCreate> CouncilCreate::decode(const Value& value) { return decode_object<CouncilCreate>(value, Members::closed); }

void CouncilCreate::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "name", "responsible_body", "fictional", "settings"});
  in.take("council", council, IdRule{});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = limits::council_name_max});
  in.take("responsible_body", responsible_body, StructRule{});
  in.take("fictional", fictional, BoolRule{});
  in.take("settings", settings, StructRule{});
}

void CouncilCreate::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("name", name);
  out.member("responsible_body", responsible_body);
  out.member("fictional", fictional);
  out.member("settings", settings);
  out.end_object();
}

std::string CouncilCreate::to_json() const { return to_json_text(*this); }

Or<CouncilUpdateResult> CouncilUpdateResult::decode(const Value& value) { return decode_object<CouncilUpdateResult>(value, Members::open); }

void CouncilUpdateResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void CouncilUpdateResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string CouncilUpdateResult::to_json() const { return to_json_text(*this); }

Or<CouncilUpdate> CouncilUpdate::decode(const Value& value) { return decode_object<CouncilUpdate>(value, Members::closed); }

void CouncilUpdate::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "revision", "settings"});
  in.take("council", council, IdRule{});
  in.take("revision", revision, IntRule{.min = 0, .max = 9007199254740991});
  in.take("settings", settings, StructRule{});
}

void CouncilUpdate::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("revision", revision);
  out.member("settings", settings);
  out.end_object();
}

std::string CouncilUpdate::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
