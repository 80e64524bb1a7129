// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/settings_rows.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace rows {

void Council::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"name", "purpose", "fictional", "origin", "responsible_body", "statutes", "languages", "currency", "time_zone", "created_at"});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = limits::council_name_max});
  in.take("purpose", purpose, TextRule{.kind = TextKind::many_lines, .max = 2000, .empty = Empty::allowed});
  in.take("fictional", fictional, BoolRule{});
  in.take("origin", origin, TextRule{.kind = TextKind::one_line, .max = 200});
  in.take("responsible_body", responsible_body, StructRule{});
  in.take("statutes", statutes, StructRule{});
  in.take("languages", languages, ListRule<TextRule>{.max = limits::languages_max, .item = TextRule{.kind = TextKind::language, .max = 3}});
  in.take("currency", currency, TextRule{.kind = TextKind::one_line, .max = 3});
  in.take("time_zone", time_zone, TextRule{.kind = TextKind::one_line, .max = 64});
  in.take("created_at", created_at, TimeRule{});
}

void Council::write(JsonWriter& out) const {
  out.begin_object();
  out.member("name", name);
  out.member("purpose", purpose);
  out.member("fictional", fictional);
  out.member("origin", origin);
  out.member("responsible_body", responsible_body);
  out.member("statutes", statutes);
  out.member("languages", languages);
  out.member("currency", currency);
  out.member("time_zone", time_zone);
  out.member("created_at", created_at);
  out.end_object();
}

std::string Council::to_json() const { return to_json_text(*this); }

void CouncilText::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"source", "tree"});
  in.take("source", source, TextRule{.kind = TextKind::many_lines, .max = limits::council_text_max, .empty = Empty::allowed});
  in.take("tree", tree, JsonRule{});
}

void CouncilText::write(JsonWriter& out) const {
  out.begin_object();
  out.member("source", source);
  out.member("tree", tree);
  out.end_object();
}

std::string CouncilText::to_json() const { return to_json_text(*this); }

void Category::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"label", "labels", "position"});
  in.take("label", label, TextRule{.kind = TextKind::one_line, .max = limits::label_max});
  in.take("labels", labels, MapRule<TextRule>{.max = 12, .item = TextRule{.kind = TextKind::one_line, .max = limits::label_max}});
  in.take("position", position, IntRule{.min = 0, .max = 1000});
}

void Category::write(JsonWriter& out) const {
  out.begin_object();
  out.member("label", label);
  out.member("labels", labels);
  out.member("position", position);
  out.end_object();
}

std::string Category::to_json() const { return to_json_text(*this); }

void Area::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"label", "outline", "position"});
  in.take("label", label, TextRule{.kind = TextKind::one_line, .max = limits::label_max});
  in.take("outline", outline, TextRule{.kind = TextKind::one_line, .max = limits::outline_max, .empty = Empty::allowed});
  in.take("position", position, IntRule{.min = 0, .max = 1000});
}

void Area::write(JsonWriter& out) const {
  out.begin_object();
  out.member("label", label);
  out.member("outline", outline);
  out.member("position", position);
  out.end_object();
}

std::string Area::to_json() const { return to_json_text(*this); }

void CouncilCard::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"name", "purpose", "fictional", "body_name"});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = limits::council_name_max});
  in.take("purpose", purpose, TextRule{.kind = TextKind::many_lines, .max = 2000, .empty = Empty::allowed});
  in.take("fictional", fictional, BoolRule{});
  in.take("body_name", body_name, TextRule{.kind = TextKind::one_line, .max = limits::council_name_max});
}

void CouncilCard::write(JsonWriter& out) const {
  out.begin_object();
  out.member("name", name);
  out.member("purpose", purpose);
  out.member("fictional", fictional);
  out.member("body_name", body_name);
  out.end_object();
}

std::string CouncilCard::to_json() const { return to_json_text(*this); }

}  // namespace rows

}  // namespace radslag::protocol
