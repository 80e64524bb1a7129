// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/moderation_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace facts {

Or<ReportMade> ReportMade::decode(const Value& value) { return decode_object<ReportMade>(value, Members::open); }

void ReportMade::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"report", "case", "subject", "code", "text", "language", "has_contact", "receipt_hash", "danger", "target_at"});
  in.take("report", report, IdRule{});
  in.take("case", case_, IdRule{});
  in.take("subject", subject, StructRule{});
  in.take("code", code, WordRule{});
  in.take("text", text, TextRule{.kind = TextKind::many_lines, .max = limits::report_text_max, .empty = Empty::allowed});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("has_contact", has_contact, BoolRule{});
  in.take("receipt_hash", receipt_hash, TextRule{.kind = TextKind::one_line, .max = 64});
  in.take("danger", danger, BoolRule{});
  in.take("target_at", target_at, TimeRule{});
}

void ReportMade::write(JsonWriter& out) const {
  out.begin_object();
  out.member("report", report);
  out.member("case", case_);
  out.member("subject", subject);
  out.member("code", code);
  out.member("text", text);
  out.member("language", language);
  out.member("has_contact", has_contact);
  out.member("receipt_hash", receipt_hash);
  out.member("danger", danger);
  out.member("target_at", target_at);
  out.end_object();
}

std::string ReportMade::to_json() const { return to_json_text(*this); }

Or<CaseLookedAt> CaseLookedAt::decode(const Value& value) { return decode_object<CaseLookedAt>(value, Members::open); }

void CaseLookedAt::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"case", "persona"});
  in.take("case", case_, IdRule{});
  in.take("persona", persona, IdRule{});
}

void CaseLookedAt::write(JsonWriter& out) const {
  out.begin_object();
  out.member("case", case_);
  out.member("persona", persona);
  out.end_object();
}

std::string CaseLookedAt::to_json() const { return to_json_text(*this); }

Or<CaseEscalated> CaseEscalated::decode(const Value& value) { return decode_object<CaseEscalated>(value, Members::open); }

void CaseEscalated::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"case"});
  in.take("case", case_, IdRule{});
}

void CaseEscalated::write(JsonWriter& out) const {
  out.begin_object();
  out.member("case", case_);
  out.end_object();
}

std::string CaseEscalated::to_json() const { return to_json_text(*this); }

Or<ContactOpened> ContactOpened::decode(const Value& value) { return decode_object<ContactOpened>(value, Members::open); }

void ContactOpened::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"report", "persona"});
  in.take("report", report, IdRule{});
  in.take("persona", persona, IdRule{});
}

void ContactOpened::write(JsonWriter& out) const {
  out.begin_object();
  out.member("report", report);
  out.member("persona", persona);
  out.end_object();
}

std::string ContactOpened::to_json() const { return to_json_text(*this); }

Or<MeasureProposed> MeasureProposed::decode(const Value& value) { return decode_object<MeasureProposed>(value, Members::open); }

