// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/membership_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<MembershipJoinResult> MembershipJoinResult::decode(const Value& value) { return decode_object<MembershipJoinResult>(value, Members::open); }

void MembershipJoinResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona"});
  in.take("persona", persona, IdRule{});
}

void MembershipJoinResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.end_object();
}

std::string MembershipJoinResult::to_json() const { return to_json_text(*this); }

Or<MembershipJoin> MembershipJoin::decode(const Value& value) { return decode_object<MembershipJoin>(value, Members::closed); }

void MembershipJoin::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "display_name", "accept_rules", "old_enough"});
  in.take("council", council, IdRule{});
  in.take("display_name", display_name, TextRule{.kind = TextKind::one_line, .max = limits::display_name_max});
  in.take("accept_rules", accept_rules, BoolRule{});
  in.take("old_enough", old_enough, BoolRule{});
}

void MembershipJoin::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("display_name", display_name);
  out.member("accept_rules", accept_rules);
  out.member("old_enough", old_enough);
  out.end_object();
}

std::string MembershipJoin::to_json() const { return to_json_text(*this); }

Or<MembershipRenameResult> MembershipRenameResult::decode(const Value& value) { return decode_object<MembershipRenameResult>(value, Members::open); }

void MembershipRenameResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void MembershipRenameResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string MembershipRenameResult::to_json() const { return to_json_text(*this); }

Or<MembershipRename> MembershipRename::decode(const Value& value) { return decode_object<MembershipRename>(value, Members::closed); }

void MembershipRename::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "display_name"});
  in.take("council", council, IdRule{});
  in.take("display_name", display_name, TextRule{.kind = TextKind::one_line, .max = limits::display_name_max});
}

void MembershipRename::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("display_name", display_name);
  out.end_object();
}

std::string MembershipRename::to_json() const { return to_json_text(*this); }

Or<MembershipLeaveResult> MembershipLeaveResult::decode(const Value& value) { return decode_object<MembershipLeaveResult>(value, Members::open); }

void MembershipLeaveResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void MembershipLeaveResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string MembershipLeaveResult::to_json() const { return to_json_text(*this); }

Or<MembershipLeave> MembershipLeave::decode(const Value& value) { return decode_object<MembershipLeave>(value, Members::closed); }

void MembershipLeave::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council"});
  in.take("council", council, IdRule{});
}

void MembershipLeave::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.end_object();
}

std::string MembershipLeave::to_json() const { return to_json_text(*this); }

Or<MembershipShowPresenceResult> MembershipShowPresenceResult::decode(const Value& value) { return decode_object<MembershipShowPresenceResult>(value, Members::open); }

void MembershipShowPresenceResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void MembershipShowPresenceResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string MembershipShowPresenceResult::to_json() const { return to_json_text(*this); }

Or<MembershipShowPresence> MembershipShowPresence::decode(const Value& value) { return decode_object<MembershipShowPresence>(value, Members::closed); }

void MembershipShowPresence::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "shown"});
  in.take("council", council, IdRule{});
  in.take("shown", shown, BoolRule{});
}

void MembershipShowPresence::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("shown", shown);
  out.end_object();
}

std::string MembershipShowPresence::to_json() const { return to_json_text(*this); }

Or<RoleGiveResult> RoleGiveResult::decode(const Value& value) { return decode_object<RoleGiveResult>(value, Members::open); }

void RoleGiveResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"term"});
  in.take("term", term, IdRule{});
}

void RoleGiveResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("term", term);
  out.end_object();
}

std::string RoleGiveResult::to_json() const { return to_json_text(*this); }

Or<RoleGive> RoleGive::decode(const Value& value) { return decode_object<RoleGive>(value, Members::closed); }

void RoleGive::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "persona", "role", "title", "from", "until", "turn", "deputises_for"});
  in.take("council", council, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("role", role, WordRule{});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = 80, .empty = Empty::allowed});
  in.take("from", from, TextRule{.kind = TextKind::one_line, .max = 10, .empty = Empty::allowed});
  in.take("until", until, TextRule{.kind = TextKind::one_line, .max = 10, .empty = Empty::allowed});
  in.take("turn", turn, IntRule{.min = 1, .max = 500});
  in.take("deputises_for", deputises_for, IdRule{});
}

void RoleGive::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("persona", persona);
  out.member("role", role);
  out.member("title", title);
  out.member("from", from);
  out.member("until", until);
  out.member("turn", turn);
  out.member("deputises_for", deputises_for);
  out.end_object();
}

std::string RoleGive::to_json() const { return to_json_text(*this); }

Or<RoleEndResult> RoleEndResult::decode(const Value& value) { return decode_object<RoleEndResult>(value, Members::open); }

void RoleEndResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void RoleEndResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string RoleEndResult::to_json() const { return to_json_text(*this); }

Or<RoleEnd> RoleEnd::decode(const Value& value) { return decode_object<RoleEnd>(value, Members::closed); }

void RoleEnd::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "persona", "role", "term", "reason"});
  in.take("council", council, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("role", role, WordRule{});
  in.take("term", term, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void RoleEnd::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("persona", persona);
  out.member("role", role);
  out.member("term", term);
  out.member("reason", reason);
  out.end_object();
}

std::string RoleEnd::to_json() const { return to_json_text(*this); }

Or<PeopleNamesResult> PeopleNamesResult::decode(const Value& value) { return decode_object<PeopleNamesResult>(value, Members::open); }

void PeopleNamesResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"names"});
  in.take("names", names, MapRule<TextRule>{.max = 100, .item = TextRule{.kind = TextKind::one_line, .max = INT64_MAX}});
}

void PeopleNamesResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("names", names);
  out.end_object();
}

std::string PeopleNamesResult::to_json() const { return to_json_text(*this); }

Or<PeopleNames> PeopleNames::decode(const Value& value) { return decode_object<PeopleNames>(value, Members::closed); }

void PeopleNames::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "personas"});
  in.take("council", council, IdRule{});
  in.take("personas", personas, ListRule<IdRule>{.max = 100, .item = IdRule{}});
}

void PeopleNames::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("personas", personas);
  out.end_object();
}

std::string PeopleNames::to_json() const { return to_json_text(*this); }

Or<InboxMarkReadResult> InboxMarkReadResult::decode(const Value& value) { return decode_object<InboxMarkReadResult>(value, Members::open); }

void InboxMarkReadResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void InboxMarkReadResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string InboxMarkReadResult::to_json() const { return to_json_text(*this); }

Or<InboxMarkRead> InboxMarkRead::decode(const Value& value) { return decode_object<InboxMarkRead>(value, Members::closed); }

void InboxMarkRead::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "revision"});
  in.take("council", council, IdRule{});
  in.take("revision", revision, IntRule{.min = 0, .max = 9007199254740991});
}

void InboxMarkRead::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("revision", revision);
  out.end_object();
}

std::string InboxMarkRead::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
