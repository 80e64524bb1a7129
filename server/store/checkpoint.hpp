#pragma once
#include <cstdint>
#include <functional>

#include "store/database.hpp"

namespace radslag::store {

// Moves the whole log into the database file and empties it, so that what was overwritten or deleted is on disk in
// neither (secure_delete has zeroed it in the file). A reader that still looks at an older moment holds the log; after
// each try that finds one, `renew_readers` is called: it ends or renews the readers' snapshots and says whether to try
// again. Returns whether the log is empty. Throws Failure inside a transaction.
[[nodiscard]] bool truncate_wal_until_done(Database& writer, const std::function<bool()>& renew_readers);

// Writes the whole file anew. secure_delete zeroes what is deleted, but where SQLite moves cells from a full page to another
// it leaves the old ones standing between what is in use: of 400 erased texts in a file of 18 MB three were still there, and
// none after this. Outside a transaction; takes a second for some hundred MB, and the log holds it all until it is emptied.
void rewrite_whole(Database& writer);
[[nodiscard]] std::int64_t size_of(Database& db);

}  // namespace radslag::store
