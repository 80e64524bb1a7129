// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/invitation_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace facts {

Or<InvitationMade> InvitationMade::decode(const Value& value) { return decode_object<InvitationMade>(value, Members::open); }

void InvitationMade::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"invitation", "member", "email", "role", "title", "until", "expires_at"});
  in.take("invitation", invitation, IdRule{});
  in.take("member", member, IdRule{});
  in.take("email", email, TextRule{.kind = TextKind::one_line, .max = 254, .empty = Empty::allowed});
  in.take("role", role, WordRule{});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = 80, .empty = Empty::allowed});
  in.take("until", until, TextRule{.kind = TextKind::one_line, .max = 10, .empty = Empty::allowed});
  in.take("expires_at", expires_at, TimeRule{});
}

void InvitationMade::write(JsonWriter& out) const {
  out.begin_object();
  out.member("invitation", invitation);
  out.member("member", member);
  out.member("email", email);
  out.member("role", role);
  out.member("title", title);
  out.member("until", until);
  out.member("expires_at", expires_at);
  out.end_object();
}

std::string InvitationMade::to_json() const { return to_json_text(*this); }

Or<InvitationRevoked> InvitationRevoked::decode(const Value& value) { return decode_object<InvitationRevoked>(value, Members::open); }

void InvitationRevoked::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"invitation"});
  in.take("invitation", invitation, IdRule{});
}

void InvitationRevoked::write(JsonWriter& out) const {
  out.begin_object();
  out.member("invitation", invitation);
  out.end_object();
}

std::string InvitationRevoked::to_json() const { return to_json_text(*this); }

Or<InvitationAccepted> InvitationAccepted::decode(const Value& value) { return decode_object<InvitationAccepted>(value, Members::open); }

void InvitationAccepted::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"invitation", "persona"});
  in.take("invitation", invitation, IdRule{});
  in.take("persona", persona, IdRule{});
}

void InvitationAccepted::write(JsonWriter& out) const {
  out.begin_object();
  out.member("invitation", invitation);
  out.member("persona", persona);
  out.end_object();
}

std::string InvitationAccepted::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol
