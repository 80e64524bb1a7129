// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/moderation_rows.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace rows {

void ModerationCase::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"subject", "initiative", "title", "persona", "source", "language", "state", "danger", "reports", "opened_at", "target_at", "looked_at", "escalated", "proposed_by", "proposed_code", "proposed_words", "proposed_statement", "disagreed"});
  in.take("subject", subject, StructRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = 150, .empty = Empty::allowed});
  in.take("persona", persona, IdRule{});
  in.take("source", source, TextRule{.kind = TextKind::many_lines, .max = 20000, .empty = Empty::allowed});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("state", state, WordRule{});
  in.take("danger", danger, BoolRule{});
  in.take("reports", reports, IntRule{.min = 0, .max = 1000000});
  in.take("opened_at", opened_at, TimeRule{});
  in.take("target_at", target_at, TimeRule{});
  in.take("looked_at", looked_at, TimeRule{});
  in.take("escalated", escalated, BoolRule{});
  in.take("proposed_by", proposed_by, IdRule{});
  in.take("proposed_code", proposed_code, WordRule{});
  in.take("proposed_words", proposed_words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("proposed_statement", proposed_statement, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("disagreed", disagreed, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void ModerationCase::write(JsonWriter& out) const {
  out.begin_object();
  out.member("subject", subject);
  out.member("initiative", initiative);
  out.member("title", title);
  out.member("persona", persona);
  out.member("source", source);
  out.member("language", language);
  out.member("state", state);
  out.member("danger", danger);
  out.member("reports", reports);
  out.member("opened_at", opened_at);
  out.member("target_at", target_at);
  out.member("looked_at", looked_at);
  out.member("escalated", escalated);
  out.member("proposed_by", proposed_by);
  out.member("proposed_code", proposed_code);
  out.member("proposed_words", proposed_words);
  out.member("proposed_statement", proposed_statement);
  out.member("disagreed", disagreed);
  out.end_object();
}

std::string ModerationCase::to_json() const { return to_json_text(*this); }

void ModerationReport::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"case", "code", "text", "language", "at", "has_contact"});
  in.take("case", case_, IdRule{});
  in.take("code", code, WordRule{});
  in.take("text", text, TextRule{.kind = TextKind::many_lines, .max = limits::report_text_max, .empty = Empty::allowed});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("at", at, TimeRule{});
  in.take("has_contact", has_contact, BoolRule{});
}

void ModerationReport::write(JsonWriter& out) const {
  out.begin_object();
  out.member("case", case_);
  out.member("code", code);
  out.member("text", text);
  out.member("language", language);
  out.member("at", at);
  out.member("has_contact", has_contact);
  out.end_object();
}

std::string ModerationReport::to_json() const { return to_json_text(*this); }

void ModerationAppeal::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"measure", "kind", "code", "measure_words", "source", "language", "by", "persona", "words", "at", "target_at", "not_by"});
  in.take("measure", measure, IdRule{});
  in.take("kind", kind_, WordRule{});
  in.take("code", code, WordRule{});
  in.take("measure_words", measure_words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("source", source, TextRule{.kind = TextKind::many_lines, .max = 20000, .empty = Empty::allowed});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3, .empty = Empty::allowed});
  in.take("by", by, WordRule{});
  in.take("persona", persona, IdRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("at", at, TimeRule{});
  in.take("target_at", target_at, TimeRule{});
  in.take("not_by", not_by, ListRule<IdRule>{.max = 4, .item = IdRule{}});
}

void ModerationAppeal::write(JsonWriter& out) const {
  out.begin_object();
  out.member("measure", measure);
  out.member("kind", kind_);
  out.member("code", code);
  out.member("measure_words", measure_words);
  out.member("source", source);
  out.member("language", language);
  out.member("by", by);
  out.member("persona", persona);
  out.member("words", words);
  out.member("at", at);
  out.member("target_at", target_at);
  out.member("not_by", not_by);
  out.end_object();
}

std::string ModerationAppeal::to_json() const { return to_json_text(*this); }

