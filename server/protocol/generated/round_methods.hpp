#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/method.hpp"
#include "protocol/generated/round_types.hpp"

namespace radslag::protocol {

// What round.announce answers.
struct RoundAnnounceResult {

  [[nodiscard]] static Or<RoundAnnounceResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundAnnounceResult&) const = default;
};

// Announce a round. It opens by itself at its time.
struct RoundAnnounce {
  static constexpr std::string_view method = "round.announce";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::chair | Needs::secretary | Needs::process_lead | Needs::officer;
  using Result = RoundAnnounceResult;
  CouncilId council{};  // The council.
  RoundId round{};  // The round.
  protocol::RoundTerms terms{};  // What is decided, and how.

  [[nodiscard]] static Or<RoundAnnounce> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundAnnounce&) const = default;
};

// What round.change answers.
struct RoundChangeResult {

  [[nodiscard]] static Or<RoundChangeResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundChangeResult&) const = default;
};

// Change a round that has not opened.
struct RoundChange {
  static constexpr std::string_view method = "round.change";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::chair | Needs::secretary | Needs::process_lead | Needs::officer;
  using Result = RoundChangeResult;
  CouncilId council{};  // The council.
  RoundId round{};  // The round.
  protocol::RoundTerms terms{};  // What is decided, and how.

  [[nodiscard]] static Or<RoundChange> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundChange&) const = default;
};

// What round.put_options answers.
struct RoundPutOptionsResult {
  std::vector<std::int64_t> numbers;  // Their numbers.

  [[nodiscard]] static Or<RoundPutOptionsResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundPutOptionsResult&) const = default;
};

// Add options, or change those with the same id. Numbers are given in order.
struct RoundPutOptions {
  static constexpr std::string_view method = "round.put_options";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::chair | Needs::secretary | Needs::process_lead | Needs::officer;
  using Result = RoundPutOptionsResult;
  CouncilId council{};  // The council.
  RoundId round{};  // The round.
  std::vector<protocol::RoundOption> options;  // Options. (at most round_options_a_call_max)

  [[nodiscard]] static Or<RoundPutOptions> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundPutOptions&) const = default;
};

// What round.drop_option answers.
struct RoundDropOptionResult {

  [[nodiscard]] static Or<RoundDropOptionResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundDropOptionResult&) const = default;
};

// Take an option away.
struct RoundDropOption {
  static constexpr std::string_view method = "round.drop_option";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::chair | Needs::secretary | Needs::process_lead | Needs::officer;
  using Result = RoundDropOptionResult;
  CouncilId council{};  // The council.
  RoundId round{};  // The round.
  OptionId option{};  // Which.

  [[nodiscard]] static Or<RoundDropOption> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundDropOption&) const = default;
};

// What round.open answers.
struct RoundOpenResult {

  [[nodiscard]] static Or<RoundOpenResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundOpenResult&) const = default;
};

// Open at once.
struct RoundOpen {
  static constexpr std::string_view method = "round.open";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::chair | Needs::secretary | Needs::process_lead | Needs::officer;
  using Result = RoundOpenResult;
  CouncilId council{};  // The council.
  RoundId round{};  // The round.

  [[nodiscard]] static Or<RoundOpen> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundOpen&) const = default;
};

// What round.close answers.
struct RoundCloseResult {

  [[nodiscard]] static Or<RoundCloseResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundCloseResult&) const = default;
};

// Close at once and count, before its time.
struct RoundClose {
  static constexpr std::string_view method = "round.close";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::chair | Needs::secretary | Needs::process_lead;
  static constexpr bool step_up = true;
  using Result = RoundCloseResult;
  CouncilId council{};  // The council.
  RoundId round{};  // The round.

  [[nodiscard]] static Or<RoundClose> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundClose&) const = default;
};

// What round.cancel answers.
struct RoundCancelResult {

  [[nodiscard]] static Or<RoundCancelResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundCancelResult&) const = default;
};

// End it without a result, with a reason. Sealed ballots are destroyed unopened.
struct RoundCancel {
  static constexpr std::string_view method = "round.cancel";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::chair | Needs::secretary | Needs::process_lead;
  static constexpr bool step_up = true;
  using Result = RoundCancelResult;
  CouncilId council{};  // The council.
  RoundId round{};  // The round.
  std::string reason;  // Why; shown to everyone. (at most reason_max)

  [[nodiscard]] static Or<RoundCancel> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundCancel&) const = default;
};

// What round.cast answers.
struct RoundCastResult {
  std::string receipt;  // Six lines: rk1-receipt, origin, round, hash, seq, time.
  std::string signature;  // The council’s Ed25519 signature over the receipt, base64.

  [[nodiscard]] static Or<RoundCastResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundCastResult&) const = default;
};

