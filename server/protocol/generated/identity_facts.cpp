// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/identity_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace facts {

Or<AccountCreated> AccountCreated::decode(const Value& value) { return decode_object<AccountCreated>(value, Members::open); }

void AccountCreated::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member", "email", "language", "imported"});
  in.take("member", member, IdRule{});
  in.take("email", email, TextRule{.kind = TextKind::email, .max = 254, .empty = Empty::allowed});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("imported", imported, BoolRule{});
}

void AccountCreated::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.member("email", email);
  out.member("language", language);
  out.member("imported", imported);
  out.end_object();
}

std::string AccountCreated::to_json() const { return to_json_text(*this); }

Or<EmailChanged> EmailChanged::decode(const Value& value) { return decode_object<EmailChanged>(value, Members::open); }

void EmailChanged::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member", "email"});
  in.take("member", member, IdRule{});
  in.take("email", email, TextRule{.kind = TextKind::email, .max = 254});
}

void EmailChanged::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.member("email", email);
  out.end_object();
}

std::string EmailChanged::to_json() const { return to_json_text(*this); }

Or<PasswordSet> PasswordSet::decode(const Value& value) { return decode_object<PasswordSet>(value, Members::open); }

void PasswordSet::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member"});
  in.take("member", member, IdRule{});
}

void PasswordSet::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.end_object();
}

std::string PasswordSet::to_json() const { return to_json_text(*this); }

Or<OperatorNamed> OperatorNamed::decode(const Value& value) { return decode_object<OperatorNamed>(value, Members::open); }

void OperatorNamed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member"});
  in.take("member", member, IdRule{});
}

void OperatorNamed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.end_object();
}

std::string OperatorNamed::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol
