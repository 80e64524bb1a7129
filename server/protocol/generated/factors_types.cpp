// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/factors_types.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<PendingSignIn> PendingSignIn::decode(const Value& value) { return decode_object<PendingSignIn>(value, Members::open); }

void PendingSignIn::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"request", "expires_at", "totp", "passkey", "recovery"});
  in.take("request", request, TextRule{.kind = TextKind::one_line, .max = 80});
  in.take("expires_at", expires_at, TimeRule{});
  in.take("totp", totp, BoolRule{});
  in.take("passkey", passkey, BoolRule{});
  in.take("recovery", recovery, BoolRule{});
}

void PendingSignIn::write(JsonWriter& out) const {
  out.begin_object();
  out.member("request", request);
  out.member("expires_at", expires_at);
  out.member("totp", totp);
  out.member("passkey", passkey);
  out.member("recovery", recovery);
  out.end_object();
}

std::string PendingSignIn::to_json() const { return to_json_text(*this); }

std::string_view to_string(PasskeyPurpose word) {
  switch (word) {
    case PasskeyPurpose::sign_in: return "sign_in";
    case PasskeyPurpose::second_factor: return "second_factor";
    case PasskeyPurpose::step_up: return "step_up";
  }
  return "";
}

bool parse_word(std::string_view word, PasskeyPurpose& out) {
  if (word == "sign_in") return out = PasskeyPurpose::sign_in, true;
  if (word == "second_factor") return out = PasskeyPurpose::second_factor, true;
  if (word == "step_up") return out = PasskeyPurpose::step_up, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, PasskeyPurpose& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"sign_in", "second_factor", "step_up"});
}

Or<PasskeyProof> PasskeyProof::decode(const Value& value) { return decode_object<PasskeyProof>(value, Members::open); }

void PasskeyProof::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"request", "credential", "client_data", "authenticator_data", "signature", "user"});
  in.take("request", request, TextRule{.kind = TextKind::one_line, .max = 80});
  in.take("credential", credential, TextRule{.kind = TextKind::one_line, .max = 1400});
  in.take("client_data", client_data, TextRule{.kind = TextKind::one_line, .max = 4000});
  in.take("authenticator_data", authenticator_data, TextRule{.kind = TextKind::one_line, .max = 4000});
  in.take("signature", signature, TextRule{.kind = TextKind::one_line, .max = 2000});
  in.take("user", user, TextRule{.kind = TextKind::one_line, .max = 200, .empty = Empty::allowed});
}

void PasskeyProof::write(JsonWriter& out) const {
  out.begin_object();
  out.member("request", request);
  out.member("credential", credential);
  out.member("client_data", client_data);
  out.member("authenticator_data", authenticator_data);
  out.member("signature", signature);
  out.member("user", user);
  out.end_object();
}

std::string PasskeyProof::to_json() const { return to_json_text(*this); }

Or<PasskeyEntry> PasskeyEntry::decode(const Value& value) { return decode_object<PasskeyEntry>(value, Members::open); }

void PasskeyEntry::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"passkey", "name", "created_at", "used_at"});
  in.take("passkey", passkey, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = 60});
  in.take("created_at", created_at, TimeRule{});
  in.take("used_at", used_at, TimeRule{});
}

void PasskeyEntry::write(JsonWriter& out) const {
  out.begin_object();
  out.member("passkey", passkey);
  out.member("name", name);
  out.member("created_at", created_at);
  out.member("used_at", used_at);
  out.end_object();
}

std::string PasskeyEntry::to_json() const { return to_json_text(*this); }

std::string_view to_string(AccountNoticeKind word) {
  switch (word) {
    case AccountNoticeKind::signed_in: return "signed_in";
    case AccountNoticeKind::passkey_added: return "passkey_added";
    case AccountNoticeKind::passkey_removed: return "passkey_removed";
    case AccountNoticeKind::totp_added: return "totp_added";
    case AccountNoticeKind::totp_removed: return "totp_removed";
    case AccountNoticeKind::recovery_made: return "recovery_made";
    case AccountNoticeKind::recovery_used: return "recovery_used";
    case AccountNoticeKind::password_set: return "password_set";
    case AccountNoticeKind::email_changed: return "email_changed";
    case AccountNoticeKind::provider_linked: return "provider_linked";
    case AccountNoticeKind::provider_unlinked: return "provider_unlinked";
    case AccountNoticeKind::sign_in_code_made: return "sign_in_code_made";
    case AccountNoticeKind::sign_in_code_ended: return "sign_in_code_ended";
    case AccountNoticeKind::restore_proposed: return "restore_proposed";
    case AccountNoticeKind::restore_agreed: return "restore_agreed";
    case AccountNoticeKind::restore_cancelled: return "restore_cancelled";
    case AccountNoticeKind::restored: return "restored";
    case AccountNoticeKind::sessions_ended: return "sessions_ended";
    case AccountNoticeKind::backup_failed: return "backup_failed";
  }
  return "";
}

bool parse_word(std::string_view word, AccountNoticeKind& out) {
  if (word == "signed_in") return out = AccountNoticeKind::signed_in, true;
  if (word == "passkey_added") return out = AccountNoticeKind::passkey_added, true;
  if (word == "passkey_removed") return out = AccountNoticeKind::passkey_removed, true;
  if (word == "totp_added") return out = AccountNoticeKind::totp_added, true;
  if (word == "totp_removed") return out = AccountNoticeKind::totp_removed, true;
  if (word == "recovery_made") return out = AccountNoticeKind::recovery_made, true;
  if (word == "recovery_used") return out = AccountNoticeKind::recovery_used, true;
  if (word == "password_set") return out = AccountNoticeKind::password_set, true;
  if (word == "email_changed") return out = AccountNoticeKind::email_changed, true;
  if (word == "provider_linked") return out = AccountNoticeKind::provider_linked, true;
  if (word == "provider_unlinked") return out = AccountNoticeKind::provider_unlinked, true;
  if (word == "sign_in_code_made") return out = AccountNoticeKind::sign_in_code_made, true;
  if (word == "sign_in_code_ended") return out = AccountNoticeKind::sign_in_code_ended, true;
  if (word == "restore_proposed") return out = AccountNoticeKind::restore_proposed, true;
  if (word == "restore_agreed") return out = AccountNoticeKind::restore_agreed, true;
  if (word == "restore_cancelled") return out = AccountNoticeKind::restore_cancelled, true;
  if (word == "restored") return out = AccountNoticeKind::restored, true;
  if (word == "sessions_ended") return out = AccountNoticeKind::sessions_ended, true;
  if (word == "backup_failed") return out = AccountNoticeKind::backup_failed, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, AccountNoticeKind& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"signed_in", "passkey_added", "passkey_removed", "totp_added", "totp_removed", "recovery_made", "recovery_used", "password_set", "email_changed", "provider_linked", "provider_unlinked", "sign_in_code_made", "sign_in_code_ended", "restore_proposed", "restore_agreed", "restore_cancelled", "restored", "sessions_ended", "backup_failed"});
}

}  // namespace radslag::protocol
