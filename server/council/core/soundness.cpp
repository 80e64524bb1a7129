#include "council/core/soundness.hpp"

#include <fmt/format.h>

#include <set>
#include <vector>

#include "methods/tree/checkpoint.hpp"
#include "methods/tree/leaf.hpp"
#include "protocol/generated/live_facts.hpp"
#include "protocol/reader.hpp"
#include "store/transaction.hpp"

namespace radslag::council {

namespace {

using methods::Hash;

struct RawEntry {
  std::int64_t seq = 0;
  Time at{};
  std::string kind, audience;
  Hash leaf{}, commitment{};
  std::optional<Hash> salt;
  std::optional<std::string> payload;
};

// visit(RawEntry) answers whether to go on.
void each_raw(store::Database& db, std::int64_t journal_no, std::uint64_t from, auto visit) {
  const std::int64_t base = journal_no << 40;
  db.each<std::int64_t, Time, std::string, std::string, Hash, Hash, std::optional<Hash>, std::optional<std::string>>(
      "SELECT id, at, kind, audience, leaf, commitment, salt, payload FROM entry WHERE id >= $1 AND id < $2 ORDER BY id",
      [&](std::int64_t id, Time at, std::string kind, std::string audience, Hash leaf, Hash commitment,
          std::optional<Hash> salt, std::optional<std::string> payload) {
        return visit(RawEntry{id - base, at, std::move(kind), std::move(audience), leaf, commitment, salt, std::move(payload)});
      },
      base + static_cast<std::int64_t>(from), base + (std::int64_t{1} << 40));
}

// Grows the tree anew beside the stored one, from a size at which the stored subtrees are taken as they are.
class Recount {
 public:
  Recount(store::Database& db, const CouncilId& council, const JournalState& state, std::uint64_t from)
      : stored_(db, state.no), council_(council), origin_(state.origin), tree_(stored_, from) {}

  void take(const RawEntry& entry) {
    const auto seq = tree_.size();
    if (entry.seq != static_cast<std::int64_t>(seq)) refuse(fmt::format("entry {} is missing", seq));
    if (hash_of(entry) != entry.leaf) refuse(fmt::format("entry {} does not give its leaf", seq));
    if (entry.payload && !is_committed_to(entry)) refuse(fmt::format("the payload of entry {} is not the one committed to", seq));
    nodes_.clear();
    tree_.append(entry.leaf, nodes_);
    for (const auto& node : nodes_) {
      if (node.level > 0 && stored_.node(node.level, node.index) != node.hash) {
        refuse(fmt::format("tree node {}/{} does not give its leaves", node.level, node.index));
      }
    }
  }

  [[nodiscard]] const methods::Appender& tree() const { return tree_; }

 private:
  [[nodiscard]] Hash hash_of(const RawEntry& entry) const {
    const auto seq = static_cast<std::uint64_t>(entry.seq);
    return methods::hash_leaf(Audience{entry.audience}.is_everyone()
                                  ? methods::make_public_leaf(origin_, seq, {entry.kind, entry.at}, entry.commitment)
                                  : methods::make_private_leaf(origin_, seq, entry.commitment));
  }
  [[nodiscard]] static bool is_committed_to(const RawEntry& entry) {
    return entry.salt && methods::commit_payload(*entry.salt, *entry.payload) == entry.commitment;
  }
  [[noreturn]] void refuse(const std::string& what) const { refuse_to_run(council_.value, tree_.size(), what); }

  StoredNodes stored_;
  const CouncilId& council_;
  const std::string& origin_;
  methods::Appender tree_;
  std::vector<methods::StoredNode> nodes_;
};

// An entry without its payload is damage, unless a later one says that it was erased.
class Erasures {
 public:
  void take(const RawEntry& entry) {
    if (!entry.payload) missing_.insert(entry.seq);
    if (!entry.payload || entry.kind != protocol::facts::Redacted::kind) return;
    const auto value = protocol::read_json(*entry.payload, protocol::ReaderLimits::for_own_text());
    const protocol::Value* fact = value ? value->find("fact") : nullptr;
    const protocol::Value* seq = fact != nullptr ? fact->find("seq") : nullptr;
    if (seq != nullptr && seq->as_int() != nullptr) missing_.erase(*seq->as_int());
  }
  [[nodiscard]] std::optional<std::int64_t> unexplained() const {
    return missing_.empty() ? std::nullopt : std::optional(*missing_.begin());
  }

