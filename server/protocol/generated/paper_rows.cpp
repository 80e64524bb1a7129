// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/paper_rows.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace rows {

void PaperBatch::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"giver", "gives", "area", "made_at", "valid_until", "made", "used", "revoked"});
  in.take("giver", giver, TextRule{.kind = TextKind::one_line, .max = 120});
  in.take("gives", gives, WordRule{});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("made_at", made_at, TimeRule{});
  in.take("valid_until", valid_until, TimeRule{});
  in.take("made", made, IntRule{.min = 0, .max = 100000});
  in.take("used", used, IntRule{.min = 0, .max = 100000});
  in.take("revoked", revoked, BoolRule{});
}

void PaperBatch::write(JsonWriter& out) const {
  out.begin_object();
  out.member("giver", giver);
  out.member("gives", gives);
  out.member("area", area);
  out.member("made_at", made_at);
  out.member("valid_until", valid_until);
  out.member("made", made);
  out.member("used", used);
  out.member("revoked", revoked);
  out.end_object();
}

std::string PaperBatch::to_json() const { return to_json_text(*this); }

}  // namespace rows

}  // namespace radslag::protocol
