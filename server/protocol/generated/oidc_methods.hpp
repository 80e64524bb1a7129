#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"
#include "protocol/generated/oidc_types.hpp"

namespace radslag::protocol {

// What account.providers answers.
struct AccountProvidersResult {
  std::vector<protocol::SignInProvider> providers;  // In the operator's order. (at most providers_max)

  [[nodiscard]] static Or<AccountProvidersResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountProvidersResult&) const = default;
};

// The ways to sign in that this instance offers beside e-mail and password.
struct AccountProviders {
  static constexpr std::string_view method = "account.providers";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::visitor;
  using Result = AccountProvidersResult;

  [[nodiscard]] static Or<AccountProviders> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountProviders&) const = default;
};

// What account.enter_by_provider answers.
struct AccountEnterByProviderResult {
  std::string url;  // Where the browser goes.

  [[nodiscard]] static Or<AccountEnterByProviderResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountEnterByProviderResult&) const = default;
};

// Begin to sign in or to join at a provider. The browser then goes to `url`, and comes back by `/sign-in/{provider}/back`, signed in, to `return_to`; who has a second factor to show comes back to the sign-in page with a `PendingSignIn` in the fragment, unless the provider says that it asked for two and the operator takes its word. Who is signed in already is asked by the provider anew, which proves who holds the session. Sets a cookie that binds the way there and back to this browser.
struct AccountEnterByProvider {
  static constexpr std::string_view method = "account.enter_by_provider";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::visitor;
  using Result = AccountEnterByProviderResult;
  std::string provider;  // Which one.
  std::string language;  // Language of the provider's page, and of e-mails to a new account.
  std::optional<std::string> return_to;  // Path of this site. (at most return_max)
  std::optional<std::string> browser;  // What this browser calls itself to this instance; see account.sign_in.

  [[nodiscard]] static Or<AccountEnterByProvider> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountEnterByProvider&) const = default;
};

// What account.link_provider answers.
struct AccountLinkProviderResult {
  std::string url;  // Where the browser goes.

  [[nodiscard]] static Or<AccountLinkProviderResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountLinkProviderResult&) const = default;
};

// As account.enter_by_provider, but who comes back is linked to the account that is signed in.
struct AccountLinkProvider {
  static constexpr std::string_view method = "account.link_provider";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  static constexpr bool step_up = true;
  using Result = AccountLinkProviderResult;
  std::string provider;  // Which one.
  std::string language;  // Language of the provider's page.
  std::optional<std::string> return_to;  // Path of this site. (at most return_max)

  [[nodiscard]] static Or<AccountLinkProvider> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountLinkProvider&) const = default;
};

// What account.unlink_provider answers.
struct AccountUnlinkProviderResult {

  [[nodiscard]] static Or<AccountUnlinkProviderResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountUnlinkProviderResult&) const = default;
};

// A provider no longer signs in to one's account. Refused when nothing else would.
struct AccountUnlinkProvider {
  static constexpr std::string_view method = "account.unlink_provider";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::member;
  static constexpr bool step_up = true;
  using Result = AccountUnlinkProviderResult;
  std::string provider;  // Which one.

  [[nodiscard]] static Or<AccountUnlinkProvider> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const AccountUnlinkProvider&) const = default;
};

}  // namespace radslag::protocol
