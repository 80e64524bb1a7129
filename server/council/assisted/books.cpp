#include "council/assisted/books.hpp"

#include <string>
#include <vector>

#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "protocol/generated/assisted_rows.hpp"
#include "protocol/generated/membership_facts.hpp"
#include "protocol/value.hpp"

namespace radslag::council::assisted {

using namespace protocol;

namespace {

bool is_helped(store::Database& books, const Entry& entry, const PersonaId& persona) {
  return books.one<std::int64_t>("SELECT 1 FROM assisted_sitting WHERE council = $1 AND persona = $2 AND ends_at >= $3", entry.council, persona, entry.at).has_value();
}

void note(store::Database& books, const Entry& entry, AssistedThing thing, std::string_view id) {
  books.run("INSERT INTO assisted_mark (council, thing, id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", entry.council, to_string(thing), id);
}

bool is_noted(store::Database& books, const Entry& entry, AssistedThing thing, std::string_view id) {
  return books.one<std::int64_t>("SELECT 1 FROM assisted_mark WHERE council = $1 AND thing = $2 AND id = $3", entry.council, to_string(thing), id).has_value();
}

// Beside the thing itself, where everybody sees that.
void put_mark(Board& board, const std::string& topic, AssistedThing thing, std::string_view id) {
  rows::AssistedMark row;
  row.thing = thing;
  board.put(topic, Audience::everyone(), id, row);
}

void publish_support(Board& board, store::Database& books, const InitiativeId& initiative) {
  const CouncilId& council = board.entry().council;
  rows::AssistedSupport row;
  row.count = books.one<std::int64_t>("SELECT count(*) FROM assisted_support WHERE council = $1 AND initiative = $2", council, initiative).value_or(0);
  const std::string topic = topics::initiative(council, initiative);
  if (row.count > 0) board.put(topic, Audience::everyone(), initiative.value, row);
  else board.remove<rows::AssistedSupport>(topic, Audience::everyone(), initiative.value);
}

std::string text_in(const Value& fields, std::string_view name) {
  const Value* value = fields.find(name);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : "";
}

}  // namespace

void fold(store::Database& books, const Entry& entry, const facts::HelperNamed& fact) {
  books.run("INSERT INTO assisted_helper (council, persona, since) VALUES ($1, $2, $3)", entry.council, fact.persona, entry.at);
}

void fold(store::Database& books, const Entry& entry, const facts::HelperEnded& fact) {
  books.run("DELETE FROM assisted_helper WHERE council = $1 AND persona = $2", entry.council, fact.persona);
}

void fold(store::Database& books, const Entry& entry, const facts::AssistedBegun& fact) {
  books.run("INSERT INTO assisted_sitting (council, persona, helper, session, begun_at, ends_at) VALUES ($1, $2, $3, $4, $5, $6)", entry.council, fact.persona, fact.helper,
            fact.session, entry.at, fact.ends_at);
}

// Ended a moment before: what comes at the same instant is the resident's own.
void fold(store::Database& books, const Entry& entry, const facts::AssistedEnded& fact) {
  books.run("UPDATE assisted_sitting SET ends_at = min(ends_at, $3) WHERE council = $1 AND persona = $2", entry.council, fact.persona, entry.at - std::chrono::milliseconds(1));
}

// Everybody sees who enters for others: the name too, of somebody who has written nothing yet.
void publish(Board& board, store::Database& books, const facts::HelperNamed& fact) {
  people::publish_persona(board, books, board.entry().council, fact.persona);
  rows::AssistedHelper row;
  row.since = board.entry().at;
  board.put(topics::roles(board.entry().council), Audience::everyone(), fact.persona.value, row);
}

void publish(Board& board, store::Database&, const facts::HelperEnded& fact) {
  board.remove<rows::AssistedHelper>(topics::roles(board.entry().council), Audience::everyone(), fact.persona.value);
}

void publish(Board&, store::Database&, const facts::AssistedBegun&) {}
void publish(Board&, store::Database&, const facts::AssistedEnded&) {}

void mark(store::Database& books, Board&, const Entry& entry, const facts::InitiativeSubmitted& fact) {
  if (is_helped(books, entry, fact.persona)) note(books, entry, AssistedThing::initiative, fact.initiative.value);
}

void mark(store::Database& books, Board& board, const Entry& entry, const facts::InitiativePublished& fact) {
  if (!is_noted(books, entry, AssistedThing::initiative, fact.initiative.value)) return;
  put_mark(board, topics::initiative(entry.council, fact.initiative), AssistedThing::initiative, fact.initiative.value);
}

void mark(store::Database& books, Board&, const Entry& entry, const facts::CommentHeld& fact) {
  if (is_helped(books, entry, fact.persona)) note(books, entry, AssistedThing::comment, fact.comment.value);
}

void mark(store::Database& books, Board& board, const Entry& entry, const facts::CommentPosted& fact) {
  if (is_helped(books, entry, fact.persona)) note(books, entry, AssistedThing::comment, fact.comment.value);
  if (!is_noted(books, entry, AssistedThing::comment, fact.comment.value)) return;
  const auto topic = books.one<std::string>("SELECT topic FROM subject WHERE council = $1 AND type = $2 AND id = $3", entry.council, to_string(fact.subject.type_), fact.subject.id);
  if (topic) put_mark(board, *topic, AssistedThing::comment, fact.comment.value);
}

void mark(store::Database& books, Board& board, const Entry& entry, const facts::InitiativeEndorsed& fact) {
  if (!is_helped(books, entry, fact.persona)) return;
  books.run("INSERT INTO assisted_support (council, initiative, persona) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", entry.council, fact.initiative, fact.persona);
  publish_support(board, books, fact.initiative);
}

void mark(store::Database& books, Board& board, const Entry& entry, const facts::EndorsementWithdrawn& fact) {
  books.run("DELETE FROM assisted_support WHERE council = $1 AND initiative = $2 AND persona = $3", entry.council, fact.initiative, fact.persona);
  if (books.changes() > 0) publish_support(board, books, fact.initiative);
}

void leave(store::Database& books, Board& board, const Entry& entry, const PersonaId& persona) {
  books.run("DELETE FROM assisted_helper WHERE council = $1 AND persona = $2", entry.council, persona);
  if (books.changes() > 0) board.remove<rows::AssistedHelper>(topics::roles(entry.council), Audience::everyone(), persona.value);
}

void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const Value& fields) {
  if (kind == facts::MemberJoined::kind) {
    const PersonaId persona(text_in(fields, "persona"));
    std::vector<InitiativeId> supported;
    books.each<InitiativeId>("SELECT initiative FROM assisted_support WHERE council = $1 AND persona = $2", [&](InitiativeId id) { supported.push_back(std::move(id)); },
                             erased.council, persona);
    books.run("DELETE FROM assisted_support WHERE council = $1 AND persona = $2", erased.council, persona);
    books.run("DELETE FROM assisted_sitting WHERE council = $1 AND (persona = $2 OR helper = $2)", erased.council, persona);
    for (const InitiativeId& initiative : supported) publish_support(board, books, initiative);
    leave(books, board, erased, persona);
    return;
  }
  if (kind != facts::CommentPosted::kind && kind != facts::CommentHeld::kind) return;
  const std::string comment = text_in(fields, "comment");
  books.run("DELETE FROM assisted_mark WHERE council = $1 AND thing = 'comment' AND id = $2", erased.council, comment);
  const Value* subject = fields.find("subject");
  if (books.changes() == 0 || subject == nullptr) return;
  const auto topic = books.one<std::string>("SELECT topic FROM subject WHERE council = $1 AND type = $2 AND id = $3", erased.council, text_in(*subject, "type"), text_in(*subject, "id"));
  if (topic) board.remove<rows::AssistedMark>(*topic, Audience::everyone(), comment);
}

}  // namespace radslag::council::assisted
