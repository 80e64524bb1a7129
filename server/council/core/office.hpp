#pragma once
// The write path: a group of commands in, one transaction, one batch of answers and row changes out.
// Synchronous and deterministic: the clock and the random source are handed in. Writer runs it on a thread of its own.
//
//   receipt looked up → actor resolved → rate → decide → journal, books, notices → receipt;
//   then COMMIT; only then do answers leave.
//
// A command that fails by a bug of ours costs itself and not its group: the group is undone and judged again, with a
// savepoint a command. Not always so: a savepoint copies every page that its command changes, a sixth of all the work.
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/random.hpp"
#include "base/refusal.hpp"
#include "base/time.hpp"
#include "council/core/decision.hpp"
#include "council/core/erased.hpp"
#include "council/core/journal.hpp"
#include "council/core/keys.hpp"
#include "council/core/proof.hpp"
#include "council/core/rates.hpp"
#include "council/core/registry.hpp"
#include "store/database.hpp"

namespace radslag::council {

struct Answer {
  Or<std::string> result;            // a JSON object, or why not
  CouncilId council;                 // whose journal `seq` counts
  std::optional<std::int64_t> seq;   // the last entry that the command wrote; absent when it wrote none
  bool replayed = false;             // the same command was answered before: this is that answer
  std::optional<SessionChange> session;
  std::optional<SessionChange> attempt{};  // the cookie that binds a way to a provider and back to this browser
};

using Reply = std::move_only_function<void(Answer)>;

// What the rates said to a command.
struct Toll {
  std::optional<std::int64_t> wait_ms;  // absent: it may pass
};

// A command on its way to the office.
struct Call {
  Caller caller;
  CommandId id;  // empty: no receipt is looked up or kept (an errand, or what is harmless and better done again)
  std::string method;
  std::string body;  // canonical JSON of the params: what "same id, same body" compares
  std::unique_ptr<Prepared> command;
  Rate rate = Rate::none;
  Reply reply;
  std::optional<Toll> toll = {};  // the office's own: who is judged again does not pay twice
};

// Where a journal stands after a commit.
struct Head {
  CouncilId council;
  std::int64_t seq = -1;  // of the last entry; -1: empty
  std::string hash8;      // first eight hex digits of that entry's leaf hash; "00000000" when empty
};

struct Committed {
  std::vector<std::pair<Reply, Answer>> answers;
  std::vector<RowChange> changes;
  std::vector<Head> heads;               // of the journals that grew
  std::vector<MemberId> relabel;         // reset what these members watch
  std::vector<std::string> end_sessions; // close the sockets of these sessions
  std::vector<Erased> erased;            // entries whose payload went
  bool stored = true;                    // false: the commit failed and nothing of the group stands
  int failed_syncs = 0;                  // commits or checkpoints in a row that storage refused
  std::vector<std::string> failures;     // for the log: what storage said; never a bound value
  std::vector<std::string> bugs;         // for the log: which command or sweep met a fault of the product's own, and which
};

struct OfficeOptions {
  std::chrono::milliseconds checkpoint_every{1000};
  std::string origin = "radslag.local";  // the instance's name in origins; counts at the first start only
  bool rates = true;  // simulations switch the rates of a person off
  ProofRules proofs{};
  // What was erased, after its commit and before anybody is answered: to be noted outside the database.
  std::function<void(const std::vector<Erased>&)> on_erased{};
};

class Office {
 public:
  // Opens for business on a migrated writer connection. Throws JournalDamaged when a stored root does not hold, and
  // KeyMissing when a journal was signed with a key that is not in the ring.
  Office(store::Database db, const Registry& registry, KeyRing& keys, Random& random, OfficeOptions options = {});

  // One group, one transaction. Never throws for storage: the answers say `storage_unavailable`. A command that meets a
  // fault of the product's own is answered `internal_error`, and the rest of its group goes on.
  [[nodiscard]] Committed execute(std::vector<Call> group, Time now);
  // What time brings: sweeps of every council, a checkpoint that is due, pruning of receipts and tombstones.
  // `is_last`: the process stops, and leaves nothing unsigned behind.
  [[nodiscard]] Committed tick(Time now, bool is_last = false);
  // True when a journal grew since its last checkpoint: the writer then ticks within a second.
  [[nodiscard]] bool checkpoint_owed() const;

  // True while the log may still hold what was erased, because a reader looked at it: the writer then ticks within a second.
  [[nodiscard]] bool log_owed() const { return log_owed_; }  // and while a small file waits to be rewritten

  [[nodiscard]] std::vector<Head> heads() const;
  [[nodiscard]] store::Database& database() { return db_; }  // for the writer's own thread, between groups

 private:
  Committed judge_all(std::vector<Call>& group, Time now);
  Answer judge(Call& call, Time now, Committed& batch);
  Outcome decide(Call& call, Actor& actor, Time now);
  std::optional<Refusal> hold_to_proof(const Prepared& command, const Caller& caller, Actor& actor, Time now);
  Toll toll_of(const Call& call, Time now);
  std::optional<std::int64_t> carry_out(const Decision& decision, const CouncilId& council, const Actor& actor,
                                        Time now, Committed& batch);
  std::optional<std::string> cleanse();
  Committed sweep_all(Time now, bool is_last);
  void sign_checkpoints(Time now, bool at_once = false);
  void prune(Time now);
  void erase(Board& board, const protocol::Value& redacted, Committed& batch);
  void note_head(Committed& batch, const CouncilId& council);
  template <class Work>
  Committed in_transaction(Work work);
  void settle_erasures(const Committed& batch);
  void owe_rewrite();
  void empty_log();
  void rewrite_file(Time now);
  void undo(Committed& batch, const char* failure);
  template <class Part>
  bool in_savepoint(Committed& batch, std::string_view what, Part part);

  store::Database db_;
  const Registry& registry_;
  KeyRing& keys_;
  Random& random_;
  OfficeOptions options_;
  Journals journals_;
  bool journals_are_stale_ = false;  // a transaction was rolled back: what is in memory is not what is stored
  bool with_savepoints_ = true;      // false: a part that fails is thrown as PartFailed
  bool log_owed_ = false;
  bool rewrite_owed_ = false;  // the file may still hold remnants of what was erased
  Time pruned_at_{};
  Rates rates_;
  int failed_syncs_ = 0;
};

}  // namespace radslag::council
