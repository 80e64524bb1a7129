#pragma once
// A round as it stands in the books.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "base/time.hpp"
#include "protocol/generated/round_types.hpp"
#include "store/database.hpp"

namespace radslag::council::rounds {

using protocol::RoundState;

// What is asked: settled when the round opens.
struct Question {
  RoundId round;
  protocol::RoundTerms terms;
  std::vector<protocol::RoundPlace> options;  // by number

  [[nodiscard]] const protocol::RoundPlace* find(std::int64_t number) const;
  // SHA-256 of {"round","terms","options"} in the model's order of members, hex.
  [[nodiscard]] std::string hash() const;
  // Yes, no, abstain: what is chosen between has no rows of its own.
  [[nodiscard]] bool is_yes_no() const { return terms.ballot == protocol::RoundBallotKind::yes_no; }
};

struct Record {
  RoundId id;
  CouncilId council;
  protocol::RoundTerms terms;
  RoundState state{};
  std::optional<std::int64_t> eligible;
  std::optional<std::string> roll_root, public_key, question, lot;
  std::optional<std::int64_t> ballot_bytes;
  std::optional<Time> opened_at, closed_at;
  std::int64_t voted = 0;
  std::optional<std::string> ending, reason, counted_hash, replaced_hash;
  bool links_destroyed = false;
};

[[nodiscard]] std::optional<Record> find(store::Database& books, const CouncilId& council, const RoundId& id);
// For folds and notices: a fact names only what exists.
[[nodiscard]] Record get(store::Database& books, const RoundId& id);
[[nodiscard]] Question question_of(store::Database& books, const Record& record);
[[nodiscard]] std::vector<protocol::RoundPlace> options_of(store::Database& books, const RoundId& id);
[[nodiscard]] std::vector<RoundId> in_state(store::Database& books, const CouncilId& council, RoundState state);

// Does the server open ballots as they come, to show sums while the round goes on?
[[nodiscard]] inline bool is_running(const protocol::RoundTerms& terms) {
  return terms.visibility != protocol::RoundVisibility::after_close;
}

}  // namespace radslag::council::rounds
