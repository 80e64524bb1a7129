// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/operator_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<OperatorHealthResult> OperatorHealthResult::decode(const Value& value) { return decode_object<OperatorHealthResult>(value, Members::open); }

void OperatorHealthResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"at", "version", "started_at", "free_bytes", "disk_bytes", "warning_bytes", "database_bytes", "wal_bytes", "journal_bytes", "backups", "journals"});
  in.take("at", at, TimeRule{});
  in.take("version", version, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("started_at", started_at, TimeRule{});
  in.take("free_bytes", free_bytes, IntRule{.min = 0, .max = 9007199254740991});
  in.take("disk_bytes", disk_bytes, IntRule{.min = 0, .max = 9007199254740991});
  in.take("warning_bytes", warning_bytes, IntRule{.min = 0, .max = 9007199254740991});
  in.take("database_bytes", database_bytes, IntRule{.min = 0, .max = 9007199254740991});
  in.take("wal_bytes", wal_bytes, IntRule{.min = 0, .max = 9007199254740991});
  in.take("journal_bytes", journal_bytes, IntRule{.min = 0, .max = 9007199254740991});
  in.take("backups", backups, StructRule{});
  in.take("journals", journals, ListRule<StructRule>{.max = 1000, .item = StructRule{}});
}

void OperatorHealthResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("at", at);
  out.member("version", version);
  out.member("started_at", started_at);
  out.member("free_bytes", free_bytes);
  out.member("disk_bytes", disk_bytes);
  out.member("warning_bytes", warning_bytes);
  out.member("database_bytes", database_bytes);
  out.member("wal_bytes", wal_bytes);
  out.member("journal_bytes", journal_bytes);
  out.member("backups", backups);
  out.member("journals", journals);
  out.end_object();
}

std::string OperatorHealthResult::to_json() const { return to_json_text(*this); }

Or<OperatorHealth> OperatorHealth::decode(const Value& value) { return decode_object<OperatorHealth>(value, Members::closed); }

void OperatorHealth::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void OperatorHealth::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string OperatorHealth::to_json() const { return to_json_text(*this); }

Or<OperatorCouncilsResult> OperatorCouncilsResult::decode(const Value& value) { return decode_object<OperatorCouncilsResult>(value, Members::open); }

void OperatorCouncilsResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"councils"});
  in.take("councils", councils, ListRule<StructRule>{.max = 1000, .item = StructRule{}});
}

void OperatorCouncilsResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("councils", councils);
  out.end_object();
}

std::string OperatorCouncilsResult::to_json() const { return to_json_text(*this); }

Or<OperatorCouncils> OperatorCouncils::decode(const Value& value) { return decode_object<OperatorCouncils>(value, Members::closed); }

void OperatorCouncils::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void OperatorCouncils::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string OperatorCouncils::to_json() const { return to_json_text(*this); }

Or<OperatorBackUpResult> OperatorBackUpResult::decode(const Value& value) { return decode_object<OperatorBackUpResult>(value, Members::open); }

void OperatorBackUpResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void OperatorBackUpResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string OperatorBackUpResult::to_json() const { return to_json_text(*this); }

Or<OperatorBackUp> OperatorBackUp::decode(const Value& value) { return decode_object<OperatorBackUp>(value, Members::closed); }

void OperatorBackUp::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void OperatorBackUp::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string OperatorBackUp::to_json() const { return to_json_text(*this); }

Or<OperatorFindAccountResult> OperatorFindAccountResult::decode(const Value& value) { return decode_object<OperatorFindAccountResult>(value, Members::open); }

void OperatorFindAccountResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member", "created_at", "language", "has_password", "has_second_factor", "is_operator", "councils", "browsers", "tokens", "used_at"});
  in.take("member", member, IdRule{});
  in.take("created_at", created_at, TimeRule{});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("has_password", has_password, BoolRule{});
  in.take("has_second_factor", has_second_factor, BoolRule{});
  in.take("is_operator", is_operator, BoolRule{});
  in.take("councils", councils, IntRule{.min = 0, .max = 1000000});
  in.take("browsers", browsers, IntRule{.min = 0, .max = 1000000});
  in.take("tokens", tokens, IntRule{.min = 0, .max = 1000000});
  in.take("used_at", used_at, TimeRule{});
}

void OperatorFindAccountResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.member("created_at", created_at);
  out.member("language", language);
  out.member("has_password", has_password);
  out.member("has_second_factor", has_second_factor);
  out.member("is_operator", is_operator);
  out.member("councils", councils);
  out.member("browsers", browsers);
  out.member("tokens", tokens);
  out.member("used_at", used_at);
  out.end_object();
}

std::string OperatorFindAccountResult::to_json() const { return to_json_text(*this); }

Or<OperatorFindAccount> OperatorFindAccount::decode(const Value& value) { return decode_object<OperatorFindAccount>(value, Members::closed); }

void OperatorFindAccount::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"email"});
  in.take("email", email, TextRule{.kind = TextKind::email, .max = 254});
}

void OperatorFindAccount::write(JsonWriter& out) const {
  out.begin_object();
  out.member("email", email);
  out.end_object();
}

std::string OperatorFindAccount::to_json() const { return to_json_text(*this); }

Or<OperatorEndSessionsResult> OperatorEndSessionsResult::decode(const Value& value) { return decode_object<OperatorEndSessionsResult>(value, Members::open); }

void OperatorEndSessionsResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"ended"});
  in.take("ended", ended, IntRule{.min = 0, .max = 1000000});
}

void OperatorEndSessionsResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("ended", ended);
  out.end_object();
}

std::string OperatorEndSessionsResult::to_json() const { return to_json_text(*this); }

Or<OperatorEndSessions> OperatorEndSessions::decode(const Value& value) { return decode_object<OperatorEndSessions>(value, Members::closed); }

void OperatorEndSessions::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member"});
  in.take("member", member, IdRule{});
}

void OperatorEndSessions::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.end_object();
}

std::string OperatorEndSessions::to_json() const { return to_json_text(*this); }

Or<OperatorExportIncidentResult> OperatorExportIncidentResult::decode(const Value& value) { return decode_object<OperatorExportIncidentResult>(value, Members::open); }

void OperatorExportIncidentResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void OperatorExportIncidentResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string OperatorExportIncidentResult::to_json() const { return to_json_text(*this); }

Or<OperatorExportIncident> OperatorExportIncident::decode(const Value& value) { return decode_object<OperatorExportIncident>(value, Members::closed); }

void OperatorExportIncident::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"span"});
  in.take("span", span, WordRule{});
}

void OperatorExportIncident::write(JsonWriter& out) const {
  out.begin_object();
  out.member("span", span);
  out.end_object();
}

std::string OperatorExportIncident::to_json() const { return to_json_text(*this); }

Or<OperatorIncidentResult> OperatorIncidentResult::decode(const Value& value) { return decode_object<OperatorIncidentResult>(value, Members::open); }

void OperatorIncidentResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"incident"});
  in.take("incident", incident, JsonRule{});
}

void OperatorIncidentResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("incident", incident);
  out.end_object();
}

std::string OperatorIncidentResult::to_json() const { return to_json_text(*this); }

Or<OperatorIncident> OperatorIncident::decode(const Value& value) { return decode_object<OperatorIncident>(value, Members::closed); }

void OperatorIncident::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"span"});
  in.take("span", span, WordRule{});
}

void OperatorIncident::write(JsonWriter& out) const {
  out.begin_object();
  out.member("span", span);
  out.end_object();
}

std::string OperatorIncident::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
