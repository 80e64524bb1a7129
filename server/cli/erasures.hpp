#pragma once
// The list of what was erased (GDPR art. 17), outside the database and its backups, so that a restore brings nothing back.
// One JSON object a line: {"council","seq","at","commit","ground","authority"}; `at` in unix milliseconds, `commit`
// the erased entry's commitment (it may be absent).
#include <filesystem>
#include <vector>

#include "council/core/erased.hpp"
#include "council/core/registry.hpp"
#include "store/database.hpp"

namespace radslag::cli {

// Empty where there is no such file. Throws Stop with the line that cannot be understood: a list half read would bring
// back what somebody was promised is gone.
[[nodiscard]] std::vector<council::Erased> read_erasures(const std::filesystem::path& file);

// Adds lines and has them on disk. Throws Stop where that cannot be done.
void note_erasures(const std::filesystem::path& file, const std::vector<council::Erased>& erasures);
// At the start: what the journals say was erased and the list does not, because a process was killed between the two.
void complete_erasures(store::Database& db, const std::filesystem::path& file);

// Erases in a restored copy what still stands there, with what the features keep of it, and appends `redacted` for each.
// An entry that the copy does not have yet is passed over, and so is another one that came to stand under its number.
void replay_erasures(store::Database& copy, const council::Registry& features, const std::vector<council::Erased>& erasures, Time now);

}  // namespace radslag::cli
