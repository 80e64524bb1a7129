#include "council/core/people.hpp"
#include "council/core/rolls.hpp"
#include "council/core/topics.hpp"
#include "council/roll/books.hpp"
#include "protocol/generated/roll_rows.hpp"

namespace radslag::council::roll {

using namespace protocol;

namespace {

// Everybody's line, of the latest version.
void put_roll(Board& board, store::Database& books, const RollId& roll) {
  const CouncilId& council = board.entry().council;
  books.each<std::int64_t, std::string, std::string, std::string, std::optional<std::string>, std::int64_t, Time, std::optional<PersonaId>>(
      "SELECT version, name, purpose, source, area, entries, fixed_at, fixed_by FROM roll WHERE council = $1 AND id = $2 ORDER BY version DESC LIMIT 1",
      [&](auto version, auto name, auto purpose, const auto& source, auto area, auto entries, auto fixed_at, auto fixed_by) {
        rows::Roll row;
        row.version = version;
        row.name = std::move(name);
        row.purpose = std::move(purpose);
        row.source = from_string<RollSource>(source).value();
        row.area = std::move(area);
        row.entries = entries;
        row.fixed_at = fixed_at;
        row.fixed_by = std::move(fixed_by);
        board.put(topics::rolls(council), Audience::everyone(), roll.value, row);
      },
      council, roll);
}

void put_person(Board& board, store::Database& books, const rolls::Roll& roll, const PersonaId& persona) {
  const CouncilId& council = board.entry().council;
  rows::RollEntry entry;
  entry.version = roll.version;
  board.put(topics::roll(council, roll.id), Audience::tellers(), persona.value, entry);
  const auto member = people::member_of(books, persona);
  if (!member) return;
  rows::OwnRoll own;
  own.version = roll.version;
  own.name = roll.name;
  board.put(topics::me(council, *member), Audience::member(*member), roll.id.value, own);
}

void remove_person(Board& board, store::Database& books, const RollId& roll, const PersonaId& persona) {
  const CouncilId& council = board.entry().council;
  board.remove<rows::RollEntry>(topics::roll(council, roll), Audience::tellers(), persona.value);
  if (const auto member = people::member_of(books, persona)) board.remove<rows::OwnRoll>(topics::me(council, *member), Audience::member(*member), roll.value);
}

}  // namespace

// Those of the version before leave; who is on this one is put up with the facts that follow.
void publish(Board& board, store::Database& books, const facts::RollFixed& fact) {
  for (const PersonaId& persona : rolls::people_on(books, board.entry().council, fact.roll, fact.version - 1)) remove_person(board, books, fact.roll, persona);
  put_roll(board, books, fact.roll);
}

void publish(Board& board, store::Database& books, const facts::RollListed& fact) {
  const auto roll = rolls::at_version(books, board.entry().council, fact.roll, fact.version);
  for (const PersonaId& persona : fact.personas) put_person(board, books, roll.value(), persona);
}

void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const Value& fields) {
  if (kind != facts::RollFixed::kind && kind != facts::RollListed::kind) return;
  const RollId roll(*fields.find("roll")->as_string());
  const std::int64_t version = *fields.find("version")->as_int();
  const auto latest = rolls::latest(books, erased.council, roll);
  if (kind == facts::RollFixed::kind) {
    books.run("UPDATE roll SET name = '', purpose = '' WHERE council = $1 AND seq = $2", erased.council, erased.seq);
    put_roll(board, books, roll);
    if (!latest || latest->version != version) return;
    for (const PersonaId& persona : rolls::people_on(books, erased.council, roll, version)) put_person(board, books, rolls::latest(books, erased.council, roll).value(), persona);
    return;
  }
  for (const auto& each : *fields.find("personas")->as_array()) {
    const PersonaId persona(*each.as_string());
    books.run("DELETE FROM roll_entry WHERE council = $1 AND roll = $2 AND version = $3 AND persona = $4", erased.council, roll, version, persona);
    if (latest && latest->version == version) remove_person(board, books, roll, persona);
  }
}

}  // namespace radslag::council::roll
