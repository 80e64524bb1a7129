#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

// The first factor was right; the second is asked for. Nothing can be done with this but to finish.
struct PendingSignIn {
  std::string request;  // For account.finish_sign_in. To be kept in memory alone.
  Time expires_at{};  // When it is no longer good.
  bool totp{};  // A code from the app does.
  bool passkey{};  // A passkey does.
  bool recovery{};  // A recovery code does.

  [[nodiscard]] static Or<PendingSignIn> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const PendingSignIn&) const = default;
};

// What a passkey is asked for.
enum class PasskeyPurpose {
  sign_in,  // To sign in, with nothing else.
  second_factor,  // After another first factor.
  step_up,  // To prove once more who holds this session.
};
[[nodiscard]] std::string_view to_string(PasskeyPurpose word);
[[nodiscard]] bool parse_word(std::string_view word, PasskeyPurpose& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, PasskeyPurpose& out);

// What the browser and the authenticator answered to a challenge. Bytes are base64url without padding.
struct PasskeyProof {
  std::string request;  // From account.passkey_begin.
  std::string credential;  // The passkey's id.
  std::string client_data;  // clientDataJSON.
  std::string authenticator_data;  // authenticatorData.
  std::string signature;  // signature.
  std::optional<std::string> user;  // userHandle, where there is one.

  [[nodiscard]] static Or<PasskeyProof> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const PasskeyProof&) const = default;
};

// One of one's passkeys.
struct PasskeyEntry {
  std::string passkey;  // Its handle here.
  std::string name;  // What its owner calls it.
  Time created_at{};  // Added.
  std::optional<Time> used_at;  // Last used.

  [[nodiscard]] static Or<PasskeyEntry> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const PasskeyEntry&) const = default;
};

// What happened to one's account.
enum class AccountNoticeKind {
  signed_in,  // Signed in from a browser that was not seen before.
  passkey_added,  // A passkey was added.
  passkey_removed,  // A passkey was removed.
  totp_added,  // A code app was added.
  totp_removed,  // The code app was removed.
  recovery_made,  // New recovery codes were made.
  recovery_used,  // A recovery code was used to sign in.
  password_set,  // The password was set or changed.
  email_changed,  // The address was changed.
  provider_linked,  // A provider was linked: it signs in to the account.
  provider_unlinked,  // A provider was unlinked.
  sign_in_code_made,  // A personal sign-in code was made.
  sign_in_code_ended,  // The personal sign-in code was ended.
  restore_proposed,  // Somebody at the desk proposed to take a lost second factor away.
  restore_agreed,  // Two people at the desk agreed: when the waiting time is over, signing in asks for no second factor.
  restore_cancelled,  // The owner said no to that.
  restored,  // The second factor was taken away at the desk; all sessions ended.
  sessions_ended,  // An operator ended every session.
  backup_failed,  // To operators: a backup could not be made, or what was restored from it is not whole.
};
[[nodiscard]] std::string_view to_string(AccountNoticeKind word);
[[nodiscard]] bool parse_word(std::string_view word, AccountNoticeKind& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, AccountNoticeKind& out);

}  // namespace radslag::protocol
