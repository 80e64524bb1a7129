#include "council/core/journal.hpp"

#include <fmt/format.h>

#include <tuple>

#include "council/core/soundness.hpp"
#include "methods/tree/checkpoint.hpp"
#include "methods/tree/leaf.hpp"
#include "protocol/json_writer.hpp"

namespace radslag::council {

namespace {

constexpr std::int64_t entry_id(std::int64_t journal_no, std::int64_t seq) { return (journal_no << 40) + seq; }
constexpr std::int64_t seq_mask = (std::int64_t{1} << 40) - 1;

constexpr std::int64_t node_id(std::int64_t journal_no, unsigned level, std::uint64_t index) {
  return (journal_no << 48) + (static_cast<std::int64_t>(level) << 42) + static_cast<std::int64_t>(index);
}

std::int64_t stored_size(store::Database& db, std::int64_t no) {
  const auto last = db.one<std::optional<std::int64_t>>("SELECT max(id) FROM entry WHERE id >= $1 AND id < $2",
                                                        entry_id(no, 0), entry_id(no + 1, 0));
  return last && *last ? (**last & seq_mask) + 1 : 0;
}

std::string payload_of(const Fact& fact, const Actor& actor, Time now) {
  std::string payload;
  protocol::JsonWriter out(payload);
  out.begin_object();
  out.member("kind", fact.kind);
  if (methods::hides_time(fact.kind)) {  // nor who did it
    out.key("fact");
    out.raw(fact.fields);
    out.end_object();
    return payload;
  }
  out.member("at", now);
  // In a council people are personas; in the instance's journal a member stands under their own label only.
  if (actor.persona) out.member("actor", *actor.persona);
  out.member("role", to_string(actor.shown_role()));
  out.key("fact");
  out.raw(fact.fields);
  out.end_object();
  return payload;
}

}  // namespace

void refuse_to_run(const std::string& council, std::uint64_t size, const std::string& what) {
  throw JournalDamaged(fmt::format(
      "the journal of {} is damaged at size {}: {}; restore the newest backup with `radslag restore`, "
      "or check an export with `radslag verify`",
      council, size, what));
}

methods::Hash StoredNodes::node(unsigned level, std::uint64_t index) const {
  const auto hash = level == 0
                        ? db_.one<methods::Hash>("SELECT leaf FROM entry WHERE id = $1",
                                                 entry_id(journal_no_, static_cast<std::int64_t>(index)))
                        : db_.one<methods::Hash>("SELECT hash FROM tree_node WHERE id = $1",
                                                 node_id(journal_no_, level, index));
  if (!hash) throw JournalDamaged(fmt::format("tree node {}/{} of journal {} is missing", level, index, journal_no_));
  return *hash;
}

Journals::Journals(store::Database& db) : db_(db) {
  reload();
  for (const auto& [council, state] : journals_) check_recent(db_, council, state);
}

void Journals::reload() {
  std::map<CouncilId, JournalState> stored;
  db_.each<std::int64_t, CouncilId, std::string>(
      "SELECT no, council, origin FROM journal", [&](std::int64_t no, const CouncilId& council, std::string origin) {
        stored.emplace(council, load(council, no, std::move(origin)));
      });
  journals_ = std::move(stored);
}

JournalState Journals::load(const CouncilId& council, std::int64_t no, std::string origin) {
  JournalState state;
  state.no = no;
  state.origin = std::move(origin);
  const auto size = static_cast<std::uint64_t>(stored_size(db_, no));
  try {
    const StoredNodes nodes(db_, no);
    state.tree = methods::Appender(nodes, size);
    if (size > 0) state.last_leaf = nodes.node(0, size - 1);
  } catch (const JournalDamaged& damage) {
    refuse_to_run(council.value, size, damage.what());
  }
  const auto newest = db_.one<std::uint64_t, Time>(
      "SELECT size, at FROM checkpoint WHERE journal = $1 ORDER BY size DESC LIMIT 1", no);
  if (newest) std::tie(state.signed_size, state.signed_at) = *newest;
  return state;
}

void Journals::open(const CouncilId& council, const std::string& origin) {
  db_.run("INSERT INTO journal (council, origin) VALUES ($1, $2)", council, origin);
  JournalState state;
  state.no = *journal_number(db_, council);
  state.origin = origin;
  journals_.emplace(council, std::move(state));
}

// What hides its time takes that of the entry before it, which is known anyway.
Time Journals::time_shown(const JournalState& journal, const Fact& fact, Time now) const {
  if (!methods::hides_time(fact.kind)) return now;
  return db_.one<Time>("SELECT at FROM entry WHERE id = $1", entry_id(journal.no, journal.head())).value_or(from_unix_ms(0));
}

Entry Journals::append(const Fact& fact, const Actor& actor, Time instant, Random& random) {
  JournalState& journal = journals_.at(fact.council);
  const auto seq = static_cast<std::int64_t>(journal.tree.size());
  const Time now = time_shown(journal, fact, instant);
  const std::string payload = payload_of(fact, actor, now);
  methods::Salt salt{};
  random.fill(salt);
  const methods::Hash commitment = methods::commit_payload(salt, payload);
  const methods::Leaf leaf =
      fact.audience.is_everyone()
          ? methods::make_public_leaf(journal.origin, static_cast<std::uint64_t>(seq), {fact.kind, now}, commitment)
          : methods::make_private_leaf(journal.origin, static_cast<std::uint64_t>(seq), commitment);
  journal.last_leaf = methods::hash_leaf(leaf);

  std::vector<methods::StoredNode> nodes;
  journal.tree.append(journal.last_leaf, nodes);
  db_.run(
      "INSERT INTO entry (id, at, kind, audience, leaf, commitment, salt, payload) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
      entry_id(journal.no, seq), now, fact.kind, fact.audience.label, journal.last_leaf, commitment, salt, payload);
  for (const auto& node : nodes) {
    if (node.level == 0) continue;  // the leaf's hash stands in its entry
    db_.run("INSERT INTO tree_node (id, hash) VALUES ($1, $2)", node_id(journal.no, node.level, node.index), node.hash);
  }
  return {fact.council, seq, now, fact.audience};
}

void Journals::erase(const CouncilId& council, std::int64_t seq) {
  const std::int64_t id = entry_id(journals_.at(council).no, seq);
  db_.run("UPDATE entry SET salt = NULL, payload = NULL WHERE id = $1", id);
  // The leaf of an entry that is for one member alone says neither its kind nor its time. Who, what and when exactly go too.
  constexpr std::int64_t day_ms = 86'400'000;
  db_.run("UPDATE entry SET audience = 'member:', kind = 'private', at = at - at % $2 WHERE id = $1 AND audience LIKE 'member:%'",
          id, day_ms);
}

void Journals::sign(const CouncilId& council, KeyRing& keys, Time now) {
  JournalState& journal = journals_.at(council);
  const methods::Checkpoint head{journal.origin, journal.tree.size(), journal.tree.root()};
  const std::string note = methods::sign_checkpoint(head, std::span(&keys.of(council), 1));
  db_.run("INSERT INTO checkpoint (journal, size, at, note) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING", journal.no,
          journal.tree.size(), now, note);
  journal.signed_size = journal.tree.size();
  journal.signed_at = now;
}

std::optional<std::int64_t> journal_number(store::Database& db, const CouncilId& council) {
  return db.one<std::int64_t>("SELECT no FROM journal WHERE council = $1", council);
}

std::optional<std::string> newest_checkpoint(store::Database& db, std::int64_t journal_no) {
  return db.one<std::string>("SELECT note FROM checkpoint WHERE journal = $1 ORDER BY size DESC LIMIT 1", journal_no);
}

}  // namespace radslag::council
