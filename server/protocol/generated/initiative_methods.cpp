// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/initiative_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<DraftSaveResult> DraftSaveResult::decode(const Value& value) { return decode_object<DraftSaveResult>(value, Members::open); }

void DraftSaveResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"saved_at"});
  in.take("saved_at", saved_at, TimeRule{});
}

void DraftSaveResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("saved_at", saved_at);
  out.end_object();
}

std::string DraftSaveResult::to_json() const { return to_json_text(*this); }

Or<DraftSave> DraftSave::decode(const Value& value) { return decode_object<DraftSave>(value, Members::closed); }

void DraftSave::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative", "content"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("content", content, StructRule{});
}

void DraftSave::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.member("content", content);
  out.end_object();
}

std::string DraftSave::to_json() const { return to_json_text(*this); }

Or<DraftDeleteResult> DraftDeleteResult::decode(const Value& value) { return decode_object<DraftDeleteResult>(value, Members::open); }

void DraftDeleteResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void DraftDeleteResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string DraftDeleteResult::to_json() const { return to_json_text(*this); }

Or<DraftDelete> DraftDelete::decode(const Value& value) { return decode_object<DraftDelete>(value, Members::closed); }

void DraftDelete::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
}

void DraftDelete::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.end_object();
}

std::string DraftDelete::to_json() const { return to_json_text(*this); }

Or<DraftListResult> DraftListResult::decode(const Value& value) { return decode_object<DraftListResult>(value, Members::open); }

void DraftListResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"drafts"});
  in.take("drafts", drafts, ListRule<StructRule>{.max = 20, .item = StructRule{}});
}

void DraftListResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("drafts", drafts);
  out.end_object();
}

std::string DraftListResult::to_json() const { return to_json_text(*this); }

Or<DraftList> DraftList::decode(const Value& value) { return decode_object<DraftList>(value, Members::closed); }

void DraftList::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council"});
  in.take("council", council, IdRule{});
}

void DraftList::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.end_object();
}

std::string DraftList::to_json() const { return to_json_text(*this); }

Or<InitiativeSubmitResult> InitiativeSubmitResult::decode(const Value& value) { return decode_object<InitiativeSubmitResult>(value, Members::open); }

void InitiativeSubmitResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"number", "state"});
  in.take("number", number, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("state", state, WordRule{});
}

void InitiativeSubmitResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("number", number);
  out.member("state", state);
  out.end_object();
}

std::string InitiativeSubmitResult::to_json() const { return to_json_text(*this); }

Or<InitiativeSubmit> InitiativeSubmit::decode(const Value& value) { return decode_object<InitiativeSubmit>(value, Members::closed); }

void InitiativeSubmit::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative", "content", "imported"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("content", content, StructRule{});
  in.take("imported", imported, BoolRule{});
}

void InitiativeSubmit::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.member("content", content);
  out.member("imported", imported);
  out.end_object();
}

std::string InitiativeSubmit::to_json() const { return to_json_text(*this); }

Or<InitiativeEditResult> InitiativeEditResult::decode(const Value& value) { return decode_object<InitiativeEditResult>(value, Members::open); }

void InitiativeEditResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"version"});
  in.take("version", version, IntRule{.min = 1, .max = 100000});
}

void InitiativeEditResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("version", version);
  out.end_object();
}

std::string InitiativeEditResult::to_json() const { return to_json_text(*this); }

Or<InitiativeEdit> InitiativeEdit::decode(const Value& value) { return decode_object<InitiativeEdit>(value, Members::closed); }

void InitiativeEdit::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative", "version", "content", "note"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("version", version, IntRule{.min = 1, .max = 100000});
  in.take("content", content, StructRule{});
  in.take("note", note, TextRule{.kind = TextKind::one_line, .max = 200, .empty = Empty::allowed});
}

void InitiativeEdit::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.member("version", version);
  out.member("content", content);
  out.member("note", note);
  out.end_object();
}

std::string InitiativeEdit::to_json() const { return to_json_text(*this); }

Or<InitiativeWithdrawResult> InitiativeWithdrawResult::decode(const Value& value) { return decode_object<InitiativeWithdrawResult>(value, Members::open); }

void InitiativeWithdrawResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void InitiativeWithdrawResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string InitiativeWithdrawResult::to_json() const { return to_json_text(*this); }

Or<InitiativeWithdraw> InitiativeWithdraw::decode(const Value& value) { return decode_object<InitiativeWithdraw>(value, Members::closed); }

void InitiativeWithdraw::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative", "reason"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void InitiativeWithdraw::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.member("reason", reason);
  out.end_object();
}

std::string InitiativeWithdraw::to_json() const { return to_json_text(*this); }

Or<InitiativeBeginScreeningResult> InitiativeBeginScreeningResult::decode(const Value& value) { return decode_object<InitiativeBeginScreeningResult>(value, Members::open); }

void InitiativeBeginScreeningResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void InitiativeBeginScreeningResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string InitiativeBeginScreeningResult::to_json() const { return to_json_text(*this); }

Or<InitiativeBeginScreening> InitiativeBeginScreening::decode(const Value& value) { return decode_object<InitiativeBeginScreening>(value, Members::closed); }

void InitiativeBeginScreening::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
}

void InitiativeBeginScreening::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.end_object();
}

std::string InitiativeBeginScreening::to_json() const { return to_json_text(*this); }

Or<InitiativePublishResult> InitiativePublishResult::decode(const Value& value) { return decode_object<InitiativePublishResult>(value, Members::open); }

void InitiativePublishResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void InitiativePublishResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string InitiativePublishResult::to_json() const { return to_json_text(*this); }

Or<InitiativePublish> InitiativePublish::decode(const Value& value) { return decode_object<InitiativePublish>(value, Members::closed); }

void InitiativePublish::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative", "reason"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void InitiativePublish::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.member("reason", reason);
  out.end_object();
}

std::string InitiativePublish::to_json() const { return to_json_text(*this); }

Or<InitiativeReturnResult> InitiativeReturnResult::decode(const Value& value) { return decode_object<InitiativeReturnResult>(value, Members::open); }

void InitiativeReturnResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void InitiativeReturnResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string InitiativeReturnResult::to_json() const { return to_json_text(*this); }

Or<InitiativeReturn> InitiativeReturn::decode(const Value& value) { return decode_object<InitiativeReturn>(value, Members::closed); }

void InitiativeReturn::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative", "reason"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void InitiativeReturn::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.member("reason", reason);
  out.end_object();
}

std::string InitiativeReturn::to_json() const { return to_json_text(*this); }

Or<InitiativeRejectResult> InitiativeRejectResult::decode(const Value& value) { return decode_object<InitiativeRejectResult>(value, Members::open); }

void InitiativeRejectResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void InitiativeRejectResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string InitiativeRejectResult::to_json() const { return to_json_text(*this); }

Or<InitiativeReject> InitiativeReject::decode(const Value& value) { return decode_object<InitiativeReject>(value, Members::closed); }

void InitiativeReject::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative", "reason"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void InitiativeReject::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.member("reason", reason);
  out.end_object();
}

std::string InitiativeReject::to_json() const { return to_json_text(*this); }

Or<InitiativeForwardResult> InitiativeForwardResult::decode(const Value& value) { return decode_object<InitiativeForwardResult>(value, Members::open); }

void InitiativeForwardResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void InitiativeForwardResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string InitiativeForwardResult::to_json() const { return to_json_text(*this); }

Or<InitiativeForward> InitiativeForward::decode(const Value& value) { return decode_object<InitiativeForward>(value, Members::closed); }

void InitiativeForward::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative", "to", "reason"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("to", to, TextRule{.kind = TextKind::one_line, .max = 200});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void InitiativeForward::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.member("to", to);
  out.member("reason", reason);
  out.end_object();
}

std::string InitiativeForward::to_json() const { return to_json_text(*this); }

Or<InitiativeShortlistResult> InitiativeShortlistResult::decode(const Value& value) { return decode_object<InitiativeShortlistResult>(value, Members::open); }

void InitiativeShortlistResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void InitiativeShortlistResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string InitiativeShortlistResult::to_json() const { return to_json_text(*this); }

Or<InitiativeShortlist> InitiativeShortlist::decode(const Value& value) { return decode_object<InitiativeShortlist>(value, Members::closed); }

void InitiativeShortlist::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative", "reason"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void InitiativeShortlist::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.member("reason", reason);
  out.end_object();
}

std::string InitiativeShortlist::to_json() const { return to_json_text(*this); }

Or<InitiativeAnswerResult> InitiativeAnswerResult::decode(const Value& value) { return decode_object<InitiativeAnswerResult>(value, Members::open); }

void InitiativeAnswerResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void InitiativeAnswerResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string InitiativeAnswerResult::to_json() const { return to_json_text(*this); }

Or<InitiativeAnswer> InitiativeAnswer::decode(const Value& value) { return decode_object<InitiativeAnswer>(value, Members::closed); }

void InitiativeAnswer::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative", "text", "language"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("text", text, TextRule{.kind = TextKind::many_lines, .max = 8000});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
}

void InitiativeAnswer::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.member("text", text);
  out.member("language", language);
  out.end_object();
}

std::string InitiativeAnswer::to_json() const { return to_json_text(*this); }

Or<InitiativeHideResult> InitiativeHideResult::decode(const Value& value) { return decode_object<InitiativeHideResult>(value, Members::open); }

void InitiativeHideResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void InitiativeHideResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string InitiativeHideResult::to_json() const { return to_json_text(*this); }

