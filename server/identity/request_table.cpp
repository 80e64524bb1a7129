#include "identity/request_table.hpp"

namespace radslag::identity::request_table {

std::optional<Request> find(store::Database& db, const Secret& id) {
  const auto row = db.one<std::optional<MemberId>, std::string, std::string, std::optional<Secret>, std::optional<Secret>,
                          std::optional<std::string>, std::int64_t, Time>(
      "SELECT member, email, language, code, link, password_hash, tries, expires_at FROM account_request WHERE id = $1", id);
  if (!row) return std::nullopt;
  auto [member, email, language, code, link, password_hash, tries, expires_at] = *row;
  return Request{id, std::move(member), std::move(email), std::move(language), code, link, std::move(password_hash), tries, expires_at};
}

void insert(store::Database& db, const Request& request) {
  db.run(
      "INSERT INTO account_request (id, purpose, member, email, language, code, link, password_hash, expires_at) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
      request.id, request.member ? "change_email" : "sign_in", request.member, request.email, request.language,
      request.code, request.link, request.password_hash, request.expires_at);
}

void count_try(store::Database& db, const Secret& id) {
  db.run("UPDATE account_request SET tries = tries + 1 WHERE id = $1", id);
}

void remove(store::Database& db, const Secret& id) { db.run("DELETE FROM account_request WHERE id = $1", id); }

void remove_over(store::Database& db, Time now) { db.run("DELETE FROM account_request WHERE expires_at <= $1", now); }

}  // namespace radslag::identity::request_table
