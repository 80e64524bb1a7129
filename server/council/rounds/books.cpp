#include "council/rounds/books.hpp"

#include "council/rounds/notices.hpp"
#include "council/rounds/record.hpp"
#include "council/rounds/roll.hpp"
#include "council/rounds/telling.hpp"
#include "protocol/generated/membership_facts.hpp"

namespace radslag::council::rounds {

using namespace protocol;

namespace {

void set_terms(store::Database& books, const RoundId& round, const RoundTerms& terms) {
  books.run("UPDATE round SET terms = $2, opens_at = $3, closes_at = $4 WHERE id = $1", round, terms.to_json(), terms.opens_at, terms.closes_at);
}

}  // namespace

void fold(store::Database& books, const Entry& entry, const facts::RoundAnnounced& fact) {
  books.run("INSERT INTO round (id, council, terms, state, opens_at, closes_at) VALUES ($1, $2, $3, 'announced', $4, $5)", fact.round, entry.council,
            fact.terms.to_json(), fact.terms.opens_at, fact.terms.closes_at);
}

void fold(store::Database& books, const Entry&, const facts::RoundChanged& fact) { set_terms(books, fact.round, fact.terms); }

void fold(store::Database& books, const Entry&, const facts::RoundOptionsPut& fact) {
  for (const auto& place : fact.options) {
    books.run("INSERT INTO round_option (round, id, number, initiative, title, cost, category) VALUES ($1, $2, $3, $4, $5, $6, $7) "
              "ON CONFLICT (round, id) DO UPDATE SET initiative = excluded.initiative, title = excluded.title, cost = excluded.cost, category = excluded.category",
              fact.round, place.option, place.number, place.initiative, place.title, place.cost, place.category);
  }
}

void fold(store::Database& books, const Entry&, const facts::RoundOptionDropped& fact) {
  books.run("DELETE FROM round_option WHERE round = $1 AND id = $2", fact.round, fact.option);
}

void fold(store::Database& books, const Entry& entry, const facts::RoundOpened& fact) {
  books.run("UPDATE round SET state = 'open', opened_at = $2, eligible = $3, roll_root = $4, public_key = $5, question = $6, lot = $7, ballot_bytes = $8 WHERE id = $1",
            fact.round, entry.at, fact.eligible, fact.roll_root, fact.public_key, fact.question, fact.lot, fact.ballot_bytes);
}

void fold(store::Database& books, const Entry& entry, const facts::Envelope& fact) {
  books.run("INSERT INTO envelope_seq (hash, round, seq) VALUES ($1, $2, $3)", fact.hash, fact.round, entry.seq);
}

void fold(store::Database& books, const Entry&, const facts::RoundTurnoutNoted& fact) {
  books.run("UPDATE round SET voted = $2 WHERE id = $1", fact.round, fact.voted);
}

void fold(store::Database& books, const Entry& entry, const facts::RoundClosed& fact) {
  books.run("UPDATE round SET state = 'closed', closed_at = $2, voted = $3, counted_hash = $4, replaced_hash = $5 WHERE id = $1", fact.round, entry.at, fact.envelopes,
            fact.counted, fact.replaced);
}

void fold(store::Database& books, const Entry&, const facts::RoundCounted& fact) {
  books.run("UPDATE round SET state = 'counted', lot_seed = $2, increment = $3 WHERE id = $1", fact.round, fact.lot_seed, fact.outcome.increment);
}

void fold(store::Database& books, const Entry&, const facts::LinkDestroyed& fact) {
  books.run("UPDATE round SET links_destroyed = 1 WHERE id = $1", fact.round);
}

void fold(store::Database& books, const Entry& entry, const facts::RoundCancelled& fact) {
  books.run("UPDATE round SET state = 'cancelled', closed_at = $2, ending = $3, reason = $4 WHERE id = $1", fact.round, entry.at, to_string(fact.ending), fact.reason);
}

namespace {

constexpr const char* erased_word = "…";

void forget_terms(store::Database& books, Board& board, const RoundId& id) {
  Record record = get(books, id);
  record.terms.title = erased_word;
  record.terms.what.clear();
  set_terms(books, id, record.terms);
  publish_round(board, books, id);
  forget_telling(books, board, id);
}

void forget_options(store::Database& books, Board& board, const facts::RoundOptionsPut& fact) {
  for (const auto& place : fact.options) {
    books.run("UPDATE round_option SET title = $3 WHERE round = $1 AND id = $2", fact.round, place.option, erased_word);
  }
  publish_options(board, books, fact.round);
}

}  // namespace

void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const Value& fields) {
  if (kind == facts::MemberJoined::kind) {
    forget_voter(books, erased.council, MemberId(*fields.find("member")->as_string()));
  } else if (kind == facts::RoundAnnounced::kind) {
    if (const auto fact = facts::RoundAnnounced::decode(fields)) forget_terms(books, board, fact->round);
  } else if (kind == facts::RoundChanged::kind) {
    if (const auto fact = facts::RoundChanged::decode(fields)) forget_terms(books, board, fact->round);
  } else if (kind == facts::RoundOptionsPut::kind) {
    if (const auto fact = facts::RoundOptionsPut::decode(fields)) forget_options(books, board, *fact);
  } else if (kind == facts::RoundCancelled::kind) {
    if (const auto fact = facts::RoundCancelled::decode(fields)) {
      books.run("UPDATE round SET reason = NULL WHERE id = $1", fact->round);
      publish_round(board, books, fact->round);
    }
  }
}

}  // namespace radslag::council::rounds
