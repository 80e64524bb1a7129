#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

// Where a round stands.
enum class RoundState {
  announced,  // Aviserad: it has a date, and can still be changed.
  open,  // Öppen: one may vote.
  closed,  // Stängd, not counted yet.
  counted,  // Räknad: the result stands.
  cancelled,  // Inställd: ended without a result.
};
[[nodiscard]] std::string_view to_string(RoundState word);
[[nodiscard]] bool parse_word(std::string_view word, RoundState& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, RoundState& out);

// What a voter says.
enum class RoundBallotKind {
  approval,  // Names those one is for.
  knapsack,  // Names those one would buy for the budget.
  ranked,  // Ranks them.
  yes_no,  // Yes, no or abstains: options 1, 2 and 3.
  score,  // Gives each some points.
  dots,  // Hands out a number of points.
};
[[nodiscard]] std::string_view to_string(RoundBallotKind word);
[[nodiscard]] bool parse_word(std::string_view word, RoundBallotKind& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, RoundBallotKind& out);

// How ballots become a result.
enum class RoundMethod {
  most_votes,  // Those with most votes.
  most_points,  // Those with most points.
  greedy_votes,  // Most votes first, as long as the money is enough.
  greedy_votes_per_cost,  // Most votes for the money first.
  equal_shares_cost,  // Equal shares; a project is worth to its supporters what it costs.
  equal_shares_count,  // Equal shares; every project is worth the same.
  schulze,  // Schulze, by winning votes.
  stv_scotland,  // Transferable vote, the Scottish rules.
  stv_wigm,  // Transferable vote, in exact fractions.
  stv_meek,  // Transferable vote, Meek.
  majority,  // More yes than no, or the share asked for.
};
[[nodiscard]] std::string_view to_string(RoundMethod word);
[[nodiscard]] bool parse_word(std::string_view word, RoundMethod& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, RoundMethod& out);

// What equal shares does with money that is left.
enum class RoundCompletion {
  none,  // Leaves it.
  greedy,  // Most votes first.
  add1,  // Gives everybody a little more to begin with, as long as the budget is kept.
  add1u,  // add1, then most votes first.
};
[[nodiscard]] std::string_view to_string(RoundCompletion word);
[[nodiscard]] bool parse_word(std::string_view word, RoundCompletion& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, RoundCompletion& out);

// Which of equal options comes first.
enum class RoundTies {
  ballot_order,  // The one with the lower number.
  votes_then_cost,  // More votes, then lower cost, then lower number.
  lot,  // As the lot falls: the order of SHA-256 of seed and number.
};
[[nodiscard]] std::string_view to_string(RoundTies word);
[[nodiscard]] bool parse_word(std::string_view word, RoundTies& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, RoundTies& out);

// When the result is seen.
enum class RoundVisibility {
  always,  // All along.
  after_voting,  // By those who have voted; by all after the close.
  after_close,  // After the close; until then nobody opens a ballot, not even the server.
};
[[nodiscard]] std::string_view to_string(RoundVisibility word);
[[nodiscard]] bool parse_word(std::string_view word, RoundVisibility& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, RoundVisibility& out);

// Who may vote: those who are so when it opens.
enum class RoundElectorate {
  residents,  // Everybody who joined.
  confirmed,  // Residents confirmed as living here.
  seats,  // Seat holders and deputies, but for those with a conflict of interest noted at an option.
};
[[nodiscard]] std::string_view to_string(RoundElectorate word);
[[nodiscard]] bool parse_word(std::string_view word, RoundElectorate& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, RoundElectorate& out);

// How much of yes and no together must be yes.
enum class RoundMajority {
  simple,  // More than half.
  two_thirds,  // Two thirds or more.
  three_quarters,  // Three quarters or more.
};
[[nodiscard]] std::string_view to_string(RoundMajority word);
[[nodiscard]] bool parse_word(std::string_view word, RoundMajority& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, RoundMajority& out);

// Why a round ended without a result.
enum class RoundEnding {
  decided,  // By decision, with a reason.
  too_few_voters,  // Fewer on the roll than round_voters_min.
  no_options,  // Nothing to choose between.
  key_lost,  // The key was lost: nobody can open the ballots.
};
[[nodiscard]] std::string_view to_string(RoundEnding word);
[[nodiscard]] bool parse_word(std::string_view word, RoundEnding& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, RoundEnding& out);

// Why an option was not chosen.
enum class RoundWhy {
  no_votes,  // Nobody was for it.
  supporters_lacked_money,  // Its supporters had less left than it cost.
  did_not_fit,  // What was left of the budget was less than it cost.
  fewer_votes,  // Others had more.
  lost_tie,  // Equal with another, which came first.
};
[[nodiscard]] std::string_view to_string(RoundWhy word);
[[nodiscard]] bool parse_word(std::string_view word, RoundWhy& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, RoundWhy& out);

// A file to take home.
enum class RoundFormat {
  pb,  // Pabulib.
  csv,  // Semicolon, a line an option.
  ballots,  // Ranked ballots as JSON, or BLT, as `radslag count` reads them.
};
[[nodiscard]] std::string_view to_string(RoundFormat word);
[[nodiscard]] bool parse_word(std::string_view word, RoundFormat& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, RoundFormat& out);

