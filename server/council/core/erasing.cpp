#include "council/core/erasing.hpp"

#include <algorithm>
#include <functional>

#include "council/core/receipts.hpp"
#include "protocol/generated/own_data_facts.hpp"
#include "protocol/reader.hpp"

namespace radslag::council::erasing {

namespace {

using protocol::Value;

constexpr std::int64_t seq_mask = (std::int64_t{1} << 40) - 1;

struct Held {
  std::int64_t seq = 0;
  std::string kind;
  std::string payload;
};

std::optional<Value> fact_in(const std::string& payload) {
  const auto value = protocol::read_json(payload, protocol::ReaderLimits::for_own_text());
  const Value* fact = value ? value->find("fact") : nullptr;
  return fact == nullptr ? std::nullopt : std::optional(*fact);
}

std::optional<StoredEntry> entry_at(store::Database& db, std::int64_t journal_no, std::int64_t seq) {
  std::optional<StoredEntry> found;
  each_entry(db, journal_no, seq, seq + 1, [&](const StoredEntry& entry) { found = entry; });
  return found;
}

}  // namespace

std::optional<Erased> carry_out(store::Database& db, Journals& journals, const Registry& registry, Board& board,
                                const protocol::facts::Redacted& redacted) {
  const CouncilId& council = board.entry().council;
  const auto number = journal_number(db, council);
  const auto stored = number ? entry_at(db, *number, redacted.seq) : std::nullopt;
  if (!stored || !stored->payload) return std::nullopt;
  const Value fields = fact_in(*stored->payload).value_or(Value{});
  const Entry erased{council, stored->seq, stored->at, stored->audience};
  for (const auto& forget : registry.forgets()) forget(db, board, erased, stored->kind, fields);
  journals.erase(council, redacted.seq);
  receipts::forget(db, council, redacted.seq);
  return Erased{council, redacted.seq, board.entry().at, stored->commit, redacted.ground, redacted.authority};
}

Why own_wish() { return {"GDPR art. 17", "the person concerned"}; }

void redact(Decision& decision, const CouncilId& council, const std::vector<std::int64_t>& entries, const Why& why) {
  for (const std::int64_t seq : entries) {
    decision.facts.push_back(
        Fact::of(council, Audience::everyone(), protocol::facts::Redacted{seq, why.ground, why.authority}));
  }
}

namespace {

// Reads the whole journal: a second for a million entries, for an act that is rare. An index by who wrote what would be a
// register of persons by opinion, and would cost every command.
std::vector<std::int64_t> entries_where(store::Database& db, const CouncilId& council, const PersonaId& persona, std::string_view thing,
                                        const std::function<bool(const OwnText&)>& is_meant) {
  const auto number = journal_number(db, council);
  if (!number) return {};
  std::vector<Held> held;
  db.each<std::int64_t, std::string, std::string>(
      "SELECT id, kind, payload FROM entry WHERE id >= $1 AND id < $2 AND payload IS NOT NULL AND instr(payload, $3) > 0 "
      "ORDER BY id",
      [&](std::int64_t id, std::string kind, std::string payload) {
        held.push_back({id & seq_mask, std::move(kind), std::move(payload)});
      },
      *number << 40, (*number + 1) << 40, thing.empty() ? std::string_view(persona.value) : thing);
  std::vector<std::int64_t> found;
  for (const Held& entry : held) {
    const auto fields = fact_in(entry.payload);
    if (!fields) continue;
    if (is_meant({council, persona, entry.kind, *fields, thing})) found.push_back(entry.seq);
  }
  return found;
}

// What others wrote of this persona, as part of their place in the council.
std::vector<std::int64_t> words_about(store::Database& db, const TextOwners& owners, const CouncilId& council, const PersonaId& persona) {
  return entries_where(db, council, persona, {}, [&](const OwnText& text) {
    return std::ranges::any_of(owners, [&](const TextOwner& owner) { return owner.about && owner.about(db, text); });
  });
}

}  // namespace

std::vector<std::int64_t> texts_of(store::Database& db, const TextOwners& owners, const CouncilId& council,
                                   const PersonaId& persona, std::string_view thing) {
  return entries_where(db, council, persona, thing, [&](const OwnText& text) {
    return std::ranges::any_of(owners, [&](const TextOwner& owner) {
      return (owner.wrote && owner.wrote(db, text)) || (thing.empty() && owner.about && owner.about(db, text));
    });
  });
}

std::vector<std::int64_t> entries_for(store::Database& db, const CouncilId& council, const MemberId& member) {
  std::vector<std::int64_t> found;
  const auto number = journal_number(db, council);
  if (!number) return found;
  db.each<std::int64_t>(
      "SELECT id FROM entry WHERE id >= $1 AND id < $2 AND payload IS NOT NULL AND audience = $3 ORDER BY id",
      [&](std::int64_t id) { found.push_back(id & seq_mask); }, *number << 40, (*number + 1) << 40,
      Audience::member(member).label);
  return found;
}

void erase_texts(Decision& decision, store::Database& db, const TextOwners& owners, const CouncilId& council,
                 const PersonaId& persona, std::string_view thing, const Why& why) {
  for (const TextOwner& owner : owners) {
    if (!owner.before) continue;
    for (Fact& fact : owner.before(db, council, persona, thing)) decision.facts.push_back(std::move(fact));
  }
  redact(decision, council, texts_of(db, owners, council, persona, thing), why);
}

bool is_authority(store::Database& db, const CouncilId& council) {
  return db.one<std::string>("SELECT body_kind FROM council WHERE id = $1", council) == "authority";
}

void leave_council(Decision& decision, const Context& context, const TextOwners& owners, const CouncilId& council,
                   const MemberId& member, Texts texts) {
  store::Database& db = context.books;
  std::vector<PersonaId> personas;
  db.each<PersonaId>("SELECT id FROM persona WHERE council = $1 AND member = $2",
                     [&](PersonaId id) { personas.push_back(std::move(id)); }, council, member);
  for (const PersonaId& persona : personas) {
    if (!is_authority(db, council)) {
      if (texts == Texts::keep) {
        redact(decision, council, words_about(db, owners, council, persona), own_wish());
        continue;
      }
      erase_texts(decision, db, owners, council, persona, {}, own_wish());
      continue;
    }
    if (texts == Texts::keep) continue;
    protocol::facts::ErasureRequested asked;
    asked.request = ErasureId(make_ulid(context.now, context.random));
    asked.thing = {protocol::ThingType::persona, SubjectId(persona.value)};
    asked.author = persona;
    asked.asked_by = persona;
    asked.ground = own_wish().ground;
    asked.authority = own_wish().authority;
    decision.facts.push_back(Fact::of(council, Audience::officers(), asked));
  }
  redact(decision, council, entries_for(db, council, member), own_wish());
}

}  // namespace radslag::council::erasing