void MeasureProposed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"case", "subject", "persona", "code", "words", "statement"});
  in.take("case", case_, IdRule{});
  in.take("subject", subject, StructRule{});
  in.take("persona", persona, IdRule{});
  in.take("code", code, WordRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
  in.take("statement", statement, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void MeasureProposed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("case", case_);
  out.member("subject", subject);
  out.member("persona", persona);
  out.member("code", code);
  out.member("words", words);
  out.member("statement", statement);
  out.end_object();
}

std::string MeasureProposed::to_json() const { return to_json_text(*this); }

Or<ProposalAnswered> ProposalAnswered::decode(const Value& value) { return decode_object<ProposalAnswered>(value, Members::open); }

void ProposalAnswered::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"case", "persona", "agrees", "words"});
  in.take("case", case_, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("agrees", agrees, BoolRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void ProposalAnswered::write(JsonWriter& out) const {
  out.begin_object();
  out.member("case", case_);
  out.member("persona", persona);
  out.member("agrees", agrees);
  out.member("words", words);
  out.end_object();
}

std::string ProposalAnswered::to_json() const { return to_json_text(*this); }

Or<MeasureTaken> MeasureTaken::decode(const Value& value) { return decode_object<MeasureTaken>(value, Members::open); }

void MeasureTaken::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"measure", "kind", "case", "subject", "persona", "by", "seconded_by", "code", "words", "statement", "until", "appeal_until", "ends", "evidence", "dispose_at"});
  in.take("measure", measure, IdRule{});
  in.take("kind", kind_, WordRule{});
  in.take("case", case_, IdRule{});
  in.take("subject", subject, StructRule{});
  in.take("persona", persona, IdRule{});
  in.take("by", by, IdRule{});
  in.take("seconded_by", seconded_by, IdRule{});
  in.take("code", code, WordRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
  in.take("statement", statement, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("until", until, TimeRule{});
  in.take("appeal_until", appeal_until, TimeRule{});
  in.take("ends", ends, IdRule{});
  in.take("evidence", evidence, IdRule{});
  in.take("dispose_at", dispose_at, TimeRule{});
}

void MeasureTaken::write(JsonWriter& out) const {
  out.begin_object();
  out.member("measure", measure);
  out.member("kind", kind_);
  out.member("case", case_);
  out.member("subject", subject);
  out.member("persona", persona);
  out.member("by", by);
  out.member("seconded_by", seconded_by);
  out.member("code", code);
  out.member("words", words);
  out.member("statement", statement);
  out.member("until", until);
  out.member("appeal_until", appeal_until);
  out.member("ends", ends);
  out.member("evidence", evidence);
  out.member("dispose_at", dispose_at);
  out.end_object();
}

std::string MeasureTaken::to_json() const { return to_json_text(*this); }

Or<AppealMade> AppealMade::decode(const Value& value) { return decode_object<AppealMade>(value, Members::open); }

void AppealMade::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"appeal", "measure", "by", "persona", "words", "target_at"});
  in.take("appeal", appeal, IdRule{});
  in.take("measure", measure, IdRule{});
  in.take("by", by, WordRule{});
  in.take("persona", persona, IdRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
  in.take("target_at", target_at, TimeRule{});
}

void AppealMade::write(JsonWriter& out) const {
  out.begin_object();
  out.member("appeal", appeal);
  out.member("measure", measure);
  out.member("by", by);
  out.member("persona", persona);
  out.member("words", words);
  out.member("target_at", target_at);
  out.end_object();
}

std::string AppealMade::to_json() const { return to_json_text(*this); }

Or<AppealDecided> AppealDecided::decode(const Value& value) { return decode_object<AppealDecided>(value, Members::open); }

void AppealDecided::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"appeal", "persona", "outcome", "words"});
  in.take("appeal", appeal, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("outcome", outcome, WordRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void AppealDecided::write(JsonWriter& out) const {
  out.begin_object();
  out.member("appeal", appeal);
  out.member("persona", persona);
  out.member("outcome", outcome);
  out.member("words", words);
  out.end_object();
}

std::string AppealDecided::to_json() const { return to_json_text(*this); }

Or<SuspensionEnded> SuspensionEnded::decode(const Value& value) { return decode_object<SuspensionEnded>(value, Members::open); }

void SuspensionEnded::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"measure"});
  in.take("measure", measure, IdRule{});
}

void SuspensionEnded::write(JsonWriter& out) const {
  out.begin_object();
  out.member("measure", measure);
  out.end_object();
}

std::string SuspensionEnded::to_json() const { return to_json_text(*this); }

Or<ThreadRegulated> ThreadRegulated::decode(const Value& value) { return decode_object<ThreadRegulated>(value, Members::open); }

void ThreadRegulated::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"subject", "persona", "paused", "slow_seconds", "premoderated", "words"});
  in.take("subject", subject, StructRule{});
  in.take("persona", persona, IdRule{});
  in.take("paused", paused, BoolRule{});
  in.take("slow_seconds", slow_seconds, IntRule{.min = 0, .max = 86400});
  in.take("premoderated", premoderated, BoolRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void ThreadRegulated::write(JsonWriter& out) const {
  out.begin_object();
  out.member("subject", subject);
  out.member("persona", persona);
  out.member("paused", paused);
  out.member("slow_seconds", slow_seconds);
  out.member("premoderated", premoderated);
  out.member("words", words);
  out.end_object();
}

std::string ThreadRegulated::to_json() const { return to_json_text(*this); }

Or<CategoryPremoderated> CategoryPremoderated::decode(const Value& value) { return decode_object<CategoryPremoderated>(value, Members::open); }

void CategoryPremoderated::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"category", "persona", "on", "words"});
  in.take("category", category, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("persona", persona, IdRule{});
  in.take("on", on, BoolRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void CategoryPremoderated::write(JsonWriter& out) const {
  out.begin_object();
  out.member("category", category);
  out.member("persona", persona);
  out.member("on", on);
  out.member("words", words);
  out.end_object();
}

std::string CategoryPremoderated::to_json() const { return to_json_text(*this); }

Or<ModerationConfigured> ModerationConfigured::decode(const Value& value) { return decode_object<ModerationConfigured>(value, Members::open); }

void ModerationConfigured::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"settings"});
  in.take("settings", settings, StructRule{});
}

void ModerationConfigured::write(JsonWriter& out) const {
  out.begin_object();
  out.member("settings", settings);
  out.end_object();
}

std::string ModerationConfigured::to_json() const { return to_json_text(*this); }

Or<WordsListed> WordsListed::decode(const Value& value) { return decode_object<WordsListed>(value, Members::open); }

void WordsListed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"language", "hold", "warn"});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("hold", hold, ListRule<TextRule>{.max = limits::listed_words_max, .item = TextRule{.kind = TextKind::one_line, .max = 60}});
  in.take("warn", warn, ListRule<TextRule>{.max = limits::listed_words_max, .item = TextRule{.kind = TextKind::one_line, .max = 60}});
}

void WordsListed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("language", language);
  out.member("hold", hold);
  out.member("warn", warn);
  out.end_object();
}

std::string WordsListed::to_json() const { return to_json_text(*this); }

Or<PolicyPublished> PolicyPublished::decode(const Value& value) { return decode_object<PolicyPublished>(value, Members::open); }

void PolicyPublished::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"language", "text"});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("text", text, TextRule{.kind = TextKind::many_lines, .max = 20000, .empty = Empty::allowed});
}

void PolicyPublished::write(JsonWriter& out) const {
  out.begin_object();
  out.member("language", language);
  out.member("text", text);
  out.end_object();
}

std::string PolicyPublished::to_json() const { return to_json_text(*this); }

Or<RotaSet> RotaSet::decode(const Value& value) { return decode_object<RotaSet>(value, Members::open); }

void RotaSet::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"slots"});
  in.take("slots", slots, ListRule<StructRule>{.max = limits::rota_slots_max, .item = StructRule{}});
}

void RotaSet::write(JsonWriter& out) const {
  out.begin_object();
  out.member("slots", slots);
  out.end_object();
}

std::string RotaSet::to_json() const { return to_json_text(*this); }

Or<EvidenceAsked> EvidenceAsked::decode(const Value& value) { return decode_object<EvidenceAsked>(value, Members::open); }

