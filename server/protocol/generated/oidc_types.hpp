#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

// Whom a provider is for.
enum class ProviderPurpose {
  residents,  // Anyone: BankID, Freja.
  staff,  // People who work for the municipality.
};
[[nodiscard]] std::string_view to_string(ProviderPurpose word);
[[nodiscard]] bool parse_word(std::string_view word, ProviderPurpose& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, ProviderPurpose& out);

// A way to sign in that the operator has set up.
struct SignInProvider {
  std::string provider;  // Its id.
  protocol::ProviderPurpose purpose{};  // Whom it is for.
  std::string sv;  // Its name in Swedish.
  std::string en;  // Its name in English.
  std::string ar;  // Its name in Arabic.

  [[nodiscard]] static Or<SignInProvider> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const SignInProvider&) const = default;
};

// A provider that signs in to one's account.
struct LinkedProvider {
  std::string provider;  // Its id.
  std::optional<std::string> assurance;  // How sure the provider was of who one is (`acr`).
  Time linked_at{};  // Since when.

  [[nodiscard]] static Or<LinkedProvider> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const LinkedProvider&) const = default;
};

}  // namespace radslag::protocol
