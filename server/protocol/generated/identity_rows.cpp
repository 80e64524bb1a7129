// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/identity_rows.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace rows {

void Account::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"email", "has_password", "operator", "language", "created_at"});
  in.take("email", email, TextRule{.kind = TextKind::email, .max = 254, .empty = Empty::allowed});
  in.take("has_password", has_password, BoolRule{});
  in.take("operator", operator_, BoolRule{});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("created_at", created_at, TimeRule{});
}

void Account::write(JsonWriter& out) const {
  out.begin_object();
  out.member("email", email);
  out.member("has_password", has_password);
  out.member("operator", operator_);
  out.member("language", language);
  out.member("created_at", created_at);
  out.end_object();
}

std::string Account::to_json() const { return to_json_text(*this); }

}  // namespace rows

}  // namespace radslag::protocol
