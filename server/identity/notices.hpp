#pragma once
// The rows that a member sees of their own account: what it is, and what happened to it.
#include "council/core/board.hpp"
#include "protocol/generated/factors_facts.hpp"
#include "protocol/generated/identity_facts.hpp"

namespace radslag::identity {

void publish_account(council::Board& board, store::Database& books, const MemberId& member);

void publish_ways(council::Board& board, store::Database& books, const MemberId& member);

void publish_batch(council::Board& board, store::Database& books, const CouncilId& council, const std::string& id);

// Every fact of accounts concerns one account.
template <class Fact>
void publish(council::Board& board, store::Database& books, const Fact& fact) {
  publish_account(board, books, fact.member);
}
template <class Fact>
void publish_batch_of(council::Board& board, store::Database& books, const Fact& fact) {
  publish_batch(board, books, board.entry().council, fact.batch);
}
template <class Fact>
void publish_ways_of(council::Board& board, store::Database& books, const Fact& fact) {
  publish_ways(board, books, fact.member);
}

// What the member should know of, in case it was not they who did it.
void publish_password(council::Board& board, store::Database& books, const protocol::facts::PasswordSet& fact);
void publish_email(council::Board& board, store::Database& books, const protocol::facts::EmailChanged& fact);
void publish_guarded(council::Board& board, store::Database& books, const protocol::facts::AccountGuarded& fact);
void publish_seen(council::Board& board, store::Database& books, const protocol::facts::BrowserSeen& fact);
// What is for the operators' journal alone: the owner has a notice of their own.
template <class Fact>
void publish_nothing(council::Board&, store::Database&, const Fact&) {}
void take_notices_down(council::Board& board, store::Database& books, const MemberId& member);

}  // namespace radslag::identity
