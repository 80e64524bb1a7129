#pragma once
// The roll (röstlängd): who may vote, fixed when a round opens.
//
// The seam: another electorate (a roll from a file) is another word of RoundElectorate and another case of `eligible`; nothing else
// asks who somebody is.
#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "base/random.hpp"
#include "council/rounds/record.hpp"

namespace radslag::council::rounds {

struct Voter {
  PersonaId persona;
  MemberId member;
  Time joined_at;
};
// By persona. For `seats`: not those with a conflict of interest noted at one of its options.
[[nodiscard]] std::vector<Voter> eligible(store::Database& books, const Record& record, Time now);

struct Roll {
  struct Place {
    MemberId member;
    std::array<std::uint8_t, 32> salt;
  };
  std::vector<Place> places;
  // Hex, of the tree over leaves SHA-256(0x00 ‖ salt ‖ member).
  [[nodiscard]] std::string root() const;
};

[[nodiscard]] Roll make_roll(const std::vector<Voter>& voters, Random& random);
void keep(store::Database& books, const RoundId& round, const Roll& roll);

[[nodiscard]] bool is_on_roll(store::Database& books, const RoundId& round, const MemberId& member);
[[nodiscard]] bool has_voted(store::Database& books, const RoundId& round, const MemberId& member);
[[nodiscard]] std::int64_t voted(store::Database& books, const RoundId& round);

// Their name leaves every roll of the council; places, marks and roots stay, and a ballot in an urn counts as anybody's.
void forget_voter(store::Database& books, const CouncilId& council, const MemberId& member);
// Rolls are kept for so long after the end, for whoever objects to who was on them.
inline constexpr std::chrono::days roll_kept{30};
[[nodiscard]] std::int64_t places_due(store::Database& books, const CouncilId& council, Time now);
void dispose_of_rolls(store::Database& books, const CouncilId& council, Time now);

}  // namespace radslag::council::rounds
