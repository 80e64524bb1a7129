// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/sample/generated/council_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/sample/generated/limits.hpp"

namespace radslag::protocol::sample {

Or<SampleProposeResult> SampleProposeResult::decode(const Value& value) { return decode_object<SampleProposeResult>(value, Members::open); }

void SampleProposeResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"number", "initiative"});
  in.take("number", number, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("initiative", initiative, IdRule{});
}

void SampleProposeResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("number", number);
  out.member("initiative", initiative);
  out.end_object();
}

std::string SampleProposeResult::to_json() const { return to_json_text(*this); }

Or<SamplePropose> SamplePropose::decode(const Value& value) { return decode_object<SamplePropose>(value, Members::closed); }

void SamplePropose::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "id", "title", "text", "stance", "place", "count", "share", "is_open", "opens", "email", "language", "password", "tags", "places", "votes", "earlier"});
  in.take("council", council, IdRule{});
  in.take("id", id, IdRule{});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = limits::title_max});
  in.take("text", text, TextRule{.kind = TextKind::many_lines, .max = 40, .empty = Empty::allowed});
  in.take("stance", stance, WordRule{});
  in.take("place", place, StructRule{});
  in.take("count", count, IntRule{.min = 0, .max = 9});
  in.take("share", share, NumberRule{.min = 0, .max = 1});
  in.take("is_open", is_open, BoolRule{});
  in.take("opens", opens, TimeRule{});
  in.take("email", email, TextRule{.kind = TextKind::email, .max = 254, .empty = Empty::allowed});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3, .empty = Empty::allowed});
  in.take("password", password, TextRule{.kind = TextKind::secret, .max = 8, .empty = Empty::allowed});
  in.take("tags", tags, ListRule<TextRule>{.max = 3, .item = TextRule{.kind = TextKind::one_line, .max = 5}});
  in.take("places", places, ListRule<StructRule>{.max = 2, .item = StructRule{}});
  in.take("votes", votes, MapRule<IntRule>{.max = 2, .item = IntRule{.min = 0, .max = 5}});
  in.take("earlier", earlier, IdRule{});
}

void SamplePropose::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("id", id);
  out.member("title", title);
  out.member("text", text);
  out.member("stance", stance);
  out.member("place", place);
  out.member("count", count);
  out.member("share", share);
  out.member("is_open", is_open);
  out.member("opens", opens);
  out.member("email", email);
  out.member("language", language);
  out.member("password", password);
  out.member("tags", tags);
  out.member("places", places);
  out.member("votes", votes);
  out.member("earlier", earlier);
  out.end_object();
}

std::string SamplePropose::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol::sample
