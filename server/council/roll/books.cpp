#include "council/roll/books.hpp"

namespace radslag::council::roll {

using namespace protocol;

void fold(store::Database& books, const Entry& entry, const facts::RollFixed& fact) {
  books.run("INSERT INTO roll (council, id, version, name, purpose, source, area, entries, fixed_at, fixed_by, seq) "
            "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            entry.council, fact.roll, fact.version, fact.name, fact.purpose, to_string(fact.source), fact.area, fact.entries, entry.at, fact.fixed_by, entry.seq);
}

void fold(store::Database& books, const Entry& entry, const facts::RollListed& fact) {
  for (const PersonaId& persona : fact.personas) {
    books.run("INSERT INTO roll_entry (council, roll, version, persona) VALUES ($1, $2, $3, $4)", entry.council, fact.roll, fact.version, persona);
  }
}

}  // namespace radslag::council::roll
