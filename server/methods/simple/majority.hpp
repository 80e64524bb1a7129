#pragma once
// One question, answered by yes, no or abstention, and what it takes to carry it.
#include <cstdint>
#include <optional>

#include "methods/rational.hpp"

namespace radslag::methods::simple {

enum class Answer : std::uint8_t { yes, no, abstain };

// Of what the share of yes is counted. This is what decides whether an abstention works as a no.
enum class MajorityBase : std::uint8_t {
  yes_and_no,  // abstentions do not count
  votes,       // yes, no and abstentions
  present,     // everybody in the room, who did not vote too
  roll,        // everybody who has a vote
};

struct Majority {
  Rational share{1, 2};
  bool more_than = true;  // else the share itself is enough, as for two thirds
  MajorityBase base = MajorityBase::yes_and_no;
};

// How many of the roll must be present.
struct Quorum {
  Rational share;
  bool more_than = false;
};

// Where as many say yes as no, and one voice more would have carried it.
enum class EvenRule : std::uint8_t {
  status_quo,    // it stays as it was: not carried
  casting_vote,  // the chair's voice decides
  lot,           // yes draws as number 1 and no as number 2 (lot.hpp)
};

struct YesNoVotes {
  std::int64_t yes = 0;
  std::int64_t no = 0;
  std::int64_t abstain = 0;
  std::optional<std::int64_t> present;  // needed by the base `present`; for a quorum the votes stand in for it
  std::optional<std::int64_t> roll;     // needed by the base `roll` and by a quorum
};

enum class Verdict : std::uint8_t { carried, not_carried, not_quorate };

struct YesNoOutcome {
  Verdict verdict = Verdict::not_carried;
  std::int64_t base = 0;
  std::int64_t needed = 0;   // the fewest voices for yes that carry it, the base being what it is; one that nobody can reach where the base is 0
  bool was_even = false;
  std::optional<bool> decided_by_rule;  // what the rule for even votes said; absent where it was not asked
  std::optional<std::int64_t> quorum_needed;
};

struct EvenDecision {
  EvenRule rule = EvenRule::status_quo;
  bool says_yes = false;  // the chair's voice, or what the lot fell on; without meaning for status_quo
};

// With nobody saying yes nothing is carried. `votes` must hold what the base and the quorum need.
[[nodiscard]] YesNoOutcome decide(const YesNoVotes& votes, const Majority& majority, const std::optional<Quorum>& quorum, const EvenDecision& even);

}  // namespace radslag::methods::simple
