// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/discussion_rows.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace rows {

void Comment::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"parent", "depth", "persona", "role", "stance", "language", "text", "source", "version", "at", "edited_at", "taken_back", "hidden_reason"});
  in.take("parent", parent, IdRule{});
  in.take("depth", depth, IntRule{.min = 0, .max = 4});
  in.take("persona", persona, IdRule{});
  in.take("role", role, WordRule{});
  in.take("stance", stance, WordRule{});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("text", text, JsonRule{});
  in.take("source", source, TextRule{.kind = TextKind::many_lines, .max = limits::comment_max, .empty = Empty::allowed});
  in.take("version", version, IntRule{.min = 1, .max = 100000});
  in.take("at", at, TimeRule{});
  in.take("edited_at", edited_at, TimeRule{});
  in.take("taken_back", taken_back, BoolRule{});
  in.take("hidden_reason", hidden_reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void Comment::write(JsonWriter& out) const {
  out.begin_object();
  out.member("parent", parent);
  out.member("depth", depth);
  out.member("persona", persona);
  out.member("role", role);
  out.member("stance", stance);
  out.member("language", language);
  out.member("text", text);
  out.member("source", source);
  out.member("version", version);
  out.member("at", at);
  out.member("edited_at", edited_at);
  out.member("taken_back", taken_back);
  out.member("hidden_reason", hidden_reason);
  out.end_object();
}

std::string Comment::to_json() const { return to_json_text(*this); }

void CommentTally::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"answers", "reactions"});
  in.take("answers", answers, IntRule{.min = 0, .max = 1000000});
  in.take("reactions", reactions, MapRule<IntRule>{.max = 10, .item = IntRule{.min = INT64_MIN, .max = INT64_MAX}});
}

void CommentTally::write(JsonWriter& out) const {
  out.begin_object();
  out.member("answers", answers);
  out.member("reactions", reactions);
  out.end_object();
}

std::string CommentTally::to_json() const { return to_json_text(*this); }

void CommentReview::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"subject", "persona", "source", "reason", "at"});
  in.take("subject", subject, StructRule{});
  in.take("persona", persona, IdRule{});
  in.take("source", source, TextRule{.kind = TextKind::many_lines, .max = limits::comment_max});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
  in.take("at", at, TimeRule{});
}

void CommentReview::write(JsonWriter& out) const {
  out.begin_object();
  out.member("subject", subject);
  out.member("persona", persona);
  out.member("source", source);
  out.member("reason", reason);
  out.member("at", at);
  out.end_object();
}

std::string CommentReview::to_json() const { return to_json_text(*this); }

void MyReaction::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"reactions"});
  in.take("reactions", reactions, ListRule<WordRule>{.max = 3, .item = WordRule{}});
}

void MyReaction::write(JsonWriter& out) const {
  out.begin_object();
  out.member("reactions", reactions);
  out.end_object();
}

std::string MyReaction::to_json() const { return to_json_text(*this); }

}  // namespace rows

}  // namespace radslag::protocol
