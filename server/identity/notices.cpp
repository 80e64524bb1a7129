#include "identity/notices.hpp"

#include <fmt/format.h>

#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "identity/books.hpp"
#include "identity/paper.hpp"
#include "protocol/generated/factors_rows.hpp"
#include "protocol/generated/identity_rows.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/generated/oidc_rows.hpp"
#include "protocol/generated/paper_rows.hpp"

namespace radslag::identity {

namespace {

using council::Audience;
using protocol::AccountNoticeKind;
using protocol::rows::AccountNotice;

// A ULID in form, which sorts by entry; the same again in a replay.
std::string id_of(const council::Entry& entry) { return fmt::format("0{:016X}000000000", static_cast<std::uint64_t>(entry.seq)); }

void put(council::Board& board, store::Database& books, const MemberId& member, AccountNoticeKind kind, std::optional<std::string> browser = {}) {
  const std::string id = id_of(board.entry());
  const std::string topic = council::topics::account(member);
  AccountNotice row;
  row.kind_ = kind;
  row.at = board.entry().at;
  row.browser = std::move(browser);
  board.put(topic, Audience::member(member), id, row);
  books.run("INSERT INTO account_notice (member, id) VALUES ($1, $2)", member, id);
  const auto oldest = books.one<std::string>("SELECT id FROM account_notice WHERE member = $1 ORDER BY id DESC LIMIT 1 OFFSET $2", member,
                                             protocol::limits::account_notices_max);
  if (!oldest) return;
  books.run("DELETE FROM account_notice WHERE member = $1 AND id = $2", member, *oldest);
  board.remove<AccountNotice>(topic, Audience::member(member), *oldest);
}

}  // namespace

// One's own account is for oneself alone: neither operator nor moderator sees an address here.
void publish_account(council::Board& board, store::Database& books, const MemberId& member) {
  const auto account = account_of(books, member);
  if (!account) return;
  protocol::rows::Account row;
  row.email = account->email;
  row.has_password = account->has_password;
  row.operator_ = council::people::is_operator(books, member);
  row.language = account->language;
  row.created_at = account->created_at;
  board.put(council::topics::account(member), Audience::member(member), member.value, row);
}

void publish_password(council::Board& board, store::Database& books, const protocol::facts::PasswordSet& fact) {
  publish_account(board, books, fact.member);
  // Chosen together with the account: nothing was changed.
  const auto account = account_of(books, fact.member);
  if (account && account->created_at == board.entry().at) return;
  put(board, books, fact.member, AccountNoticeKind::password_set);
}

void publish_email(council::Board& board, store::Database& books, const protocol::facts::EmailChanged& fact) {
  publish_account(board, books, fact.member);
  put(board, books, fact.member, AccountNoticeKind::email_changed);
}

void publish_guarded(council::Board& board, store::Database& books, const protocol::facts::AccountGuarded& fact) {
  put(board, books, fact.member, fact.kind_);
}

void publish_seen(council::Board& board, store::Database& books, const protocol::facts::BrowserSeen& fact) {
  put(board, books, fact.member, AccountNoticeKind::signed_in, fact.browser.empty() ? std::nullopt : std::optional(fact.browser));
}

void take_notices_down(council::Board& board, store::Database& books, const MemberId& member) {
  std::vector<std::string> ids;
  books.each<std::string>("SELECT id FROM account_notice WHERE member = $1", [&](std::string id) { ids.push_back(std::move(id)); }, member);
  for (const auto& id : ids) board.remove<AccountNotice>(council::topics::account(member), Audience::member(member), id);
  books.run("DELETE FROM account_notice WHERE member = $1", member);
}

void publish_ways(council::Board& board, store::Database& books, const MemberId& member) {
  protocol::rows::AccountWays row;
  row.providers = linked_providers(books, member);
  row.has_sign_in_code = paper::has_sign_in_code(books, member);
  board.put(council::topics::account(member), Audience::member(member), member.value, row);
}

// How many were used, for who hands them out; by whom stands nowhere.
void publish_batch(council::Board& board, store::Database& books, const CouncilId& council, const std::string& id) {
  const auto batch = paper::batch_of(books, council, id);
  if (!batch) return;
  protocol::rows::PaperBatch row;
  row.giver = batch->giver;
  row.gives = batch->gives;
  row.area = batch->area;
  row.made_at = batch->made_at;
  row.valid_until = batch->valid_until;
  row.made = batch->made;
  row.used = batch->used;
  row.revoked = batch->revoked;
  board.put(council::topics::members(council), council::Audience::operators(), id, row);
}

}  // namespace radslag::identity
