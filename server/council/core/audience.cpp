#include "council/core/audience.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace radslag::council {

namespace {

std::string hash8_of(std::string_view text) {
  std::array<std::uint8_t, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size());
  return to_hex(std::span(hash).first(4));
}

}  // namespace

Labels::Labels() : Labels(std::vector<std::string>{}) {}

Labels::Labels(std::vector<std::string> labels) : labels_(std::move(labels)) {
  labels_.push_back("everyone");
  std::ranges::sort(labels_);
  const auto repeats = std::ranges::unique(labels_);
  labels_.erase(repeats.begin(), repeats.end());
  std::string shared;
  std::string own;
  for (const auto& label : labels_) (label.starts_with("member:") ? own : shared) += label + '\n';
  hash8_ = hash8_of(shared);
  own_hash8_ = hash8_of(shared + own);
}

bool Labels::contains(std::string_view label) const { return std::ranges::binary_search(labels_, label); }

}  // namespace radslag::council
