// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/settings_types.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

std::string_view to_string(BodyKind word) {
  switch (word) {
    case BodyKind::authority: return "authority";
    case BodyKind::association: return "association";
  }
  return "";
}

bool parse_word(std::string_view word, BodyKind& out) {
  if (word == "authority") return out = BodyKind::authority, true;
  if (word == "association") return out = BodyKind::association, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, BodyKind& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"authority", "association"});
}

std::string_view to_string(Standing word) {
  switch (word) {
    case Standing::advisory: return "advisory";
    case Standing::deciding: return "deciding";
  }
  return "";
}

bool parse_word(std::string_view word, Standing& out) {
  if (word == "advisory") return out = Standing::advisory, true;
  if (word == "deciding") return out = Standing::deciding, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, Standing& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"advisory", "deciding"});
}

std::string_view to_string(Screening word) {
  switch (word) {
    case Screening::before: return "before";
    case Screening::after: return "after";
  }
  return "";
}

bool parse_word(std::string_view word, Screening& out) {
  if (word == "before") return out = Screening::before, true;
  if (word == "after") return out = Screening::after, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, Screening& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"before", "after"});
}

std::string_view to_string(ThresholdAct word) {
  switch (word) {
    case ThresholdAct::shortlist: return "shortlist";
    case ThresholdAct::answer: return "answer";
  }
  return "";
}

bool parse_word(std::string_view word, ThresholdAct& out) {
  if (word == "shortlist") return out = ThresholdAct::shortlist, true;
  if (word == "answer") return out = ThresholdAct::answer, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, ThresholdAct& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"shortlist", "answer"});
}

Or<ResponsibleBody> ResponsibleBody::decode(const Value& value) { return decode_object<ResponsibleBody>(value, Members::open); }

void ResponsibleBody::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"kind", "name", "contact"});
  in.take("kind", kind_, WordRule{});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = limits::council_name_max});
  in.take("contact", contact, TextRule{.kind = TextKind::one_line, .max = 200, .empty = Empty::allowed});
}

void ResponsibleBody::write(JsonWriter& out) const {
  out.begin_object();
  out.member("kind", kind_);
  out.member("name", name);
  out.member("contact", contact);
  out.end_object();
}

std::string ResponsibleBody::to_json() const { return to_json_text(*this); }

Or<Statutes> Statutes::decode(const Value& value) { return decode_object<Statutes>(value, Members::open); }

void Statutes::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"seats", "quorum_percent", "term_months", "support_threshold", "support_days", "threshold_act", "answer_days", "screening_days", "notice_days", "screening", "standing"});
  in.take("seats", seats, IntRule{.min = 0, .max = 500});
  in.take("quorum_percent", quorum_percent, IntRule{.min = 0, .max = 100});
  in.take("term_months", term_months, IntRule{.min = 1, .max = 120});
  in.take("support_threshold", support_threshold, IntRule{.min = 1, .max = 1000000});
  in.take("support_days", support_days, IntRule{.min = 1, .max = 3650});
  in.take("threshold_act", threshold_act, WordRule{});
  in.take("answer_days", answer_days, IntRule{.min = 1, .max = 3650});
  in.take("screening_days", screening_days, IntRule{.min = 1, .max = 365});
  in.take("notice_days", notice_days, IntRule{.min = 0, .max = 365});
  in.take("screening", screening, WordRule{});
  in.take("standing", standing, WordRule{});
}

void Statutes::write(JsonWriter& out) const {
  out.begin_object();
  out.member("seats", seats);
  out.member("quorum_percent", quorum_percent);
  out.member("term_months", term_months);
  out.member("support_threshold", support_threshold);
  out.member("support_days", support_days);
  out.member("threshold_act", threshold_act);
  out.member("answer_days", answer_days);
  out.member("screening_days", screening_days);
  out.member("notice_days", notice_days);
  out.member("screening", screening);
  out.member("standing", standing);
  out.end_object();
}

