#include "council/rounds/counting.hpp"

#include <algorithm>

#include "council/rounds/ballot.hpp"
#include "council/rounds/sealing.hpp"

namespace radslag::council::rounds {

Counted open_and_count(const Urn& urn) {
  const auto kind = urn.question.terms.ballot;
  const RoundKey public_key = public_key_of(urn.secrets.key);
  std::vector<Ballot> ballots;
  std::int64_t invalid = 0;
  for (const auto& envelope : urn.envelopes) {
    const auto text = unseal(std::string_view(reinterpret_cast<const char*>(envelope.data()), envelope.size()), urn.secrets.key, public_key);
    auto ballot = text ? read_ballot(*text, urn.question) : std::unexpected(std::string());
    if (ballot) {
      ballots.push_back(std::move(*ballot));
    } else {
      ++invalid;
    }
  }
  std::ranges::sort(ballots, {}, [&](const Ballot& ballot) { return std::pair(ballot.tracker, ballot.choice(kind)); });
  Counted counted;
  for (const Ballot& ballot : ballots) counted.board.push_back(ballot.line(kind));
  counted.tally = count(urn.question, ballots, {.eligible = urn.eligible, .invalid = invalid}, urn.secrets.lot_seed);
  return counted;
}

}  // namespace radslag::council::rounds