Or<InitiativeHide> InitiativeHide::decode(const Value& value) { return decode_object<InitiativeHide>(value, Members::closed); }

void InitiativeHide::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative", "reason"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void InitiativeHide::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.member("reason", reason);
  out.end_object();
}

std::string InitiativeHide::to_json() const { return to_json_text(*this); }

Or<InitiativeShowResult> InitiativeShowResult::decode(const Value& value) { return decode_object<InitiativeShowResult>(value, Members::open); }

void InitiativeShowResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void InitiativeShowResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string InitiativeShowResult::to_json() const { return to_json_text(*this); }

Or<InitiativeShow> InitiativeShow::decode(const Value& value) { return decode_object<InitiativeShow>(value, Members::closed); }

void InitiativeShow::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative", "reason"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void InitiativeShow::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.member("reason", reason);
  out.end_object();
}

std::string InitiativeShow::to_json() const { return to_json_text(*this); }

Or<InitiativeEndorseResult> InitiativeEndorseResult::decode(const Value& value) { return decode_object<InitiativeEndorseResult>(value, Members::open); }

void InitiativeEndorseResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"support"});
  in.take("support", support, IntRule{.min = 0, .max = 1000000000});
}

void InitiativeEndorseResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("support", support);
  out.end_object();
}

std::string InitiativeEndorseResult::to_json() const { return to_json_text(*this); }

Or<InitiativeEndorse> InitiativeEndorse::decode(const Value& value) { return decode_object<InitiativeEndorse>(value, Members::closed); }

void InitiativeEndorse::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
}

void InitiativeEndorse::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.end_object();
}

std::string InitiativeEndorse::to_json() const { return to_json_text(*this); }

Or<InitiativeUnendorseResult> InitiativeUnendorseResult::decode(const Value& value) { return decode_object<InitiativeUnendorseResult>(value, Members::open); }

void InitiativeUnendorseResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"support"});
  in.take("support", support, IntRule{.min = 0, .max = 1000000000});
}

void InitiativeUnendorseResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("support", support);
  out.end_object();
}

std::string InitiativeUnendorseResult::to_json() const { return to_json_text(*this); }

Or<InitiativeUnendorse> InitiativeUnendorse::decode(const Value& value) { return decode_object<InitiativeUnendorse>(value, Members::closed); }

void InitiativeUnendorse::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
}

void InitiativeUnendorse::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.end_object();
}

std::string InitiativeUnendorse::to_json() const { return to_json_text(*this); }

Or<InitiativeShowSupportResult> InitiativeShowSupportResult::decode(const Value& value) { return decode_object<InitiativeShowSupportResult>(value, Members::open); }

void InitiativeShowSupportResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void InitiativeShowSupportResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string InitiativeShowSupportResult::to_json() const { return to_json_text(*this); }

Or<InitiativeShowSupport> InitiativeShowSupport::decode(const Value& value) { return decode_object<InitiativeShowSupport>(value, Members::closed); }

void InitiativeShowSupport::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "initiative", "shown"});
  in.take("council", council, IdRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("shown", shown, BoolRule{});
}

void InitiativeShowSupport::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("initiative", initiative);
  out.member("shown", shown);
  out.end_object();
}

std::string InitiativeShowSupport::to_json() const { return to_json_text(*this); }

Or<MergeOfferResult> MergeOfferResult::decode(const Value& value) { return decode_object<MergeOfferResult>(value, Members::open); }

void MergeOfferResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void MergeOfferResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string MergeOfferResult::to_json() const { return to_json_text(*this); }

Or<MergeOffer> MergeOffer::decode(const Value& value) { return decode_object<MergeOffer>(value, Members::closed); }

void MergeOffer::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "merge", "from", "into", "message"});
  in.take("council", council, IdRule{});
  in.take("merge", merge, IdRule{});
  in.take("from", from, IdRule{});
  in.take("into", into, IdRule{});
  in.take("message", message, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void MergeOffer::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("merge", merge);
  out.member("from", from);
  out.member("into", into);
  out.member("message", message);
  out.end_object();
}

std::string MergeOffer::to_json() const { return to_json_text(*this); }

Or<MergeAcceptResult> MergeAcceptResult::decode(const Value& value) { return decode_object<MergeAcceptResult>(value, Members::open); }

void MergeAcceptResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void MergeAcceptResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string MergeAcceptResult::to_json() const { return to_json_text(*this); }

Or<MergeAccept> MergeAccept::decode(const Value& value) { return decode_object<MergeAccept>(value, Members::closed); }

void MergeAccept::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "merge"});
  in.take("council", council, IdRule{});
  in.take("merge", merge, IdRule{});
}

void MergeAccept::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("merge", merge);
  out.end_object();
}

