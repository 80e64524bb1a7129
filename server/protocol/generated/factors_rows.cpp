// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/factors_rows.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace rows {

void AccountNotice::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"kind", "at", "browser"});
  in.take("kind", kind_, WordRule{});
  in.take("at", at, TimeRule{});
  in.take("browser", browser, TextRule{.kind = TextKind::one_line, .max = 120, .empty = Empty::allowed});
}

void AccountNotice::write(JsonWriter& out) const {
  out.begin_object();
  out.member("kind", kind_);
  out.member("at", at);
  out.member("browser", browser);
  out.end_object();
}

std::string AccountNotice::to_json() const { return to_json_text(*this); }

}  // namespace rows

}  // namespace radslag::protocol
