#include "council/core/topics.hpp"
#include "council/membership/invitations.hpp"
#include "protocol/generated/invitation_rows.hpp"
#include "protocol/value.hpp"

namespace radslag::council::membership {

using namespace protocol;

namespace {

void put_up(Board& board, store::Database& books, const InvitationId& invitation) {
  rows::Invitation row;
  MemberId inviter;
  books.each<MemberId, std::optional<std::string>, std::optional<std::string>, std::optional<std::string>, std::optional<std::string>, Time,
             Time, std::string, std::optional<PersonaId>>(
      "SELECT member, email, role, title, until_day, made_at, expires_at, state, persona FROM invitation WHERE council = $1 AND id = $2",
      [&](MemberId member, auto email, const auto& role, auto title, auto until, Time made_at, Time expires_at, const std::string& state, auto persona) {
        inviter = std::move(member);
        row.email = std::move(email);
        if (role) row.role = from_string<Role>(*role).value();
        row.title = std::move(title);
        row.until = std::move(until);
        row.made_at = made_at;
        row.expires_at = expires_at;
        row.state = from_string<InvitationState>(state).value();
        row.persona = std::move(persona);
      },
      board.entry().council, invitation);
  if (!inviter.empty()) board.put(topics::me(board.entry().council, inviter), Audience::member(inviter), invitation.value, row);
}

}  // namespace

void fold(store::Database& books, const Entry& entry, const facts::InvitationMade& fact) {
  std::optional<std::string> role;
  if (fact.role) role = to_string(*fact.role);
  books.run(
      "INSERT INTO invitation (council, id, member, email, role, title, until_day, made_at, expires_at, state) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'waiting')",
      entry.council, fact.invitation, fact.member, fact.email, role, fact.title, fact.until, entry.at, fact.expires_at);
}

void fold(store::Database& books, const Entry& entry, const facts::InvitationRevoked& fact) {
  books.run("UPDATE invitation SET state = 'revoked' WHERE council = $1 AND id = $2", entry.council, fact.invitation);
}

void fold(store::Database& books, const Entry& entry, const facts::InvitationAccepted& fact) {
  books.run("UPDATE invitation SET state = 'accepted', persona = $3 WHERE council = $1 AND id = $2", entry.council, fact.invitation, fact.persona);
}

void publish(Board& board, store::Database& books, const facts::InvitationMade& fact) { put_up(board, books, fact.invitation); }
void publish(Board& board, store::Database& books, const facts::InvitationRevoked& fact) { put_up(board, books, fact.invitation); }
void publish(Board& board, store::Database& books, const facts::InvitationAccepted& fact) { put_up(board, books, fact.invitation); }

void forget_invitation(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const Value& fields) {
  if (kind != facts::InvitationMade::kind) return;
  const InvitationId invitation(*fields.find("invitation")->as_string());
  const MemberId inviter(*fields.find("member")->as_string());
  books.run("DELETE FROM invitation_secret WHERE council = $1 AND invitation = $2", erased.council, invitation);
  books.run("DELETE FROM invitation WHERE council = $1 AND id = $2", erased.council, invitation);
  board.remove<rows::Invitation>(topics::me(erased.council, inviter), Audience::member(inviter), invitation.value);
}

}  // namespace radslag::council::membership
