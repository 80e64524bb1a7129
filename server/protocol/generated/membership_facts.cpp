// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/membership_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace facts {

Or<MemberJoined> MemberJoined::decode(const Value& value) { return decode_object<MemberJoined>(value, Members::open); }

void MemberJoined::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member", "persona", "display_name", "exempt", "level"});
  in.take("member", member, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("display_name", display_name, TextRule{.kind = TextKind::one_line, .max = limits::display_name_max});
  in.take("exempt", exempt, BoolRule{});
  in.take("level", level, IntRule{.min = 1, .max = 4});
}

void MemberJoined::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.member("persona", persona);
  out.member("display_name", display_name);
  out.member("exempt", exempt);
  out.member("level", level);
  out.end_object();
}

std::string MemberJoined::to_json() const { return to_json_text(*this); }

Or<MemberRenamed> MemberRenamed::decode(const Value& value) { return decode_object<MemberRenamed>(value, Members::open); }

void MemberRenamed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "display_name"});
  in.take("persona", persona, IdRule{});
  in.take("display_name", display_name, TextRule{.kind = TextKind::one_line, .max = limits::display_name_max});
}

void MemberRenamed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("display_name", display_name);
  out.end_object();
}

std::string MemberRenamed::to_json() const { return to_json_text(*this); }

Or<MemberLeft> MemberLeft::decode(const Value& value) { return decode_object<MemberLeft>(value, Members::open); }

void MemberLeft::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona"});
  in.take("persona", persona, IdRule{});
}

void MemberLeft::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.end_object();
}

std::string MemberLeft::to_json() const { return to_json_text(*this); }

Or<PresenceChosen> PresenceChosen::decode(const Value& value) { return decode_object<PresenceChosen>(value, Members::open); }

void PresenceChosen::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "shown"});
  in.take("persona", persona, IdRule{});
  in.take("shown", shown, BoolRule{});
}

void PresenceChosen::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("shown", shown);
  out.end_object();
}

std::string PresenceChosen::to_json() const { return to_json_text(*this); }

Or<RoleGiven> RoleGiven::decode(const Value& value) { return decode_object<RoleGiven>(value, Members::open); }

void RoleGiven::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "role", "title", "term", "from", "until", "starts", "ends", "turn", "deputises_for", "given_by"});
  in.take("persona", persona, IdRule{});
  in.take("role", role, WordRule{});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = 80, .empty = Empty::allowed});
  in.take("term", term, IdRule{});
  in.take("from", from, TextRule{.kind = TextKind::one_line, .max = 10, .empty = Empty::allowed});
  in.take("until", until, TextRule{.kind = TextKind::one_line, .max = 10, .empty = Empty::allowed});
  in.take("starts", starts, TimeRule{});
  in.take("ends", ends, TimeRule{});
  in.take("turn", turn, IntRule{.min = 1, .max = 500});
  in.take("deputises_for", deputises_for, IdRule{});
  in.take("given_by", given_by, IdRule{});
}

void RoleGiven::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("role", role);
  out.member("title", title);
  out.member("term", term);
  out.member("from", from);
  out.member("until", until);
  out.member("starts", starts);
  out.member("ends", ends);
  out.member("turn", turn);
  out.member("deputises_for", deputises_for);
  out.member("given_by", given_by);
  out.end_object();
}

std::string RoleGiven::to_json() const { return to_json_text(*this); }

Or<RoleBegan> RoleBegan::decode(const Value& value) { return decode_object<RoleBegan>(value, Members::open); }

void RoleBegan::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "role", "term"});
  in.take("persona", persona, IdRule{});
  in.take("role", role, WordRule{});
  in.take("term", term, IdRule{});
}

void RoleBegan::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("role", role);
  out.member("term", term);
  out.end_object();
}

std::string RoleBegan::to_json() const { return to_json_text(*this); }

Or<RoleEnding> RoleEnding::decode(const Value& value) { return decode_object<RoleEnding>(value, Members::open); }

void RoleEnding::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "role", "term", "until"});
  in.take("persona", persona, IdRule{});
  in.take("role", role, WordRule{});
  in.take("term", term, IdRule{});
  in.take("until", until, TextRule{.kind = TextKind::one_line, .max = 10});
}

void RoleEnding::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("role", role);
  out.member("term", term);
  out.member("until", until);
  out.end_object();
}

std::string RoleEnding::to_json() const { return to_json_text(*this); }

Or<RoleEnded> RoleEnded::decode(const Value& value) { return decode_object<RoleEnded>(value, Members::open); }

void RoleEnded::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "role", "term", "reason"});
  in.take("persona", persona, IdRule{});
  in.take("role", role, WordRule{});
  in.take("term", term, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void RoleEnded::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("role", role);
  out.member("term", term);
  out.member("reason", reason);
  out.end_object();
}

std::string RoleEnded::to_json() const { return to_json_text(*this); }

Or<InboxRead> InboxRead::decode(const Value& value) { return decode_object<InboxRead>(value, Members::open); }

void InboxRead::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "revision"});
  in.take("persona", persona, IdRule{});
  in.take("revision", revision, IntRule{.min = 0, .max = 9007199254740991});
}

void InboxRead::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("revision", revision);
  out.end_object();
}

std::string InboxRead::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol
