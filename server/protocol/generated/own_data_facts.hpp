#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/own_data_types.hpp"

namespace radslag::protocol {

namespace facts {

// Somebody asks that something be erased.
struct ErasureRequested {
  static constexpr std::string_view kind = "erasure_requested";
  static constexpr std::string_view feature = "own_data";
  static constexpr std::string_view audience = "officers|group:operators";
  ErasureId request{};  // Which.
  protocol::Thing thing{};  // What.
  std::optional<PersonaId> author;  // Whose text it is.
  std::optional<PersonaId> asked_by;  // By the person concerned; absent: by an operator.
  std::optional<std::string> orderer;  // Tells only whether the same operator decides: a hash of this request and who it was.
  std::string ground;  // On what ground.
  std::string authority;  // Who wants it.
  std::optional<std::string> reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<ErasureRequested> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ErasureRequested&) const = default;
};

// A request was decided on.
struct ErasureDecided {
  static constexpr std::string_view kind = "erasure_decided";
  static constexpr std::string_view feature = "own_data";
  static constexpr std::string_view audience = "officers|group:operators";
  ErasureId request{};  // Which.
  bool erase{};  // Erased, or not.
  std::optional<PersonaId> persona;  // By whom.
  std::optional<std::string> reason;  // Why. (at most reason_max)

  [[nodiscard]] static Or<ErasureDecided> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ErasureDecided&) const = default;
};

// How the council deals with personal data was set.
struct DataRulesSet {
  static constexpr std::string_view kind = "data_rules_set";
  static constexpr std::string_view feature = "own_data";
  static constexpr std::string_view audience = "everyone";
  protocol::DataRules rules{};  // All of them.

  [[nodiscard]] static Or<DataRulesSet> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DataRulesSet&) const = default;
};

// Rules and privacy text were accepted.
struct ConsentGiven {
  static constexpr std::string_view kind = "consent_given";
  static constexpr std::string_view feature = "own_data";
  static constexpr std::string_view audience = "member";
  PersonaId persona{};  // By whom.
  std::int64_t rules{};  // Version of the rules.
  std::int64_t privacy{};  // Version of the privacy text.

  [[nodiscard]] static Or<ConsentGiven> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ConsentGiven&) const = default;
};

// Something was disposed of by a rule: counts alone.
struct Disposed {
  static constexpr std::string_view kind = "disposed";
  static constexpr std::string_view feature = "own_data";
  static constexpr std::string_view audience = "everyone";
  protocol::Retained class_{};  // What.
  std::int64_t count{};  // How many.
  std::string rule;  // By which rule.
  std::optional<Time> before;  // What was older than this.

  [[nodiscard]] static Or<Disposed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Disposed&) const = default;
};

// An initiative was entered in the authority's register.
struct MatterRegistered {
  static constexpr std::string_view kind = "matter_registered";
  static constexpr std::string_view feature = "own_data";
  static constexpr std::string_view audience = "everyone";
  InitiativeId initiative{};  // Which.
  std::string number;  // The authority's number.
  Time received_at{};  // Received.
  PersonaId persona{};  // By whom.

  [[nodiscard]] static Or<MatterRegistered> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const MatterRegistered&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol
