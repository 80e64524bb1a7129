#include "council/rounds/receipt.hpp"

#include <fmt/format.h>

#include "methods/tree/hash.hpp"
#include "protocol/generated/round_methods.hpp"

namespace radslag::council::rounds {

ReceiptOf::ReceiptOf(KeyRing& keys, CouncilId council, RoundId round, std::string hash, Time now, store::Database& books)
    : keys_(&keys), council_(std::move(council)), round_(std::move(round)), hash_(std::move(hash)), now_(now),
      origin_(books.one<std::string>("SELECT origin FROM journal WHERE council = $1", council_).value()) {}

std::string ReceiptOf::operator()(std::int64_t seq) const {
  protocol::RoundCastResult result;
  result.receipt = fmt::format("rk1-receipt\n{}\n{}\n{}\n{}\n{}\n", origin_, round_.value, hash_, seq, to_leaf_time(now_));
  result.signature = methods::to_base64(keys_->of(council_).sign(result.receipt));
  return result.to_json();
}

}  // namespace radslag::council::rounds
