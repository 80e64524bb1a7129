#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/round_types.hpp"

namespace radslag::protocol {

namespace facts {

// Announced.
struct RoundAnnounced {
  static constexpr std::string_view kind = "round_announced";
  static constexpr std::string_view feature = "rounds";
  static constexpr std::string_view audience = "everyone";
  RoundId round{};  // The round.
  PersonaId persona{};  // By whom.
  protocol::RoundTerms terms{};  // What is decided, and how.

  [[nodiscard]] static Or<RoundAnnounced> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundAnnounced&) const = default;
};

// Changed before it opened.
struct RoundChanged {
  static constexpr std::string_view kind = "round_changed";
  static constexpr std::string_view feature = "rounds";
  static constexpr std::string_view audience = "everyone";
  RoundId round{};  // The round.
  PersonaId persona{};  // By whom.
  protocol::RoundTerms terms{};  // What is decided, and how.

  [[nodiscard]] static Or<RoundChanged> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundChanged&) const = default;
};

// Options were added or changed.
struct RoundOptionsPut {
  static constexpr std::string_view kind = "round_options_put";
  static constexpr std::string_view feature = "rounds";
  static constexpr std::string_view audience = "everyone";
  RoundId round{};  // The round.
  std::vector<protocol::RoundPlace> options;  // Which.

  [[nodiscard]] static Or<RoundOptionsPut> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundOptionsPut&) const = default;
};

// An option was taken away.
struct RoundOptionDropped {
  static constexpr std::string_view kind = "round_option_dropped";
  static constexpr std::string_view feature = "rounds";
  static constexpr std::string_view audience = "everyone";
  RoundId round{};  // The round.
  OptionId option{};  // Which.

  [[nodiscard]] static Or<RoundOptionDropped> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundOptionDropped&) const = default;
};

// Opened: roll, key and question are fixed.
struct RoundOpened {
  static constexpr std::string_view kind = "round_opened";
  static constexpr std::string_view feature = "rounds";
  static constexpr std::string_view audience = "everyone";
  RoundId round{};  // The round.
  std::int64_t eligible{};  // On the roll.
  std::string roll_root;  // Root of the roll.
  std::string public_key;  // X25519, base64.
  std::string question;  // SHA-256 of the question.
  std::string lot;  // SHA-256 of the seed for lots.
  std::int64_t ballot_bytes{};  // Ballots are padded to this.

  [[nodiscard]] static Or<RoundOpened> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundOpened&) const = default;
};

// A sealed ballot came. Who, when and in whose place is said nowhere.
struct Envelope {
  static constexpr std::string_view kind = "envelope";
  static constexpr std::string_view feature = "rounds";
  static constexpr std::string_view audience = "everyone";
  RoundId round{};  // The round.
  std::string hash;  // SHA-256 of the envelope.

  [[nodiscard]] static Or<Envelope> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Envelope&) const = default;
};

// So many have voted.
struct RoundTurnoutNoted {
  static constexpr std::string_view kind = "round_turnout_noted";
  static constexpr std::string_view feature = "rounds";
  static constexpr std::string_view audience = "everyone";
  RoundId round{};  // The round.
  std::int64_t voted{};  // Voters.

  [[nodiscard]] static Or<RoundTurnoutNoted> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundTurnoutNoted&) const = default;
};

// Some more of those who may vote found in their inboxes that it is open.
struct RoundVotersTold {
  static constexpr std::string_view kind = "round_voters_told";
  static constexpr std::string_view feature = "rounds";
  static constexpr std::string_view audience = "everyone";
  RoundId round{};  // The round.
  std::optional<PersonaId> after;  // The last one before; absent at the first.
  PersonaId upto{};  // The last one now.
  bool all{};  // Nobody is left.

  [[nodiscard]] static Or<RoundVotersTold> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundVotersTold&) const = default;
};

// Closed.
struct RoundClosed {
  static constexpr std::string_view kind = "round_closed";
  static constexpr std::string_view feature = "rounds";
  static constexpr std::string_view audience = "everyone";
  RoundId round{};  // The round.
  std::int64_t envelopes{};  // Envelopes that count.
  std::string counted;  // SHA-256 of their sorted hashes, a line each.
  std::int64_t replaced_number{};  // Envelopes that were replaced.
  std::string replaced;  // SHA-256 of theirs.

  [[nodiscard]] static Or<RoundClosed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundClosed&) const = default;
};

// Counted.
struct RoundCounted {
  static constexpr std::string_view kind = "round_counted";
  static constexpr std::string_view feature = "rounds";
  static constexpr std::string_view audience = "everyone";
  RoundId round{};  // The round.
  protocol::RoundOutcome outcome{};  // What was decided.
  std::vector<protocol::RoundShare> shares;  // How each option fared.
  std::string board;  // SHA-256 of the board, a line a ballot.
  std::string lot_seed;  // The seed for lots.

  [[nodiscard]] static Or<RoundCounted> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundCounted&) const = default;
};

// The key is destroyed, the envelopes are overwritten: nobody can tell any more whose a ballot was.
struct LinkDestroyed {
  static constexpr std::string_view kind = "link_destroyed";
  static constexpr std::string_view feature = "rounds";
  static constexpr std::string_view audience = "everyone";
  RoundId round{};  // The round.

  [[nodiscard]] static Or<LinkDestroyed> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const LinkDestroyed&) const = default;
};

// Ended without a result.
struct RoundCancelled {
  static constexpr std::string_view kind = "round_cancelled";
  static constexpr std::string_view feature = "rounds";
  static constexpr std::string_view audience = "everyone";
  RoundId round{};  // The round.
  std::optional<PersonaId> persona;  // By whom; absent: by rule.
  protocol::RoundEnding ending{};  // Why.
  std::optional<std::string> reason;  // The reason given. (at most reason_max)

  [[nodiscard]] static Or<RoundCancelled> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundCancelled&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol
