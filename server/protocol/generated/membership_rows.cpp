// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/membership_rows.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace rows {

void Persona::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"name", "hidden", "own_name", "roles", "title", "left"});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = limits::display_name_max, .empty = Empty::allowed});
  in.take("hidden", hidden, BoolRule{});
  in.take("own_name", own_name, BoolRule{});
  in.take("roles", roles, ListRule<WordRule>{.max = 12, .item = WordRule{}});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = 80, .empty = Empty::allowed});
  in.take("left", left, BoolRule{});
}

void Persona::write(JsonWriter& out) const {
  out.begin_object();
  out.member("name", name);
  out.member("hidden", hidden);
  out.member("own_name", own_name);
  out.member("roles", roles);
  out.member("title", title);
  out.member("left", left);
  out.end_object();
}

std::string Persona::to_json() const { return to_json_text(*this); }

void Membership::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"name", "roles", "joined_at", "presence_shown", "level", "confirmed", "hidden", "supports_shown", "inbox_read"});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = limits::display_name_max});
  in.take("roles", roles, ListRule<WordRule>{.max = 12, .item = WordRule{}});
  in.take("joined_at", joined_at, TimeRule{});
  in.take("presence_shown", presence_shown, BoolRule{});
  in.take("level", level, IntRule{.min = 1, .max = 4});
  in.take("confirmed", confirmed, BoolRule{});
  in.take("hidden", hidden, BoolRule{});
  in.take("supports_shown", supports_shown, BoolRule{});
  in.take("inbox_read", inbox_read, IntRule{.min = 0, .max = 9007199254740991});
}

void Membership::write(JsonWriter& out) const {
  out.begin_object();
  out.member("name", name);
  out.member("roles", roles);
  out.member("joined_at", joined_at);
  out.member("presence_shown", presence_shown);
  out.member("level", level);
  out.member("confirmed", confirmed);
  out.member("hidden", hidden);
  out.member("supports_shown", supports_shown);
  out.member("inbox_read", inbox_read);
  out.end_object();
}

std::string Membership::to_json() const { return to_json_text(*this); }

void RoleTerm::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "role", "title", "state", "from", "until", "turn", "deputises_for", "ended_at", "reason"});
  in.take("persona", persona, IdRule{});
  in.take("role", role, WordRule{});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = 80, .empty = Empty::allowed});
  in.take("state", state, WordRule{});
  in.take("from", from, TextRule{.kind = TextKind::one_line, .max = 10});
  in.take("until", until, TextRule{.kind = TextKind::one_line, .max = 10, .empty = Empty::allowed});
  in.take("turn", turn, IntRule{.min = 1, .max = 500});
  in.take("deputises_for", deputises_for, IdRule{});
  in.take("ended_at", ended_at, TimeRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void RoleTerm::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("role", role);
  out.member("title", title);
  out.member("state", state);
  out.member("from", from);
  out.member("until", until);
  out.member("turn", turn);
  out.member("deputises_for", deputises_for);
  out.member("ended_at", ended_at);
  out.member("reason", reason);
  out.end_object();
}

std::string RoleTerm::to_json() const { return to_json_text(*this); }

void MemberEntry::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"name", "confirmed", "roles", "title", "joined_at", "left"});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = limits::display_name_max, .empty = Empty::allowed});
  in.take("confirmed", confirmed, BoolRule{});
  in.take("roles", roles, ListRule<WordRule>{.max = 12, .item = WordRule{}});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = 80, .empty = Empty::allowed});
  in.take("joined_at", joined_at, TimeRule{});
  in.take("left", left, BoolRule{});
}

void MemberEntry::write(JsonWriter& out) const {
  out.begin_object();
  out.member("name", name);
  out.member("confirmed", confirmed);
  out.member("roles", roles);
  out.member("title", title);
  out.member("joined_at", joined_at);
  out.member("left", left);
  out.end_object();
}

std::string MemberEntry::to_json() const { return to_json_text(*this); }

void InboxItem::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"kind", "at", "initiative", "comment", "merge", "round", "title", "state", "reason", "persona"});
  in.take("kind", kind_, WordRule{});
  in.take("at", at, TimeRule{});
  in.take("initiative", initiative, IdRule{});
  in.take("comment", comment, IdRule{});
  in.take("merge", merge, IdRule{});
  in.take("round", round, IdRule{});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = 150, .empty = Empty::allowed});
  in.take("state", state, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = 4000, .empty = Empty::allowed});
  in.take("persona", persona, IdRule{});
}

void InboxItem::write(JsonWriter& out) const {
  out.begin_object();
  out.member("kind", kind_);
  out.member("at", at);
  out.member("initiative", initiative);
  out.member("comment", comment);
  out.member("merge", merge);
  out.member("round", round);
  out.member("title", title);
  out.member("state", state);
  out.member("reason", reason);
  out.member("persona", persona);
  out.end_object();
}

std::string InboxItem::to_json() const { return to_json_text(*this); }

}  // namespace rows

}  // namespace radslag::protocol
