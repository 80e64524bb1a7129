#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

namespace facts {

// A provider signs in to this account from now on, or vouched for it anew. As whom is no fact.
struct ProviderLinked {
  static constexpr std::string_view kind = "provider_linked";
  static constexpr std::string_view feature = "identity";
  static constexpr std::string_view audience = "member";
  MemberId member{};  // The account.
  std::string provider;  // Which one.
  std::optional<std::string> assurance;  // How sure the provider was of who it is.

  [[nodiscard]] static Or<ProviderLinked> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ProviderLinked&) const = default;
};

// A provider signs in to this account no longer.
struct ProviderUnlinked {
  static constexpr std::string_view kind = "provider_unlinked";
  static constexpr std::string_view feature = "identity";
  static constexpr std::string_view audience = "member";
  MemberId member{};  // The account.
  std::string provider;  // Which one.

  [[nodiscard]] static Or<ProviderUnlinked> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ProviderUnlinked&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol
