// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/roll_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<RollPreviewResult> RollPreviewResult::decode(const Value& value) { return decode_object<RollPreviewResult>(value, Members::open); }

void RollPreviewResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"entries", "added", "gone", "faulty", "separator", "lines"});
  in.take("entries", entries, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("added", added, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("gone", gone, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("faulty", faulty, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("separator", separator, TextRule{.kind = TextKind::one_line, .max = 9, .empty = Empty::allowed});
  in.take("lines", lines, ListRule<StructRule>{.max = 501, .item = StructRule{}});
}

void RollPreviewResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("entries", entries);
  out.member("added", added);
  out.member("gone", gone);
  out.member("faulty", faulty);
  out.member("separator", separator);
  out.member("lines", lines);
  out.end_object();
}

std::string RollPreviewResult::to_json() const { return to_json_text(*this); }

Or<RollPreview> RollPreview::decode(const Value& value) { return decode_object<RollPreview>(value, Members::closed); }

void RollPreview::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "roll", "source", "area", "file"});
  in.take("council", council, IdRule{});
  in.take("roll", roll, IdRule{});
  in.take("source", source, WordRule{});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("file", file, TextRule{.kind = TextKind::many_lines, .max = limits::file_max, .empty = Empty::allowed});
}

void RollPreview::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("roll", roll);
  out.member("source", source);
  out.member("area", area);
  out.member("file", file);
  out.end_object();
}

std::string RollPreview::to_json() const { return to_json_text(*this); }

Or<RollFixResult> RollFixResult::decode(const Value& value) { return decode_object<RollFixResult>(value, Members::open); }

void RollFixResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"version", "entries"});
  in.take("version", version, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("entries", entries, IntRule{.min = INT64_MIN, .max = INT64_MAX});
}

void RollFixResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("version", version);
  out.member("entries", entries);
  out.end_object();
}

std::string RollFixResult::to_json() const { return to_json_text(*this); }

Or<RollFix> RollFix::decode(const Value& value) { return decode_object<RollFix>(value, Members::closed); }

void RollFix::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "roll", "version", "name", "purpose", "source", "area", "file"});
  in.take("council", council, IdRule{});
  in.take("roll", roll, IdRule{});
  in.take("version", version, IntRule{.min = 0, .max = 100000});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = 120});
  in.take("purpose", purpose, TextRule{.kind = TextKind::one_line, .max = 300});
  in.take("source", source, WordRule{});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("file", file, TextRule{.kind = TextKind::many_lines, .max = limits::file_max, .empty = Empty::allowed});
}

void RollFix::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("roll", roll);
  out.member("version", version);
  out.member("name", name);
  out.member("purpose", purpose);
  out.member("source", source);
  out.member("area", area);
  out.member("file", file);
  out.end_object();
}

std::string RollFix::to_json() const { return to_json_text(*this); }

Or<MembersPreviewResult> MembersPreviewResult::decode(const Value& value) { return decode_object<MembersPreviewResult>(value, Members::open); }

void MembersPreviewResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"fresh", "changed", "same", "gone", "faulty", "separator", "lines"});
  in.take("fresh", fresh, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("changed", changed, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("same", same, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("gone", gone, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("faulty", faulty, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("separator", separator, TextRule{.kind = TextKind::one_line, .max = 9, .empty = Empty::allowed});
  in.take("lines", lines, ListRule<StructRule>{.max = 501, .item = StructRule{}});
}

void MembersPreviewResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("fresh", fresh);
  out.member("changed", changed);
  out.member("same", same);
  out.member("gone", gone);
  out.member("faulty", faulty);
  out.member("separator", separator);
  out.member("lines", lines);
  out.end_object();
}

std::string MembersPreviewResult::to_json() const { return to_json_text(*this); }

Or<MembersPreview> MembersPreview::decode(const Value& value) { return decode_object<MembersPreview>(value, Members::closed); }

void MembersPreview::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "file"});
  in.take("council", council, IdRule{});
  in.take("file", file, TextRule{.kind = TextKind::many_lines, .max = limits::file_max});
}

void MembersPreview::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("file", file);
  out.end_object();
}

std::string MembersPreview::to_json() const { return to_json_text(*this); }

Or<MembersTakeInResult> MembersTakeInResult::decode(const Value& value) { return decode_object<MembersTakeInResult>(value, Members::open); }

void MembersTakeInResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"listed", "invited"});
  in.take("listed", listed, IntRule{.min = INT64_MIN, .max = INT64_MAX});
  in.take("invited", invited, IntRule{.min = INT64_MIN, .max = INT64_MAX});
}

void MembersTakeInResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("listed", listed);
  out.member("invited", invited);
  out.end_object();
}

std::string MembersTakeInResult::to_json() const { return to_json_text(*this); }

Or<MembersTakeIn> MembersTakeIn::decode(const Value& value) { return decode_object<MembersTakeIn>(value, Members::closed); }

void MembersTakeIn::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "file", "replace", "invite", "language"});
  in.take("council", council, IdRule{});
  in.take("file", file, TextRule{.kind = TextKind::many_lines, .max = limits::file_max});
  in.take("replace", replace, BoolRule{});
  in.take("invite", invite, BoolRule{});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
}

void MembersTakeIn::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("file", file);
  out.member("replace", replace);
  out.member("invite", invite);
  out.member("language", language);
  out.end_object();
}

std::string MembersTakeIn::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
