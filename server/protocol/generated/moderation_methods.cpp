// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/moderation_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<ModerationReportResult> ModerationReportResult::decode(const Value& value) { return decode_object<ModerationReportResult>(value, Members::open); }

void ModerationReportResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"danger", "target_at"});
  in.take("danger", danger, BoolRule{});
  in.take("target_at", target_at, TimeRule{});
}

void ModerationReportResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("danger", danger);
  out.member("target_at", target_at);
  out.end_object();
}

std::string ModerationReportResult::to_json() const { return to_json_text(*this); }

Or<ModerationReport> ModerationReport::decode(const Value& value) { return decode_object<ModerationReport>(value, Members::closed); }

void ModerationReport::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "report", "subject", "code", "text", "language", "contact", "receipt"});
  in.take("council", council, IdRule{});
  in.take("report", report, IdRule{});
  in.take("subject", subject, StructRule{});
  in.take("code", code, WordRule{});
  in.take("text", text, TextRule{.kind = TextKind::many_lines, .max = limits::report_text_max, .empty = Empty::allowed});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("contact", contact, TextRule{.kind = TextKind::one_line, .max = 200, .empty = Empty::allowed});
  in.take("receipt", receipt, TextRule{.kind = TextKind::secret, .max = 40});
}

void ModerationReport::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("report", report);
  out.member("subject", subject);
  out.member("code", code);
  out.member("text", text);
  out.member("language", language);
  out.member("contact", contact);
  out.member("receipt", receipt);
  out.end_object();
}

std::string ModerationReport::to_json() const { return to_json_text(*this); }

Or<ModerationReportStatusResult> ModerationReportStatusResult::decode(const Value& value) { return decode_object<ModerationReportStatusResult>(value, Members::open); }

void ModerationReportStatusResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"state", "at", "code", "decided_at", "words", "appeal_until", "appealed", "outcome", "answer"});
  in.take("state", state, WordRule{});
  in.take("at", at, TimeRule{});
  in.take("code", code, WordRule{});
  in.take("decided_at", decided_at, TimeRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("appeal_until", appeal_until, TimeRule{});
  in.take("appealed", appealed, BoolRule{});
  in.take("outcome", outcome, WordRule{});
  in.take("answer", answer, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void ModerationReportStatusResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("state", state);
  out.member("at", at);
  out.member("code", code);
  out.member("decided_at", decided_at);
  out.member("words", words);
  out.member("appeal_until", appeal_until);
  out.member("appealed", appealed);
  out.member("outcome", outcome);
  out.member("answer", answer);
  out.end_object();
}

std::string ModerationReportStatusResult::to_json() const { return to_json_text(*this); }

Or<ModerationReportStatus> ModerationReportStatus::decode(const Value& value) { return decode_object<ModerationReportStatus>(value, Members::closed); }

void ModerationReportStatus::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "receipt"});
  in.take("council", council, IdRule{});
  in.take("receipt", receipt, TextRule{.kind = TextKind::secret, .max = 40});
}

void ModerationReportStatus::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("receipt", receipt);
  out.end_object();
}

std::string ModerationReportStatus::to_json() const { return to_json_text(*this); }

Or<ModerationAppealReportResult> ModerationAppealReportResult::decode(const Value& value) { return decode_object<ModerationAppealReportResult>(value, Members::open); }

void ModerationAppealReportResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ModerationAppealReportResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ModerationAppealReportResult::to_json() const { return to_json_text(*this); }

Or<ModerationAppealReport> ModerationAppealReport::decode(const Value& value) { return decode_object<ModerationAppealReport>(value, Members::closed); }

void ModerationAppealReport::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "appeal", "receipt", "words"});
  in.take("council", council, IdRule{});
  in.take("appeal", appeal, IdRule{});
  in.take("receipt", receipt, TextRule{.kind = TextKind::secret, .max = 40});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void ModerationAppealReport::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("appeal", appeal);
  out.member("receipt", receipt);
  out.member("words", words);
  out.end_object();
}

std::string ModerationAppealReport::to_json() const { return to_json_text(*this); }

