#pragma once
// The journal: every fact in order, per council, in a Merkle tree (docs/JOURNAL.md). Appending happens inside the
// writer's transaction; after a rollback `reload` puts the trees back to what is stored.
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "base/random.hpp"
#include "council/core/actor.hpp"
#include "council/core/fact.hpp"
#include "council/core/keys.hpp"
#include "methods/tree/merkle.hpp"
#include "store/database.hpp"

namespace radslag::council {

// The stored tree does not give the signed root: the process must not run on it. The message names the way out.
struct JournalDamaged : std::runtime_error {
  using std::runtime_error::runtime_error;
};

[[noreturn]] void refuse_to_run(const std::string& council, std::uint64_t size, const std::string& what);

// Reads stored nodes: level 0 from the entries, the others from tree_node. Throws JournalDamaged for a missing one.
class StoredNodes final : public methods::NodeReader {
 public:
  StoredNodes(store::Database& db, std::int64_t journal_no) : db_(db), journal_no_(journal_no) {}
  [[nodiscard]] methods::Hash node(unsigned level, std::uint64_t index) const override;

 private:
  store::Database& db_;
  std::int64_t journal_no_;
};

// One journal as it stands.
struct JournalState {
  std::int64_t no = 0;          // its number in the tables
  std::string origin;           // its name in leaves and checkpoints, unchanged for ever
  methods::Appender tree;
  methods::Hash last_leaf{};
  std::uint64_t signed_size = 0;  // size of the newest checkpoint
  Time signed_at{};

  [[nodiscard]] std::int64_t head() const { return static_cast<std::int64_t>(tree.size()) - 1; }
};

class Journals {
 public:
  // Loads every journal and checks the whole of it (core/soundness.hpp). Throws JournalDamaged.
  explicit Journals(store::Database& db);

  // Opens a journal, within a transaction. The origin is chosen once.
  void open(const CouncilId& council, const std::string& origin);
  [[nodiscard]] bool exists(const CouncilId& council) const { return journals_.contains(council); }

  // Writes entry, leaf and nodes. The payload is {"kind","at","actor","role","fact"}; a fact that is not for everyone
  // has the leaf kind `private` and no time.
  // An envelope (methods::hides_time) tells neither who nor when, in no column either.
  Entry append(const Fact& fact, const Actor& actor, Time instant, Random& random);
  // Deletes payload and salt of an entry, and of a member's own whose it was; its leaf stays. The caller appends `redacted`.
  void erase(const CouncilId& council, std::int64_t seq);
  // Signs and stores the present head.
  void sign(const CouncilId& council, KeyRing& keys, Time now);

  // Takes up again what is stored: after a transaction or a savepoint was rolled back, which is rare, so that the
  // common case copies nothing.
  void reload();
  [[nodiscard]] const std::map<CouncilId, JournalState>& all() const { return journals_; }
  [[nodiscard]] const JournalState& of(const CouncilId& council) const { return journals_.at(council); }

 private:
  [[nodiscard]] Time time_shown(const JournalState& journal, const Fact& fact, Time now) const;
  [[nodiscard]] JournalState load(const CouncilId& council, std::int64_t no, std::string origin);

  store::Database& db_;
  std::map<CouncilId, JournalState> journals_;
};

// An entry as it is stored, for exports, replay and the public endpoints.
struct StoredEntry {
  std::int64_t seq = 0;
  Time at{};
  std::string kind;
  Audience audience;
  std::string commit;                  // hex
  std::optional<std::string> salt;     // hex; absent when erased
  std::optional<std::string> payload;  // exact bytes; absent when erased
  bool is_hidden = false;              // holds a text that is hidden now: not for who reads as everyone

  [[nodiscard]] bool is_for_everyone() const { return audience.is_everyone() && !is_hidden; }
};

[[nodiscard]] std::optional<std::int64_t> journal_number(store::Database& db, const CouncilId& council);
// Entries [from, to), `visit(const StoredEntry&)`; a reader's connection will do.
void each_entry(store::Database& db, std::int64_t journal_no, std::int64_t from, std::int64_t to,
                const std::function<void(const StoredEntry&)>& visit);
// The newest checkpoint note, or the newest of at most `size` entries.
[[nodiscard]] std::optional<std::string> newest_checkpoint(store::Database& db, std::int64_t journal_no);
// One line of export.jsonl, without its LF. `withheld`: this reader may not see the payload.
[[nodiscard]] std::string export_line(const StoredEntry& entry, bool withheld);

}  // namespace radslag::council
