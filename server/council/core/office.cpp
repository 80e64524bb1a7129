#include "council/core/office.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "council/core/consent.hpp"
#include "council/core/erasing.hpp"
#include "council/core/levels.hpp"
#include "council/core/people.hpp"
#include "council/core/permission.hpp"
#include "council/core/pruning.hpp"
#include "council/core/receipts.hpp"
#include "council/core/soundness.hpp"
#include "council/core/suspension.hpp"
#include "protocol/reader.hpp"
#include "store/checkpoint.hpp"
#include "store/transaction.hpp"

namespace radslag::council {

namespace {

constexpr std::int64_t retry_after_failure_ms = 2000;

Refusal not_confirmed() {
  Refusal refusal;
  refusal.reason = Reason::storage_unavailable;
  refusal.message = "Not confirmed: storage did not answer. Trying again is safe.";
  refusal.retry_ms = retry_after_failure_ms;
  return refusal;
}

Refusal fault_of_ours() {
  Refusal refusal;
  refusal.reason = Reason::internal_error;
  refusal.message = "This could not be done. It is not your fault: something here is wrong, and it has been written down. Nothing was changed.";
  return refusal;
}

Refusal too_fast(std::int64_t retry_ms) {
  Refusal refusal;
  refusal.reason = Reason::rate_limited;
  refusal.message = "That was too fast. Wait a moment and try again; nothing you wrote is lost.";
  refusal.retry_ms = retry_ms;
  return refusal;
}

// A fact's stored fields, read back the way a replay would: what is folded is what the journal says.
protocol::Value stored_fields(const Fact& fact) {
  auto value = protocol::read_json(fact.fields, protocol::ReaderLimits::for_own_text());
  if (!value) detail::stored_fact_is_malformed(fact.kind, value.error().refusal);
  return std::move(*value);
}

// A part failed alone, and there is no savepoint to undo it alone.
struct PartFailed {};

Head head_of(const CouncilId& council, const JournalState& state) {
  return {council, state.head(), state.head() < 0 ? "00000000" : to_hex(std::span(state.last_leaf).first(4))};
}

}  // namespace

Office::Office(store::Database db, const Registry& registry, KeyRing& keys, Random& random, OfficeOptions options)
    : db_(std::move(db)), registry_(registry), keys_(keys), random_(random), options_(options), journals_(db_) {
  for (const auto& [council, state] : journals_.all()) check_signature(db_, council, state, keys_);
  rewrite_owed_ = db_.one<std::int64_t>("SELECT 1 FROM instance WHERE key = 'rewrite_owed'").has_value();
  log_owed_ = rewrite_owed_;  // a process that was killed may have left both
  if (!journals_.exists(instance_journal)) {
    store::Transaction transaction(db_);
    journals_.open(instance_journal, options_.origin + "/instance");
    db_.run("INSERT INTO instance (key, value) VALUES ('origin', $1)", options_.origin);
    transaction.commit();
  }
}

// Runs `work` in one transaction. When storage fails, everything of the group is undone and told so.
template <class Work>
Committed Office::in_transaction(Work work) {
  Committed batch;
  try {
    // Here and not where the failure was caught: a disk that fails may refuse to read as well.
    if (journals_are_stale_) journals_.reload();
    journals_are_stale_ = false;
    store::Transaction transaction(db_);
    work(batch);
    transaction.commit();
    // A transaction that wrote nothing proves nothing about the disk.
    if (!batch.heads.empty()) failed_syncs_ = 0;
    settle_erasures(batch);
  } catch (const store::Failure& failure) {
    failed_syncs_ += failure.io() ? 1 : 0;
    undo(batch, failure.what());
  } catch (const KeysUnavailable& failure) {
    undo(batch, failure.what());
  }
  batch.failed_syncs = std::max(failed_syncs_, db_.failed_checkpoints());
  return batch;
}

// The log holds the pages as they were until it is empty. One try at a time: who reads now is soon done.
void Office::settle_erasures(const Committed& batch) {
  if (batch.erased.empty()) return;
  log_owed_ = true;
  rewrite_owed_ = true;
  if (options_.on_erased) options_.on_erased(batch.erased);
}

void Office::empty_log() {
  try {
    log_owed_ = !store::truncate_wal_until_done(db_, [] { return false; });
  } catch (const store::Failure&) {
    log_owed_ = true;  // what was committed stands; the next tick tries again
  }
}

// Remnants between cells go only when the file is written anew: of a small one at once, of a large one by night.
void Office::rewrite_file(Time now) {
  constexpr std::int64_t small_file = 64 * 1024 * 1024;
  const auto hour = std::chrono::hh_mm_ss(now - std::chrono::floor<std::chrono::days>(now)).hours();
  const bool is_night = hour >= std::chrono::hours(1) && hour < std::chrono::hours(4);
  try {
    if (!is_night && store::size_of(db_) > small_file) return;
    store::rewrite_whole(db_);
    db_.run("DELETE FROM instance WHERE key = 'rewrite_owed'");
    log_owed_ = true;
  } catch (const store::Failure&) {
    // No room for it, say: tried again after the next erasure or the next start.
  }
  rewrite_owed_ = false;
}

void Office::undo(Committed& batch, const char* failure) {
  journals_are_stale_ = true;
  batch.stored = false;
  batch.failures.emplace_back(failure);
  batch.changes.clear();
  batch.heads.clear();
  batch.erased.clear();
  batch.relabel.clear();
  batch.end_sessions.clear();
  for (auto& [reply, answer] : batch.answers) answer = {std::unexpected(not_confirmed()), answer.council, {}, false, {}};
}

Committed Office::execute(std::vector<Call> group, Time now) {
  std::optional<Committed> batch;
  with_savepoints_ = false;
  try {
    batch = judge_all(group, now);
  } catch (const PartFailed&) {
    journals_are_stale_ = true;
  }
  with_savepoints_ = true;
  return batch ? std::move(*batch) : judge_all(group, now);
}

Committed Office::judge_all(std::vector<Call>& group, Time now) {
  Committed batch = in_transaction([&](Committed& gathered) {
    gathered.answers.reserve(group.size());
    for (Call& call : group) gathered.answers.emplace_back(Reply(), judge(call, now, gathered));
    sign_checkpoints(now);
  });
  // Those behind the one at which the transaction was lost were not judged at all.
  while (batch.answers.size() < group.size()) {
    batch.answers.emplace_back(Reply(), Answer{std::unexpected(not_confirmed()), {}, {}, false, {}});
  }
  for (std::size_t i = 0; i < group.size(); ++i) batch.answers[i].first = std::move(group[i].reply);
  return batch;
}

// Runs a part of the group that can be undone alone. A constraint that the tables repeat and the rule forgot, or whatever
// else a rule throws, is that rule's bug: it costs this part, not its group. False when it was undone.
template <class Part>
bool Office::in_savepoint(Committed& batch, std::string_view what, Part part) {
  const std::size_t changes_before = batch.changes.size();
  const std::size_t erased_before = batch.erased.size();
  try {
    std::optional<store::Savepoint> savepoint;
    if (with_savepoints_) savepoint.emplace(db_);
    part();
    if (savepoint) savepoint->release();
    return true;
  } catch (const store::Failure& failure) {
    if (!failure.concerns_the_part_alone() || !db_.in_transaction()) throw;
    batch.bugs.push_back(fmt::format("{}: {}", what, failure.what()));
  } catch (const KeysUnavailable&) {
    throw;
  } catch (const std::exception& thrown) {
    if (!db_.in_transaction()) throw;
    batch.bugs.push_back(fmt::format("{}: {}", what, thrown.what()));
  }
  if (!with_savepoints_) throw PartFailed{};
  journals_.reload();
  batch.changes.resize(changes_before);
  batch.erased.resize(erased_before);
  std::erase_if(batch.heads, [this](const Head& head) { return !journals_.exists(head.council); });
  for (Head& head : batch.heads) head = head_of(head.council, journals_.of(head.council));
  return false;
}

Answer Office::judge(Call& call, Time now, Committed& batch) {
  const CouncilId& council = call.command->council();
  const bool has_receipt = !call.id.empty();
  const receipts::Key key = has_receipt ? receipts::key_of(keys_, call) : receipts::Key{};
  if (auto found = has_receipt ? receipts::find(db_, keys_, call, key) : std::nullopt) {
    if (!found->same_body) {
      return {refuse(Reason::id_reused, "This id was used for another command. Make a new id."), council, {}, false, {}};
    }
    return {found->result.value_or("{}"), found->council, found->seq, true, {}};
  }
  Outcome outcome = std::unexpected(not_confirmed());
  std::optional<std::int64_t> seq;
  const bool stands = in_savepoint(batch, call.method, [&] {
    Actor actor = people::resolve(db_, council, call.caller, now);
    outcome = decide(call, actor, now);
    if (!outcome) return;
    seq = carry_out(*outcome, council, actor, now, batch);
    if (seq && outcome->result_of) outcome->result = outcome->result_of(*seq);
    if (!has_receipt || outcome->refused) return;
    receipts::keep(db_, key, council, seq, outcome->private_result ? std::nullopt : std::optional(outcome->result), now);
  });
  if (!stands) return {std::unexpected(fault_of_ours()), council, {}, false, {}};
  if (!outcome) return {std::unexpected(std::move(outcome.error())), council, {}, false, {}};
  for (auto& member : outcome->relabel) batch.relabel.push_back(std::move(member));
  for (auto& session : outcome->end_sessions) batch.end_sessions.push_back(std::move(session));
  if (outcome->refused) return {std::unexpected(std::move(*outcome->refused)), council, {}, false, {}};
  return {std::move(outcome->result), council, seq, false, std::move(outcome->session)};
}

// What the session has not proven does not count. Looked up only where it matters: most commands ask for neither.
std::optional<Refusal> Office::hold_to_proof(const Prepared& command, const Caller& caller, Actor& actor, Time now) {
  const bool asks_second = options_.proofs.second_factor && holds_trust(actor);
  const bool asks_fresh = options_.proofs.step_up && command.step_up();
  if (!asks_second && !asks_fresh) return std::nullopt;
  const Proof proof = proof_of(db_, caller, now);
  if (asks_second && !proof.second_factor) {
    if (auto missing = missing_second_factor(command.needs(), actor)) return missing;
    actor = without_trust(actor);
  }
  return missing_step_up(asks_fresh, proof);
}

// A guest is another one in every window: where anybody may report, their address counts as well, so widely that a hall full
// of people who all report the same evening is never held up.
Toll Office::toll_of(const Call& call, Time now) {
  const Toll own{rates_.take(call.caller.principal, call.rate, now)};
  if (own.wait_ms || call.rate != Rate::report || call.caller.address.empty()) return own;
  return Toll{rates_.take("@" + call.caller.address, Rate::reports_of_a_hall, now)};
}

Outcome Office::decide(Call& call, Actor& actor, Time now) {
  const CouncilId& council = call.command->council();
  if (!journals_.exists(council) && call.method != "council.create") {
    return refuse(Reason::not_found, "There is no such council here.", "/council");
  }
  if (auto missing = missing_role(call.command->needs(), actor)) return std::unexpected(std::move(*missing));
  if (actor.member && !call.command->while_suspended()) {
    if (const auto until = suspended_until(db_, council, *actor.member, now)) return std::unexpected(suspended(*until));
  }
  if (auto missing = hold_to_proof(*call.command, call.caller, actor, now)) return std::unexpected(std::move(*missing));
  if (auto missing = consent::missing(db_, council, actor, call.method, call.command->needs(), now)) {
    return std::unexpected(std::move(*missing));
  }
  if (auto low = levels::too_low(db_, council, actor, call.method)) return std::unexpected(std::move(*low));
  if (options_.rates && !actor.exempt) {
    if (!call.toll) call.toll = toll_of(call, now);
    if (call.toll->wait_ms) return std::unexpected(too_fast(*call.toll->wait_ms));
  }
  const Context context{db_, council, actor, call.caller, now, random_, keys_};
  return call.command->decide(context);
}

std::optional<std::int64_t> Office::carry_out(const Decision& decision, const CouncilId& council, const Actor& actor,
                                              Time now, Committed& batch) {
  for (const auto& effect : decision.effects) effect(db_);
  std::optional<std::int64_t> seq;
  for (const Fact& fact : decision.facts) {
    const protocol::Value fields = stored_fields(fact);
    if (!journals_.exists(fact.council)) {
      const protocol::Value* origin = fields.find("origin");
      journals_.open(fact.council, origin != nullptr && origin->as_string() ? *origin->as_string() : fact.council.value);
    }
    const Entry entry = journals_.append(fact, fact.by_rule ? Actor{} : actor, now, random_);
    Board board(db_, entry, batch.changes);
    registry_.apply(db_, board, entry, fact.kind, fields);
    if (fact.kind == protocol::facts::Redacted::kind) erase(board, fields, batch);
    if (fact.council == council) seq = entry.seq;
    note_head(batch, fact.council);
  }
  return seq;
}

void Office::erase(Board& board, const protocol::Value& redacted, Committed& batch) {
  auto erased = erasing::carry_out(db_, journals_, registry_, board, protocol::facts::Redacted::decode(redacted).value());
  if (!erased) return;
  batch.erased.push_back(std::move(*erased));
  owe_rewrite();
}

// Outlives a process that is killed before it came to it.
void Office::owe_rewrite() { db_.run("INSERT INTO instance (key, value) VALUES ('rewrite_owed', '1') ON CONFLICT DO NOTHING"); }

void Office::note_head(Committed& batch, const CouncilId& council) {
  Head now = head_of(council, journals_.of(council));
  const auto known = std::ranges::find(batch.heads, council, &Head::council);
  if (known == batch.heads.end()) {
    batch.heads.push_back(std::move(now));
  } else {
    *known = std::move(now);
  }
}

void Office::sign_checkpoints(Time now, bool at_once) {
  std::vector<CouncilId> due;
  for (const auto& [council, state] : journals_.all()) {
    // Either way: a clock that was set back must not stop the signing until it has caught up.
    const bool is_due = at_once || std::chrono::abs(now - state.signed_at) >= options_.checkpoint_every;
    if (state.tree.size() > state.signed_size && is_due) due.push_back(council);
  }
  for (const CouncilId& council : due) journals_.sign(council, keys_, now);
}

bool Office::checkpoint_owed() const {
  for (const auto& [council, state] : journals_.all()) {
    if (state.tree.size() > state.signed_size) return true;
  }
  return false;
}

// What went wrong; nothing when all was done. It is asked again at the next tick either way.
std::optional<std::string> Office::cleanse() {
  try {
    for (const auto& cleanse : registry_.cleanses()) {
      if (!cleanse(db_, keys_)) continue;
      owe_rewrite();
      rewrite_owed_ = true;
    }
    return std::nullopt;
  } catch (const std::exception& failure) {
    return failure.what();
  }
}

Committed Office::tick(Time now, bool is_last) {
  if (rewrite_owed_) rewrite_file(now);
  if (log_owed_) empty_log();
  const auto failure = cleanse();
  Committed done = sweep_all(now, is_last);
  if (failure) done.failures.push_back(*failure);
  return done;
}

Committed Office::sweep_all(Time now, bool is_last) {
  return in_transaction([&](Committed& batch) {
    const Actor nobody;
    const Caller rule;
    std::vector<CouncilId> councils;
    for (const auto& [council, state] : journals_.all()) councils.push_back(council);
    for (const CouncilId& council : councils) {
      const Context context{db_, council, nobody, rule, now, random_, keys_};
      for (const auto& sweep : registry_.sweeps()) {
        in_savepoint(batch, "sweep", [&] {
          Decision decision = sweep(context);
          carry_out(decision, council, nobody, now, batch);
          for (auto& member : decision.relabel) batch.relabel.push_back(std::move(member));
        });
      }
    }
    sign_checkpoints(now, is_last);
    prune(now);
  });
}

void Office::prune(Time now) {
  // Now and then: what is due is some days old, and looking for it reads every tombstone.
  constexpr std::chrono::hours pruning_every{1};
  if (std::chrono::abs(now - pruned_at_) < pruning_every) return;
  receipts::prune(db_, now);
  if (!prune_tombstones(db_, now)) pruned_at_ = now;
}

std::vector<Head> Office::heads() const {
  std::vector<Head> heads;
  for (const auto& [council, state] : journals_.all()) heads.push_back(head_of(council, state));
  return heads;
}

}  // namespace radslag::council
