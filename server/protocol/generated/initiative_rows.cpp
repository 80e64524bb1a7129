// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/initiative_rows.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace rows {

void InitiativeCard::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"number", "title", "language", "state", "persona", "category", "area", "place", "cost", "published_at", "closes_at", "answered"});
  in.take("number", number, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = limits::title_max});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("state", state, WordRule{});
  in.take("persona", persona, IdRule{});
  in.take("category", category, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("place", place, StructRule{});
  in.take("cost", cost, IntRule{.min = 0, .max = limits::cost_max});
  in.take("published_at", published_at, TimeRule{});
  in.take("closes_at", closes_at, TimeRule{});
  in.take("answered", answered, BoolRule{});
}

void InitiativeCard::write(JsonWriter& out) const {
  out.begin_object();
  out.member("number", number);
  out.member("title", title);
  out.member("language", language);
  out.member("state", state);
  out.member("persona", persona);
  out.member("category", category);
  out.member("area", area);
  out.member("place", place);
  out.member("cost", cost);
  out.member("published_at", published_at);
  out.member("closes_at", closes_at);
  out.member("answered", answered);
  out.end_object();
}

std::string InitiativeCard::to_json() const { return to_json_text(*this); }

void InitiativeTally::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"support", "comments"});
  in.take("support", support, IntRule{.min = 0, .max = 1000000000});
  in.take("comments", comments, IntRule{.min = 0, .max = 1000000000});
}

void InitiativeTally::write(JsonWriter& out) const {
  out.begin_object();
  out.member("support", support);
  out.member("comments", comments);
  out.end_object();
}

std::string InitiativeTally::to_json() const { return to_json_text(*this); }

void Initiative::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"number", "title", "language", "state", "persona", "category", "area", "place", "place_is_coarse", "place_label", "cost", "beneficiaries", "version", "published_at", "closes_at", "merged_into", "forwarded_to", "answer_due_at"});
  in.take("number", number, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = limits::title_max});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("state", state, WordRule{});
  in.take("persona", persona, IdRule{});
  in.take("category", category, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("place", place, StructRule{});
  in.take("place_is_coarse", place_is_coarse, BoolRule{});
  in.take("place_label", place_label, TextRule{.kind = TextKind::one_line, .max = 120, .empty = Empty::allowed});
  in.take("cost", cost, IntRule{.min = 0, .max = limits::cost_max});
  in.take("beneficiaries", beneficiaries, TextRule{.kind = TextKind::one_line, .max = limits::beneficiaries_max, .empty = Empty::allowed});
  in.take("version", version, IntRule{.min = 1, .max = 100000});
  in.take("published_at", published_at, TimeRule{});
  in.take("closes_at", closes_at, TimeRule{});
  in.take("merged_into", merged_into, IdRule{});
  in.take("forwarded_to", forwarded_to, TextRule{.kind = TextKind::one_line, .max = 200, .empty = Empty::allowed});
  in.take("answer_due_at", answer_due_at, TimeRule{});
}

void Initiative::write(JsonWriter& out) const {
  out.begin_object();
  out.member("number", number);
  out.member("title", title);
  out.member("language", language);
  out.member("state", state);
  out.member("persona", persona);
  out.member("category", category);
  out.member("area", area);
  out.member("place", place);
  out.member("place_is_coarse", place_is_coarse);
  out.member("place_label", place_label);
  out.member("cost", cost);
  out.member("beneficiaries", beneficiaries);
  out.member("version", version);
  out.member("published_at", published_at);
  out.member("closes_at", closes_at);
  out.member("merged_into", merged_into);
  out.member("forwarded_to", forwarded_to);
  out.member("answer_due_at", answer_due_at);
  out.end_object();
}

std::string Initiative::to_json() const { return to_json_text(*this); }

void InitiativeText::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"what", "why", "what_source", "why_source"});
  in.take("what", what, JsonRule{});
  in.take("why", why, JsonRule{});
  in.take("what_source", what_source, TextRule{.kind = TextKind::many_lines, .max = limits::body_max, .empty = Empty::allowed});
  in.take("why_source", why_source, TextRule{.kind = TextKind::many_lines, .max = limits::body_max, .empty = Empty::allowed});
}

void InitiativeText::write(JsonWriter& out) const {
  out.begin_object();
  out.member("what", what);
  out.member("why", why);
  out.member("what_source", what_source);
  out.member("why_source", why_source);
  out.end_object();
}

std::string InitiativeText::to_json() const { return to_json_text(*this); }

void InitiativeStep::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"step", "at", "role", "persona", "reason", "to", "version"});
  in.take("step", step, WordRule{});
  in.take("at", at, TimeRule{});
  in.take("role", role, WordRule{});
  in.take("persona", persona, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("to", to, TextRule{.kind = TextKind::one_line, .max = 200, .empty = Empty::allowed});
  in.take("version", version, IntRule{.min = 1, .max = 100000});
}

void InitiativeStep::write(JsonWriter& out) const {
  out.begin_object();
  out.member("step", step);
  out.member("at", at);
  out.member("role", role);
  out.member("persona", persona);
  out.member("reason", reason);
  out.member("to", to);
  out.member("version", version);
  out.end_object();
}

std::string InitiativeStep::to_json() const { return to_json_text(*this); }

