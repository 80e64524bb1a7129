// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/identity_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<AccountStartResult> AccountStartResult::decode(const Value& value) { return decode_object<AccountStartResult>(value, Members::open); }

void AccountStartResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"request", "expires_at"});
  in.take("request", request, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("expires_at", expires_at, TimeRule{});
}

void AccountStartResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("request", request);
  out.member("expires_at", expires_at);
  out.end_object();
}

std::string AccountStartResult::to_json() const { return to_json_text(*this); }

Or<AccountStart> AccountStart::decode(const Value& value) { return decode_object<AccountStart>(value, Members::closed); }

void AccountStart::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"email", "language", "password", "council"});
  in.take("email", email, TextRule{.kind = TextKind::email, .max = 254});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("password", password, TextRule{.kind = TextKind::secret, .max = limits::password_max, .empty = Empty::allowed});
  in.take("council", council, IdRule{});
}

void AccountStart::write(JsonWriter& out) const {
  out.begin_object();
  out.member("email", email);
  out.member("language", language);
  out.member("password", password);
  out.member("council", council);
  out.end_object();
}

std::string AccountStart::to_json() const { return to_json_text(*this); }

Or<AccountFinishResult> AccountFinishResult::decode(const Value& value) { return decode_object<AccountFinishResult>(value, Members::open); }

void AccountFinishResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member", "created", "pending"});
  in.take("member", member, IdRule{});
  in.take("created", created, BoolRule{});
  in.take("pending", pending, StructRule{});
}

void AccountFinishResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.member("created", created);
  out.member("pending", pending);
  out.end_object();
}

std::string AccountFinishResult::to_json() const { return to_json_text(*this); }

Or<AccountFinish> AccountFinish::decode(const Value& value) { return decode_object<AccountFinish>(value, Members::closed); }

void AccountFinish::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"request", "code", "browser"});
  in.take("request", request, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("code", code, TextRule{.kind = TextKind::one_line, .max = 64});
  in.take("browser", browser, TextRule{.kind = TextKind::secret, .max = 64, .empty = Empty::allowed});
}

void AccountFinish::write(JsonWriter& out) const {
  out.begin_object();
  out.member("request", request);
  out.member("code", code);
  out.member("browser", browser);
  out.end_object();
}

std::string AccountFinish::to_json() const { return to_json_text(*this); }

Or<AccountSignInResult> AccountSignInResult::decode(const Value& value) { return decode_object<AccountSignInResult>(value, Members::open); }

void AccountSignInResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member", "pending"});
  in.take("member", member, IdRule{});
  in.take("pending", pending, StructRule{});
}

void AccountSignInResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.member("pending", pending);
  out.end_object();
}

std::string AccountSignInResult::to_json() const { return to_json_text(*this); }

Or<AccountSignIn> AccountSignIn::decode(const Value& value) { return decode_object<AccountSignIn>(value, Members::closed); }

void AccountSignIn::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"email", "password", "browser"});
  in.take("email", email, TextRule{.kind = TextKind::email, .max = 254});
  in.take("password", password, TextRule{.kind = TextKind::secret, .max = limits::password_max});
  in.take("browser", browser, TextRule{.kind = TextKind::secret, .max = 64, .empty = Empty::allowed});
}

void AccountSignIn::write(JsonWriter& out) const {
  out.begin_object();
  out.member("email", email);
  out.member("password", password);
  out.member("browser", browser);
  out.end_object();
}

std::string AccountSignIn::to_json() const { return to_json_text(*this); }

Or<AccountSignOutResult> AccountSignOutResult::decode(const Value& value) { return decode_object<AccountSignOutResult>(value, Members::open); }

void AccountSignOutResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"continue_at"});
  in.take("continue_at", continue_at, TextRule{.kind = TextKind::one_line, .max = 4000, .empty = Empty::allowed});
}

void AccountSignOutResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("continue_at", continue_at);
  out.end_object();
}

std::string AccountSignOutResult::to_json() const { return to_json_text(*this); }

Or<AccountSignOut> AccountSignOut::decode(const Value& value) { return decode_object<AccountSignOut>(value, Members::closed); }

void AccountSignOut::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountSignOut::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountSignOut::to_json() const { return to_json_text(*this); }

Or<AccountSetPasswordResult> AccountSetPasswordResult::decode(const Value& value) { return decode_object<AccountSetPasswordResult>(value, Members::open); }

void AccountSetPasswordResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountSetPasswordResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountSetPasswordResult::to_json() const { return to_json_text(*this); }

Or<AccountSetPassword> AccountSetPassword::decode(const Value& value) { return decode_object<AccountSetPassword>(value, Members::closed); }

void AccountSetPassword::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"current", "password"});
  in.take("current", current, TextRule{.kind = TextKind::secret, .max = limits::password_max, .empty = Empty::allowed});
  in.take("password", password, TextRule{.kind = TextKind::secret, .max = limits::password_max});
}

void AccountSetPassword::write(JsonWriter& out) const {
  out.begin_object();
  out.member("current", current);
  out.member("password", password);
  out.end_object();
}

std::string AccountSetPassword::to_json() const { return to_json_text(*this); }