void ModerationMeasure::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"kind", "subject", "initiative", "persona", "by", "seconded_by", "code", "words", "at", "until"});
  in.take("kind", kind_, WordRule{});
  in.take("subject", subject, StructRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("by", by, IdRule{});
  in.take("seconded_by", seconded_by, IdRule{});
  in.take("code", code, WordRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("at", at, TimeRule{});
  in.take("until", until, TimeRule{});
}

void ModerationMeasure::write(JsonWriter& out) const {
  out.begin_object();
  out.member("kind", kind_);
  out.member("subject", subject);
  out.member("initiative", initiative);
  out.member("persona", persona);
  out.member("by", by);
  out.member("seconded_by", seconded_by);
  out.member("code", code);
  out.member("words", words);
  out.member("at", at);
  out.member("until", until);
  out.end_object();
}

std::string ModerationMeasure::to_json() const { return to_json_text(*this); }

void HeldComment::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"subject", "parent", "title", "persona", "source", "language", "word", "at"});
  in.take("subject", subject, StructRule{});
  in.take("parent", parent, IdRule{});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = 150, .empty = Empty::allowed});
  in.take("persona", persona, IdRule{});
  in.take("source", source, TextRule{.kind = TextKind::many_lines, .max = limits::comment_max, .empty = Empty::allowed});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("word", word, TextRule{.kind = TextKind::one_line, .max = 60, .empty = Empty::allowed});
  in.take("at", at, TimeRule{});
}

void HeldComment::write(JsonWriter& out) const {
  out.begin_object();
  out.member("subject", subject);
  out.member("parent", parent);
  out.member("title", title);
  out.member("persona", persona);
  out.member("source", source);
  out.member("language", language);
  out.member("word", word);
  out.member("at", at);
  out.end_object();
}

std::string HeldComment::to_json() const { return to_json_text(*this); }

void MyHeldComment::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"subject", "source", "at"});
  in.take("subject", subject, StructRule{});
  in.take("source", source, TextRule{.kind = TextKind::many_lines, .max = limits::comment_max, .empty = Empty::allowed});
  in.take("at", at, TimeRule{});
}

void MyHeldComment::write(JsonWriter& out) const {
  out.begin_object();
  out.member("subject", subject);
  out.member("source", source);
  out.member("at", at);
  out.end_object();
}

std::string MyHeldComment::to_json() const { return to_json_text(*this); }

void MyMeasure::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"kind", "subject", "initiative", "title", "code", "words", "statement", "automated", "at", "until", "appeal_until", "appealed", "outcome", "answer", "ended"});
  in.take("kind", kind_, WordRule{});
  in.take("subject", subject, StructRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = 150, .empty = Empty::allowed});
  in.take("code", code, WordRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("statement", statement, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("automated", automated, BoolRule{});
  in.take("at", at, TimeRule{});
  in.take("until", until, TimeRule{});
  in.take("appeal_until", appeal_until, TimeRule{});
  in.take("appealed", appealed, BoolRule{});
  in.take("outcome", outcome, WordRule{});
  in.take("answer", answer, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("ended", ended, BoolRule{});
}

void MyMeasure::write(JsonWriter& out) const {
  out.begin_object();
  out.member("kind", kind_);
  out.member("subject", subject);
  out.member("initiative", initiative);
  out.member("title", title);
  out.member("code", code);
  out.member("words", words);
  out.member("statement", statement);
  out.member("automated", automated);
  out.member("at", at);
  out.member("until", until);
  out.member("appeal_until", appeal_until);
  out.member("appealed", appealed);
  out.member("outcome", outcome);
  out.member("answer", answer);
  out.member("ended", ended);
  out.end_object();
}

std::string MyMeasure::to_json() const { return to_json_text(*this); }

void MySuspension::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"until", "code", "words"});
  in.take("until", until, TimeRule{});
  in.take("code", code, WordRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void MySuspension::write(JsonWriter& out) const {
  out.begin_object();
  out.member("until", until);
  out.member("code", code);
  out.member("words", words);
  out.end_object();
}

std::string MySuspension::to_json() const { return to_json_text(*this); }

void Measure::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"kind", "code", "at", "until", "seconded", "appealed", "outcome", "ended"});
  in.take("kind", kind_, WordRule{});
  in.take("code", code, WordRule{});
  in.take("at", at, TimeRule{});
  in.take("until", until, TimeRule{});
  in.take("seconded", seconded, BoolRule{});
  in.take("appealed", appealed, BoolRule{});
  in.take("outcome", outcome, WordRule{});
  in.take("ended", ended, BoolRule{});
}

void Measure::write(JsonWriter& out) const {
  out.begin_object();
  out.member("kind", kind_);
  out.member("code", code);
  out.member("at", at);
  out.member("until", until);
  out.member("seconded", seconded);
  out.member("appealed", appealed);
  out.member("outcome", outcome);
  out.member("ended", ended);
  out.end_object();
}

std::string Measure::to_json() const { return to_json_text(*this); }

void ModerationYear::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"reports", "by_reason", "decided", "median_minutes", "measures", "automated", "appeals", "reversed"});
  in.take("reports", reports, IntRule{.min = 0, .max = 1000000});
  in.take("by_reason", by_reason, MapRule<IntRule>{.max = 40, .item = IntRule{.min = INT64_MIN, .max = INT64_MAX}});
  in.take("decided", decided, IntRule{.min = 0, .max = 1000000});
  in.take("median_minutes", median_minutes, IntRule{.min = 0, .max = 100000000});
  in.take("measures", measures, MapRule<IntRule>{.max = 40, .item = IntRule{.min = INT64_MIN, .max = INT64_MAX}});
  in.take("automated", automated, IntRule{.min = 0, .max = 1000000});
  in.take("appeals", appeals, IntRule{.min = 0, .max = 1000000});
  in.take("reversed", reversed, IntRule{.min = 0, .max = 1000000});
}

void ModerationYear::write(JsonWriter& out) const {
  out.begin_object();
  out.member("reports", reports);
  out.member("by_reason", by_reason);
  out.member("decided", decided);
  out.member("median_minutes", median_minutes);
  out.member("measures", measures);
  out.member("automated", automated);
  out.member("appeals", appeals);
  out.member("reversed", reversed);
  out.end_object();
}

std::string ModerationYear::to_json() const { return to_json_text(*this); }

void ModerationPolicy::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"source", "tree"});
  in.take("source", source, TextRule{.kind = TextKind::many_lines, .max = 20000});
  in.take("tree", tree, JsonRule{});
}

void ModerationPolicy::write(JsonWriter& out) const {
  out.begin_object();
  out.member("source", source);
  out.member("tree", tree);
  out.end_object();
}

std::string ModerationPolicy::to_json() const { return to_json_text(*this); }

void ModerationSettings::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"second_opinion", "target_hours", "threat_target_minutes", "appeal_days", "evidence_days", "crisis_text"});
  in.take("second_opinion", second_opinion, BoolRule{});
  in.take("target_hours", target_hours, IntRule{.min = 1, .max = 720});
  in.take("threat_target_minutes", threat_target_minutes, IntRule{.min = 5, .max = 10080});
  in.take("appeal_days", appeal_days, IntRule{.min = 1, .max = 365});
  in.take("evidence_days", evidence_days, IntRule{.min = 1, .max = 3650});
  in.take("crisis_text", crisis_text, MapRule<TextRule>{.max = 12, .item = TextRule{.kind = TextKind::many_lines, .max = 1000}});
}

void ModerationSettings::write(JsonWriter& out) const {
  out.begin_object();
  out.member("second_opinion", second_opinion);
  out.member("target_hours", target_hours);
  out.member("threat_target_minutes", threat_target_minutes);
  out.member("appeal_days", appeal_days);
  out.member("evidence_days", evidence_days);
  out.member("crisis_text", crisis_text);
  out.end_object();
}

std::string ModerationSettings::to_json() const { return to_json_text(*this); }

void OnCallHours::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"slots"});
  in.take("slots", slots, ListRule<StructRule>{.max = 60, .item = StructRule{}});
}

void OnCallHours::write(JsonWriter& out) const {
  out.begin_object();
  out.member("slots", slots);
  out.end_object();
}

std::string OnCallHours::to_json() const { return to_json_text(*this); }

void Rota::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"slots"});
  in.take("slots", slots, ListRule<StructRule>{.max = limits::rota_slots_max, .item = StructRule{}});
}

void Rota::write(JsonWriter& out) const {
  out.begin_object();
  out.member("slots", slots);
  out.end_object();
}

std::string Rota::to_json() const { return to_json_text(*this); }

