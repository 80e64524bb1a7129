#include "council/core/data_rules.hpp"

namespace radslag::council {

DataRules data_rules_of(store::Database& books, const CouncilId& council) {
  const auto row = books.one<bool, std::int64_t, std::int64_t, std::int64_t, std::string>(
      "SELECT erasure_by_two, consent_days, least_age, drafts_months, registry_pattern FROM data_rules WHERE council = $1",
      council);
  if (!row) return {};
  const auto& [by_two, consent_days, least_age, drafts_months, registry_pattern] = *row;
  return {by_two, consent_days, least_age, drafts_months, registry_pattern};
}

}  // namespace radslag::council
