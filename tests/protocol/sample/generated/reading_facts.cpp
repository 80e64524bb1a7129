// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/sample/generated/reading_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/sample/generated/limits.hpp"

namespace radslag::protocol::sample {

namespace facts {

Or<SampleProposed> SampleProposed::decode(const Value& value) { return decode_object<SampleProposed>(value, Members::open); }

void SampleProposed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "title", "place"});
  in.take("initiative", initiative, IdRule{});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = limits::title_max});
  in.take("place", place, StructRule{});
}

void SampleProposed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("title", title);
  out.member("place", place);
  out.end_object();
}

std::string SampleProposed::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol::sample
