// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/initiative_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace facts {

Or<InitiativeSubmitted> InitiativeSubmitted::decode(const Value& value) { return decode_object<InitiativeSubmitted>(value, Members::open); }

void InitiativeSubmitted::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "number", "persona", "content", "imported"});
  in.take("initiative", initiative, IdRule{});
  in.take("number", number, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("persona", persona, IdRule{});
  in.take("content", content, StructRule{});
  in.take("imported", imported, BoolRule{});
}

void InitiativeSubmitted::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("number", number);
  out.member("persona", persona);
  out.member("content", content);
  out.member("imported", imported);
  out.end_object();
}

std::string InitiativeSubmitted::to_json() const { return to_json_text(*this); }

Or<ScreeningBegan> ScreeningBegan::decode(const Value& value) { return decode_object<ScreeningBegan>(value, Members::open); }

void ScreeningBegan::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "persona"});
  in.take("initiative", initiative, IdRule{});
  in.take("persona", persona, IdRule{});
}

void ScreeningBegan::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("persona", persona);
  out.end_object();
}

std::string ScreeningBegan::to_json() const { return to_json_text(*this); }

Or<InitiativePublished> InitiativePublished::decode(const Value& value) { return decode_object<InitiativePublished>(value, Members::open); }

void InitiativePublished::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "number", "author", "version", "content", "persona", "reason", "closes_at"});
  in.take("initiative", initiative, IdRule{});
  in.take("number", number, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("author", author, IdRule{});
  in.take("version", version, IntRule{.min = 1, .max = 100000});
  in.take("content", content, StructRule{});
  in.take("persona", persona, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("closes_at", closes_at, TimeRule{});
}

void InitiativePublished::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("number", number);
  out.member("author", author);
  out.member("version", version);
  out.member("content", content);
  out.member("persona", persona);
  out.member("reason", reason);
  out.member("closes_at", closes_at);
  out.end_object();
}

std::string InitiativePublished::to_json() const { return to_json_text(*this); }

Or<InitiativeReturned> InitiativeReturned::decode(const Value& value) { return decode_object<InitiativeReturned>(value, Members::open); }

void InitiativeReturned::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "persona", "reason"});
  in.take("initiative", initiative, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void InitiativeReturned::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("persona", persona);
  out.member("reason", reason);
  out.end_object();
}

std::string InitiativeReturned::to_json() const { return to_json_text(*this); }

Or<InitiativeRejected> InitiativeRejected::decode(const Value& value) { return decode_object<InitiativeRejected>(value, Members::open); }

void InitiativeRejected::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "persona", "reason"});
  in.take("initiative", initiative, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void InitiativeRejected::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("persona", persona);
  out.member("reason", reason);
  out.end_object();
}

std::string InitiativeRejected::to_json() const { return to_json_text(*this); }

Or<InitiativeForwarded> InitiativeForwarded::decode(const Value& value) { return decode_object<InitiativeForwarded>(value, Members::open); }

void InitiativeForwarded::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "persona", "role", "to", "reason"});
  in.take("initiative", initiative, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("role", role, WordRule{});
  in.take("to", to, TextRule{.kind = TextKind::one_line, .max = 200});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void InitiativeForwarded::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("persona", persona);
  out.member("role", role);
  out.member("to", to);
  out.member("reason", reason);
  out.end_object();
}

std::string InitiativeForwarded::to_json() const { return to_json_text(*this); }

Or<InitiativeEdited> InitiativeEdited::decode(const Value& value) { return decode_object<InitiativeEdited>(value, Members::open); }

void InitiativeEdited::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "persona", "version", "content", "note"});
  in.take("initiative", initiative, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("version", version, IntRule{.min = 1, .max = 100000});
  in.take("content", content, StructRule{});
  in.take("note", note, TextRule{.kind = TextKind::one_line, .max = 200, .empty = Empty::allowed});
}

void InitiativeEdited::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("persona", persona);
  out.member("version", version);
  out.member("content", content);
  out.member("note", note);
  out.end_object();
}

std::string InitiativeEdited::to_json() const { return to_json_text(*this); }

Or<InitiativeWithdrawn> InitiativeWithdrawn::decode(const Value& value) { return decode_object<InitiativeWithdrawn>(value, Members::open); }

void InitiativeWithdrawn::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "persona", "reason"});
  in.take("initiative", initiative, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void InitiativeWithdrawn::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("persona", persona);
  out.member("reason", reason);
  out.end_object();
}

std::string InitiativeWithdrawn::to_json() const { return to_json_text(*this); }

Or<InitiativeShortlisted> InitiativeShortlisted::decode(const Value& value) { return decode_object<InitiativeShortlisted>(value, Members::open); }

void InitiativeShortlisted::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "persona", "reason", "support", "answer_due_at"});
  in.take("initiative", initiative, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("support", support, IntRule{.min = 0, .max = 1000000000});
  in.take("answer_due_at", answer_due_at, TimeRule{});
}

void InitiativeShortlisted::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("persona", persona);
  out.member("reason", reason);
  out.member("support", support);
  out.member("answer_due_at", answer_due_at);
  out.end_object();
}

std::string InitiativeShortlisted::to_json() const { return to_json_text(*this); }

Or<InitiativeLapsed> InitiativeLapsed::decode(const Value& value) { return decode_object<InitiativeLapsed>(value, Members::open); }

