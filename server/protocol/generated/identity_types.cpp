// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/identity_types.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

std::string_view to_string(SessionKind word) {
  switch (word) {
    case SessionKind::browser: return "browser";
    case SessionKind::token: return "token";
  }
  return "";
}

bool parse_word(std::string_view word, SessionKind& out) {
  if (word == "browser") return out = SessionKind::browser, true;
  if (word == "token") return out = SessionKind::token, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, SessionKind& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"browser", "token"});
}

Or<SessionEntry> SessionEntry::decode(const Value& value) { return decode_object<SessionEntry>(value, Members::open); }

void SessionEntry::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"session", "kind", "label", "created_at", "used_at", "current"});
  in.take("session", session, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("kind", kind_, WordRule{});
  in.take("label", label, TextRule{.kind = TextKind::one_line, .max = 120, .empty = Empty::allowed});
  in.take("created_at", created_at, TimeRule{});
  in.take("used_at", used_at, TimeRule{});
  in.take("current", current, BoolRule{});
}

void SessionEntry::write(JsonWriter& out) const {
  out.begin_object();
  out.member("session", session);
  out.member("kind", kind_);
  out.member("label", label);
  out.member("created_at", created_at);
  out.member("used_at", used_at);
  out.member("current", current);
  out.end_object();
}

std::string SessionEntry::to_json() const { return to_json_text(*this); }

Or<ImportedAccount> ImportedAccount::decode(const Value& value) { return decode_object<ImportedAccount>(value, Members::open); }

void ImportedAccount::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"display_name", "email"});
  in.take("display_name", display_name, TextRule{.kind = TextKind::one_line, .max = limits::display_name_max});
  in.take("email", email, TextRule{.kind = TextKind::email, .max = 254, .empty = Empty::allowed});
}

void ImportedAccount::write(JsonWriter& out) const {
  out.begin_object();
  out.member("display_name", display_name);
  out.member("email", email);
  out.end_object();
}

std::string ImportedAccount::to_json() const { return to_json_text(*this); }

Or<IssuedToken> IssuedToken::decode(const Value& value) { return decode_object<IssuedToken>(value, Members::open); }

void IssuedToken::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member", "token"});
  in.take("member", member, IdRule{});
  in.take("token", token, TextRule{.kind = TextKind::secret, .max = 80});
}

void IssuedToken::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.member("token", token);
  out.end_object();
}

std::string IssuedToken::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
