#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

// What holds the session.
enum class SessionKind {
  browser,  // A cookie.
  token,  // A bearer token.
};
[[nodiscard]] std::string_view to_string(SessionKind word);
[[nodiscard]] bool parse_word(std::string_view word, SessionKind& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, SessionKind& out);

// One signed-in browser or script of one's own.
struct SessionEntry {
  std::string session;  // Its handle; not the secret.
  protocol::SessionKind kind_{};  // Browser or token.
  std::string label;  // Browser and system, or the token's label.
  Time created_at{};  // Signed in at.
  Time used_at{};  // Last used.
  bool current{};  // The one that asks.

  [[nodiscard]] static Or<SessionEntry> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SessionEntry&) const = default;
};

// One account to be made by the operator.
struct ImportedAccount {
  std::string display_name;  // Name shown. (at most display_name_max)
  std::optional<std::string> email;  // Address, where there is one.

  [[nodiscard]] static Or<ImportedAccount> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ImportedAccount&) const = default;
};

// A token made for an imported account. Shown once.
struct IssuedToken {
  MemberId member{};  // The account.
  std::string token;  // The bearer token.

  [[nodiscard]] static Or<IssuedToken> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const IssuedToken&) const = default;
};

}  // namespace radslag::protocol