// What is decided, and how.
struct RoundTerms {
  std::string title;  // Title. (at most title_max)
  std::string what;  // What it is about, Markdown. (at most body_max)
  std::string language;  // Language.
  protocol::RoundBallotKind ballot{};  // What a voter says.
  protocol::RoundMethod method_{};  // How it is counted.
  std::optional<protocol::RoundCompletion> completion;  // Equal shares: what is done with money left.
  std::optional<std::int64_t> budget;  // Money to share out, in whole units of the council’s currency. (at most cost_max)
  std::optional<std::int64_t> choices;  // Most options on a ballot; all when absent. (at most round_options_max)
  std::optional<std::int64_t> seats;  // How many are to be chosen, where no budget decides; 1 when absent. (at most round_options_max)
  std::optional<std::int64_t> points;  // Score: most points for an option. Dots: how many one has. (at most round_points_max)
  std::optional<std::int64_t> quorum_percent;  // So many of the roll must vote, or the result does not hold.
  std::optional<protocol::RoundMajority> majority;  // Yes or no: how much must be yes.
  protocol::RoundTies ties{};  // Which of equals comes first.
  protocol::RoundVisibility visibility{};  // When the result is seen.
  protocol::RoundElectorate electorate{};  // Who may vote.
  Time opens_at{};  // Opens.
  Time closes_at{};  // Closes.

  [[nodiscard]] static Or<RoundTerms> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundTerms&) const = default;
};

// Something to vote for.
struct RoundOption {
  OptionId option{};  // Its id, made by the client.
  std::optional<InitiativeId> initiative;  // The initiative, a public one; its title and category are taken from it.
  std::optional<std::string> title;  // Title, where it is no initiative. (at most title_max)
  std::optional<std::int64_t> cost;  // Cost in whole units. (at most cost_max)
  std::optional<std::string> category;  // Category id.

  [[nodiscard]] static Or<RoundOption> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundOption&) const = default;
};

// An option with its number on the ballot.
struct RoundPlace {
  OptionId option{};  // The option.
  std::int64_t number{};  // Its number on the ballot. (at most round_options_max)
  std::optional<InitiativeId> initiative;  // The initiative.
  std::string title;  // Title. (at most title_max)
  std::int64_t cost{};  // Cost; 0 where none was given. (at most cost_max)
  std::optional<std::string> category;  // Category id.

  [[nodiscard]] static Or<RoundPlace> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundPlace&) const = default;
};

// Options that were equal where it mattered, the one that was taken first in front.
struct RoundTie {
  std::vector<std::int64_t> numbers;  // Which.

  [[nodiscard]] static Or<RoundTie> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundTie&) const = default;
};

// A stage of a count by transferable vote.
struct RoundStage {
  std::string action;  // What was done: elect, transfer_surplus, exclude, transfer_excluded, elect_remaining, begin, end.
  std::vector<std::int64_t> numbers;  // With whom.
  std::map<std::string, double> votes;  // Votes after it, by number.
  double exhausted{};  // Votes that name nobody who is left.

  [[nodiscard]] static Or<RoundStage> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundStage&) const = default;
};

// What was decided.
struct RoundOutcome {
  std::int64_t ballots{};  // Ballots counted.
  std::int64_t invalid{};  // Envelopes that could not be opened or held no valid ballot.
  bool holds{};  // Enough have voted.
  std::vector<std::int64_t> chosen;  // Those chosen, in order.
  std::optional<std::int64_t> total_cost;  // What they cost together.
  std::optional<std::vector<std::int64_t>> greedy;  // What “most votes first” would have chosen, for comparison.
  std::optional<double> endowment;  // Equal shares: what each voter had at the beginning.
  std::optional<std::int64_t> increment;  // Equal shares with add1: what each voter was given more at a time. (at most cost_max)
  std::optional<double> leftover;  // Equal shares: what all had together at the end.
  std::optional<double> quota;  // Transferable vote: votes needed.
  std::optional<bool> approved;  // Yes or no: it is yes.
  std::vector<protocol::RoundTie> ties;  // Where equals were.
  std::optional<std::vector<protocol::RoundStage>> stages;  // Transferable vote: every stage; left out where it would be too long.

  [[nodiscard]] static Or<RoundOutcome> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundOutcome&) const = default;
};

// How an option fared.
struct RoundShare {
  std::optional<OptionId> option;  // Which; absent for yes, no and abstain.
  std::int64_t number{};  // Its number. (at most round_options_max)
  std::int64_t votes{};  // Voters who are for it; ranked: who rank it first.
  std::optional<std::int64_t> points;  // Points.
  std::optional<std::int64_t> place;  // Chosen as number so and so.
  std::optional<protocol::RoundWhy> why;  // Why not.
  std::optional<double> most_paid;  // Equal shares: what one supporter paid at most.
  std::optional<std::int64_t> paid_in_full;  // Equal shares: so many paid that.
  std::optional<std::int64_t> paid_less;  // Equal shares: so many gave all they had left, which was less.
  std::optional<double> supporters_money;  // Equal shares: what its supporters had left together in the end.

  [[nodiscard]] static Or<RoundShare> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundShare&) const = default;
};

// A ballot on the board.
struct RoundBallot {
  std::string t;  // Tracker, drawn by the voter’s browser.
  RawJson b;  // What it says.

  [[nodiscard]] static Or<RoundBallot> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const RoundBallot&) const = default;
};

}  // namespace radslag::protocol
