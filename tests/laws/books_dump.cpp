#include "laws/books_dump.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace radslag::laws {

namespace {

// The journal, and what is not a fact: DESIGN section 1's closed list, each a side table.
const std::set<std::string> not_books{"journal", "entry", "tree_node", "checkpoint", "receipt", "migration",
                                      "topic",   "notice", "topic_pruned", "instance", "operator",
                                      "draft",   "account_password", "account_session", "account_ceremony", "account_totp", "account_totp_setup", "account_recovery", "account_passkey", "account_browser", "account_request", "operator_code", "mail_outbox",
                                      "account_subject", "account_number", "provider_attempt", "session_provider", "paper_code", "account_code", "invitation_secret",
                                      "member_list_line", "report_contact", "evidence_sealed",
                                      "round_roll", "round_envelope", "round_hash", "round_running", "round_ballot", "round_cleansed"};

std::vector<std::string> tables_of(store::Database& db) {
  std::vector<std::string> tables;
  // Not the shadow tables of an index for searching: they follow from what is indexed.
  db.each<std::string>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' "
                       "ORDER BY name",
                       [&](std::string name) { tables.push_back(std::move(name)); });
  return tables;
}

std::multiset<std::string> rows_of(store::Database& db, const std::string& table) {
  std::string columns;
  db.each<std::string>("SELECT name FROM pragma_table_info($1)",
                       [&](const std::string& name) { columns += (columns.empty() ? "quote(" : " || ' | ' || quote(") + name + ")"; }, table);
  std::multiset<std::string> rows;
  db.each<std::string>("SELECT " + columns + " FROM \"" + table + "\"", [&](std::string row) { rows.insert(std::move(row)); });
  return rows;
}

}  // namespace

Tables dump_all(store::Database& db) {
  Tables tables;
  for (const auto& table : tables_of(db)) tables[table] = rows_of(db, table);
  return tables;
}

Tables dump_books(store::Database& db) {
  Tables tables;
  for (const auto& table : tables_of(db)) {
    if (!not_books.contains(table)) tables[table] = rows_of(db, table);
  }
  // Without tombstones: these go with time, which is nobody's fact.
  db.each<std::string>(
      "SELECT topic.name || ' | ' || type || ' | ' || id || ' | ' || audience || ' | ' || revision || ' | ' || json "
      "FROM notice JOIN topic ON topic.no = notice.topic WHERE json IS NOT NULL",
      [&](std::string row) { tables["notice"].insert(std::move(row)); });
  return tables;
}

void expect_same(const Tables& found, const Tables& wanted) {
  std::set<std::string> names;
  for (const auto& [name, rows] : found) names.insert(name);
  for (const auto& [name, rows] : wanted) names.insert(name);
  static const std::multiset<std::string> none;
  for (const auto& name : names) {
    const auto& left = found.contains(name) ? found.at(name) : none;
    const auto& right = wanted.contains(name) ? wanted.at(name) : none;
    if (left == right) continue;
    std::vector<std::string> extra;
    std::vector<std::string> missing;
    std::ranges::set_difference(left, right, std::back_inserter(extra));
    std::ranges::set_difference(right, left, std::back_inserter(missing));
    ADD_FAILURE() << "table " << name << ": " << extra.size() << " rows too many, first: " << (extra.empty() ? "" : extra[0]) << "\n"
                  << missing.size() << " rows missing, first: " << (missing.empty() ? "" : missing[0]);
  }
}

}  // namespace radslag::laws
