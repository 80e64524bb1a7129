#pragma once
// The list of what was erased (GDPR art. 17), outside the database and its backups, so that a restore brings nothing back.
// One JSON object a line: {"council","seq","at","ground","authority"}; `at` in unix milliseconds.
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "base/time.hpp"
#include "council/core/registry.hpp"
#include "store/database.hpp"

namespace radslag::cli {

struct Erasure {
  CouncilId council;
  std::int64_t seq = 0;
  std::string ground;
  std::string authority;
};

// Empty where there is no such file. Throws Stop with the line that cannot be understood: a list half read would bring
// back what somebody was promised is gone.
[[nodiscard]] std::vector<Erasure> read_erasures(const std::filesystem::path& file);

// Erases in a restored copy what still stands there, with what the features keep of it, and appends `redacted` for each.
// An entry that the copy does not have yet is passed over.
void replay_erasures(store::Database& copy, const council::Registry& features, const std::vector<Erasure>& erasures, Time now);

}  // namespace radslag::cli
