// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/discussion_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace facts {

Or<CommentPosted> CommentPosted::decode(const Value& value) { return decode_object<CommentPosted>(value, Members::open); }

void CommentPosted::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"comment", "subject", "parent", "depth", "persona", "role", "stance", "text", "language"});
  in.take("comment", comment, IdRule{});
  in.take("subject", subject, StructRule{});
  in.take("parent", parent, IdRule{});
  in.take("depth", depth, IntRule{.min = 0, .max = 4});
  in.take("persona", persona, IdRule{});
  in.take("role", role, WordRule{});
  in.take("stance", stance, WordRule{});
  in.take("text", text, TextRule{.kind = TextKind::many_lines, .max = limits::comment_max});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
}

void CommentPosted::write(JsonWriter& out) const {
  out.begin_object();
  out.member("comment", comment);
  out.member("subject", subject);
  out.member("parent", parent);
  out.member("depth", depth);
  out.member("persona", persona);
  out.member("role", role);
  out.member("stance", stance);
  out.member("text", text);
  out.member("language", language);
  out.end_object();
}

std::string CommentPosted::to_json() const { return to_json_text(*this); }

Or<CommentEdited> CommentEdited::decode(const Value& value) { return decode_object<CommentEdited>(value, Members::open); }

void CommentEdited::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"comment", "version", "stance", "text"});
  in.take("comment", comment, IdRule{});
  in.take("version", version, IntRule{.min = 1, .max = 100000});
  in.take("stance", stance, WordRule{});
  in.take("text", text, TextRule{.kind = TextKind::many_lines, .max = limits::comment_max});
}

void CommentEdited::write(JsonWriter& out) const {
  out.begin_object();
  out.member("comment", comment);
  out.member("version", version);
  out.member("stance", stance);
  out.member("text", text);
  out.end_object();
}

std::string CommentEdited::to_json() const { return to_json_text(*this); }

Or<CommentTakenBack> CommentTakenBack::decode(const Value& value) { return decode_object<CommentTakenBack>(value, Members::open); }

void CommentTakenBack::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"comment"});
  in.take("comment", comment, IdRule{});
}

void CommentTakenBack::write(JsonWriter& out) const {
  out.begin_object();
  out.member("comment", comment);
  out.end_object();
}

std::string CommentTakenBack::to_json() const { return to_json_text(*this); }

Or<CommentReacted> CommentReacted::decode(const Value& value) { return decode_object<CommentReacted>(value, Members::open); }

void CommentReacted::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"comment", "persona", "reaction", "on"});
  in.take("comment", comment, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("reaction", reaction, WordRule{});
  in.take("on", on, BoolRule{});
}

void CommentReacted::write(JsonWriter& out) const {
  out.begin_object();
  out.member("comment", comment);
  out.member("persona", persona);
  out.member("reaction", reaction);
  out.member("on", on);
  out.end_object();
}

std::string CommentReacted::to_json() const { return to_json_text(*this); }

Or<CommentHidden> CommentHidden::decode(const Value& value) { return decode_object<CommentHidden>(value, Members::open); }

void CommentHidden::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"comment", "persona", "reason"});
  in.take("comment", comment, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void CommentHidden::write(JsonWriter& out) const {
  out.begin_object();
  out.member("comment", comment);
  out.member("persona", persona);
  out.member("reason", reason);
  out.end_object();
}

std::string CommentHidden::to_json() const { return to_json_text(*this); }

Or<CommentShown> CommentShown::decode(const Value& value) { return decode_object<CommentShown>(value, Members::open); }

void CommentShown::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"comment", "persona", "reason"});
  in.take("comment", comment, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void CommentShown::write(JsonWriter& out) const {
  out.begin_object();
  out.member("comment", comment);
  out.member("persona", persona);
  out.member("reason", reason);
  out.end_object();
}

std::string CommentShown::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol
