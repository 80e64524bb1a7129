// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/moderation_types.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

std::string_view to_string(ModeratedType word) {
  switch (word) {
    case ModeratedType::initiative: return "initiative";
    case ModeratedType::comment: return "comment";
  }
  return "";
}

bool parse_word(std::string_view word, ModeratedType& out) {
  if (word == "initiative") return out = ModeratedType::initiative, true;
  if (word == "comment") return out = ModeratedType::comment, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, ModeratedType& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"initiative", "comment"});
}

Or<Moderated> Moderated::decode(const Value& value) { return decode_object<Moderated>(value, Members::open); }

void Moderated::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"type", "id"});
  in.take("type", type_, WordRule{});
  in.take("id", id, IdRule{});
}

void Moderated::write(JsonWriter& out) const {
  out.begin_object();
  out.member("type", type_);
  out.member("id", id);
  out.end_object();
}

std::string Moderated::to_json() const { return to_json_text(*this); }

std::string_view to_string(ReasonCode word) {
  switch (word) {
    case ReasonCode::danger_to_life: return "danger_to_life";
    case ReasonCode::unlawful_threat: return "unlawful_threat";
    case ReasonCode::unlawful_privacy: return "unlawful_privacy";
    case ReasonCode::incitement: return "incitement";
    case ReasonCode::agitation: return "agitation";
    case ReasonCode::child_abuse: return "child_abuse";
    case ReasonCode::violence_depiction: return "violence_depiction";
    case ReasonCode::terrorism: return "terrorism";
    case ReasonCode::copyright: return "copyright";
    case ReasonCode::personal_data: return "personal_data";
    case ReasonCode::rules_harassment: return "rules_harassment";
    case ReasonCode::rules_spam: return "rules_spam";
    case ReasonCode::rules_other: return "rules_other";
    case ReasonCode::other: return "other";
  }
  return "";
}

bool parse_word(std::string_view word, ReasonCode& out) {
  if (word == "danger_to_life") return out = ReasonCode::danger_to_life, true;
  if (word == "unlawful_threat") return out = ReasonCode::unlawful_threat, true;
  if (word == "unlawful_privacy") return out = ReasonCode::unlawful_privacy, true;
  if (word == "incitement") return out = ReasonCode::incitement, true;
  if (word == "agitation") return out = ReasonCode::agitation, true;
  if (word == "child_abuse") return out = ReasonCode::child_abuse, true;
  if (word == "violence_depiction") return out = ReasonCode::violence_depiction, true;
  if (word == "terrorism") return out = ReasonCode::terrorism, true;
  if (word == "copyright") return out = ReasonCode::copyright, true;
  if (word == "personal_data") return out = ReasonCode::personal_data, true;
  if (word == "rules_harassment") return out = ReasonCode::rules_harassment, true;
  if (word == "rules_spam") return out = ReasonCode::rules_spam, true;
  if (word == "rules_other") return out = ReasonCode::rules_other, true;
  if (word == "other") return out = ReasonCode::other, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, ReasonCode& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"danger_to_life", "unlawful_threat", "unlawful_privacy", "incitement", "agitation", "child_abuse", "violence_depiction", "terrorism", "copyright", "personal_data", "rules_harassment", "rules_spam", "rules_other", "other"});
}

std::string_view to_string(CaseState word) {
  switch (word) {
    case CaseState::open: return "open";
    case CaseState::second: return "second";
    case CaseState::closed: return "closed";
  }
  return "";
}

bool parse_word(std::string_view word, CaseState& out) {
  if (word == "open") return out = CaseState::open, true;
  if (word == "second") return out = CaseState::second, true;
  if (word == "closed") return out = CaseState::closed, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, CaseState& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"open", "second", "closed"});
}

std::string_view to_string(MeasureKind word) {
  switch (word) {
    case MeasureKind::dismissed: return "dismissed";
    case MeasureKind::hidden: return "hidden";
    case MeasureKind::shown: return "shown";
    case MeasureKind::not_published: return "not_published";
    case MeasureKind::suspended: return "suspended";
    case MeasureKind::suspension_lifted: return "suspension_lifted";
    case MeasureKind::thread_paused: return "thread_paused";
    case MeasureKind::thread_slowed: return "thread_slowed";
    case MeasureKind::thread_premoderated: return "thread_premoderated";
    case MeasureKind::thread_opened: return "thread_opened";
    case MeasureKind::thread_moved: return "thread_moved";
  }
  return "";
}