Or<ModerationCheckTextResult> ModerationCheckTextResult::decode(const Value& value) { return decode_object<ModerationCheckTextResult>(value, Members::open); }

void ModerationCheckTextResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"warn", "crisis"});
  in.take("warn", warn, ListRule<TextRule>{.max = 20, .item = TextRule{.kind = TextKind::one_line, .max = INT64_MAX}});
  in.take("crisis", crisis, BoolRule{});
}

void ModerationCheckTextResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("warn", warn);
  out.member("crisis", crisis);
  out.end_object();
}

std::string ModerationCheckTextResult::to_json() const { return to_json_text(*this); }

Or<ModerationCheckText> ModerationCheckText::decode(const Value& value) { return decode_object<ModerationCheckText>(value, Members::closed); }

void ModerationCheckText::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "language", "text"});
  in.take("council", council, IdRule{});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("text", text, TextRule{.kind = TextKind::many_lines, .max = limits::comment_max});
}

void ModerationCheckText::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("language", language);
  out.member("text", text);
  out.end_object();
}

std::string ModerationCheckText::to_json() const { return to_json_text(*this); }

Or<ModerationLookResult> ModerationLookResult::decode(const Value& value) { return decode_object<ModerationLookResult>(value, Members::open); }

void ModerationLookResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ModerationLookResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ModerationLookResult::to_json() const { return to_json_text(*this); }

Or<ModerationLook> ModerationLook::decode(const Value& value) { return decode_object<ModerationLook>(value, Members::closed); }

void ModerationLook::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "case"});
  in.take("council", council, IdRule{});
  in.take("case", case_, IdRule{});
}

void ModerationLook::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("case", case_);
  out.end_object();
}

std::string ModerationLook::to_json() const { return to_json_text(*this); }

Or<ModerationOpenContactResult> ModerationOpenContactResult::decode(const Value& value) { return decode_object<ModerationOpenContactResult>(value, Members::open); }

void ModerationOpenContactResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"contact"});
  in.take("contact", contact, TextRule{.kind = TextKind::one_line, .max = 200});
}

void ModerationOpenContactResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("contact", contact);
  out.end_object();
}

std::string ModerationOpenContactResult::to_json() const { return to_json_text(*this); }

Or<ModerationOpenContact> ModerationOpenContact::decode(const Value& value) { return decode_object<ModerationOpenContact>(value, Members::closed); }

void ModerationOpenContact::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "report"});
  in.take("council", council, IdRule{});
  in.take("report", report, IdRule{});
}

void ModerationOpenContact::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("report", report);
  out.end_object();
}

std::string ModerationOpenContact::to_json() const { return to_json_text(*this); }

Or<ModerationDismissResult> ModerationDismissResult::decode(const Value& value) { return decode_object<ModerationDismissResult>(value, Members::open); }

void ModerationDismissResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ModerationDismissResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ModerationDismissResult::to_json() const { return to_json_text(*this); }

Or<ModerationDismiss> ModerationDismiss::decode(const Value& value) { return decode_object<ModerationDismiss>(value, Members::closed); }

void ModerationDismiss::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "case", "words"});
  in.take("council", council, IdRule{});
  in.take("case", case_, IdRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void ModerationDismiss::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("case", case_);
  out.member("words", words);
  out.end_object();
}

std::string ModerationDismiss::to_json() const { return to_json_text(*this); }

Or<ModerationHideResult> ModerationHideResult::decode(const Value& value) { return decode_object<ModerationHideResult>(value, Members::open); }

void ModerationHideResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"proposed"});
  in.take("proposed", proposed, BoolRule{});
}

void ModerationHideResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("proposed", proposed);
  out.end_object();
}

std::string ModerationHideResult::to_json() const { return to_json_text(*this); }

Or<ModerationHide> ModerationHide::decode(const Value& value) { return decode_object<ModerationHide>(value, Members::closed); }

