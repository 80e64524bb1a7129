// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/operator_types.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

std::string_view to_string(BackupOutcome word) {
  switch (word) {
    case BackupOutcome::sound: return "sound";
    case BackupOutcome::failed: return "failed";
  }
  return "";
}

bool parse_word(std::string_view word, BackupOutcome& out) {
  if (word == "sound") return out = BackupOutcome::sound, true;
  if (word == "failed") return out = BackupOutcome::failed, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, BackupOutcome& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"sound", "failed"});
}

std::string_view to_string(IncidentSpan word) {
  switch (word) {
    case IncidentSpan::day: return "day";
    case IncidentSpan::three_days: return "three_days";
  }
  return "";
}

bool parse_word(std::string_view word, IncidentSpan& out) {
  if (word == "day") return out = IncidentSpan::day, true;
  if (word == "three_days") return out = IncidentSpan::three_days, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, IncidentSpan& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"day", "three_days"});
}

Or<CouncilFigures> CouncilFigures::decode(const Value& value) { return decode_object<CouncilFigures>(value, Members::open); }

void CouncilFigures::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "name", "members", "initiatives", "comments", "entries"});
  in.take("council", council, IdRule{});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = 120, .empty = Empty::allowed});
  in.take("members", members, IntRule{.min = 0, .max = 1000000000});
  in.take("initiatives", initiatives, IntRule{.min = 0, .max = 1000000000});
  in.take("comments", comments, IntRule{.min = 0, .max = 1000000000});
  in.take("entries", entries, IntRule{.min = 0, .max = 9007199254740991});
}

void CouncilFigures::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("name", name);
  out.member("members", members);
  out.member("initiatives", initiatives);
  out.member("comments", comments);
  out.member("entries", entries);
  out.end_object();
}

std::string CouncilFigures::to_json() const { return to_json_text(*this); }

Or<JournalHealth> JournalHealth::decode(const Value& value) { return decode_object<JournalHealth>(value, Members::open); }

void JournalHealth::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "entries", "last_at", "signed", "signed_at"});
  in.take("council", council, IdRule{});
  in.take("entries", entries, IntRule{.min = 0, .max = 9007199254740991});
  in.take("last_at", last_at, TimeRule{});
  in.take("signed", signed_, IntRule{.min = 0, .max = 9007199254740991});
  in.take("signed_at", signed_at, TimeRule{});
}

void JournalHealth::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("entries", entries);
  out.member("last_at", last_at);
  out.member("signed", signed_);
  out.member("signed_at", signed_at);
  out.end_object();
}

std::string JournalHealth::to_json() const { return to_json_text(*this); }

Or<BackupPlan> BackupPlan::decode(const Value& value) { return decode_object<BackupPlan>(value, Members::open); }

void BackupPlan::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"is_on", "every_hours", "keep", "next_at", "is_running"});
  in.take("is_on", is_on, BoolRule{});
  in.take("every_hours", every_hours, IntRule{.min = 0, .max = 100000});
  in.take("keep", keep, IntRule{.min = 0, .max = 100000});
  in.take("next_at", next_at, TimeRule{});
  in.take("is_running", is_running, BoolRule{});
}

void BackupPlan::write(JsonWriter& out) const {
  out.begin_object();
  out.member("is_on", is_on);
  out.member("every_hours", every_hours);
  out.member("keep", keep);
  out.member("next_at", next_at);
  out.member("is_running", is_running);
  out.end_object();
}

std::string BackupPlan::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