void WordList::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"hold", "warn"});
  in.take("hold", hold, ListRule<TextRule>{.max = limits::listed_words_max, .item = TextRule{.kind = TextKind::one_line, .max = 60}});
  in.take("warn", warn, ListRule<TextRule>{.max = limits::listed_words_max, .item = TextRule{.kind = TextKind::one_line, .max = 60}});
}

void WordList::write(JsonWriter& out) const {
  out.begin_object();
  out.member("hold", hold);
  out.member("warn", warn);
  out.end_object();
}

std::string WordList::to_json() const { return to_json_text(*this); }

void EvidenceItem::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"measure", "code", "at", "dispose_at", "asked_by", "reason", "agreed_at", "openings"});
  in.take("measure", measure, IdRule{});
  in.take("code", code, WordRule{});
  in.take("at", at, TimeRule{});
  in.take("dispose_at", dispose_at, TimeRule{});
  in.take("asked_by", asked_by, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("agreed_at", agreed_at, TimeRule{});
  in.take("openings", openings, IntRule{.min = 0, .max = 1000000});
}

void EvidenceItem::write(JsonWriter& out) const {
  out.begin_object();
  out.member("measure", measure);
  out.member("code", code);
  out.member("at", at);
  out.member("dispose_at", dispose_at);
  out.member("asked_by", asked_by);
  out.member("reason", reason);
  out.member("agreed_at", agreed_at);
  out.member("openings", openings);
  out.end_object();
}

std::string EvidenceItem::to_json() const { return to_json_text(*this); }

void EvidenceRequest::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"code", "at", "asked_by", "reason", "agreed_at"});
  in.take("code", code, WordRule{});
  in.take("at", at, TimeRule{});
  in.take("asked_by", asked_by, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("agreed_at", agreed_at, TimeRule{});
}

void EvidenceRequest::write(JsonWriter& out) const {
  out.begin_object();
  out.member("code", code);
  out.member("at", at);
  out.member("asked_by", asked_by);
  out.member("reason", reason);
  out.member("agreed_at", agreed_at);
  out.end_object();
}

std::string EvidenceRequest::to_json() const { return to_json_text(*this); }

void EvidenceRequestOperators::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"code", "at", "asked_by", "reason", "agreed_at"});
  in.take("code", code, WordRule{});
  in.take("at", at, TimeRule{});
  in.take("asked_by", asked_by, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("agreed_at", agreed_at, TimeRule{});
}

void EvidenceRequestOperators::write(JsonWriter& out) const {
  out.begin_object();
  out.member("code", code);
  out.member("at", at);
  out.member("asked_by", asked_by);
  out.member("reason", reason);
  out.member("agreed_at", agreed_at);
  out.end_object();
}

std::string EvidenceRequestOperators::to_json() const { return to_json_text(*this); }

void ThreadRule::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"paused", "slow_seconds", "premoderated", "persona", "words", "at"});
  in.take("paused", paused, BoolRule{});
  in.take("slow_seconds", slow_seconds, IntRule{.min = 0, .max = 86400});
  in.take("premoderated", premoderated, BoolRule{});
  in.take("persona", persona, IdRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("at", at, TimeRule{});
}

void ThreadRule::write(JsonWriter& out) const {
  out.begin_object();
  out.member("paused", paused);
  out.member("slow_seconds", slow_seconds);
  out.member("premoderated", premoderated);
  out.member("persona", persona);
  out.member("words", words);
  out.member("at", at);
  out.end_object();
}

std::string ThreadRule::to_json() const { return to_json_text(*this); }

void CategoryRule::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "words", "at"});
  in.take("persona", persona, IdRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("at", at, TimeRule{});
}

void CategoryRule::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("words", words);
  out.member("at", at);
  out.end_object();
}

std::string CategoryRule::to_json() const { return to_json_text(*this); }

void MovedThread::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"to", "comments", "persona", "words", "at"});
  in.take("to", to, StructRule{});
  in.take("comments", comments, IntRule{.min = 1, .max = 1000000});
  in.take("persona", persona, IdRule{});
  in.take("words", words, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("at", at, TimeRule{});
}

void MovedThread::write(JsonWriter& out) const {
  out.begin_object();
  out.member("to", to);
  out.member("comments", comments);
  out.member("persona", persona);
  out.member("words", words);
  out.member("at", at);
  out.end_object();
}

std::string MovedThread::to_json() const { return to_json_text(*this); }

}  // namespace rows

}  // namespace radslag::protocol