void ModerationHide::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "subject", "code", "words", "statement", "ask_second"});
  in.take("council", council, IdRule{});
  in.take("subject", subject, StructRule{});
  in.take("code", code, WordRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
  in.take("statement", statement, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("ask_second", ask_second, BoolRule{});
}

void ModerationHide::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("subject", subject);
  out.member("code", code);
  out.member("words", words);
  out.member("statement", statement);
  out.member("ask_second", ask_second);
  out.end_object();
}

std::string ModerationHide::to_json() const { return to_json_text(*this); }

Or<ModerationSecondResult> ModerationSecondResult::decode(const Value& value) { return decode_object<ModerationSecondResult>(value, Members::open); }

void ModerationSecondResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ModerationSecondResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ModerationSecondResult::to_json() const { return to_json_text(*this); }

Or<ModerationSecond> ModerationSecond::decode(const Value& value) { return decode_object<ModerationSecond>(value, Members::closed); }

void ModerationSecond::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "case", "agrees", "words"});
  in.take("council", council, IdRule{});
  in.take("case", case_, IdRule{});
  in.take("agrees", agrees, BoolRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void ModerationSecond::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("case", case_);
  out.member("agrees", agrees);
  out.member("words", words);
  out.end_object();
}

std::string ModerationSecond::to_json() const { return to_json_text(*this); }

Or<ModerationRestoreResult> ModerationRestoreResult::decode(const Value& value) { return decode_object<ModerationRestoreResult>(value, Members::open); }

void ModerationRestoreResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ModerationRestoreResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ModerationRestoreResult::to_json() const { return to_json_text(*this); }

Or<ModerationRestore> ModerationRestore::decode(const Value& value) { return decode_object<ModerationRestore>(value, Members::closed); }

void ModerationRestore::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "measure", "words"});
  in.take("council", council, IdRule{});
  in.take("measure", measure, IdRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void ModerationRestore::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("measure", measure);
  out.member("words", words);
  out.end_object();
}

std::string ModerationRestore::to_json() const { return to_json_text(*this); }

Or<ModerationAppealResult> ModerationAppealResult::decode(const Value& value) { return decode_object<ModerationAppealResult>(value, Members::open); }

void ModerationAppealResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ModerationAppealResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ModerationAppealResult::to_json() const { return to_json_text(*this); }

Or<ModerationAppeal> ModerationAppeal::decode(const Value& value) { return decode_object<ModerationAppeal>(value, Members::closed); }

void ModerationAppeal::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "appeal", "measure", "words"});
  in.take("council", council, IdRule{});
  in.take("appeal", appeal, IdRule{});
  in.take("measure", measure, IdRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void ModerationAppeal::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("appeal", appeal);
  out.member("measure", measure);
  out.member("words", words);
  out.end_object();
}

std::string ModerationAppeal::to_json() const { return to_json_text(*this); }

Or<ModerationDecideAppealResult> ModerationDecideAppealResult::decode(const Value& value) { return decode_object<ModerationDecideAppealResult>(value, Members::open); }

void ModerationDecideAppealResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ModerationDecideAppealResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ModerationDecideAppealResult::to_json() const { return to_json_text(*this); }

Or<ModerationDecideAppeal> ModerationDecideAppeal::decode(const Value& value) { return decode_object<ModerationDecideAppeal>(value, Members::closed); }

void ModerationDecideAppeal::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "appeal", "outcome", "words"});
  in.take("council", council, IdRule{});
  in.take("appeal", appeal, IdRule{});
  in.take("outcome", outcome, WordRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void ModerationDecideAppeal::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("appeal", appeal);
  out.member("outcome", outcome);
  out.member("words", words);
  out.end_object();
}

std::string ModerationDecideAppeal::to_json() const { return to_json_text(*this); }

Or<ModerationSuspendResult> ModerationSuspendResult::decode(const Value& value) { return decode_object<ModerationSuspendResult>(value, Members::open); }

void ModerationSuspendResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ModerationSuspendResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ModerationSuspendResult::to_json() const { return to_json_text(*this); }

Or<ModerationSuspend> ModerationSuspend::decode(const Value& value) { return decode_object<ModerationSuspend>(value, Members::closed); }

void ModerationSuspend::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "persona", "until", "code", "words"});
  in.take("council", council, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("until", until, TimeRule{});
  in.take("code", code, WordRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void ModerationSuspend::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("persona", persona);
  out.member("until", until);
  out.member("code", code);
  out.member("words", words);
  out.end_object();
}

std::string ModerationSuspend::to_json() const { return to_json_text(*this); }

Or<ModerationLiftSuspensionResult> ModerationLiftSuspensionResult::decode(const Value& value) { return decode_object<ModerationLiftSuspensionResult>(value, Members::open); }

void ModerationLiftSuspensionResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ModerationLiftSuspensionResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ModerationLiftSuspensionResult::to_json() const { return to_json_text(*this); }

Or<ModerationLiftSuspension> ModerationLiftSuspension::decode(const Value& value) { return decode_object<ModerationLiftSuspension>(value, Members::closed); }

void ModerationLiftSuspension::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "persona", "words"});
  in.take("council", council, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void ModerationLiftSuspension::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("persona", persona);
  out.member("words", words);
  out.end_object();
}

std::string ModerationLiftSuspension::to_json() const { return to_json_text(*this); }

Or<ModerationRegulateResult> ModerationRegulateResult::decode(const Value& value) { return decode_object<ModerationRegulateResult>(value, Members::open); }

void ModerationRegulateResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ModerationRegulateResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ModerationRegulateResult::to_json() const { return to_json_text(*this); }

Or<ModerationRegulate> ModerationRegulate::decode(const Value& value) { return decode_object<ModerationRegulate>(value, Members::closed); }

void ModerationRegulate::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "subject", "paused", "slow_seconds", "premoderated", "words"});
  in.take("council", council, IdRule{});
  in.take("subject", subject, StructRule{});
  in.take("paused", paused, BoolRule{});
  in.take("slow_seconds", slow_seconds, IntRule{.min = 0, .max = 86400});
  in.take("premoderated", premoderated, BoolRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void ModerationRegulate::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("subject", subject);
  out.member("paused", paused);
  out.member("slow_seconds", slow_seconds);
  out.member("premoderated", premoderated);
  out.member("words", words);
  out.end_object();
}

std::string ModerationRegulate::to_json() const { return to_json_text(*this); }

Or<ModerationPremoderateResult> ModerationPremoderateResult::decode(const Value& value) { return decode_object<ModerationPremoderateResult>(value, Members::open); }

void ModerationPremoderateResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ModerationPremoderateResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ModerationPremoderateResult::to_json() const { return to_json_text(*this); }

Or<ModerationPremoderate> ModerationPremoderate::decode(const Value& value) { return decode_object<ModerationPremoderate>(value, Members::closed); }

void ModerationPremoderate::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "category", "on", "words"});
  in.take("council", council, IdRule{});
  in.take("category", category, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("on", on, BoolRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void ModerationPremoderate::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("category", category);
  out.member("on", on);
  out.member("words", words);
  out.end_object();
}

std::string ModerationPremoderate::to_json() const { return to_json_text(*this); }

Or<ModerationReleaseResult> ModerationReleaseResult::decode(const Value& value) { return decode_object<ModerationReleaseResult>(value, Members::open); }

void ModerationReleaseResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ModerationReleaseResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ModerationReleaseResult::to_json() const { return to_json_text(*this); }

Or<ModerationRelease> ModerationRelease::decode(const Value& value) { return decode_object<ModerationRelease>(value, Members::closed); }

void ModerationRelease::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "comment", "publish", "code", "words"});
  in.take("council", council, IdRule{});
  in.take("comment", comment, IdRule{});
  in.take("publish", publish, BoolRule{});
  in.take("code", code, WordRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void ModerationRelease::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("comment", comment);
  out.member("publish", publish);
  out.member("code", code);
  out.member("words", words);
  out.end_object();
}

std::string ModerationRelease::to_json() const { return to_json_text(*this); }

Or<ModerationMoveThreadResult> ModerationMoveThreadResult::decode(const Value& value) { return decode_object<ModerationMoveThreadResult>(value, Members::open); }

void ModerationMoveThreadResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ModerationMoveThreadResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ModerationMoveThreadResult::to_json() const { return to_json_text(*this); }

Or<ModerationMoveThread> ModerationMoveThread::decode(const Value& value) { return decode_object<ModerationMoveThread>(value, Members::closed); }

void ModerationMoveThread::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "comment", "to", "words"});
  in.take("council", council, IdRule{});
  in.take("comment", comment, IdRule{});
  in.take("to", to, StructRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void ModerationMoveThread::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("comment", comment);
  out.member("to", to);
  out.member("words", words);
  out.end_object();
}

std::string ModerationMoveThread::to_json() const { return to_json_text(*this); }

Or<ModerationConfigureResult> ModerationConfigureResult::decode(const Value& value) { return decode_object<ModerationConfigureResult>(value, Members::open); }

void ModerationConfigureResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ModerationConfigureResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ModerationConfigureResult::to_json() const { return to_json_text(*this); }

Or<ModerationConfigure> ModerationConfigure::decode(const Value& value) { return decode_object<ModerationConfigure>(value, Members::closed); }

void ModerationConfigure::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "settings"});
  in.take("council", council, IdRule{});
  in.take("settings", settings, StructRule{});
}

void ModerationConfigure::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("settings", settings);
  out.end_object();
}

std::string ModerationConfigure::to_json() const { return to_json_text(*this); }

Or<ModerationSetWordsResult> ModerationSetWordsResult::decode(const Value& value) { return decode_object<ModerationSetWordsResult>(value, Members::open); }

void ModerationSetWordsResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ModerationSetWordsResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ModerationSetWordsResult::to_json() const { return to_json_text(*this); }

Or<ModerationSetWords> ModerationSetWords::decode(const Value& value) { return decode_object<ModerationSetWords>(value, Members::closed); }

void ModerationSetWords::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "language", "hold", "warn"});
  in.take("council", council, IdRule{});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("hold", hold, ListRule<TextRule>{.max = limits::listed_words_max, .item = TextRule{.kind = TextKind::one_line, .max = 60}});
  in.take("warn", warn, ListRule<TextRule>{.max = limits::listed_words_max, .item = TextRule{.kind = TextKind::one_line, .max = 60}});
}

void ModerationSetWords::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("language", language);
  out.member("hold", hold);
  out.member("warn", warn);
  out.end_object();
}

std::string ModerationSetWords::to_json() const { return to_json_text(*this); }

Or<ModerationSetPolicyResult> ModerationSetPolicyResult::decode(const Value& value) { return decode_object<ModerationSetPolicyResult>(value, Members::open); }

void ModerationSetPolicyResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ModerationSetPolicyResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ModerationSetPolicyResult::to_json() const { return to_json_text(*this); }

Or<ModerationSetPolicy> ModerationSetPolicy::decode(const Value& value) { return decode_object<ModerationSetPolicy>(value, Members::closed); }

void ModerationSetPolicy::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "language", "text"});
  in.take("council", council, IdRule{});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("text", text, TextRule{.kind = TextKind::many_lines, .max = 20000, .empty = Empty::allowed});
}

void ModerationSetPolicy::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("language", language);
  out.member("text", text);
  out.end_object();
}

std::string ModerationSetPolicy::to_json() const { return to_json_text(*this); }

Or<ModerationSetRotaResult> ModerationSetRotaResult::decode(const Value& value) { return decode_object<ModerationSetRotaResult>(value, Members::open); }

void ModerationSetRotaResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ModerationSetRotaResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ModerationSetRotaResult::to_json() const { return to_json_text(*this); }

Or<ModerationSetRota> ModerationSetRota::decode(const Value& value) { return decode_object<ModerationSetRota>(value, Members::closed); }

void ModerationSetRota::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "slots"});
  in.take("council", council, IdRule{});
  in.take("slots", slots, ListRule<StructRule>{.max = limits::rota_slots_max, .item = StructRule{}});
}

void ModerationSetRota::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("slots", slots);
  out.end_object();
}

std::string ModerationSetRota::to_json() const { return to_json_text(*this); }

