// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/invitation_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<InvitationMakeResult> InvitationMakeResult::decode(const Value& value) { return decode_object<InvitationMakeResult>(value, Members::open); }

void InvitationMakeResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"code", "expires_at"});
  in.take("code", code, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("expires_at", expires_at, TimeRule{});
}

void InvitationMakeResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("code", code);
  out.member("expires_at", expires_at);
  out.end_object();
}

std::string InvitationMakeResult::to_json() const { return to_json_text(*this); }

Or<InvitationMake> InvitationMake::decode(const Value& value) { return decode_object<InvitationMake>(value, Members::closed); }

void InvitationMake::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "invitation", "email", "language", "role", "title", "until", "days"});
  in.take("council", council, IdRule{});
  in.take("invitation", invitation, IdRule{});
  in.take("email", email, TextRule{.kind = TextKind::email, .max = 254, .empty = Empty::allowed});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("role", role, WordRule{});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = 80, .empty = Empty::allowed});
  in.take("until", until, TextRule{.kind = TextKind::one_line, .max = 10, .empty = Empty::allowed});
  in.take("days", days, IntRule{.min = 1, .max = limits::invitation_days_max});
}

void InvitationMake::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("invitation", invitation);
  out.member("email", email);
  out.member("language", language);
  out.member("role", role);
  out.member("title", title);
  out.member("until", until);
  out.member("days", days);
  out.end_object();
}

std::string InvitationMake::to_json() const { return to_json_text(*this); }

Or<InvitationRevokeResult> InvitationRevokeResult::decode(const Value& value) { return decode_object<InvitationRevokeResult>(value, Members::open); }

void InvitationRevokeResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void InvitationRevokeResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string InvitationRevokeResult::to_json() const { return to_json_text(*this); }

Or<InvitationRevoke> InvitationRevoke::decode(const Value& value) { return decode_object<InvitationRevoke>(value, Members::closed); }

void InvitationRevoke::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "invitation"});
  in.take("council", council, IdRule{});
  in.take("invitation", invitation, IdRule{});
}

void InvitationRevoke::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("invitation", invitation);
  out.end_object();
}

std::string InvitationRevoke::to_json() const { return to_json_text(*this); }

Or<InvitationAcceptResult> InvitationAcceptResult::decode(const Value& value) { return decode_object<InvitationAcceptResult>(value, Members::open); }

void InvitationAcceptResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "role"});
  in.take("persona", persona, IdRule{});
  in.take("role", role, WordRule{});
}

void InvitationAcceptResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("role", role);
  out.end_object();
}

std::string InvitationAcceptResult::to_json() const { return to_json_text(*this); }

Or<InvitationAccept> InvitationAccept::decode(const Value& value) { return decode_object<InvitationAccept>(value, Members::closed); }

void InvitationAccept::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "code", "display_name", "accept_rules", "old_enough"});
  in.take("council", council, IdRule{});
  in.take("code", code, TextRule{.kind = TextKind::secret, .max = 80});
  in.take("display_name", display_name, TextRule{.kind = TextKind::one_line, .max = limits::display_name_max, .empty = Empty::allowed});
  in.take("accept_rules", accept_rules, BoolRule{});
  in.take("old_enough", old_enough, BoolRule{});
}

void InvitationAccept::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("code", code);
  out.member("display_name", display_name);
  out.member("accept_rules", accept_rules);
  out.member("old_enough", old_enough);
  out.end_object();
}

std::string InvitationAccept::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
