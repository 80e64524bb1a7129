// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/assisted_rows.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace rows {

void AssistedHelper::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"since"});
  in.take("since", since, TimeRule{});
}

void AssistedHelper::write(JsonWriter& out) const {
  out.begin_object();
  out.member("since", since);
  out.end_object();
}

std::string AssistedHelper::to_json() const { return to_json_text(*this); }

void AssistedMark::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"thing"});
  in.take("thing", thing, WordRule{});
}

void AssistedMark::write(JsonWriter& out) const {
  out.begin_object();
  out.member("thing", thing);
  out.end_object();
}

std::string AssistedMark::to_json() const { return to_json_text(*this); }

void AssistedSupport::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"count"});
  in.take("count", count, IntRule{.min = 0, .max = 1000000000});
}

void AssistedSupport::write(JsonWriter& out) const {
  out.begin_object();
  out.member("count", count);
  out.end_object();
}

std::string AssistedSupport::to_json() const { return to_json_text(*this); }

}  // namespace rows

}  // namespace radslag::protocol
