// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/own_data_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<AccountEraseResult> AccountEraseResult::decode(const Value& value) { return decode_object<AccountEraseResult>(value, Members::open); }

void AccountEraseResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountEraseResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountEraseResult::to_json() const { return to_json_text(*this); }

Or<AccountErase> AccountErase::decode(const Value& value) { return decode_object<AccountErase>(value, Members::closed); }

void AccountErase::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"texts"});
  in.take("texts", texts, WordRule{});
}

void AccountErase::write(JsonWriter& out) const {
  out.begin_object();
  out.member("texts", texts);
  out.end_object();
}

std::string AccountErase::to_json() const { return to_json_text(*this); }

Or<DataLeaveCouncilResult> DataLeaveCouncilResult::decode(const Value& value) { return decode_object<DataLeaveCouncilResult>(value, Members::open); }

void DataLeaveCouncilResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void DataLeaveCouncilResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string DataLeaveCouncilResult::to_json() const { return to_json_text(*this); }

Or<DataLeaveCouncil> DataLeaveCouncil::decode(const Value& value) { return decode_object<DataLeaveCouncil>(value, Members::closed); }

void DataLeaveCouncil::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "texts"});
  in.take("council", council, IdRule{});
  in.take("texts", texts, WordRule{});
}

void DataLeaveCouncil::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("texts", texts);
  out.end_object();
}

std::string DataLeaveCouncil::to_json() const { return to_json_text(*this); }

Or<DataEraseTextResult> DataEraseTextResult::decode(const Value& value) { return decode_object<DataEraseTextResult>(value, Members::open); }

void DataEraseTextResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"erased"});
  in.take("erased", erased, BoolRule{});
}

void DataEraseTextResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("erased", erased);
  out.end_object();
}

std::string DataEraseTextResult::to_json() const { return to_json_text(*this); }

Or<DataEraseText> DataEraseText::decode(const Value& value) { return decode_object<DataEraseText>(value, Members::closed); }

void DataEraseText::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "thing"});
  in.take("council", council, IdRule{});
  in.take("thing", thing, StructRule{});
}

void DataEraseText::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("thing", thing);
  out.end_object();
}

std::string DataEraseText::to_json() const { return to_json_text(*this); }

Or<DataOrderErasureResult> DataOrderErasureResult::decode(const Value& value) { return decode_object<DataOrderErasureResult>(value, Members::open); }

void DataOrderErasureResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"erased"});
  in.take("erased", erased, BoolRule{});
}

void DataOrderErasureResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("erased", erased);
  out.end_object();
}

std::string DataOrderErasureResult::to_json() const { return to_json_text(*this); }

Or<DataOrderErasure> DataOrderErasure::decode(const Value& value) { return decode_object<DataOrderErasure>(value, Members::closed); }

void DataOrderErasure::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "thing", "ground", "authority", "reason"});
  in.take("council", council, IdRule{});
  in.take("thing", thing, StructRule{});
  in.take("ground", ground, TextRule{.kind = TextKind::one_line, .max = 200});
  in.take("authority", authority, TextRule{.kind = TextKind::one_line, .max = 200});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void DataOrderErasure::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("thing", thing);
  out.member("ground", ground);
  out.member("authority", authority);
  out.member("reason", reason);
  out.end_object();
}

std::string DataOrderErasure::to_json() const { return to_json_text(*this); }

Or<DataDecideErasureResult> DataDecideErasureResult::decode(const Value& value) { return decode_object<DataDecideErasureResult>(value, Members::open); }

void DataDecideErasureResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void DataDecideErasureResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string DataDecideErasureResult::to_json() const { return to_json_text(*this); }

Or<DataDecideErasure> DataDecideErasure::decode(const Value& value) { return decode_object<DataDecideErasure>(value, Members::closed); }

void DataDecideErasure::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "request", "erase", "reason"});
  in.take("council", council, IdRule{});
  in.take("request", request, IdRule{});
  in.take("erase", erase, BoolRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void DataDecideErasure::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("request", request);
  out.member("erase", erase);
  out.member("reason", reason);
  out.end_object();
}

std::string DataDecideErasure::to_json() const { return to_json_text(*this); }

Or<DataExportResult> DataExportResult::decode(const Value& value) { return decode_object<DataExportResult>(value, Members::open); }

void DataExportResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"about", "rows", "entries", "next"});
  in.take("about", about, JsonRule{});
  in.take("rows", rows, ListRule<StructRule>{.max = 200, .item = StructRule{}});
  in.take("entries", entries, ListRule<StructRule>{.max = 200, .item = StructRule{}});
  in.take("next", next, TextRule{.kind = TextKind::one_line, .max = 80, .empty = Empty::allowed});
}

void DataExportResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("about", about);
  out.member("rows", rows);
  out.member("entries", entries);
  out.member("next", next);
  out.end_object();
}

std::string DataExportResult::to_json() const { return to_json_text(*this); }

Or<DataExport> DataExport::decode(const Value& value) { return decode_object<DataExport>(value, Members::closed); }

void DataExport::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"section", "after"});
  in.take("section", section, WordRule{});
  in.take("after", after, TextRule{.kind = TextKind::one_line, .max = 80, .empty = Empty::allowed});
}

void DataExport::write(JsonWriter& out) const {
  out.begin_object();
  out.member("section", section);
  out.member("after", after);
  out.end_object();
}

std::string DataExport::to_json() const { return to_json_text(*this); }

Or<DataSetRulesResult> DataSetRulesResult::decode(const Value& value) { return decode_object<DataSetRulesResult>(value, Members::open); }

void DataSetRulesResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void DataSetRulesResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string DataSetRulesResult::to_json() const { return to_json_text(*this); }

Or<DataSetRules> DataSetRules::decode(const Value& value) { return decode_object<DataSetRules>(value, Members::closed); }

void DataSetRules::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "rules"});
  in.take("council", council, IdRule{});
  in.take("rules", rules, StructRule{});
}

void DataSetRules::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("rules", rules);
  out.end_object();
}

std::string DataSetRules::to_json() const { return to_json_text(*this); }

Or<ConsentAcceptResult> ConsentAcceptResult::decode(const Value& value) { return decode_object<ConsentAcceptResult>(value, Members::open); }

void ConsentAcceptResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ConsentAcceptResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ConsentAcceptResult::to_json() const { return to_json_text(*this); }

Or<ConsentAccept> ConsentAccept::decode(const Value& value) { return decode_object<ConsentAccept>(value, Members::closed); }

void ConsentAccept::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "rules", "privacy"});
  in.take("council", council, IdRule{});
  in.take("rules", rules, IntRule{.min = 0, .max = 100000});
  in.take("privacy", privacy, IntRule{.min = 0, .max = 100000});
}

void ConsentAccept::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("rules", rules);
  out.member("privacy", privacy);
  out.end_object();
}

std::string ConsentAccept::to_json() const { return to_json_text(*this); }

Or<MatterRegisterResult> MatterRegisterResult::decode(const Value& value) { return decode_object<MatterRegisterResult>(value, Members::open); }

void MatterRegisterResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void MatterRegisterResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string MatterRegisterResult::to_json() const { return to_json_text(*this); }

Or<MatterRegister> MatterRegister::decode(const Value& value) { return decode_object<MatterRegister>(value, Members::closed); }

void MatterRegister::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative", "number", "received_at"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("number", number, TextRule{.kind = TextKind::one_line, .max = 60});
  in.take("received_at", received_at, TimeRule{});
}

void MatterRegister::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.member("number", number);
  out.member("received_at", received_at);
  out.end_object();
}

std::string MatterRegister::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
