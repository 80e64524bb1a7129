#pragma once
#include <functional>

#include "store/database.hpp"

namespace radslag::store {

// Moves the whole log into the database file and empties it, so that what was overwritten or deleted is on disk in
// neither (secure_delete has zeroed it in the file). A reader that still looks at an older moment holds the log; after
// each try that finds one, `renew_readers` is called: it ends or renews the readers' snapshots and says whether to try
// again. Returns whether the log is empty. Throws Failure inside a transaction.
[[nodiscard]] bool truncate_wal_until_done(Database& writer, const std::function<bool()>& renew_readers);

}  // namespace radslag::store
