#include "council/membership/forget.hpp"

#include "council/core/inbox.hpp"
#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "council/membership/books.hpp"
#include "council/membership/notices.hpp"
#include "protocol/generated/membership_facts.hpp"

namespace radslag::council::membership {

namespace {

namespace facts = protocol::facts;
using protocol::Value;

// What stands where a name was; clients say it in the reader's language.
constexpr std::string_view erased_name = "—";

std::string text_in(const Value& fields, std::string_view name) {
  const Value* value = fields.find(name);
  return value != nullptr && value->as_string() != nullptr ? *value->as_string() : std::string();
}

// Their roles end; that somebody held them stays, as who decided what.
void forget_person(store::Database& books, Board& board, const PersonaId& persona, const member_list::HashAddress& hash) {
  const CouncilId& council = board.entry().council;
  if (const auto member = people::member_of(books, persona)) {
    board.remove_topic(topics::me(council, *member));
    member_list::forget(books, council, *member, hash);
  }
  books.run("DELETE FROM inbox WHERE persona = $1", persona);
  books.run("DELETE FROM silenced WHERE persona = $1", persona);
  end_terms(books, board.entry(), persona);
  books.run(
      "UPDATE persona SET member = '', name = $2, left_at = coalesce(left_at, $3), presence_shown = 0, inbox_read = -1, "
      "level = 1, confirmed = 0, hidden = 0, supports_shown = 0 "
      "WHERE id = $1",
      persona, erased_name, board.entry().at);
  publish_all(board, books, persona, false);
  publish_terms(board, books, persona);
}

bool forget_words_about_role(store::Database& books, const Entry& erased, std::string_view kind) {
  if (kind == facts::RoleGiven::kind) {
    books.run("UPDATE role_term SET title = NULL WHERE council = $1 AND given_seq = $2", erased.council, erased.seq);
  } else if (kind == facts::RoleEnded::kind) {
    books.run("UPDATE role_term SET reason = NULL WHERE council = $1 AND ended_seq = $2", erased.council, erased.seq);
  } else {
    return false;
  }
  return true;
}

}  // namespace

void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const Value& fields,
            const member_list::HashAddress& hash) {
  const PersonaId persona(text_in(fields, "persona"));
  if (kind == facts::MemberJoined::kind) return forget_person(books, board, persona, hash);
  if (kind == facts::MemberRenamed::kind) {
    books.run("UPDATE persona SET name = $3 WHERE id = $1 AND name = $2", persona, text_in(fields, "display_name"), erased_name);
    if (books.changes() > 0) publish_all(board, books, persona, false);
    return;
  }
  if (!forget_words_about_role(books, erased, kind)) return;
  publish_all(board, books, persona, true);
  publish_terms(board, books, persona);
  inbox::take_back(board, books, erased);
}

bool tells_of(store::Database&, const OwnText& text) {
  if (text_in(text.fields, "persona") != text.persona.value) return false;
  return (text.kind == facts::RoleGiven::kind && text.fields.find("title") != nullptr) ||
         (text.kind == facts::RoleEnded::kind && text.fields.find("reason") != nullptr);
}

}  // namespace radslag::council::membership