std::string Statutes::to_json() const { return to_json_text(*this); }

Or<Category> Category::decode(const Value& value) { return decode_object<Category>(value, Members::open); }

void Category::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"id", "label", "labels"});
  in.take("id", id, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("label", label, TextRule{.kind = TextKind::one_line, .max = limits::label_max});
  in.take("labels", labels, MapRule<TextRule>{.max = 12, .item = TextRule{.kind = TextKind::one_line, .max = limits::label_max}});
}

void Category::write(JsonWriter& out) const {
  out.begin_object();
  out.member("id", id);
  out.member("label", label);
  out.member("labels", labels);
  out.end_object();
}

std::string Category::to_json() const { return to_json_text(*this); }

Or<Area> Area::decode(const Value& value) { return decode_object<Area>(value, Members::open); }

void Area::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"id", "label", "outline"});
  in.take("id", id, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("label", label, TextRule{.kind = TextKind::one_line, .max = limits::label_max});
  in.take("outline", outline, TextRule{.kind = TextKind::one_line, .max = limits::outline_max, .empty = Empty::allowed});
}

void Area::write(JsonWriter& out) const {
  out.begin_object();
  out.member("id", id);
  out.member("label", label);
  out.member("outline", outline);
  out.end_object();
}

std::string Area::to_json() const { return to_json_text(*this); }

Or<Point> Point::decode(const Value& value) { return decode_object<Point>(value, Members::open); }

void Point::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"latitude", "longitude"});
  in.take("latitude", latitude, NumberRule{.min = -90, .max = 90});
  in.take("longitude", longitude, NumberRule{.min = -180, .max = 180});
}

void Point::write(JsonWriter& out) const {
  out.begin_object();
  out.member("latitude", latitude);
  out.member("longitude", longitude);
  out.end_object();
}

std::string Point::to_json() const { return to_json_text(*this); }

Or<CouncilSettings> CouncilSettings::decode(const Value& value) { return decode_object<CouncilSettings>(value, Members::open); }

void CouncilSettings::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"name", "purpose", "responsible_body", "statutes", "categories", "areas", "languages", "currency", "time_zone", "rules", "privacy"});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = limits::council_name_max, .empty = Empty::allowed});
  in.take("purpose", purpose, TextRule{.kind = TextKind::many_lines, .max = 2000, .empty = Empty::allowed});
  in.take("responsible_body", responsible_body, StructRule{});
  in.take("statutes", statutes, StructRule{});
  in.take("categories", categories, ListRule<StructRule>{.max = limits::categories_max, .item = StructRule{}});
  in.take("areas", areas, ListRule<StructRule>{.max = limits::areas_max, .item = StructRule{}});
  in.take("languages", languages, ListRule<TextRule>{.max = limits::languages_max, .item = TextRule{.kind = TextKind::language, .max = 3}});
  in.take("currency", currency, TextRule{.kind = TextKind::one_line, .max = 3, .empty = Empty::allowed});
  in.take("time_zone", time_zone, TextRule{.kind = TextKind::one_line, .max = 64, .empty = Empty::allowed});
  in.take("rules", rules, TextRule{.kind = TextKind::many_lines, .max = limits::council_text_max, .empty = Empty::allowed});
  in.take("privacy", privacy, TextRule{.kind = TextKind::many_lines, .max = limits::council_text_max, .empty = Empty::allowed});
}

void CouncilSettings::write(JsonWriter& out) const {
  out.begin_object();
  out.member("name", name);
  out.member("purpose", purpose);
  out.member("responsible_body", responsible_body);
  out.member("statutes", statutes);
  out.member("categories", categories);
  out.member("areas", areas);
  out.member("languages", languages);
  out.member("currency", currency);
  out.member("time_zone", time_zone);
  out.member("rules", rules);
  out.member("privacy", privacy);
  out.end_object();
}

std::string CouncilSettings::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