void InitiativeLapsed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "support", "threshold"});
  in.take("initiative", initiative, IdRule{});
  in.take("support", support, IntRule{.min = 0, .max = 1000000000});
  in.take("threshold", threshold, IntRule{.min = 0, .max = 1000000000});
}

void InitiativeLapsed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("support", support);
  out.member("threshold", threshold);
  out.end_object();
}

std::string InitiativeLapsed::to_json() const { return to_json_text(*this); }

Or<InitiativeAnswered> InitiativeAnswered::decode(const Value& value) { return decode_object<InitiativeAnswered>(value, Members::open); }

void InitiativeAnswered::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "persona", "text", "language"});
  in.take("initiative", initiative, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("text", text, TextRule{.kind = TextKind::many_lines, .max = 8000});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
}

void InitiativeAnswered::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("persona", persona);
  out.member("text", text);
  out.member("language", language);
  out.end_object();
}

std::string InitiativeAnswered::to_json() const { return to_json_text(*this); }

Or<InitiativeHidden> InitiativeHidden::decode(const Value& value) { return decode_object<InitiativeHidden>(value, Members::open); }

void InitiativeHidden::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "persona", "reason"});
  in.take("initiative", initiative, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void InitiativeHidden::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("persona", persona);
  out.member("reason", reason);
  out.end_object();
}

std::string InitiativeHidden::to_json() const { return to_json_text(*this); }

Or<InitiativeShown> InitiativeShown::decode(const Value& value) { return decode_object<InitiativeShown>(value, Members::open); }

void InitiativeShown::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "persona", "reason"});
  in.take("initiative", initiative, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void InitiativeShown::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("persona", persona);
  out.member("reason", reason);
  out.end_object();
}

std::string InitiativeShown::to_json() const { return to_json_text(*this); }

Or<InitiativeEndorsed> InitiativeEndorsed::decode(const Value& value) { return decode_object<InitiativeEndorsed>(value, Members::open); }

void InitiativeEndorsed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "persona"});
  in.take("initiative", initiative, IdRule{});
  in.take("persona", persona, IdRule{});
}

void InitiativeEndorsed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("persona", persona);
  out.end_object();
}

std::string InitiativeEndorsed::to_json() const { return to_json_text(*this); }

Or<SupportShown> SupportShown::decode(const Value& value) { return decode_object<SupportShown>(value, Members::open); }

void SupportShown::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "persona", "shown"});
  in.take("initiative", initiative, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("shown", shown, BoolRule{});
}

void SupportShown::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("persona", persona);
  out.member("shown", shown);
  out.end_object();
}

std::string SupportShown::to_json() const { return to_json_text(*this); }

Or<EndorsementWithdrawn> EndorsementWithdrawn::decode(const Value& value) { return decode_object<EndorsementWithdrawn>(value, Members::open); }

void EndorsementWithdrawn::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "persona"});
  in.take("initiative", initiative, IdRule{});
  in.take("persona", persona, IdRule{});
}

void EndorsementWithdrawn::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("persona", persona);
  out.end_object();
}

std::string EndorsementWithdrawn::to_json() const { return to_json_text(*this); }

Or<MergeOffered> MergeOffered::decode(const Value& value) { return decode_object<MergeOffered>(value, Members::open); }

void MergeOffered::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"merge", "from", "into", "persona", "message"});
  in.take("merge", merge, IdRule{});
  in.take("from", from, IdRule{});
  in.take("into", into, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("message", message, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void MergeOffered::write(JsonWriter& out) const {
  out.begin_object();
  out.member("merge", merge);
  out.member("from", from);
  out.member("into", into);
  out.member("persona", persona);
  out.member("message", message);
  out.end_object();
}

std::string MergeOffered::to_json() const { return to_json_text(*this); }

Or<MergeEnded> MergeEnded::decode(const Value& value) { return decode_object<MergeEnded>(value, Members::open); }

void MergeEnded::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"merge", "persona", "accepted", "reason"});
  in.take("merge", merge, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("accepted", accepted, BoolRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void MergeEnded::write(JsonWriter& out) const {
  out.begin_object();
  out.member("merge", merge);
  out.member("persona", persona);
  out.member("accepted", accepted);
  out.member("reason", reason);
  out.end_object();
}

std::string MergeEnded::to_json() const { return to_json_text(*this); }

Or<InitiativesMerged> InitiativesMerged::decode(const Value& value) { return decode_object<InitiativesMerged>(value, Members::open); }

void InitiativesMerged::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"merge", "from", "into", "persona"});
  in.take("merge", merge, IdRule{});
  in.take("from", from, IdRule{});
  in.take("into", into, IdRule{});
  in.take("persona", persona, IdRule{});
}

void InitiativesMerged::write(JsonWriter& out) const {
  out.begin_object();
  out.member("merge", merge);
  out.member("from", from);
  out.member("into", into);
  out.member("persona", persona);
  out.end_object();
}

std::string InitiativesMerged::to_json() const { return to_json_text(*this); }

Or<SupportMoved> SupportMoved::decode(const Value& value) { return decode_object<SupportMoved>(value, Members::open); }

void SupportMoved::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"merge", "persona", "move"});
  in.take("merge", merge, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("move", move, BoolRule{});
}

void SupportMoved::write(JsonWriter& out) const {
  out.begin_object();
  out.member("merge", merge);
  out.member("persona", persona);
  out.member("move", move);
  out.end_object();
}

std::string SupportMoved::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol
