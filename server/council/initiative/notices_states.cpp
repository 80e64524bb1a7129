#include "council/initiative/notices.hpp"
#include "council/initiative/notices_parts.hpp"

namespace radslag::council::initiative {

using protocol::InboxKind;

namespace {

// What every change of state shows: to everyone where it is public, to its author and the moderators always.
Record show_state(const Posting& posting, const InitiativeId& id) {
  Record record = get(posting.books, posting.council, id);
  put_state(posting, record);
  put_step(posting, record);
  settle_list(posting, record);
  put_own(posting, record);
  remove_void_offers(posting, record);
  return record;
}

}  // namespace

void put_up(Board& board, store::Database& books, const facts::InitiativeSubmitted& fact) {
  const Posting posting{board, books};
  const Record record = show_state(posting, fact.initiative);
  Tell(posting, record).state_now().author(InboxKind::submitted);
}

void put_up(Board& board, store::Database& books, const facts::InitiativeEdited& fact) {
  const Posting posting{board, books};
  const Record record = show_state(posting, fact.initiative);
  put_version(posting, record);
}

void put_up(Board& board, store::Database& books, const facts::ScreeningBegan& fact) {
  show_state({board, books}, fact.initiative);
}

void put_up(Board& board, store::Database& books, const facts::InitiativePublished& fact) {
  const Posting posting{board, books};
  introduce(posting, fact.author);
  const Record record = get(books, posting.council, fact.initiative);
  put_all(posting, record);
  settle_list(posting, record);
  put_own(posting, record);
  // Where the statutes screen afterwards the author has just been told that it is received.
  if (fact.persona) Tell(posting, record).state_now().reason(fact.reason).by(fact.persona).author(InboxKind::screening);
}

void put_up(Board& board, store::Database& books, const facts::InitiativeReturned& fact) {
  const Posting posting{board, books};
  const Record record = show_state(posting, fact.initiative);
  Tell(posting, record).state_now().reason(fact.reason).by(fact.persona).author(InboxKind::screening);
}

void put_up(Board& board, store::Database& books, const facts::InitiativeRejected& fact) {
  const Posting posting{board, books};
  const Record record = show_state(posting, fact.initiative);
  Tell(posting, record).state_now().reason(fact.reason).by(fact.persona).author(InboxKind::screening);
}

void put_up(Board& board, store::Database& books, const facts::InitiativeForwarded& fact) {
  const Posting posting{board, books};
  const Record record = show_state(posting, fact.initiative);
  Tell(posting, record).state_now().reason(fact.reason).by(fact.persona).author(InboxKind::screening).supporters(InboxKind::state);
}

void put_up(Board& board, store::Database& books, const facts::InitiativeWithdrawn& fact) {
  const Posting posting{board, books};
  const Record record = show_state(posting, fact.initiative);
  if (record.is_public()) Tell(posting, record).state_now().reason(fact.reason).by(fact.persona).supporters(InboxKind::state);
}

void put_up(Board& board, store::Database& books, const facts::InitiativeShortlisted& fact) {
  const Posting posting{board, books};
  const Record record = show_state(posting, fact.initiative);
  Tell tell(posting, record);
  tell.state_now().reason(fact.reason).by(fact.persona);
  if (fact.persona) {
    tell.author(InboxKind::state);
  } else {
    tell.author(InboxKind::threshold).officials(InboxKind::threshold);
  }
  tell.supporters(InboxKind::state);
}

void put_up(Board& board, store::Database& books, const facts::InitiativeLapsed& fact) {
  const Posting posting{board, books};
  const Record record = show_state(posting, fact.initiative);
  Tell tell(posting, record);
  tell.state_now().author(InboxKind::state);
  if (record.is_public()) tell.supporters(InboxKind::state);
}

void put_up(Board& board, store::Database& books, const facts::InitiativeAnswered& fact) {
  const Posting posting{board, books};
  introduce(posting, fact.persona);
  const Record record = show_state(posting, fact.initiative);
  put_answers(posting, record);
  Tell(posting, record).by(fact.persona).author(InboxKind::answer).supporters(InboxKind::answer);
}

void put_up(Board& board, store::Database& books, const facts::InitiativeHidden& fact) {
  const Posting posting{board, books};
  const Record record = show_state(posting, fact.initiative);
  remove_all_but_steps(posting, record);
  Tell(posting, record).state_now().reason(fact.reason).by(fact.persona).author(InboxKind::hidden);
}

void put_up(Board& board, store::Database& books, const facts::InitiativeShown& fact) {
  const Posting posting{board, books};
  const Record record = get(books, posting.council, fact.initiative);
  put_all(posting, record);
  settle_list(posting, record);
  put_own(posting, record);
  Tell(posting, record).state_now().reason(fact.reason).by(fact.persona).author(InboxKind::hidden);
}

}  // namespace radslag::council::initiative
