#include "council/core/inbox.hpp"
#include "council/core/topics.hpp"
#include "council/membership/notices.hpp"
#include "protocol/generated/limits.hpp"
#include "protocol/generated/membership_rows.hpp"

namespace radslag::council::membership {

using namespace protocol;

namespace {

void tell_of_role(Board& board, store::Database& books, const PersonaId& persona, Role role, const char* state,
                  const std::optional<std::string>& reason) {
  rows::InboxItem item;
  item.kind_ = InboxKind::role;
  item.title = std::string(to_string(role));
  item.state = state;
  item.reason = reason;
  inbox::post(board, books, persona, std::move(item));
}

// Beyond role_terms_max the one that ended longest ago leaves the noticeboard; the journal keeps it.
void let_the_oldest_leave(Board& board, store::Database& books) {
  const auto oldest = books.one<RoleTermId>(
      "SELECT id FROM role_term WHERE council = $1 AND ended_at IS NOT NULL ORDER BY ended_at DESC, id DESC LIMIT 1 OFFSET $2",
      board.entry().council, limits::role_terms_max);
  if (oldest) board.remove<rows::RoleTerm>(topics::roles(board.entry().council), Audience::everyone(), oldest->value);
}

}  // namespace

void publish_terms(Board& board, store::Database& books, const PersonaId& persona) {
  std::vector<std::pair<std::string, rows::RoleTerm>> terms;
  books.each<std::string, std::string, std::optional<std::string>, std::string, std::optional<std::string>, std::optional<std::int64_t>,
             std::optional<PersonaId>, bool, std::optional<Time>, std::optional<std::string>>(
      "SELECT id, role, title, from_day, until_day, turn, deputises_for, begun, ended_at, reason FROM role_term WHERE council = $1 AND persona = $2",
      [&](auto id, const auto& role, auto title, auto from, auto until, auto turn, auto deputises_for, bool begun, auto ended_at, auto reason) {
        rows::RoleTerm row;
        row.persona = persona;
        row.role = from_string<Role>(role).value();
        row.title = std::move(title);
        row.state = ended_at ? RoleTermState::ended : begun ? RoleTermState::held : RoleTermState::coming;
        row.from = std::move(from);
        row.until = std::move(until);
        row.turn = turn;
        row.deputises_for = std::move(deputises_for);
        row.ended_at = ended_at;
        row.reason = std::move(reason);
        terms.emplace_back(std::move(id), std::move(row));
      },
      board.entry().council, persona);
  const std::string topic = topics::roles(board.entry().council);
  // Of who is hidden nothing is listed: in a small council a role tells who it is.
  const bool is_hidden = books.one<bool>("SELECT hidden FROM persona WHERE id = $1", persona).value_or(false);
  for (const auto& [id, row] : terms) {
    if (is_hidden) board.remove<rows::RoleTerm>(topic, Audience::everyone(), id);
    else board.put(topic, Audience::everyone(), id, row);
  }
  let_the_oldest_leave(board, books);
}

void publish(Board& board, store::Database& books, const facts::RoleGiven& fact) {
  publish_all(board, books, fact.persona, true);
  publish_terms(board, books, fact.persona);
  tell_of_role(board, books, fact.persona, fact.role, "given", fact.title);
}

void publish(Board& board, store::Database& books, const facts::RoleBegan& fact) {
  publish_all(board, books, fact.persona, true);
  publish_terms(board, books, fact.persona);
  tell_of_role(board, books, fact.persona, fact.role, "began", std::nullopt);
}

void publish(Board& board, store::Database& books, const facts::RoleEnding& fact) {
  tell_of_role(board, books, fact.persona, fact.role, "ending", fact.until);
}

void publish(Board& board, store::Database& books, const facts::RoleEnded& fact) {
  publish_all(board, books, fact.persona, true);
  publish_terms(board, books, fact.persona);
  tell_of_role(board, books, fact.persona, fact.role, "ended", fact.reason);
}

}  // namespace radslag::council::membership