// Put a sealed ballot in the urn. Until the close another takes its place; the same again is the same act.
struct RoundCast {
  static constexpr std::string_view method = "round.cast";
  static constexpr MethodKind kind = MethodKind::command;
  static constexpr Needs needs = Needs::resident;
  using Result = RoundCastResult;
  CouncilId council{};  // The council.
  RoundId round{};  // The round.
  std::string envelope;  // crypto_box_seal of the padded ballot, base64. (at most round_envelope_max)

  [[nodiscard]] static Or<RoundCast> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundCast&) const = default;
};

// What round.mine answers.
struct RoundMineResult {
  bool on_roll{};  // May vote.
  bool voted{};  // Has voted.
  std::optional<std::string> hash;  // Until the close: the hash of one’s envelope.

  [[nodiscard]] static Or<RoundMineResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundMineResult&) const = default;
};

// Whether one is on the roll, and has voted.
struct RoundMine {
  static constexpr std::string_view method = "round.mine";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::resident;
  using Result = RoundMineResult;
  CouncilId council{};  // The council.
  RoundId round{};  // The round.

  [[nodiscard]] static Or<RoundMine> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundMine&) const = default;
};

// What round.board answers.
struct RoundBoardResult {
  std::vector<protocol::RoundBallot> ballots;  // Ballots.
  std::int64_t total{};  // All.

  [[nodiscard]] static Or<RoundBoardResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundBoardResult&) const = default;
};

// Every ballot of a counted round, by tracker.
struct RoundBoard {
  static constexpr std::string_view method = "round.board";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::visitor;
  using Result = RoundBoardResult;
  CouncilId council{};  // The council.
  RoundId round{};  // The round.
  std::int64_t from{};  // Leave out so many.

  [[nodiscard]] static Or<RoundBoard> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundBoard&) const = default;
};

// What round.envelopes answers.
struct RoundEnvelopesResult {
  std::vector<std::string> hashes;  // Hex.
  std::int64_t total{};  // All.

  [[nodiscard]] static Or<RoundEnvelopesResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundEnvelopesResult&) const = default;
};

// The hashes of the envelopes counted, or of those replaced, sorted.
struct RoundEnvelopes {
  static constexpr std::string_view method = "round.envelopes";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::visitor;
  using Result = RoundEnvelopesResult;
  CouncilId council{};  // The council.
  RoundId round{};  // The round.
  bool counted{};  // Counted; otherwise replaced.
  std::int64_t from{};  // Leave out so many.

  [[nodiscard]] static Or<RoundEnvelopes> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundEnvelopes&) const = default;
};

// What round.running answers.
struct RoundRunningResult {
  std::int64_t ballots{};  // Ballots in it.
  std::map<std::string, std::int64_t> votes;  // Votes, or points, by number.

  [[nodiscard]] static Or<RoundRunningResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundRunningResult&) const = default;
};

// The running result, where the round shows one.
struct RoundRunning {
  static constexpr std::string_view method = "round.running";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::visitor;
  using Result = RoundRunningResult;
  CouncilId council{};  // The council.
  RoundId round{};  // The round.

  [[nodiscard]] static Or<RoundRunning> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundRunning&) const = default;
};

// What round.what_if answers.
struct RoundWhatIfResult {
  protocol::RoundOutcome outcome{};  // What it would have been.

  [[nodiscard]] static Or<RoundWhatIfResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundWhatIfResult&) const = default;
};

// What the same ballots would have chosen with another budget or method.
struct RoundWhatIf {
  static constexpr std::string_view method = "round.what_if";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::visitor;
  using Result = RoundWhatIfResult;
  CouncilId council{};  // The council.
  RoundId round{};  // The round.
  std::int64_t budget{};  // Another budget. (at most cost_max)
  std::optional<protocol::RoundMethod> method_;  // Another method for budgets; the round’s own when absent.
  std::optional<protocol::RoundCompletion> completion;  // Another completion.

  [[nodiscard]] static Or<RoundWhatIf> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundWhatIf&) const = default;
};

// What round.export answers.
struct RoundExportResult {
  std::string name;  // A name for the file.
  std::string text;  // The part.
  std::optional<std::int64_t> next;  // Ask for what follows from here.

  [[nodiscard]] static Or<RoundExportResult> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundExportResult&) const = default;
};

// A part of a counted round’s file: put the parts together.
struct RoundExport {
  static constexpr std::string_view method = "round.export";
  static constexpr MethodKind kind = MethodKind::query;
  static constexpr Needs needs = Needs::visitor;
  using Result = RoundExportResult;
  CouncilId council{};  // The council.
  RoundId round{};  // The round.
  protocol::RoundFormat format{};  // Which file.
  std::int64_t from{};  // Leave out so many ballots.

  [[nodiscard]] static Or<RoundExport> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundExport&) const = default;
};

}  // namespace radslag::protocol
