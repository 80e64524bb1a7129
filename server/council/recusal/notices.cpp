#include "council/recusal/notices.hpp"

#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "protocol/generated/recusal_rows.hpp"

namespace radslag::council::recusal {

using namespace protocol;

namespace {

void put_up(Board& board, store::Database& books, const InitiativeId& initiative, bool is_visible) {
  const CouncilId& council = board.entry().council;
  std::vector<rows::Recusal> standing;
  books.each<PersonaId, std::optional<PersonaId>, std::string, Time>(
      "SELECT persona, noted_by, reason, at FROM recusal WHERE council = $1 AND initiative = $2",
      [&](PersonaId persona, std::optional<PersonaId> noted_by, std::string reason, Time at) {
        rows::Recusal row;
        row.persona = std::move(persona);
        row.noted_by = std::move(noted_by);
        row.reason = std::move(reason);
        row.at = at;
        standing.push_back(std::move(row));
      },
      council, initiative);
  const std::string topic = topics::initiative(council, initiative);
  const Audience now = is_visible ? Audience::everyone() : Audience::moderators();
  const Audience before = is_visible ? Audience::moderators() : Audience::everyone();
  for (const rows::Recusal& row : standing) {
    board.remove<rows::Recusal>(topic, before, row.persona.value);
    board.put(topic, now, row.persona.value, row);
  }
}

void put_up(Board& board, store::Database& books, const InitiativeId& initiative) {
  const auto subject = subjects::find(books, board.entry().council, "initiative", SubjectId(initiative.value));
  put_up(board, books, initiative, subject && subject->is_visible);
}

}  // namespace

void publish(Board& board, store::Database& books, const facts::RecusalNoted& fact) { put_up(board, books, fact.initiative); }

void publish(Board& board, store::Database&, const facts::RecusalLifted& fact) {
  const std::string topic = topics::initiative(board.entry().council, fact.initiative);
  for (const Audience& audience : {Audience::everyone(), Audience::moderators()}) board.remove<rows::Recusal>(topic, audience, fact.persona.value);
}

void follow(Board& board, store::Database& books, const subjects::SubjectRecord& subject) {
  if (subject.type == "initiative") put_up(board, books, InitiativeId(subject.id.value), subject.is_visible);
}

bool tells_of(store::Database&, const OwnText& text) {
  if (text.kind != facts::RecusalNoted::kind && text.kind != facts::RecusalLifted::kind) return false;
  const Value* persona = text.fields.find("persona");
  return persona != nullptr && persona->as_string() != nullptr && *persona->as_string() == text.persona.value;
}

void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const Value& fields) {
  if (kind != facts::RecusalNoted::kind) return;
  books.run("UPDATE recusal SET reason = '' WHERE council = $1 AND seq = $2", erased.council, erased.seq);
  put_up(board, books, InitiativeId(*fields.find("initiative")->as_string()));
}

}  // namespace radslag::council::recusal
