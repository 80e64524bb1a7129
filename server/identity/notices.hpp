#pragma once
// The row that a member sees of their own account.
#include "council/core/board.hpp"
#include "protocol/generated/identity_facts.hpp"

namespace radslag::identity {

void publish_account(council::Board& board, store::Database& books, const MemberId& member);

// Every fact of accounts concerns one account.
template <class Fact>
void publish(council::Board& board, store::Database& books, const Fact& fact) {
  publish_account(board, books, fact.member);
}

}  // namespace radslag::identity
