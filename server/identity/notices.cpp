#include "identity/notices.hpp"

#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "identity/books.hpp"
#include "protocol/generated/identity_rows.hpp"

namespace radslag::identity {

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
  board.put(council::topics::account(member), council::Audience::member(member), member.value, row);
}

}  // namespace radslag::identity
