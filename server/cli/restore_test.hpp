#pragma once
// Is this backup good? Restored into an empty folder as `radslag restore` does it, and held against every journal's newest
// signed head as `radslag verify` does: a copy that was never restored is a hope.
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "base/time.hpp"
#include "cli/places.hpp"
#include "council/core/registry.hpp"

namespace radslag::cli {

struct RestoreTest {
  std::int64_t journals = 0, entries = 0;  // verified
  std::optional<std::string> fault;        // one line: what is wrong
};

// `folder` is emptied first, and gone afterwards.
[[nodiscard]] RestoreTest test_restore(const Places& places, const council::Registry& registry, const std::filesystem::path& backup,
                                       const std::filesystem::path& folder, Time now);

}  // namespace radslag::cli
