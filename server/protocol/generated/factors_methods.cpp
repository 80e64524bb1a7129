// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/factors_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<AccountStepUpResult> AccountStepUpResult::decode(const Value& value) { return decode_object<AccountStepUpResult>(value, Members::open); }

void AccountStepUpResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountStepUpResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountStepUpResult::to_json() const { return to_json_text(*this); }

Or<AccountStepUp> AccountStepUp::decode(const Value& value) { return decode_object<AccountStepUp>(value, Members::closed); }

void AccountStepUp::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"password", "request", "code", "passkey", "sign_in_code"});
  in.take("password", password, TextRule{.kind = TextKind::secret, .max = limits::password_max, .empty = Empty::allowed});
  in.take("request", request, TextRule{.kind = TextKind::one_line, .max = 80, .empty = Empty::allowed});
  in.take("code", code, TextRule{.kind = TextKind::one_line, .max = 64, .empty = Empty::allowed});
  in.take("passkey", passkey, StructRule{});
  in.take("sign_in_code", sign_in_code, TextRule{.kind = TextKind::secret, .max = 120, .empty = Empty::allowed});
}

void AccountStepUp::write(JsonWriter& out) const {
  out.begin_object();
  out.member("password", password);
  out.member("request", request);
  out.member("code", code);
  out.member("passkey", passkey);
  out.member("sign_in_code", sign_in_code);
  out.end_object();
}

std::string AccountStepUp::to_json() const { return to_json_text(*this); }

Or<AccountStepUpLetterResult> AccountStepUpLetterResult::decode(const Value& value) { return decode_object<AccountStepUpLetterResult>(value, Members::open); }

void AccountStepUpLetterResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"request", "expires_at"});
  in.take("request", request, TextRule{.kind = TextKind::one_line, .max = 80});
  in.take("expires_at", expires_at, TimeRule{});
}

void AccountStepUpLetterResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("request", request);
  out.member("expires_at", expires_at);
  out.end_object();
}

std::string AccountStepUpLetterResult::to_json() const { return to_json_text(*this); }

Or<AccountStepUpLetter> AccountStepUpLetter::decode(const Value& value) { return decode_object<AccountStepUpLetter>(value, Members::closed); }

void AccountStepUpLetter::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"language"});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
}

void AccountStepUpLetter::write(JsonWriter& out) const {
  out.begin_object();
  out.member("language", language);
  out.end_object();
}

std::string AccountStepUpLetter::to_json() const { return to_json_text(*this); }

Or<AccountFinishSignInResult> AccountFinishSignInResult::decode(const Value& value) { return decode_object<AccountFinishSignInResult>(value, Members::open); }

void AccountFinishSignInResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member"});
  in.take("member", member, IdRule{});
}

void AccountFinishSignInResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.end_object();
}

std::string AccountFinishSignInResult::to_json() const { return to_json_text(*this); }

Or<AccountFinishSignIn> AccountFinishSignIn::decode(const Value& value) { return decode_object<AccountFinishSignIn>(value, Members::closed); }

void AccountFinishSignIn::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"request", "code", "recovery", "passkey", "browser"});
  in.take("request", request, TextRule{.kind = TextKind::one_line, .max = 80});
  in.take("code", code, TextRule{.kind = TextKind::one_line, .max = 64, .empty = Empty::allowed});
  in.take("recovery", recovery, TextRule{.kind = TextKind::one_line, .max = 64, .empty = Empty::allowed});
  in.take("passkey", passkey, StructRule{});
  in.take("browser", browser, TextRule{.kind = TextKind::secret, .max = 64, .empty = Empty::allowed});
}

void AccountFinishSignIn::write(JsonWriter& out) const {
  out.begin_object();
  out.member("request", request);
  out.member("code", code);
  out.member("recovery", recovery);
  out.member("passkey", passkey);
  out.member("browser", browser);
  out.end_object();
}

std::string AccountFinishSignIn::to_json() const { return to_json_text(*this); }

Or<AccountTotpBeginResult> AccountTotpBeginResult::decode(const Value& value) { return decode_object<AccountTotpBeginResult>(value, Members::open); }

void AccountTotpBeginResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"secret", "address", "qr", "expires_at"});
  in.take("secret", secret, TextRule{.kind = TextKind::secret, .max = 64});
  in.take("address", address, TextRule{.kind = TextKind::secret, .max = 1000});
  in.take("qr", qr, TextRule{.kind = TextKind::many_lines, .max = 20000});
  in.take("expires_at", expires_at, TimeRule{});
}

void AccountTotpBeginResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("secret", secret);
  out.member("address", address);
  out.member("qr", qr);
  out.member("expires_at", expires_at);
  out.end_object();
}

std::string AccountTotpBeginResult::to_json() const { return to_json_text(*this); }

Or<AccountTotpBegin> AccountTotpBegin::decode(const Value& value) { return decode_object<AccountTotpBegin>(value, Members::closed); }

void AccountTotpBegin::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountTotpBegin::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountTotpBegin::to_json() const { return to_json_text(*this); }

Or<AccountTotpConfirmResult> AccountTotpConfirmResult::decode(const Value& value) { return decode_object<AccountTotpConfirmResult>(value, Members::open); }

void AccountTotpConfirmResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"recovery"});
  in.take("recovery", recovery, ListRule<TextRule>{.max = 20, .item = TextRule{.kind = TextKind::secret, .max = 40}});
}

void AccountTotpConfirmResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("recovery", recovery);
  out.end_object();
}

std::string AccountTotpConfirmResult::to_json() const { return to_json_text(*this); }

Or<AccountTotpConfirm> AccountTotpConfirm::decode(const Value& value) { return decode_object<AccountTotpConfirm>(value, Members::closed); }

void AccountTotpConfirm::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"code"});
  in.take("code", code, TextRule{.kind = TextKind::one_line, .max = 64});
}

void AccountTotpConfirm::write(JsonWriter& out) const {
  out.begin_object();
  out.member("code", code);
  out.end_object();
}

std::string AccountTotpConfirm::to_json() const { return to_json_text(*this); }

Or<AccountTotpRemoveResult> AccountTotpRemoveResult::decode(const Value& value) { return decode_object<AccountTotpRemoveResult>(value, Members::open); }

void AccountTotpRemoveResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountTotpRemoveResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountTotpRemoveResult::to_json() const { return to_json_text(*this); }

Or<AccountTotpRemove> AccountTotpRemove::decode(const Value& value) { return decode_object<AccountTotpRemove>(value, Members::closed); }

void AccountTotpRemove::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountTotpRemove::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountTotpRemove::to_json() const { return to_json_text(*this); }

Or<AccountRecoveryMakeResult> AccountRecoveryMakeResult::decode(const Value& value) { return decode_object<AccountRecoveryMakeResult>(value, Members::open); }

void AccountRecoveryMakeResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"recovery"});
  in.take("recovery", recovery, ListRule<TextRule>{.max = 20, .item = TextRule{.kind = TextKind::secret, .max = 40}});
}

void AccountRecoveryMakeResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("recovery", recovery);
  out.end_object();
}

std::string AccountRecoveryMakeResult::to_json() const { return to_json_text(*this); }

Or<AccountRecoveryMake> AccountRecoveryMake::decode(const Value& value) { return decode_object<AccountRecoveryMake>(value, Members::closed); }

void AccountRecoveryMake::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountRecoveryMake::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountRecoveryMake::to_json() const { return to_json_text(*this); }

Or<AccountPasskeyBeginResult> AccountPasskeyBeginResult::decode(const Value& value) { return decode_object<AccountPasskeyBeginResult>(value, Members::open); }

void AccountPasskeyBeginResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"request", "challenge", "party", "credentials", "expires_at"});
  in.take("request", request, TextRule{.kind = TextKind::one_line, .max = 80});
  in.take("challenge", challenge, TextRule{.kind = TextKind::one_line, .max = 80});
  in.take("party", party, TextRule{.kind = TextKind::one_line, .max = 253});
  in.take("credentials", credentials, ListRule<TextRule>{.max = limits::passkeys_max, .item = TextRule{.kind = TextKind::one_line, .max = 1400}});
  in.take("expires_at", expires_at, TimeRule{});
}

void AccountPasskeyBeginResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("request", request);
  out.member("challenge", challenge);
  out.member("party", party);
  out.member("credentials", credentials);
  out.member("expires_at", expires_at);
  out.end_object();
}

std::string AccountPasskeyBeginResult::to_json() const { return to_json_text(*this); }

Or<AccountPasskeyBegin> AccountPasskeyBegin::decode(const Value& value) { return decode_object<AccountPasskeyBegin>(value, Members::closed); }

void AccountPasskeyBegin::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"purpose", "pending"});
  in.take("purpose", purpose, WordRule{});
  in.take("pending", pending, TextRule{.kind = TextKind::one_line, .max = 80, .empty = Empty::allowed});
}

void AccountPasskeyBegin::write(JsonWriter& out) const {
  out.begin_object();
  out.member("purpose", purpose);
  out.member("pending", pending);
  out.end_object();
}

std::string AccountPasskeyBegin::to_json() const { return to_json_text(*this); }

Or<AccountPasskeySignInResult> AccountPasskeySignInResult::decode(const Value& value) { return decode_object<AccountPasskeySignInResult>(value, Members::open); }

void AccountPasskeySignInResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member"});
  in.take("member", member, IdRule{});
}

void AccountPasskeySignInResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.end_object();
}

std::string AccountPasskeySignInResult::to_json() const { return to_json_text(*this); }

Or<AccountPasskeySignIn> AccountPasskeySignIn::decode(const Value& value) { return decode_object<AccountPasskeySignIn>(value, Members::closed); }

void AccountPasskeySignIn::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"passkey", "browser"});
  in.take("passkey", passkey, StructRule{});
  in.take("browser", browser, TextRule{.kind = TextKind::secret, .max = 64, .empty = Empty::allowed});
}

void AccountPasskeySignIn::write(JsonWriter& out) const {
  out.begin_object();
  out.member("passkey", passkey);
  out.member("browser", browser);
  out.end_object();
}

std::string AccountPasskeySignIn::to_json() const { return to_json_text(*this); }

Or<AccountPasskeyAddBeginResult> AccountPasskeyAddBeginResult::decode(const Value& value) { return decode_object<AccountPasskeyAddBeginResult>(value, Members::open); }

void AccountPasskeyAddBeginResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"request", "challenge", "party", "party_name", "user", "user_name", "exclude", "expires_at"});
  in.take("request", request, TextRule{.kind = TextKind::one_line, .max = 80});
  in.take("challenge", challenge, TextRule{.kind = TextKind::one_line, .max = 80});
  in.take("party", party, TextRule{.kind = TextKind::one_line, .max = 253});
  in.take("party_name", party_name, TextRule{.kind = TextKind::one_line, .max = 200});
  in.take("user", user, TextRule{.kind = TextKind::one_line, .max = 100});
  in.take("user_name", user_name, TextRule{.kind = TextKind::one_line, .max = 254, .empty = Empty::allowed});
  in.take("exclude", exclude, ListRule<TextRule>{.max = limits::passkeys_max, .item = TextRule{.kind = TextKind::one_line, .max = 1400}});
  in.take("expires_at", expires_at, TimeRule{});
}

void AccountPasskeyAddBeginResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("request", request);
  out.member("challenge", challenge);
  out.member("party", party);
  out.member("party_name", party_name);
  out.member("user", user);
  out.member("user_name", user_name);
  out.member("exclude", exclude);
  out.member("expires_at", expires_at);
  out.end_object();
}

std::string AccountPasskeyAddBeginResult::to_json() const { return to_json_text(*this); }

Or<AccountPasskeyAddBegin> AccountPasskeyAddBegin::decode(const Value& value) { return decode_object<AccountPasskeyAddBegin>(value, Members::closed); }

void AccountPasskeyAddBegin::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountPasskeyAddBegin::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountPasskeyAddBegin::to_json() const { return to_json_text(*this); }

Or<AccountPasskeyAddResult> AccountPasskeyAddResult::decode(const Value& value) { return decode_object<AccountPasskeyAddResult>(value, Members::open); }

void AccountPasskeyAddResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"passkey", "recovery"});
  in.take("passkey", passkey, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("recovery", recovery, ListRule<TextRule>{.max = 20, .item = TextRule{.kind = TextKind::secret, .max = 40}});
}

void AccountPasskeyAddResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("passkey", passkey);
  out.member("recovery", recovery);
  out.end_object();
}

std::string AccountPasskeyAddResult::to_json() const { return to_json_text(*this); }

Or<AccountPasskeyAdd> AccountPasskeyAdd::decode(const Value& value) { return decode_object<AccountPasskeyAdd>(value, Members::closed); }

void AccountPasskeyAdd::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"request", "client_data", "authenticator_data", "name"});
  in.take("request", request, TextRule{.kind = TextKind::one_line, .max = 80});
  in.take("client_data", client_data, TextRule{.kind = TextKind::one_line, .max = 4000});
  in.take("authenticator_data", authenticator_data, TextRule{.kind = TextKind::one_line, .max = 4000});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = 60});
}

void AccountPasskeyAdd::write(JsonWriter& out) const {
  out.begin_object();
  out.member("request", request);
  out.member("client_data", client_data);
  out.member("authenticator_data", authenticator_data);
  out.member("name", name);
  out.end_object();
}

std::string AccountPasskeyAdd::to_json() const { return to_json_text(*this); }

Or<AccountPasskeyRemoveResult> AccountPasskeyRemoveResult::decode(const Value& value) { return decode_object<AccountPasskeyRemoveResult>(value, Members::open); }

void AccountPasskeyRemoveResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountPasskeyRemoveResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountPasskeyRemoveResult::to_json() const { return to_json_text(*this); }

