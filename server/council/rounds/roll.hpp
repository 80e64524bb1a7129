#pragma once
// The roll (röstlängd): who may vote, fixed when a round opens.
//
// The seam: another electorate (confirmed residents, a roll from a file) is another word of RoundElectorate and another case of
// `eligible`; nothing else asks who somebody is.
#include <string>
#include <vector>

#include "base/random.hpp"
#include "council/rounds/record.hpp"

namespace radslag::council::rounds {

// Each once, sorted.
[[nodiscard]] std::vector<MemberId> eligible(store::Database& books, const CouncilId& council, protocol::RoundElectorate electorate);

struct Roll {
  struct Place {
    MemberId member;
    std::array<std::uint8_t, 32> salt;
  };
  std::vector<Place> places;
  // Hex, of the tree over leaves SHA-256(0x00 ‖ salt ‖ member).
  [[nodiscard]] std::string root() const;
};

[[nodiscard]] Roll make_roll(std::vector<MemberId> members, Random& random);
void keep(store::Database& books, const RoundId& round, const Roll& roll);

[[nodiscard]] bool is_on_roll(store::Database& books, const RoundId& round, const MemberId& member);
[[nodiscard]] bool has_voted(store::Database& books, const RoundId& round, const MemberId& member);
[[nodiscard]] std::int64_t voted(store::Database& books, const RoundId& round);

}  // namespace radslag::council::rounds
