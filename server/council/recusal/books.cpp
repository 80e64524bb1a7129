#include "council/recusal/notices.hpp"

namespace radslag::council::recusal {

using namespace protocol;

void fold(store::Database& books, const Entry& entry, const facts::RecusalNoted& fact) {
  books.run("INSERT INTO recusal (council, initiative, persona, noted_by, reason, at, seq) VALUES ($1, $2, $3, $4, $5, $6, $7)", entry.council,
            fact.initiative, fact.persona, fact.noted_by, fact.reason, entry.at, entry.seq);
}

void fold(store::Database& books, const Entry& entry, const facts::RecusalLifted& fact) {
  books.run("DELETE FROM recusal WHERE council = $1 AND initiative = $2 AND persona = $3", entry.council, fact.initiative, fact.persona);
}

}  // namespace radslag::council::recusal