 private:
  std::set<std::int64_t> missing_;
};

std::optional<methods::SignedCheckpoint> newest_signed(store::Database& db, const CouncilId& council,
                                                       const JournalState& state) {
  const auto note = newest_checkpoint(db, state.no);
  if (!note) return std::nullopt;
  auto parsed = methods::parse_checkpoint(*note);
  if (!parsed || parsed->head.size != state.signed_size || parsed->head.origin != state.origin) {
    refuse_to_run(council.value, state.signed_size, "its checkpoint cannot be read");
  }
  return std::move(*parsed);
}

}  // namespace

namespace {

void check_from(store::Database& db, const CouncilId& council, const JournalState& state, std::uint64_t from,
                const std::function<bool()>& go_on) {
  constexpr std::uint64_t asked_every = 1000;
  const auto newest = newest_signed(db, council, state);
  if (newest && newest->head.size > state.tree.size()) {
    refuse_to_run(council.value, newest->head.size, fmt::format("only {} entries are stored", state.tree.size()));
  }
  Recount recount(db, council, state, from);
  std::optional<Hash> root;
  if (newest && newest->head.size < from) root = methods::root_of(StoredNodes(db, state.no), newest->head.size);
  const auto at_signed_size = [&] {
    if (newest && recount.tree().size() == newest->head.size) root = recount.tree().root();
  };
  at_signed_size();
  bool is_whole = true;
  Erasures erasures;
  each_raw(db, state.no, from, [&](const RawEntry& entry) {
    recount.take(entry);
    erasures.take(entry);
    at_signed_size();
    return is_whole = !go_on || recount.tree().size() % asked_every != 0 || go_on();
  });
  if (is_whole && newest && root != newest->head.root) {
    refuse_to_run(council.value, newest->head.size, "the stored tree does not give the signed root");
  }
  if (const auto seq = is_whole ? erasures.unexplained() : std::nullopt) {
    refuse_to_run(council.value, static_cast<std::uint64_t>(*seq), fmt::format("the payload of entry {} is missing, and no entry says that it was erased", *seq));
  }
}

}  // namespace

void check_whole(store::Database& db, const CouncilId& council, const JournalState& state,
                 const std::function<bool()>& go_on) {
  check_from(db, council, state, 0, go_on);
}

void check_recent(store::Database& db, const CouncilId& council, const JournalState& state) {
  const std::uint64_t size = state.tree.size();
  check_from(db, council, state, size > entries_checked_first ? size - entries_checked_first : 0, {});
}

void check_older(store::Database& reader, const std::function<bool()>& go_on) {
  // One moment: entries that are written meanwhile would look like a tree that does not fit.
  const store::Transaction moment(reader, store::Transaction::Begin::deferred);
  const Journals journals(reader);
  for (const auto& [council, state] : journals.all()) {
    if (state.tree.size() > entries_checked_first) check_whole(reader, council, state, go_on);
  }
}

void check_signature(store::Database& db, const CouncilId& council, const JournalState& state, KeyRing& keys) {
  const auto newest = newest_signed(db, council, state);
  if (!newest) return;
  if (!keys.has(council)) {
    throw KeyMissing(fmt::format("the key that signs the journal of {0} is missing: put {0}.seed back into the keys "
                                 "folder from its backup", council.value));
  }
  if (!methods::is_signed_by(*newest, keys.of(council).public_key())) {
    refuse_to_run(council.value, state.signed_size, "its checkpoint is not signed by the key in the keys folder");
  }
}

}  // namespace radslag::council
