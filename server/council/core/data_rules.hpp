#pragma once
// How a council deals with personal data, as rules of any feature read it. Kept by the feature own_data.
#include <cstdint>
#include <string>

#include "base/id.hpp"
#include "store/database.hpp"

namespace radslag::council {

struct DataRules {
  bool erasure_by_two = false;
  std::int64_t consent_days = 30;
  std::int64_t least_age = 0;  // not asked; dataskyddslagen 2:4 would have 13 where consent is the ground
  std::int64_t drafts_months = 12;
  std::string registry_pattern{};
};

[[nodiscard]] DataRules data_rules_of(store::Database& books, const CouncilId& council);

}  // namespace radslag::council
