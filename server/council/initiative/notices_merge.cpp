#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "council/initiative/merge.hpp"
#include "council/initiative/notices.hpp"
#include "council/initiative/notices_parts.hpp"
#include "council/initiative/supporters.hpp"
#include "protocol/generated/initiative_rows.hpp"

namespace radslag::council::initiative {

using namespace protocol;

namespace {

template <class Row>
void put_for(const Posting& posting, const PersonaId& persona, const MergeId& merge, const Row& row) {
  const auto member = people::member_of(posting.books, persona);
  if (member) posting.board.put(topics::me(posting.council, *member), Audience::member(*member), merge.value, row);
}

template <class Row>
void remove_for(const Posting& posting, const PersonaId& persona, const MergeId& merge) {
  const auto member = people::member_of(posting.books, persona);
  if (member) posting.board.remove<Row>(topics::me(posting.council, *member), Audience::member(*member), merge.value);
}

std::vector<PersonaId> asked_of(const Posting& posting, const MergeId& merge) {
  std::vector<PersonaId> personas;
  posting.books.each<PersonaId>("SELECT persona FROM support_question WHERE council = $1 AND merge = $2",
                             [&](PersonaId persona) { personas.push_back(std::move(persona)); }, posting.council, merge);
  return personas;
}

// Each is asked, however many they are: it is their support, and nobody else may move it.
void ask_supporters(const Posting& posting, const MergeId& merge, const Record& goes, const Record& stays) {
  rows::SupportMove question;
  question.from = goes.id;
  question.from_title = title_of(posting.books, goes.no);
  question.into = stays.id;
  question.into_title = title_of(posting.books, stays.no);
  question.at = posting.board.entry().at;
  Tell tell(posting, stays);
  tell.merge(merge);
  for (const PersonaId& persona : asked_of(posting, merge)) {
    put_for(posting, persona, merge, question);
    tell.to(persona, InboxKind::support_move);
  }
}

}  // namespace

void remove_void_offers(const Posting& posting, const Record& record) {
  std::vector<std::tuple<MergeId, PersonaId, PersonaId>> offers;
  posting.books.each<MergeId, PersonaId, PersonaId>(
      "SELECT m.id, g.author, s.author FROM merge_offer m JOIN initiative g ON g.no = m.goes "
      "JOIN initiative s ON s.no = m.stays WHERE m.outcome = 'void' AND (m.goes = $1 OR m.stays = $1)",
      [&](MergeId id, PersonaId one, PersonaId other) { offers.emplace_back(std::move(id), std::move(one), std::move(other)); },
      record.no);
  for (const auto& [id, one, other] : offers) {
    remove_for<rows::MergeOffer>(posting, one, id);
    remove_for<rows::MergeOffer>(posting, other, id);
  }
}

void put_up(Board& board, store::Database& books, const facts::MergeOffered& fact) {
  const Posting posting{board, books};
  const Record goes = get(books, posting.council, fact.from);
  const Record stays = get(books, posting.council, fact.into);
  rows::MergeOffer offer;
  offer.from = goes.id;
  offer.from_title = title_of(books, goes.no);
  offer.into = stays.id;
  offer.into_title = title_of(books, stays.no);
  offer.offered_by = fact.persona;
  offer.message = fact.message;
  offer.at = board.entry().at;
  for (const PersonaId& author : {goes.author, stays.author}) {
    offer.mine = author == fact.persona;
    put_for(posting, author, fact.merge, offer);
  }
  const Record& theirs = goes.author == fact.persona ? stays : goes;
  Tell(posting, theirs).merge(fact.merge).reason(fact.message).by(fact.persona).author(InboxKind::merge_offer);
}

void put_up(Board& board, store::Database& books, const facts::MergeEnded& fact) {
  const Posting posting{board, books};
  const Offer offer = find_offer(books, posting.council, fact.merge).value();
  for (const std::int64_t no : {offer.goes, offer.stays}) {
    const Record record = get(books, no);
    remove_for<rows::MergeOffer>(posting, record.author, fact.merge);
    Tell(posting, record).merge(fact.merge).reason(fact.reason).by(fact.persona).author(InboxKind::merge_result);
  }
}

void put_up(Board& board, store::Database& books, const facts::InitiativesMerged& fact) {
  const Posting posting{board, books};
  const Record goes = get(books, posting.council, fact.from);
  const Record stays = get(books, posting.council, fact.into);
  for (const Record* record : {&goes, &stays}) {
    put_state(posting, *record);
    put_step(posting, *record);
    settle_list(posting, *record);
    put_own(posting, *record);
    remove_for<rows::MergeOffer>(posting, record->author, fact.merge);
  }
  remove_void_offers(posting, goes);
  const PersonaId offered_by = find_offer(books, posting.council, fact.merge).value().offered_by;
  Tell(posting, stays).merge(fact.merge).by(fact.persona).to(offered_by, InboxKind::merge_result);
  ask_supporters(posting, fact.merge, goes, stays);
}

void put_up(Board& board, store::Database& books, const facts::SupportMoved& fact) {
  const Posting posting{board, books};
  remove_for<rows::SupportMove>(posting, fact.persona, fact.merge);
  if (!fact.move) return;
  const Record target = merged_target(books, posting.council, fact.merge);
  put_tally(posting, target);
  put_support(posting, target, fact.persona);
  settle_supporter(posting, target, fact.persona);
}

}  // namespace radslag::council::initiative