bool parse_word(std::string_view word, MeasureKind& out) {
  if (word == "dismissed") return out = MeasureKind::dismissed, true;
  if (word == "hidden") return out = MeasureKind::hidden, true;
  if (word == "shown") return out = MeasureKind::shown, true;
  if (word == "not_published") return out = MeasureKind::not_published, true;
  if (word == "suspended") return out = MeasureKind::suspended, true;
  if (word == "suspension_lifted") return out = MeasureKind::suspension_lifted, true;
  if (word == "thread_paused") return out = MeasureKind::thread_paused, true;
  if (word == "thread_slowed") return out = MeasureKind::thread_slowed, true;
  if (word == "thread_premoderated") return out = MeasureKind::thread_premoderated, true;
  if (word == "thread_opened") return out = MeasureKind::thread_opened, true;
  if (word == "thread_moved") return out = MeasureKind::thread_moved, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, MeasureKind& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"dismissed", "hidden", "shown", "not_published", "suspended", "suspension_lifted", "thread_paused", "thread_slowed", "thread_premoderated", "thread_opened", "thread_moved"});
}

std::string_view to_string(AppealBy word) {
  switch (word) {
    case AppealBy::author: return "author";
    case AppealBy::reporter: return "reporter";
  }
  return "";
}

bool parse_word(std::string_view word, AppealBy& out) {
  if (word == "author") return out = AppealBy::author, true;
  if (word == "reporter") return out = AppealBy::reporter, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, AppealBy& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"author", "reporter"});
}

std::string_view to_string(AppealOutcome word) {
  switch (word) {
    case AppealOutcome::upheld: return "upheld";
    case AppealOutcome::reversed: return "reversed";
  }
  return "";
}

bool parse_word(std::string_view word, AppealOutcome& out) {
  if (word == "upheld") return out = AppealOutcome::upheld, true;
  if (word == "reversed") return out = AppealOutcome::reversed, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, AppealOutcome& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"upheld", "reversed"});
}

std::string_view to_string(ReportState word) {
  switch (word) {
    case ReportState::waiting: return "waiting";
    case ReportState::looked_at: return "looked_at";
    case ReportState::hidden: return "hidden";
    case ReportState::dismissed: return "dismissed";
    case ReportState::gone: return "gone";
  }
  return "";
}

bool parse_word(std::string_view word, ReportState& out) {
  if (word == "waiting") return out = ReportState::waiting, true;
  if (word == "looked_at") return out = ReportState::looked_at, true;
  if (word == "hidden") return out = ReportState::hidden, true;
  if (word == "dismissed") return out = ReportState::dismissed, true;
  if (word == "gone") return out = ReportState::gone, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, ReportState& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"waiting", "looked_at", "hidden", "dismissed", "gone"});
}

Or<RotaSlot> RotaSlot::decode(const Value& value) { return decode_object<RotaSlot>(value, Members::open); }

void RotaSlot::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "weekday", "from", "to"});
  in.take("persona", persona, IdRule{});
  in.take("weekday", weekday, IntRule{.min = 1, .max = 7});
  in.take("from", from, IntRule{.min = 0, .max = 1439});
  in.take("to", to, IntRule{.min = 1, .max = 1440});
}

void RotaSlot::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("weekday", weekday);
  out.member("from", from);
  out.member("to", to);
  out.end_object();
}

std::string RotaSlot::to_json() const { return to_json_text(*this); }

Or<WorkLock> WorkLock::decode(const Value& value) { return decode_object<WorkLock>(value, Members::open); }

void WorkLock::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"subject", "persona"});
  in.take("subject", subject, IdRule{});
  in.take("persona", persona, IdRule{});
}

void WorkLock::write(JsonWriter& out) const {
  out.begin_object();
  out.member("subject", subject);
  out.member("persona", persona);
  out.end_object();
}

std::string WorkLock::to_json() const { return to_json_text(*this); }

Or<RotaHours> RotaHours::decode(const Value& value) { return decode_object<RotaHours>(value, Members::open); }

void RotaHours::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"weekday", "from", "to"});
  in.take("weekday", weekday, IntRule{.min = 1, .max = 7});
  in.take("from", from, IntRule{.min = 0, .max = 1439});
  in.take("to", to, IntRule{.min = 1, .max = 1440});
}

void RotaHours::write(JsonWriter& out) const {
  out.begin_object();
  out.member("weekday", weekday);
  out.member("from", from);
  out.member("to", to);
  out.end_object();
}

std::string RotaHours::to_json() const { return to_json_text(*this); }

Or<ModerationSettings> ModerationSettings::decode(const Value& value) { return decode_object<ModerationSettings>(value, Members::open); }

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

}  // namespace radslag::protocol
