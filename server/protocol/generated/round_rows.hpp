#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/round_types.hpp"

namespace radslag::protocol {

namespace rows {

// A round. Topics: {council}/rounds, {council}/round/{id}.
struct Round {
  static constexpr std::string_view type = "round";
  static constexpr std::string_view audience = "everyone";
  using Key = RoundId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  protocol::RoundTerms terms{};  // What is decided, and how.
  protocol::RoundState state{};  // State.
  std::int64_t options{};  // Options.
  std::optional<std::int64_t> eligible;  // Voters on the roll.
  std::optional<std::string> public_key;  // X25519 key to seal to, base64.
  std::optional<std::int64_t> ballot_bytes;  // A ballot is padded to so many bytes.
  std::optional<std::string> question;  // SHA-256 of terms and options as they stood at opening, hex.
  std::optional<std::string> roll_root;  // Root of the roll, hex.
  std::optional<std::string> lot;  // SHA-256 of the seed for lots, hex.
  std::optional<protocol::RoundEnding> ending;  // Why it ended without a result.
  std::optional<std::string> reason;  // The reason given. (at most reason_max)
  std::optional<Time> opened_at;  // Opened.
  std::optional<Time> closed_at;  // Closed.
  bool links_destroyed{};  // Nobody can tell any more whose a ballot was.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Round&) const = default;
};

// How many have voted, some seconds ago. Topics: {council}/rounds, {council}/round/{id}.
struct RoundTurnout {
  static constexpr std::string_view type = "round_turnout";
  static constexpr std::string_view audience = "everyone";
  using Key = RoundId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::int64_t voted{};  // Voters.
  std::int64_t eligible{};  // Of so many.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundTurnout&) const = default;
};

// Something to vote for. Topics: {council}/round/{id}.
struct RoundOption {
  static constexpr std::string_view type = "round_option";
  static constexpr std::string_view audience = "everyone";
  using Key = OptionId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  RoundId round{};  // The round.
  std::int64_t number{};  // Number on the ballot. (at most round_options_max)
  std::optional<InitiativeId> initiative;  // The initiative.
  std::string title;  // Title. (at most title_max)
  std::int64_t cost{};  // Cost. (at most cost_max)
  std::optional<std::string> category;  // Category id.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundOption&) const = default;
};

// The result. Topics: {council}/round/{id}.
struct RoundResult {
  static constexpr std::string_view type = "round_result";
  static constexpr std::string_view audience = "everyone";
  using Key = RoundId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  protocol::RoundOutcome outcome{};  // What was decided.
  std::string board;  // SHA-256 of the board, hex.
  std::string counted;  // SHA-256 of the list of counted hashes.
  std::string replaced;  // SHA-256 of the list of replaced hashes.
  std::string lot_seed;  // The seed for lots, revealed.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundResult&) const = default;
};

// How an option fared. Topics: {council}/round/{id}.
struct RoundShare {
  static constexpr std::string_view type = "round_share";
  static constexpr std::string_view audience = "everyone";
  using Key = OptionId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  RoundId round{};  // The round.
  protocol::RoundShare share{};  // How.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundShare&) const = default;
};

}  // namespace rows

}  // namespace radslag::protocol
