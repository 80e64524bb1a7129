#include "identity/forget.hpp"

#include <vector>

#include "council/core/member_list.hpp"
#include "council/core/receipts.hpp"
#include "council/core/topics.hpp"
#include "identity/address.hpp"
#include "identity/books.hpp"
#include "identity/ceremony_table.hpp"
#include "identity/factor_table.hpp"
#include "identity/notices.hpp"
#include "identity/paper.hpp"
#include "identity/provider_table.hpp"
#include "identity/secrets.hpp"

namespace radslag::identity {

namespace {

using namespace protocol;

std::string text_in(const Value& fields, std::string_view name) {
  const Value* value = fields.find(name);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : std::string();
}

void forget_address(store::Database& db, const council::Board& board, const std::string& email, const Identity& identity) {
  if (email.empty()) return;
  db.run("DELETE FROM account_request WHERE email = $1 COLLATE NOCASE", email);
  council::receipts::forget_saying(db, email);
  council::member_list::forget_address(db, email, [&identity](const CouncilId& council, std::string_view address) {
    return hash_of_listed_address(identity.keys, council, address);
  });
  SystemRandom random;
  identity.outbox.forget_letters_to(email, board.entry().at, random)(db);
}

// A change of address that waits for its code: letters went to an address that stands in no fact yet.
std::vector<std::string> addresses_asked_for(store::Database& db, const MemberId& member) {
  std::vector<std::string> found;
  db.each<std::string>("SELECT DISTINCT email FROM account_request WHERE member = $1", [&](std::string email) { found.push_back(std::move(email)); }, member);
  return found;
}

void forget_account(store::Database& db, council::Board& board, const MemberId& member, const Identity& identity) {
  const auto account = account_of(db, member);
  if (account && account->email) forget_address(db, board, *account->email, identity);
  for (const std::string& email : addresses_asked_for(db, member)) forget_address(db, board, email, identity);
  for (const auto* sql : {"DELETE FROM account_session WHERE member = $1", "DELETE FROM account_password WHERE member = $1",
                          "DELETE FROM account_request WHERE member = $1", "DELETE FROM account_browser WHERE member = $1",
                          "DELETE FROM account_restore WHERE member = $1", "DELETE FROM account_provider WHERE member = $1",
                          "DELETE FROM account_code_made WHERE member = $1", "DELETE FROM operator WHERE member = $1",
                          "DELETE FROM account WHERE member = $1"}) {
    db.run(sql, member);
  }
  db.run("DELETE FROM session_provider WHERE handle NOT IN (SELECT handle FROM account_session)");
  provider_table::forget(db, member);
  paper::remove_sign_in_code(db, member);
  council::receipts::forget_saying(db, member.value);
  mail::Outbox::forget(db, member);
  ceremony_table::forget(db, member);
  factor_table::forget(db, member);
  take_notices_down(board, db, member);
  board.remove_topic(council::topics::account(member));
}

}  // namespace

void forget(store::Database& db, council::Board& board, const council::Entry& erased, std::string_view kind,
            const Value& fields, const Identity& identity) {
  if (erased.council != council::instance_journal) return;
  const MemberId member(text_in(fields, "member"));
  if (kind == facts::AccountCreated::kind) {
    forget_address(db, board, text_in(fields, "email"), identity);
    return forget_account(db, board, member, identity);
  }
  if (kind == facts::BrowserSeen::kind) return take_notices_down(board, db, member);
  if (kind == facts::OperatorNamed::kind) db.run("DELETE FROM operator WHERE member = $1", member);
  if (kind != facts::EmailChanged::kind) return;
  const std::string email = text_in(fields, "email");
  forget_address(db, board, email, identity);
  db.run("UPDATE account SET email = NULL, email_key = NULL WHERE member = $1 AND email = $2", member, email);
  if (db.changes() == 0) return;
  mail::Outbox::forget(db, member);
  publish_account(board, db, member);
}

}  // namespace radslag::identity
