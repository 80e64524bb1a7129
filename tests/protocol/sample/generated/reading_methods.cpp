// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/sample/generated/reading_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/sample/generated/limits.hpp"

namespace radslag::protocol::sample {

Or<SampleSearchResult> SampleSearchResult::decode(const Value& value) { return decode_object<SampleSearchResult>(value, Members::open); }

void SampleSearchResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"hits"});
  in.take("hits", hits, ListRule<JsonRule>{.max = INT64_MAX, .item = JsonRule{}});
}

void SampleSearchResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("hits", hits);
  out.end_object();
}

std::string SampleSearchResult::to_json() const { return to_json_text(*this); }

Or<SampleSearch> SampleSearch::decode(const Value& value) { return decode_object<SampleSearch>(value, Members::closed); }

void SampleSearch::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"words"});
  in.take("words", words, TextRule{.kind = TextKind::one_line, .max = 30});
}

void SampleSearch::write(JsonWriter& out) const {
  out.begin_object();
  out.member("words", words);
  out.end_object();
}

std::string SampleSearch::to_json() const { return to_json_text(*this); }

Or<SampleWatchResult> SampleWatchResult::decode(const Value& value) { return decode_object<SampleWatchResult>(value, Members::open); }

void SampleWatchResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void SampleWatchResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string SampleWatchResult::to_json() const { return to_json_text(*this); }

Or<SampleWatch> SampleWatch::decode(const Value& value) { return decode_object<SampleWatch>(value, Members::closed); }

void SampleWatch::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"topic", "since"});
  in.take("topic", topic, TextRule{.kind = TextKind::one_line, .max = 80});
  in.take("since", since, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
}

void SampleWatch::write(JsonWriter& out) const {
  out.begin_object();
  out.member("topic", topic);
  out.member("since", since);
  out.end_object();
}

std::string SampleWatch::to_json() const { return to_json_text(*this); }

Or<SampleChanged> SampleChanged::decode(const Value& value) { return decode_object<SampleChanged>(value, Members::open); }

void SampleChanged::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"rows"});
  in.take("rows", rows, ListRule<JsonRule>{.max = INT64_MAX, .item = JsonRule{}});
}

void SampleChanged::write(JsonWriter& out) const {
  out.begin_object();
  out.member("rows", rows);
  out.end_object();
}

std::string SampleChanged::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol::sample