void InitiativeAnswer::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"text", "source", "language", "persona", "at"});
  in.take("text", text, JsonRule{});
  in.take("source", source, TextRule{.kind = TextKind::many_lines, .max = 8000});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("persona", persona, IdRule{});
  in.take("at", at, TimeRule{});
}

void InitiativeAnswer::write(JsonWriter& out) const {
  out.begin_object();
  out.member("text", text);
  out.member("source", source);
  out.member("language", language);
  out.member("persona", persona);
  out.member("at", at);
  out.end_object();
}

std::string InitiativeAnswer::to_json() const { return to_json_text(*this); }

void InitiativeVersion::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"version", "at", "persona", "note", "content"});
  in.take("version", version, IntRule{.min = 1, .max = 100000});
  in.take("at", at, TimeRule{});
  in.take("persona", persona, IdRule{});
  in.take("note", note, TextRule{.kind = TextKind::one_line, .max = 200, .empty = Empty::allowed});
  in.take("content", content, StructRule{});
}

void InitiativeVersion::write(JsonWriter& out) const {
  out.begin_object();
  out.member("version", version);
  out.member("at", at);
  out.member("persona", persona);
  out.member("note", note);
  out.member("content", content);
  out.end_object();
}

std::string InitiativeVersion::to_json() const { return to_json_text(*this); }

void InitiativeReview::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"number", "state", "hidden", "persona", "version", "content", "submitted_at", "due_at", "reason", "screened_by"});
  in.take("number", number, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("state", state, WordRule{});
  in.take("hidden", hidden, BoolRule{});
  in.take("persona", persona, IdRule{});
  in.take("version", version, IntRule{.min = 1, .max = 100000});
  in.take("content", content, StructRule{});
  in.take("submitted_at", submitted_at, TimeRule{});
  in.take("due_at", due_at, TimeRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("screened_by", screened_by, IdRule{});
}

void InitiativeReview::write(JsonWriter& out) const {
  out.begin_object();
  out.member("number", number);
  out.member("state", state);
  out.member("hidden", hidden);
  out.member("persona", persona);
  out.member("version", version);
  out.member("content", content);
  out.member("submitted_at", submitted_at);
  out.member("due_at", due_at);
  out.member("reason", reason);
  out.member("screened_by", screened_by);
  out.end_object();
}

std::string InitiativeReview::to_json() const { return to_json_text(*this); }

void MyInitiative::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"number", "state", "hidden", "version", "content", "submitted_at", "reason"});
  in.take("number", number, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("state", state, WordRule{});
  in.take("hidden", hidden, BoolRule{});
  in.take("version", version, IntRule{.min = 1, .max = 100000});
  in.take("content", content, StructRule{});
  in.take("submitted_at", submitted_at, TimeRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void MyInitiative::write(JsonWriter& out) const {
  out.begin_object();
  out.member("number", number);
  out.member("state", state);
  out.member("hidden", hidden);
  out.member("version", version);
  out.member("content", content);
  out.member("submitted_at", submitted_at);
  out.member("reason", reason);
  out.end_object();
}

std::string MyInitiative::to_json() const { return to_json_text(*this); }

void MySupport::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"at", "shown"});
  in.take("at", at, TimeRule{});
  in.take("shown", shown, BoolRule{});
}

void MySupport::write(JsonWriter& out) const {
  out.begin_object();
  out.member("at", at);
  out.member("shown", shown);
  out.end_object();
}

std::string MySupport::to_json() const { return to_json_text(*this); }

void Supporter::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"at"});
  in.take("at", at, TimeRule{});
}

void Supporter::write(JsonWriter& out) const {
  out.begin_object();
  out.member("at", at);
  out.end_object();
}

std::string Supporter::to_json() const { return to_json_text(*this); }

void MergeOffer::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"from", "from_title", "into", "into_title", "offered_by", "mine", "message", "at"});
  in.take("from", from, IdRule{});
  in.take("from_title", from_title, TextRule{.kind = TextKind::one_line, .max = limits::title_max});
  in.take("into", into, IdRule{});
  in.take("into_title", into_title, TextRule{.kind = TextKind::one_line, .max = limits::title_max});
  in.take("offered_by", offered_by, IdRule{});
  in.take("mine", mine, BoolRule{});
  in.take("message", message, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
  in.take("at", at, TimeRule{});
}

void MergeOffer::write(JsonWriter& out) const {
  out.begin_object();
  out.member("from", from);
  out.member("from_title", from_title);
  out.member("into", into);
  out.member("into_title", into_title);
  out.member("offered_by", offered_by);
  out.member("mine", mine);
  out.member("message", message);
  out.member("at", at);
  out.end_object();
}

std::string MergeOffer::to_json() const { return to_json_text(*this); }

void SupportMove::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"from", "from_title", "into", "into_title", "at"});
  in.take("from", from, IdRule{});
  in.take("from_title", from_title, TextRule{.kind = TextKind::one_line, .max = limits::title_max});
  in.take("into", into, IdRule{});
  in.take("into_title", into_title, TextRule{.kind = TextKind::one_line, .max = limits::title_max});
  in.take("at", at, TimeRule{});
}

void SupportMove::write(JsonWriter& out) const {
  out.begin_object();
  out.member("from", from);
  out.member("from_title", from_title);
  out.member("into", into);
  out.member("into_title", into_title);
  out.member("at", at);
  out.end_object();
}

std::string SupportMove::to_json() const { return to_json_text(*this); }

}  // namespace rows

}  // namespace radslag::protocol
