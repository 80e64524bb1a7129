#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/own_data_types.hpp"

namespace radslag::protocol {

namespace rows {

// Somebody asks that something be erased; for those who decide. Topics: {council}/disposal.
struct ErasureRequest {
  static constexpr std::string_view type = "erasure_request";
  static constexpr std::string_view audience = "officers|group:operators";
  using Key = ErasureId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  protocol::Thing thing{};  // What.
  std::optional<PersonaId> author;  // Whose text it is.
  bool by_author{};  // The person concerned asks.
  std::string ground;  // On what ground.
  std::string authority;  // Who wants it.
  std::optional<std::string> reason;  // Why. (at most reason_max)
  protocol::ErasureState state{};  // Where it stands.
  Time at{};  // Asked.
  std::optional<std::string> answer;  // Why it was decided so. (at most reason_max)

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ErasureRequest&) const = default;
};

// What was disposed of in a month, by class: counts, no personal data. Topics: {council}/disposal.
struct Disposal {
  static constexpr std::string_view type = "disposal";
  static constexpr std::string_view audience = "everyone";
  using Key = std::string;
  Key id{};  // the row's key: beside the fields on the wire, not among them (line)
  protocol::Retained class_{};  // What.
  std::string month;  // 2026-09.
  std::int64_t count{};  // How many.
  std::string rule;  // By which rule.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Disposal&) const = default;
};

// How this council deals with personal data, and which versions of its texts are in force. Topics: {council}/council.
struct DataRules {
  static constexpr std::string_view type = "data_rules";
  static constexpr std::string_view audience = "everyone";
  using Key = CouncilId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  protocol::DataRules rules{};  // The rules.
  std::int64_t rules_version{};  // Version of the council's rules.
  std::int64_t privacy_version{};  // Version of the privacy text.
  std::optional<Time> needed_from;  // From then on writing needs that these versions are accepted.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DataRules&) const = default;
};

// Which versions one has accepted. Topics: {council}/me.
struct MyConsent {
  static constexpr std::string_view type = "my_consent";
  static constexpr std::string_view audience = "member";
  using Key = PersonaId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::int64_t rules_version{};  // Of the rules.
  std::int64_t privacy_version{};  // Of the privacy text.
  Time at{};  // When.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MyConsent&) const = default;
};

// The matter as the authority has it in its register. Topics: {council}/initiative/{id}.
struct RegistryEntry {
  static constexpr std::string_view type = "registry_entry";
  static constexpr std::string_view audience = "everyone";
  using Key = InitiativeId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::string number;  // The authority's number.
  Time received_at{};  // Received.
  Time registered_at{};  // Entered.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RegistryEntry&) const = default;
};

}  // namespace rows

}  // namespace radslag::protocol
