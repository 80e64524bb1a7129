// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/sample/generated/reading_rows.hpp"
#include "protocol/decoder.hpp"
#include "protocol/sample/generated/limits.hpp"

namespace radslag::protocol::sample {

namespace rows {

void SampleCard::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"title", "stance", "place", "proposed", "tally", "body"});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = INT64_MAX});
  in.take("stance", stance, WordRule{});
  in.take("place", place, StructRule{});
  in.take("proposed", proposed, TimeRule{});
  in.take("tally", tally, MapRule<IntRule>{.max = INT64_MAX, .item = IntRule{.min = INT64_MIN, .max = INT64_MAX}});
  in.take("body", body, JsonRule{});
}

void SampleCard::write(JsonWriter& out) const {
  out.begin_object();
  out.member("title", title);
  out.member("stance", stance);
  out.member("place", place);
  out.member("proposed", proposed);
  out.member("tally", tally);
  out.member("body", body);
  out.end_object();
}

std::string SampleCard::to_json() const { return to_json_text(*this); }

}  // namespace rows

}  // namespace radslag::protocol::sample
