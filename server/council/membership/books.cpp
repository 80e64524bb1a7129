#include "council/membership/books.hpp"

#include "council/core/consent.hpp"
#include "council/core/levels.hpp"

namespace radslag::council::membership {

using namespace protocol;

void fold(store::Database& books, const Entry& entry, const facts::MemberJoined& fact) {
  books.run("INSERT INTO persona (id, council, member, name, joined_at, exempt, level) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            fact.persona, entry.council, fact.member, fact.display_name, entry.at, fact.exempt,
            fact.level.value_or(levels::verified_contact));
  consent::accept_present(books, entry, fact.persona);
}

void fold(store::Database& books, const Entry&, const facts::MemberRenamed& fact) {
  books.run("UPDATE persona SET name = $2 WHERE id = $1", fact.persona, fact.display_name);
}

void fold(store::Database& books, const Entry& entry, const facts::MemberLeft& fact) {
  books.run("UPDATE persona SET left_at = $2 WHERE id = $1", fact.persona, entry.at);
  end_terms(books, entry, fact.persona);
}

void fold(store::Database& books, const Entry&, const facts::PresenceChosen& fact) {
  books.run("UPDATE persona SET presence_shown = $2 WHERE id = $1", fact.persona, fact.shown);
}

void fold(store::Database& books, const Entry&, const facts::InboxRead& fact) {
  books.run("UPDATE persona SET inbox_read = max(inbox_read, $2) WHERE id = $1", fact.persona, fact.revision);
}

}  // namespace radslag::council::membership