Or<AccountPasskeyRemove> AccountPasskeyRemove::decode(const Value& value) { return decode_object<AccountPasskeyRemove>(value, Members::closed); }

void AccountPasskeyRemove::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"passkey"});
  in.take("passkey", passkey, TextRule{.kind = TextKind::one_line, .max = 40});
}

void AccountPasskeyRemove::write(JsonWriter& out) const {
  out.begin_object();
  out.member("passkey", passkey);
  out.end_object();
}

std::string AccountPasskeyRemove::to_json() const { return to_json_text(*this); }

Or<AccountEndOtherSessionsResult> AccountEndOtherSessionsResult::decode(const Value& value) { return decode_object<AccountEndOtherSessionsResult>(value, Members::open); }

void AccountEndOtherSessionsResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountEndOtherSessionsResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountEndOtherSessionsResult::to_json() const { return to_json_text(*this); }

Or<AccountEndOtherSessions> AccountEndOtherSessions::decode(const Value& value) { return decode_object<AccountEndOtherSessions>(value, Members::closed); }

void AccountEndOtherSessions::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountEndOtherSessions::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountEndOtherSessions::to_json() const { return to_json_text(*this); }

Or<AccountRestoreProposeResult> AccountRestoreProposeResult::decode(const Value& value) { return decode_object<AccountRestoreProposeResult>(value, Members::open); }

void AccountRestoreProposeResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountRestoreProposeResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountRestoreProposeResult::to_json() const { return to_json_text(*this); }

Or<AccountRestorePropose> AccountRestorePropose::decode(const Value& value) { return decode_object<AccountRestorePropose>(value, Members::closed); }

void AccountRestorePropose::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "persona", "reason"});
  in.take("council", council, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void AccountRestorePropose::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("persona", persona);
  out.member("reason", reason);
  out.end_object();
}

std::string AccountRestorePropose::to_json() const { return to_json_text(*this); }

Or<AccountRestoreAgreeResult> AccountRestoreAgreeResult::decode(const Value& value) { return decode_object<AccountRestoreAgreeResult>(value, Members::open); }

void AccountRestoreAgreeResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountRestoreAgreeResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountRestoreAgreeResult::to_json() const { return to_json_text(*this); }

Or<AccountRestoreAgree> AccountRestoreAgree::decode(const Value& value) { return decode_object<AccountRestoreAgree>(value, Members::closed); }

void AccountRestoreAgree::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "persona"});
  in.take("council", council, IdRule{});
  in.take("persona", persona, IdRule{});
}

void AccountRestoreAgree::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("persona", persona);
  out.end_object();
}

std::string AccountRestoreAgree::to_json() const { return to_json_text(*this); }

Or<AccountRestoreCancelResult> AccountRestoreCancelResult::decode(const Value& value) { return decode_object<AccountRestoreCancelResult>(value, Members::open); }

void AccountRestoreCancelResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountRestoreCancelResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountRestoreCancelResult::to_json() const { return to_json_text(*this); }

Or<AccountRestoreCancel> AccountRestoreCancel::decode(const Value& value) { return decode_object<AccountRestoreCancel>(value, Members::closed); }

void AccountRestoreCancel::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountRestoreCancel::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountRestoreCancel::to_json() const { return to_json_text(*this); }

Or<AccountFactorsResult> AccountFactorsResult::decode(const Value& value) { return decode_object<AccountFactorsResult>(value, Members::open); }

void AccountFactorsResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"password", "letter", "totp", "passkeys", "recovery_left", "fresh", "second_factor", "restore", "required"});
  in.take("password", password, BoolRule{});
  in.take("letter", letter, BoolRule{});
  in.take("totp", totp, BoolRule{});
  in.take("passkeys", passkeys, ListRule<StructRule>{.max = limits::passkeys_max, .item = StructRule{}});
  in.take("recovery_left", recovery_left, IntRule{.min = 0, .max = 100});
  in.take("fresh", fresh, BoolRule{});
  in.take("second_factor", second_factor, BoolRule{});
  in.take("restore", restore, BoolRule{});
  in.take("required", required, BoolRule{});
}

void AccountFactorsResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("password", password);
  out.member("letter", letter);
  out.member("totp", totp);
  out.member("passkeys", passkeys);
  out.member("recovery_left", recovery_left);
  out.member("fresh", fresh);
  out.member("second_factor", second_factor);
  out.member("restore", restore);
  out.member("required", required);
  out.end_object();
}

std::string AccountFactorsResult::to_json() const { return to_json_text(*this); }

Or<AccountFactors> AccountFactors::decode(const Value& value) { return decode_object<AccountFactors>(value, Members::closed); }

void AccountFactors::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountFactors::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountFactors::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
