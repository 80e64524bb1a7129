#pragma once
// What stands in a database, table by table, to be compared. New tables count by themselves: what may differ is named here.
#include <map>
#include <set>
#include <string>

#include "store/database.hpp"

namespace radslag::laws {

using Tables = std::map<std::string, std::multiset<std::string>>;  // table → its rows, each as one line

// Every table.
[[nodiscard]] Tables dump_all(store::Database& db);
// The books and the notices: everything but the journal itself, the closed list of DESIGN section 1, and numbers that are
// the database's own. Notices stand under their topic's name.
[[nodiscard]] Tables dump_books(store::Database& db);
// A failure names the first rows that only one of the two has.
void expect_same(const Tables& found, const Tables& wanted);

}  // namespace radslag::laws