Or<ModerationAskEvidenceResult> ModerationAskEvidenceResult::decode(const Value& value) { return decode_object<ModerationAskEvidenceResult>(value, Members::open); }

void ModerationAskEvidenceResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ModerationAskEvidenceResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ModerationAskEvidenceResult::to_json() const { return to_json_text(*this); }

Or<ModerationAskEvidence> ModerationAskEvidence::decode(const Value& value) { return decode_object<ModerationAskEvidence>(value, Members::closed); }

void ModerationAskEvidence::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "evidence", "reason"});
  in.take("council", council, IdRule{});
  in.take("evidence", evidence, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void ModerationAskEvidence::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("evidence", evidence);
  out.member("reason", reason);
  out.end_object();
}

std::string ModerationAskEvidence::to_json() const { return to_json_text(*this); }

Or<ModerationAgreeEvidenceResult> ModerationAgreeEvidenceResult::decode(const Value& value) { return decode_object<ModerationAgreeEvidenceResult>(value, Members::open); }

void ModerationAgreeEvidenceResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void ModerationAgreeEvidenceResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string ModerationAgreeEvidenceResult::to_json() const { return to_json_text(*this); }

Or<ModerationAgreeEvidence> ModerationAgreeEvidence::decode(const Value& value) { return decode_object<ModerationAgreeEvidence>(value, Members::closed); }

void ModerationAgreeEvidence::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "evidence", "reason"});
  in.take("council", council, IdRule{});
  in.take("evidence", evidence, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void ModerationAgreeEvidence::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("evidence", evidence);
  out.member("reason", reason);
  out.end_object();
}

std::string ModerationAgreeEvidence::to_json() const { return to_json_text(*this); }

Or<ModerationOpenEvidenceResult> ModerationOpenEvidenceResult::decode(const Value& value) { return decode_object<ModerationOpenEvidenceResult>(value, Members::open); }

void ModerationOpenEvidenceResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"pack", "page"});
  in.take("pack", pack, JsonRule{});
  in.take("page", page, TextRule{.kind = TextKind::many_lines, .max = 200000});
}

void ModerationOpenEvidenceResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("pack", pack);
  out.member("page", page);
  out.end_object();
}

std::string ModerationOpenEvidenceResult::to_json() const { return to_json_text(*this); }

Or<ModerationOpenEvidence> ModerationOpenEvidence::decode(const Value& value) { return decode_object<ModerationOpenEvidence>(value, Members::closed); }

void ModerationOpenEvidence::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "evidence"});
  in.take("council", council, IdRule{});
  in.take("evidence", evidence, IdRule{});
}

void ModerationOpenEvidence::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("evidence", evidence);
  out.end_object();
}

std::string ModerationOpenEvidence::to_json() const { return to_json_text(*this); }

Or<Working> Working::decode(const Value& value) { return decode_object<Working>(value, Members::open); }

void Working::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "locks"});
  in.take("council", council, IdRule{});
  in.take("locks", locks, ListRule<StructRule>{.max = 200, .item = StructRule{}});
}

void Working::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("locks", locks);
  out.end_object();
}

std::string Working::to_json() const { return to_json_text(*this); }

Or<ModerationWorkResult> ModerationWorkResult::decode(const Value& value) { return decode_object<ModerationWorkResult>(value, Members::open); }

void ModerationWorkResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"holder"});
  in.take("holder", holder, IdRule{});
}

void ModerationWorkResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("holder", holder);
  out.end_object();
}

std::string ModerationWorkResult::to_json() const { return to_json_text(*this); }

Or<ModerationWork> ModerationWork::decode(const Value& value) { return decode_object<ModerationWork>(value, Members::closed); }

void ModerationWork::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "subject", "on", "take_over"});
  in.take("council", council, IdRule{});
  in.take("subject", subject, IdRule{});
  in.take("on", on, BoolRule{});
  in.take("take_over", take_over, BoolRule{});
}

void ModerationWork::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("subject", subject);
  out.member("on", on);
  out.member("take_over", take_over);
  out.end_object();
}

std::string ModerationWork::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
