#include "council/belonging/books.hpp"
#include "council/core/electorate.hpp"
#include "council/core/inbox.hpp"
#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "protocol/generated/belonging_rows.hpp"
#include "protocol/generated/membership_facts.hpp"

namespace radslag::council::belonging {

using namespace protocol;

namespace {

void put_rules(Board& board, store::Database& books) {
  const CouncilId& council = board.entry().council;
  rows::BelongingRules row;
  row.rules = rules_of(books, council);
  row.confirmed = electorate::confirmed_residents(books, council, board.entry().at);
  board.put(topics::about(council), Audience::everyone(), council.value, row);
}

void put_person(Board& board, store::Database& books, const PersonaId& persona) {
  const CouncilId& council = board.entry().council;
  const auto member = people::member_of(books, persona);
  rows::Belonging own;
  rows::BelongingEntry entry;
  own.state = BelongingState::none;
  books.each<std::string, std::string, std::string, std::optional<std::string>, std::optional<Time>, std::optional<Time>, std::optional<std::string>,
             std::optional<std::string>>(
      "SELECT state, area, way, code, confirmed_at, until, ground, reason FROM belonging WHERE council = $1 AND persona = $2",
      [&](const auto& state, auto area, const auto& way, auto code, auto confirmed_at, auto until, const auto& ground, auto reason) {
        own.state = from_string<BelongingState>(state).value();
        own.area = area;
        own.way = from_string<BelongingWay>(way).value();
        own.code = std::move(code);
        own.until = until;
        if (ground) own.ground = from_string<BelongingGround>(*ground).value();
        own.reason = std::move(reason);
        entry.area = std::move(area);
        entry.way = *own.way;
        entry.confirmed_at = confirmed_at.value_or(Time{});
        entry.until = until.value_or(Time{});
      },
      council, persona);
  own.vouchers = books.one<std::int64_t>("SELECT count(*) FROM belonging_voucher WHERE council = $1 AND persona = $2", council, persona).value_or(0);
  if (member) board.put(topics::me(council, *member), Audience::member(*member), persona.value, own);
  const std::string list = topics::belonging(council);
  if (own.state == BelongingState::confirmed) {
    board.put(list, Audience::moderators(), persona.value, entry);
  } else {
    board.remove<rows::BelongingEntry>(list, Audience::moderators(), persona.value);
  }
  put_rules(board, books);
}

void forget_belonging(store::Database& books, Board& board, const CouncilId& council, const PersonaId& persona) {
  books.run("DELETE FROM belonging_voucher WHERE council = $1 AND persona = $2", council, persona);
  books.run("DELETE FROM belonging WHERE council = $1 AND persona = $2", council, persona);
  put_person(board, books, persona);
}

void tell(Board& board, store::Database& books, const PersonaId& persona, const char* state, const std::optional<std::string>& reason) {
  rows::InboxItem item;
  item.kind_ = InboxKind::belonging;
  item.state = state;
  item.reason = reason;
  inbox::post(board, books, persona, std::move(item));
}

}  // namespace

void publish(Board& board, store::Database& books, const facts::BelongingRulesSet&) { put_rules(board, books); }
// Nobody is told before it is kept.
void publish(Board&, store::Database&, const facts::BelongingPromised&) {}
void publish(Board& board, store::Database& books, const facts::BelongingAsked& fact) { put_person(board, books, fact.persona); }
void publish(Board& board, store::Database& books, const facts::BelongingVouched& fact) { put_person(board, books, fact.persona); }
void publish(Board& board, store::Database& books, const facts::BelongingConfirmed& fact) { put_person(board, books, fact.persona); }

void publish(Board& board, store::Database& books, const facts::BelongingEnding& fact) { tell(board, books, fact.persona, "ending", std::nullopt); }

// Whoever said themselves that they moved need not be told.
void publish(Board& board, store::Database& books, const facts::BelongingEnded& fact) {
  put_person(board, books, fact.persona);
  if (fact.ground != BelongingGround::moved) tell(board, books, fact.persona, "ended", fact.reason);
}

void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const Value& fields) {
  // With the person goes where they live, and for whom they vouched goes with those.
  if (kind == facts::MemberJoined::kind) return forget_belonging(books, board, erased.council, PersonaId(*fields.find("persona")->as_string()));
  if (kind == facts::BelongingPromised::kind) {
    books.run("DELETE FROM belonging_promise WHERE council = $1 AND member = $2", erased.council, *fields.find("member")->as_string());
    return;
  }
  if (kind != facts::BelongingAsked::kind && kind != facts::BelongingConfirmed::kind && kind != facts::BelongingEnded::kind && kind != facts::BelongingVouched::kind) return;
  const PersonaId persona(*fields.find("persona")->as_string());
  if (kind == facts::BelongingEnded::kind) {
    books.run("UPDATE belonging SET reason = NULL WHERE council = $1 AND persona = $2 AND ended_seq = $3", erased.council, persona, erased.seq);
    inbox::take_back(board, books, erased);
  } else if (kind == facts::BelongingVouched::kind) {
    books.run("DELETE FROM belonging_voucher WHERE council = $1 AND persona = $2 AND voucher = $3", erased.council, persona, *fields.find("voucher")->as_string());
  } else {
    return forget_belonging(books, board, erased.council, persona);
  }
  put_person(board, books, persona);
}

}  // namespace radslag::council::belonging
