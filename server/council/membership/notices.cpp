#include "council/membership/notices.hpp"

#include "council/core/consent.hpp"
#include "council/core/inbox.hpp"
#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "protocol/generated/membership_rows.hpp"

namespace radslag::council::membership {

namespace {

using namespace protocol;

struct Person {
  MemberId member;
  std::string name;
  Time joined_at{};
  bool exempt = false;
  bool presence_shown = false;
  std::int64_t inbox_read = -1;
  bool known = false;
  bool left = false;
  std::int64_t level = 0;
  bool confirmed = false;
  bool hidden = false;
  bool supports_shown = false;
  std::vector<Role> roles;
  std::optional<std::string> title;
};

Person person_of(store::Database& books, const PersonaId& persona, Time now) {
  Person person;
  books.each<MemberId, std::string, Time, bool, bool, std::int64_t, bool, bool, std::int64_t, bool, bool, bool>(
      "SELECT member, name, joined_at, exempt, presence_shown, inbox_read, known, left_at IS NOT NULL, level, confirmed, hidden, supports_shown "
      "FROM persona WHERE id = $1",
      [&](auto member, auto name, auto joined_at, bool exempt, bool shown, auto read, bool known, bool left, auto level, bool confirmed,
          bool hidden, bool supports_shown) {
        person = {std::move(member), std::move(name), joined_at, exempt, shown, read, known, left, level, confirmed, hidden, supports_shown, {}, {}};
      },
      persona);
  books.each<std::string, std::optional<std::string>>(
      "SELECT role, title FROM role WHERE persona = $1 AND (ends IS NULL OR ends > $2) ORDER BY role",
      [&](const std::string& role, std::optional<std::string> title) {
        person.roles.push_back(*from_string<Role>(role));
        if (title) person.title = std::move(title);
      },
      persona, now);
  return person;
}

void publish_own(Board& board, const PersonaId& persona, const Person& person) {
  const CouncilId& council = board.entry().council;
  const std::string topic = topics::me(council, person.member);
  const Audience own = Audience::member(person.member);
  if (person.left) {
    board.remove<rows::Membership>(topic, own, persona.value);
    return;
  }
  rows::Membership row;
  row.name = person.name;
  row.roles = person.roles;
  row.roles.push_back(Role::resident);
  row.joined_at = person.joined_at;
  row.presence_shown = person.presence_shown;
  row.level = person.level;
  row.confirmed = person.confirmed;
  row.hidden = person.hidden;
  row.supports_shown = person.supports_shown;
  row.inbox_read = std::max<std::int64_t>(0, person.inbox_read);
  board.put(topic, own, persona.value, row);
}

// For operators. Imported accounts are known from their import and would crowd out the residents.
void publish_entry(Board& board, const PersonaId& persona, const Person& person) {
  if (person.exempt && person.roles.empty()) return;
  rows::MemberEntry row;
  if (!person.hidden) row.name = person.name;
  row.confirmed = person.confirmed;
  row.roles = person.roles;
  row.title = person.title;
  row.joined_at = person.joined_at;
  row.left = person.left;
  board.put(topics::members(board.entry().council), Audience::operators(), persona.value, row);
}

}  // namespace

void publish_all(Board& board, store::Database& books, const PersonaId& persona, bool public_too) {
  const Person person = person_of(books, persona, board.entry().at);
  if (person.member.empty()) {
    // Erased: nobody's own any more, and no entry in the list of members.
    board.remove<rows::MemberEntry>(topics::members(board.entry().council), Audience::operators(), persona.value);
  } else {
    publish_own(board, persona, person);
    publish_entry(board, persona, person);
  }
  if (public_too || person.known) people::publish_persona(board, books, board.entry().council, persona);
}

void publish(Board& board, store::Database& books, const facts::MemberJoined& fact) {
  publish_all(board, books, fact.persona, false);
  consent::publish(board, books, fact.persona);
}
void publish(Board& board, store::Database& books, const facts::MemberRenamed& fact) {
  publish_all(board, books, fact.persona, false);
}
void publish(Board& board, store::Database& books, const facts::MemberLeft& fact) {
  publish_all(board, books, fact.persona, false);
  publish_terms(board, books, fact.persona);
}
void publish(Board& board, store::Database& books, const facts::PresenceChosen& fact) {
  publish_own(board, fact.persona, person_of(books, fact.persona, board.entry().at));
}
void publish(Board& board, store::Database& books, const facts::InboxRead& fact) {
  publish_own(board, fact.persona, person_of(books, fact.persona, board.entry().at));
}

}  // namespace radslag::council::membership