Or<AccountChangeEmailResult> AccountChangeEmailResult::decode(const Value& value) { return decode_object<AccountChangeEmailResult>(value, Members::open); }

void AccountChangeEmailResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"request", "expires_at"});
  in.take("request", request, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("expires_at", expires_at, TimeRule{});
}

void AccountChangeEmailResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("request", request);
  out.member("expires_at", expires_at);
  out.end_object();
}

std::string AccountChangeEmailResult::to_json() const { return to_json_text(*this); }

Or<AccountChangeEmail> AccountChangeEmail::decode(const Value& value) { return decode_object<AccountChangeEmail>(value, Members::closed); }

void AccountChangeEmail::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"email", "language"});
  in.take("email", email, TextRule{.kind = TextKind::email, .max = 254});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
}

void AccountChangeEmail::write(JsonWriter& out) const {
  out.begin_object();
  out.member("email", email);
  out.member("language", language);
  out.end_object();
}

std::string AccountChangeEmail::to_json() const { return to_json_text(*this); }

Or<AccountClaimOperatorResult> AccountClaimOperatorResult::decode(const Value& value) { return decode_object<AccountClaimOperatorResult>(value, Members::open); }

void AccountClaimOperatorResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountClaimOperatorResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountClaimOperatorResult::to_json() const { return to_json_text(*this); }

Or<AccountClaimOperator> AccountClaimOperator::decode(const Value& value) { return decode_object<AccountClaimOperator>(value, Members::closed); }

void AccountClaimOperator::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"code"});
  in.take("code", code, TextRule{.kind = TextKind::secret, .max = 64});
}

void AccountClaimOperator::write(JsonWriter& out) const {
  out.begin_object();
  out.member("code", code);
  out.end_object();
}

std::string AccountClaimOperator::to_json() const { return to_json_text(*this); }

Or<AccountSessionsResult> AccountSessionsResult::decode(const Value& value) { return decode_object<AccountSessionsResult>(value, Members::open); }

void AccountSessionsResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"sessions"});
  in.take("sessions", sessions, ListRule<StructRule>{.max = 100, .item = StructRule{}});
}

void AccountSessionsResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("sessions", sessions);
  out.end_object();
}

std::string AccountSessionsResult::to_json() const { return to_json_text(*this); }

Or<AccountSessions> AccountSessions::decode(const Value& value) { return decode_object<AccountSessions>(value, Members::closed); }

void AccountSessions::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountSessions::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountSessions::to_json() const { return to_json_text(*this); }

Or<AccountEndSessionResult> AccountEndSessionResult::decode(const Value& value) { return decode_object<AccountEndSessionResult>(value, Members::open); }

void AccountEndSessionResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountEndSessionResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountEndSessionResult::to_json() const { return to_json_text(*this); }

Or<AccountEndSession> AccountEndSession::decode(const Value& value) { return decode_object<AccountEndSession>(value, Members::closed); }

void AccountEndSession::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"session"});
  in.take("session", session, TextRule{.kind = TextKind::one_line, .max = 40});
}

void AccountEndSession::write(JsonWriter& out) const {
  out.begin_object();
  out.member("session", session);
  out.end_object();
}

std::string AccountEndSession::to_json() const { return to_json_text(*this); }

Or<AccountCreateTokenResult> AccountCreateTokenResult::decode(const Value& value) { return decode_object<AccountCreateTokenResult>(value, Members::open); }

void AccountCreateTokenResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"session", "token"});
  in.take("session", session, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("token", token, TextRule{.kind = TextKind::secret, .max = 80});
}

void AccountCreateTokenResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("session", session);
  out.member("token", token);
  out.end_object();
}

std::string AccountCreateTokenResult::to_json() const { return to_json_text(*this); }

Or<AccountCreateToken> AccountCreateToken::decode(const Value& value) { return decode_object<AccountCreateToken>(value, Members::closed); }

void AccountCreateToken::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"label"});
  in.take("label", label, TextRule{.kind = TextKind::one_line, .max = 120});
}

void AccountCreateToken::write(JsonWriter& out) const {
  out.begin_object();
  out.member("label", label);
  out.end_object();
}

std::string AccountCreateToken::to_json() const { return to_json_text(*this); }

Or<AccountImportResult> AccountImportResult::decode(const Value& value) { return decode_object<AccountImportResult>(value, Members::open); }

void AccountImportResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"tokens"});
  in.take("tokens", tokens, ListRule<StructRule>{.max = limits::accounts_a_call_max, .item = StructRule{}});
}

void AccountImportResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("tokens", tokens);
  out.end_object();
}

std::string AccountImportResult::to_json() const { return to_json_text(*this); }

Or<AccountImport> AccountImport::decode(const Value& value) { return decode_object<AccountImport>(value, Members::closed); }

void AccountImport::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "accounts"});
  in.take("council", council, IdRule{});
  in.take("accounts", accounts, ListRule<StructRule>{.max = limits::accounts_a_call_max, .item = StructRule{}});
}

void AccountImport::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("accounts", accounts);
  out.end_object();
}

std::string AccountImport::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