std::string MergeAccept::to_json() const { return to_json_text(*this); }

Or<MergeDeclineResult> MergeDeclineResult::decode(const Value& value) { return decode_object<MergeDeclineResult>(value, Members::open); }

void MergeDeclineResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void MergeDeclineResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string MergeDeclineResult::to_json() const { return to_json_text(*this); }

Or<MergeDecline> MergeDecline::decode(const Value& value) { return decode_object<MergeDecline>(value, Members::closed); }

void MergeDecline::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "merge", "reason"});
  in.take("council", council, IdRule{});
  in.take("merge", merge, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void MergeDecline::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("merge", merge);
  out.member("reason", reason);
  out.end_object();
}

std::string MergeDecline::to_json() const { return to_json_text(*this); }

Or<MergeCancelResult> MergeCancelResult::decode(const Value& value) { return decode_object<MergeCancelResult>(value, Members::open); }

void MergeCancelResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void MergeCancelResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string MergeCancelResult::to_json() const { return to_json_text(*this); }

Or<MergeCancel> MergeCancel::decode(const Value& value) { return decode_object<MergeCancel>(value, Members::closed); }

void MergeCancel::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "merge"});
  in.take("council", council, IdRule{});
  in.take("merge", merge, IdRule{});
}

void MergeCancel::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("merge", merge);
  out.end_object();
}

std::string MergeCancel::to_json() const { return to_json_text(*this); }

Or<MergeMoveSupportResult> MergeMoveSupportResult::decode(const Value& value) { return decode_object<MergeMoveSupportResult>(value, Members::open); }

void MergeMoveSupportResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void MergeMoveSupportResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string MergeMoveSupportResult::to_json() const { return to_json_text(*this); }

Or<MergeMoveSupport> MergeMoveSupport::decode(const Value& value) { return decode_object<MergeMoveSupport>(value, Members::closed); }

void MergeMoveSupport::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "merge", "move"});
  in.take("council", council, IdRule{});
  in.take("merge", merge, IdRule{});
  in.take("move", move, BoolRule{});
}

void MergeMoveSupport::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("merge", merge);
  out.member("move", move);
  out.end_object();
}

std::string MergeMoveSupport::to_json() const { return to_json_text(*this); }

Or<InitiativeSearchResult> InitiativeSearchResult::decode(const Value& value) { return decode_object<InitiativeSearchResult>(value, Members::open); }

void InitiativeSearchResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"cards", "total"});
  in.take("cards", cards, ListRule<StructRule>{.max = 30, .item = StructRule{}});
  in.take("total", total, IntRule{.min = 0, .max = 1000000000});
}

void InitiativeSearchResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("cards", cards);
  out.member("total", total);
  out.end_object();
}

std::string InitiativeSearchResult::to_json() const { return to_json_text(*this); }

Or<InitiativeSearch> InitiativeSearch::decode(const Value& value) { return decode_object<InitiativeSearch>(value, Members::closed); }

void InitiativeSearch::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "query", "category", "area", "states", "mine", "sort", "page"});
  in.take("council", council, IdRule{});
  in.take("query", query, TextRule{.kind = TextKind::one_line, .max = limits::query_max, .empty = Empty::allowed});
  in.take("category", category, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("states", states, ListRule<WordRule>{.max = 10, .item = WordRule{}});
  in.take("mine", mine, BoolRule{});
  in.take("sort", sort, WordRule{});
  in.take("page", page, IntRule{.min = 0, .max = 10000});
}

void InitiativeSearch::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("query", query);
  out.member("category", category);
  out.member("area", area);
  out.member("states", states);
  out.member("mine", mine);
  out.member("sort", sort);
  out.member("page", page);
  out.end_object();
}

std::string InitiativeSearch::to_json() const { return to_json_text(*this); }

Or<InitiativeSimilarResult> InitiativeSimilarResult::decode(const Value& value) { return decode_object<InitiativeSimilarResult>(value, Members::open); }

void InitiativeSimilarResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"cards"});
  in.take("cards", cards, ListRule<StructRule>{.max = 5, .item = StructRule{}});
}

void InitiativeSimilarResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("cards", cards);
  out.end_object();
}

std::string InitiativeSimilarResult::to_json() const { return to_json_text(*this); }

Or<InitiativeSimilar> InitiativeSimilar::decode(const Value& value) { return decode_object<InitiativeSimilar>(value, Members::closed); }

void InitiativeSimilar::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "title", "what", "except"});
  in.take("council", council, IdRule{});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = limits::title_max});
  in.take("what", what, TextRule{.kind = TextKind::many_lines, .max = limits::body_max, .empty = Empty::allowed});
  in.take("except", except, IdRule{});
}

void InitiativeSimilar::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("title", title);
  out.member("what", what);
  out.member("except", except);
  out.end_object();
}

std::string InitiativeSimilar::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
