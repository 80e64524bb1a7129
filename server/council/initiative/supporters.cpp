#include "council/initiative/supporters.hpp"

#include <vector>

#include "council/core/people.hpp"
#include "council/core/topics.hpp"
#include "council/initiative/permission.hpp"
#include "protocol/generated/initiative_rows.hpp"

namespace radslag::council::initiative {

using namespace protocol;

namespace {

void settle_all_of(const Posting& posting, const PersonaId& persona) {
  std::vector<std::int64_t> supported;
  posting.books.each<std::int64_t>("SELECT i.no FROM initiative i JOIN endorsement e ON e.initiative = i.no WHERE e.persona = $1 ORDER BY i.no",
                                   [&](std::int64_t no) { supported.push_back(no); }, persona);
  for (const std::int64_t no : supported) settle_supporter(posting, get(posting.books, no), persona);
}

}  // namespace

// A supporter alone can be shown as one, at any time, also when support is no longer gathered: it is taken back as easily.
Outcome show_support(const Context& context, const InitiativeShowSupport& params) {
  const auto record = seen(context, params.initiative);
  if (!record) return std::unexpected(record.error());
  const auto persona = endorsed_as(context.books, record->no, context.council, *context.actor.member);
  if (!persona) return refuse(Reason::wrong_state, "Support it first: only supporters can be shown.", "/initiative");
  Decision decision;
  decision.facts.push_back(Fact::of(context.council, Audience::member(*context.actor.member),
                                    facts::SupportShown{.initiative = params.initiative, .persona = *persona, .shown = params.shown}));
  return decision;
}

void fold(store::Database& books, const Entry& entry, const facts::SupportShown& fact) {
  const std::int64_t no = get(books, entry.council, fact.initiative).no;
  if (fact.shown) {
    books.run("INSERT INTO support_shown (initiative, persona) VALUES ($1, $2) ON CONFLICT DO NOTHING", no, fact.persona);
  } else {
    books.run("DELETE FROM support_shown WHERE initiative = $1 AND persona = $2", no, fact.persona);
  }
}

void put_up(Board& board, store::Database& books, const facts::SupportShown& fact) {
  const Posting posting{board, books};
  const Record record = get(books, posting.council, fact.initiative);
  settle_supporter(posting, record, fact.persona);
  put_support(posting, record, fact.persona);
}

std::optional<Support> support_of(store::Database& books, std::int64_t no, const PersonaId& persona) {
  const auto found = books.one<Time, bool, bool, bool>(
      "SELECT e.at, s.persona IS NOT NULL, p.supports_shown, p.hidden = 0 AND p.left_at IS NULL FROM endorsement e "
      "JOIN persona p ON p.id = e.persona LEFT JOIN support_shown s ON s.initiative = e.initiative AND s.persona = e.persona "
      "WHERE e.initiative = $1 AND e.persona = $2",
      no, persona);
  if (!found) return std::nullopt;
  const auto [since, is_chosen, shows_all, may_be_shown] = *found;
  return Support{since, is_chosen, may_be_shown && (is_chosen || shows_all)};
}

bool shows_all_support(store::Database& books, const PersonaId& persona) {
  return books.one<bool>("SELECT supports_shown FROM persona WHERE id = $1", persona).value_or(false);
}

void settle_supporter(const Posting& posting, const Record& record, const PersonaId& persona) {
  const std::string topic = topics::supporters(posting.council, record.id);
  const auto support = support_of(posting.books, record.no, persona);
  if (!record.is_public() || !support || !support->is_shown) {
    posting.board.remove<rows::Supporter>(topic, Audience::everyone(), persona.value);
    return;
  }
  introduce(posting, persona);
  rows::Supporter row;
  row.at = support->since;
  posting.board.put(topic, Audience::everyone(), persona.value, row);
}

void put_supporters(const Posting& posting, const Record& record) {
  std::vector<PersonaId> supporters;
  posting.books.each<PersonaId>(
      "SELECT e.persona FROM endorsement e JOIN persona p ON p.id = e.persona WHERE e.initiative = $1 AND (p.supports_shown = 1 "
      "OR EXISTS (SELECT 1 FROM support_shown s WHERE s.initiative = e.initiative AND s.persona = e.persona)) ORDER BY e.persona",
      [&](PersonaId persona) { supporters.push_back(std::move(persona)); }, record.no);
  for (const PersonaId& persona : supporters) settle_supporter(posting, record, persona);
}

void remove_supporters(const Posting& posting, const Record& record) {
  posting.board.remove_all(topics::supporters(posting.council, record.id), rows::Supporter::type);
}

void follow_hidden(store::Database& books, Board& board, const Entry&, const facts::HiddenChosen& fact) { settle_all_of({board, books}, fact.persona); }
void follow_left(store::Database& books, Board& board, const Entry&, const facts::MemberLeft& fact) { settle_all_of({board, books}, fact.persona); }
void follow_shown(store::Database& books, Board& board, const Entry&, const facts::SupportsShownChosen& fact) { settle_all_of({board, books}, fact.persona); }

}  // namespace radslag::council::initiative