void EvidenceAsked::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"evidence", "persona", "reason"});
  in.take("evidence", evidence, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void EvidenceAsked::write(JsonWriter& out) const {
  out.begin_object();
  out.member("evidence", evidence);
  out.member("persona", persona);
  out.member("reason", reason);
  out.end_object();
}

std::string EvidenceAsked::to_json() const { return to_json_text(*this); }

Or<EvidenceAgreed> EvidenceAgreed::decode(const Value& value) { return decode_object<EvidenceAgreed>(value, Members::open); }

void EvidenceAgreed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"evidence", "role", "persona", "reason"});
  in.take("evidence", evidence, IdRule{});
  in.take("role", role, WordRule{});
  in.take("persona", persona, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void EvidenceAgreed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("evidence", evidence);
  out.member("role", role);
  out.member("persona", persona);
  out.member("reason", reason);
  out.end_object();
}

std::string EvidenceAgreed::to_json() const { return to_json_text(*this); }

Or<EvidenceOpened> EvidenceOpened::decode(const Value& value) { return decode_object<EvidenceOpened>(value, Members::open); }

void EvidenceOpened::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"evidence", "role", "persona"});
  in.take("evidence", evidence, IdRule{});
  in.take("role", role, WordRule{});
  in.take("persona", persona, IdRule{});
}

void EvidenceOpened::write(JsonWriter& out) const {
  out.begin_object();
  out.member("evidence", evidence);
  out.member("role", role);
  out.member("persona", persona);
  out.end_object();
}

std::string EvidenceOpened::to_json() const { return to_json_text(*this); }

Or<EvidenceDisposed> EvidenceDisposed::decode(const Value& value) { return decode_object<EvidenceDisposed>(value, Members::open); }

void EvidenceDisposed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"evidence"});
  in.take("evidence", evidence, IdRule{});
}

void EvidenceDisposed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("evidence", evidence);
  out.end_object();
}

std::string EvidenceDisposed::to_json() const { return to_json_text(*this); }

Or<CommentHeld> CommentHeld::decode(const Value& value) { return decode_object<CommentHeld>(value, Members::open); }

void CommentHeld::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"comment", "subject", "parent", "persona", "role", "stance", "text", "language", "word"});
  in.take("comment", comment, IdRule{});
  in.take("subject", subject, StructRule{});
  in.take("parent", parent, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("role", role, WordRule{});
  in.take("stance", stance, WordRule{});
  in.take("text", text, TextRule{.kind = TextKind::many_lines, .max = limits::comment_max});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("word", word, TextRule{.kind = TextKind::one_line, .max = 60, .empty = Empty::allowed});
}

void CommentHeld::write(JsonWriter& out) const {
  out.begin_object();
  out.member("comment", comment);
  out.member("subject", subject);
  out.member("parent", parent);
  out.member("persona", persona);
  out.member("role", role);
  out.member("stance", stance);
  out.member("text", text);
  out.member("language", language);
  out.member("word", word);
  out.end_object();
}

std::string CommentHeld::to_json() const { return to_json_text(*this); }

Or<CommentReleased> CommentReleased::decode(const Value& value) { return decode_object<CommentReleased>(value, Members::open); }

void CommentReleased::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"comment", "persona", "published"});
  in.take("comment", comment, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("published", published, BoolRule{});
}

void CommentReleased::write(JsonWriter& out) const {
  out.begin_object();
  out.member("comment", comment);
  out.member("persona", persona);
  out.member("published", published);
  out.end_object();
}

std::string CommentReleased::to_json() const { return to_json_text(*this); }

Or<ThreadMoved> ThreadMoved::decode(const Value& value) { return decode_object<ThreadMoved>(value, Members::open); }

void ThreadMoved::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"comment", "from", "to", "persona", "words"});
  in.take("comment", comment, IdRule{});
  in.take("from", from, StructRule{});
  in.take("to", to, StructRule{});
  in.take("persona", persona, IdRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void ThreadMoved::write(JsonWriter& out) const {
  out.begin_object();
  out.member("comment", comment);
  out.member("from", from);
  out.member("to", to);
  out.member("persona", persona);
  out.member("words", words);
  out.end_object();
}

std::string ThreadMoved::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol
