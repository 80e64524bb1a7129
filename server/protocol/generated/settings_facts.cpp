// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/settings_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace facts {

Or<CouncilCreated> CouncilCreated::decode(const Value& value) { return decode_object<CouncilCreated>(value, Members::open); }

void CouncilCreated::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "name", "origin", "responsible_body", "fictional"});
  in.take("council", council, IdRule{});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = limits::council_name_max});
  in.take("origin", origin, TextRule{.kind = TextKind::one_line, .max = 200});
  in.take("responsible_body", responsible_body, StructRule{});
  in.take("fictional", fictional, BoolRule{});
}

void CouncilCreated::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("name", name);
  out.member("origin", origin);
  out.member("responsible_body", responsible_body);
  out.member("fictional", fictional);
  out.end_object();
}

std::string CouncilCreated::to_json() const { return to_json_text(*this); }

Or<SettingsChanged> SettingsChanged::decode(const Value& value) { return decode_object<SettingsChanged>(value, Members::open); }

void SettingsChanged::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"settings"});
  in.take("settings", settings, StructRule{});
}

void SettingsChanged::write(JsonWriter& out) const {
  out.begin_object();
  out.member("settings", settings);
  out.end_object();
}

std::string SettingsChanged::to_json() const { return to_json_text(*this); }

Or<CouncilRegistered> CouncilRegistered::decode(const Value& value) { return decode_object<CouncilRegistered>(value, Members::open); }

void CouncilRegistered::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "name", "purpose", "fictional", "body_name"});
  in.take("council", council, IdRule{});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = limits::council_name_max});
  in.take("purpose", purpose, TextRule{.kind = TextKind::many_lines, .max = 2000, .empty = Empty::allowed});
  in.take("fictional", fictional, BoolRule{});
  in.take("body_name", body_name, TextRule{.kind = TextKind::one_line, .max = limits::council_name_max});
}

void CouncilRegistered::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("name", name);
  out.member("purpose", purpose);
  out.member("fictional", fictional);
  out.member("body_name", body_name);
  out.end_object();
}

std::string CouncilRegistered::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol
