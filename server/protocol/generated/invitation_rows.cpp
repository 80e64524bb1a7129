// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/invitation_rows.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace rows {

void Invitation::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"email", "role", "title", "until", "state", "made_at", "expires_at", "persona"});
  in.take("email", email, TextRule{.kind = TextKind::one_line, .max = 254, .empty = Empty::allowed});
  in.take("role", role, WordRule{});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = 80, .empty = Empty::allowed});
  in.take("until", until, TextRule{.kind = TextKind::one_line, .max = 10, .empty = Empty::allowed});
  in.take("state", state, WordRule{});
  in.take("made_at", made_at, TimeRule{});
  in.take("expires_at", expires_at, TimeRule{});
  in.take("persona", persona, IdRule{});
}

void Invitation::write(JsonWriter& out) const {
  out.begin_object();
  out.member("email", email);
  out.member("role", role);
  out.member("title", title);
  out.member("until", until);
  out.member("state", state);
  out.member("made_at", made_at);
  out.member("expires_at", expires_at);
  out.member("persona", persona);
  out.end_object();
}

std::string Invitation::to_json() const { return to_json_text(*this); }

}  // namespace rows

}  // namespace radslag::protocol
