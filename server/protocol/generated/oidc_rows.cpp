// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/oidc_rows.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace rows {

void AccountWays::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"providers", "has_sign_in_code"});
  in.take("providers", providers, ListRule<StructRule>{.max = limits::providers_max, .item = StructRule{}});
  in.take("has_sign_in_code", has_sign_in_code, BoolRule{});
}

void AccountWays::write(JsonWriter& out) const {
  out.begin_object();
  out.member("providers", providers);
  out.member("has_sign_in_code", has_sign_in_code);
  out.end_object();
}

std::string AccountWays::to_json() const { return to_json_text(*this); }

}  // namespace rows

}  // namespace radslag::protocol
