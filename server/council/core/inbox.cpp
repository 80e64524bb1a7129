#include "council/core/inbox.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "council/core/topics.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::council::inbox {

namespace {

using protocol::InboxKind;

// 26 characters that sort by entry and are a ULID in form: sixteen hex digits of the sequence, the rest the number.
std::string id_of(const Entry& entry, int nth) {
  return fmt::format("0{:016X}{:09X}", static_cast<std::uint64_t>(entry.seq), static_cast<unsigned>(nth));
}

// What people say to each other can be kept away, and nothing tells who is kept away. What somebody decides for the council
// cannot: whom it concerns has a right to know it and its reasons.
bool is_between_people(InboxKind kind) {
  switch (kind) {
    case InboxKind::comment:
    case InboxKind::reply:
    case InboxKind::merge_offer: return true;
    case InboxKind::submitted:
    case InboxKind::screening:
    case InboxKind::answer:
    case InboxKind::merge_result:
    case InboxKind::support_move:
    case InboxKind::threshold:
    case InboxKind::state:
    case InboxKind::hidden:
    case InboxKind::report:
    case InboxKind::measure:
    case InboxKind::appeal:
    case InboxKind::role:
    case InboxKind::belonging:
    case InboxKind::round: return false;
  }
  std::unreachable();
}

bool has_blocked(store::Database& books, const PersonaId& persona, const PersonaId& other) {
  return books.one<std::int64_t>("SELECT 1 FROM silenced WHERE persona = $1 AND other = $2 AND blocked = 1", persona, other).has_value();
}

}  // namespace

void post(Board& board, store::Database& books, const PersonaId& to, protocol::rows::InboxItem item, int nth) {
  const Entry& entry = board.entry();
  const auto member = books.one<MemberId>("SELECT member FROM persona WHERE id = $1 AND left_at IS NULL", to);
  if (!member) return;
  if (item.persona && is_between_people(item.kind_) && has_blocked(books, to, *item.persona)) return;
  const std::string id = id_of(entry, nth);
  const std::string topic = topics::me(entry.council, *member);
  item.at = entry.at;
  board.put(topic, Audience::member(*member), id, item);
  books.run("INSERT INTO inbox (persona, id) VALUES ($1, $2)", to, id);
  const auto oldest = books.one<std::string>(
      "SELECT id FROM inbox WHERE persona = $1 ORDER BY id DESC LIMIT 1 OFFSET $2", to, protocol::limits::inbox_items_max);
  if (!oldest) return;
  books.run("DELETE FROM inbox WHERE persona = $1 AND id = $2", to, *oldest);
  board.remove<protocol::rows::InboxItem>(topic, Audience::member(*member), *oldest);
}

void take_back(Board& board, store::Database& books, const Entry& erased) {
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

}  // namespace radslag::council::inbox
