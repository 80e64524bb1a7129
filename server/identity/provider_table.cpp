#include "identity/provider_table.hpp"

namespace radslag::identity::provider_table {

std::optional<MemberId> member_of(store::Database& db, const Secret& subject) {
  return db.one<MemberId>("SELECT member FROM account_subject WHERE subject = $1", subject);
}

void put_subject(store::Database& db, const Secret& subject, const MemberId& member, const std::string& provider) {
  db.run("INSERT INTO account_subject (subject, member, provider) VALUES ($1, $2, $3) ON CONFLICT (subject) DO NOTHING", subject, member, provider);
}

// A number that no provider vouches for any more is not kept.
void remove_subject(store::Database& db, const MemberId& member, const std::string& provider) {
  db.run("DELETE FROM account_subject WHERE member = $1 AND provider = $2", member, provider);
  db.run("DELETE FROM account_number WHERE member = $1 AND NOT EXISTS (SELECT 1 FROM account_subject WHERE account_subject.member = $1)", member);
}

std::optional<MemberId> member_with_number(store::Database& db, const Secret& number) {
  return db.one<MemberId>("SELECT member FROM account_number WHERE number = $1", number);
}

std::optional<Secret> number_of(store::Database& db, const MemberId& member) {
  return db.one<Secret>("SELECT number FROM account_number WHERE member = $1", member);
}

void put_number(store::Database& db, const MemberId& member, const Secret& number) {
  db.run("INSERT INTO account_number (member, number) VALUES ($1, $2) ON CONFLICT (member) DO UPDATE SET number = $2", member, number);
}

bool is_used(store::Database& db, const Secret& nonce) {
  return db.one<std::int64_t>("SELECT 1 FROM provider_attempt WHERE nonce = $1", nonce).has_value();
}

void put_used(store::Database& db, const Secret& nonce, Time until, Time now) {
  db.run("DELETE FROM provider_attempt WHERE until <= $1", now);
  db.run("INSERT INTO provider_attempt (nonce, until) VALUES ($1, $2)", nonce, until);
}

std::optional<std::string> provider_of_session(store::Database& db, const std::string& handle) {
  return db.one<std::string>("SELECT provider FROM session_provider WHERE handle = $1", handle);
}

void put_session(store::Database& db, const std::string& handle, const std::string& provider) {
  db.run("DELETE FROM session_provider WHERE handle NOT IN (SELECT handle FROM account_session)");
  db.run("INSERT INTO session_provider (handle, provider) VALUES ($1, $2)", handle, provider);
}

void forget(store::Database& db, const MemberId& member) {
  db.run("DELETE FROM account_subject WHERE member = $1", member);
  db.run("DELETE FROM account_number WHERE member = $1", member);
}

}  // namespace radslag::identity::provider_table
