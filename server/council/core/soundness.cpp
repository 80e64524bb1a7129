#include "council/core/soundness.hpp"

#include <fmt/format.h>

#include <vector>

#include "methods/tree/checkpoint.hpp"
#include "methods/tree/leaf.hpp"

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

void each_raw(store::Database& db, std::int64_t journal_no, auto visit) {
  const std::int64_t base = journal_no << 40;
  db.each<std::int64_t, Time, std::string, std::string, Hash, Hash, std::optional<Hash>, std::optional<std::string>>(
      "SELECT id, at, kind, audience, leaf, commitment, salt, payload FROM entry WHERE id >= $1 AND id < $2 ORDER BY id",
      [&](std::int64_t id, Time at, std::string kind, std::string audience, Hash leaf, Hash commitment,
          std::optional<Hash> salt, std::optional<std::string> payload) {
        visit(RawEntry{id - base, at, std::move(kind), std::move(audience), leaf, commitment, salt, std::move(payload)});
      },
      base, base + (std::int64_t{1} << 40));
}

// Grows the tree anew beside the stored one.
class Recount {
 public:
  Recount(store::Database& db, const CouncilId& council, const JournalState& state)
      : stored_(db, state.no), council_(council), origin_(state.origin) {}

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

void check_whole(store::Database& db, const CouncilId& council, const JournalState& state) {
  const auto newest = newest_signed(db, council, state);
  if (newest && newest->head.size > state.tree.size()) {
    refuse_to_run(council.value, newest->head.size, fmt::format("only {} entries are stored", state.tree.size()));
  }
  Recount recount(db, council, state);
  std::optional<Hash> root;
  const auto at_signed_size = [&] {
    if (newest && recount.tree().size() == newest->head.size) root = recount.tree().root();
  };
  at_signed_size();
  each_raw(db, state.no, [&](const RawEntry& entry) {
    recount.take(entry);
    at_signed_size();
  });
  if (newest && root != newest->head.root) {
    refuse_to_run(council.value, newest->head.size, "the stored tree does not give the signed root");
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
