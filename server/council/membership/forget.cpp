#include "council/membership/forget.hpp"

#include "council/membership/notices.hpp"
#include "protocol/generated/membership_facts.hpp"
#include "protocol/generated/membership_rows.hpp"

namespace radslag::council::membership {

namespace {

namespace facts = protocol::facts;

// The message that told of it quotes it.
void remove_inbox_item(store::Database& books, Board& board, const Entry& erased) {
  std::vector<std::pair<std::string, std::string>> items;
  std::string audience;
  books.each<std::string, std::string, std::string>(
      "SELECT t.name, n.id, n.audience FROM notice n JOIN topic t ON t.no = n.topic WHERE t.council = $1 AND n.type = 'inbox_item' "
      "AND n.json IS NOT NULL AND n.revision = $2",
      [&](auto topic, auto id, auto label) {
        items.emplace_back(std::move(topic), std::move(id));
        audience = std::move(label);
      },
      erased.council, erased.seq);
  for (const auto& [topic, id] : items) board.remove<protocol::rows::InboxItem>(topic, Audience{audience}, id);
}

}  // namespace

void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const protocol::Value& fields) {
  if (kind == facts::RoleGiven::kind) {
    books.run("UPDATE role_term SET title = NULL WHERE council = $1 AND given_seq = $2", erased.council, erased.seq);
  } else if (kind == facts::RoleEnded::kind) {
    books.run("UPDATE role_term SET reason = NULL WHERE council = $1 AND ended_seq = $2", erased.council, erased.seq);
  } else {
    return;
  }
  const PersonaId persona(*fields.find("persona")->as_string());
  publish_all(board, books, persona, true);
  publish_terms(board, books, persona);
  remove_inbox_item(books, board, erased);
}

}  // namespace radslag::council::membership
