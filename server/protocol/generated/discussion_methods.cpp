// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/discussion_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<CommentPostResult> CommentPostResult::decode(const Value& value) { return decode_object<CommentPostResult>(value, Members::open); }

void CommentPostResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"held"});
  in.take("held", held, BoolRule{});
}

void CommentPostResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("held", held);
  out.end_object();
}

std::string CommentPostResult::to_json() const { return to_json_text(*this); }

Or<CommentPost> CommentPost::decode(const Value& value) { return decode_object<CommentPost>(value, Members::closed); }

void CommentPost::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "comment", "subject", "parent", "stance", "text", "language"});
  in.take("council", council, IdRule{});
  in.take("comment", comment, IdRule{});
  in.take("subject", subject, StructRule{});
  in.take("parent", parent, IdRule{});
  in.take("stance", stance, WordRule{});
  in.take("text", text, TextRule{.kind = TextKind::many_lines, .max = limits::comment_max});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
}

void CommentPost::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("comment", comment);
  out.member("subject", subject);
  out.member("parent", parent);
  out.member("stance", stance);
  out.member("text", text);
  out.member("language", language);
  out.end_object();
}

std::string CommentPost::to_json() const { return to_json_text(*this); }

Or<CommentEditResult> CommentEditResult::decode(const Value& value) { return decode_object<CommentEditResult>(value, Members::open); }

void CommentEditResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"version"});
  in.take("version", version, IntRule{.min = 1, .max = 100000});
}

void CommentEditResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("version", version);
  out.end_object();
}

std::string CommentEditResult::to_json() const { return to_json_text(*this); }

Or<CommentEdit> CommentEdit::decode(const Value& value) { return decode_object<CommentEdit>(value, Members::closed); }

void CommentEdit::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "comment", "version", "stance", "text"});
  in.take("council", council, IdRule{});
  in.take("comment", comment, IdRule{});
  in.take("version", version, IntRule{.min = 1, .max = 100000});
  in.take("stance", stance, WordRule{});
  in.take("text", text, TextRule{.kind = TextKind::many_lines, .max = limits::comment_max});
}

void CommentEdit::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("comment", comment);
  out.member("version", version);
  out.member("stance", stance);
  out.member("text", text);
  out.end_object();
}

std::string CommentEdit::to_json() const { return to_json_text(*this); }

Or<CommentTakeBackResult> CommentTakeBackResult::decode(const Value& value) { return decode_object<CommentTakeBackResult>(value, Members::open); }

void CommentTakeBackResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void CommentTakeBackResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string CommentTakeBackResult::to_json() const { return to_json_text(*this); }

Or<CommentTakeBack> CommentTakeBack::decode(const Value& value) { return decode_object<CommentTakeBack>(value, Members::closed); }

void CommentTakeBack::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "comment"});
  in.take("council", council, IdRule{});
  in.take("comment", comment, IdRule{});
}

void CommentTakeBack::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("comment", comment);
  out.end_object();
}

std::string CommentTakeBack::to_json() const { return to_json_text(*this); }

Or<CommentReactResult> CommentReactResult::decode(const Value& value) { return decode_object<CommentReactResult>(value, Members::open); }

void CommentReactResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void CommentReactResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string CommentReactResult::to_json() const { return to_json_text(*this); }

Or<CommentReact> CommentReact::decode(const Value& value) { return decode_object<CommentReact>(value, Members::closed); }

void CommentReact::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "comment", "reaction"});
  in.take("council", council, IdRule{});
  in.take("comment", comment, IdRule{});
  in.take("reaction", reaction, WordRule{});
}

void CommentReact::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("comment", comment);
  out.member("reaction", reaction);
  out.end_object();
}

std::string CommentReact::to_json() const { return to_json_text(*this); }

Or<CommentUnreactResult> CommentUnreactResult::decode(const Value& value) { return decode_object<CommentUnreactResult>(value, Members::open); }

void CommentUnreactResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void CommentUnreactResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string CommentUnreactResult::to_json() const { return to_json_text(*this); }

Or<CommentUnreact> CommentUnreact::decode(const Value& value) { return decode_object<CommentUnreact>(value, Members::closed); }

void CommentUnreact::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "comment", "reaction"});
  in.take("council", council, IdRule{});
  in.take("comment", comment, IdRule{});
  in.take("reaction", reaction, WordRule{});
}

void CommentUnreact::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("comment", comment);
  out.member("reaction", reaction);
  out.end_object();
}

std::string CommentUnreact::to_json() const { return to_json_text(*this); }

Or<CommentHideResult> CommentHideResult::decode(const Value& value) { return decode_object<CommentHideResult>(value, Members::open); }

void CommentHideResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void CommentHideResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string CommentHideResult::to_json() const { return to_json_text(*this); }

Or<CommentHide> CommentHide::decode(const Value& value) { return decode_object<CommentHide>(value, Members::closed); }

void CommentHide::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "comment", "reason"});
  in.take("council", council, IdRule{});
  in.take("comment", comment, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void CommentHide::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("comment", comment);
  out.member("reason", reason);
  out.end_object();
}

std::string CommentHide::to_json() const { return to_json_text(*this); }

Or<CommentShowResult> CommentShowResult::decode(const Value& value) { return decode_object<CommentShowResult>(value, Members::open); }

void CommentShowResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void CommentShowResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string CommentShowResult::to_json() const { return to_json_text(*this); }

Or<CommentShow> CommentShow::decode(const Value& value) { return decode_object<CommentShow>(value, Members::closed); }

void CommentShow::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "comment", "reason"});
  in.take("council", council, IdRule{});
  in.take("comment", comment, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void CommentShow::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("comment", comment);
  out.member("reason", reason);
  out.end_object();
}

std::string CommentShow::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
