#pragma once
// What a voter takes home: the council's signature over
//
//   rk1-receipt, origin, round, hash of the envelope, seq, time        six lines, each ended by LF
//
// There is no choice in it, and nothing of who it is.
#include <string>

#include "base/time.hpp"
#include "council/core/keys.hpp"
#include "store/database.hpp"

namespace radslag::council::rounds {

class ReceiptOf {
 public:
  ReceiptOf(KeyRing& keys, CouncilId council, RoundId round, std::string hash, Time now, store::Database& books);
  // RoundCastResult as JSON.
  [[nodiscard]] std::string operator()(std::int64_t seq) const;

 private:
  KeyRing* keys_;
  CouncilId council_;
  RoundId round_;
  std::string hash_;
  Time now_;
  std::string origin_;
};

}  // namespace radslag::council::rounds
