#pragma once
// Who watches what. After a commit the hub marks the topics that changed; at a topic's tick it wakes its watchers
// together, so that their spans coincide and each distinct message is made once. Belongs to the io thread.
//
//   commit ──► apply ──► topic is due ──► tick ──► each watcher that is ready: one message from the live ring,
//                                                  or a reading from the store when the ring does not reach back
//
// A watcher whose socket is not ready is only marked; it catches up, in one message, when its socket is (peer_ready).
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/refusal.hpp"
#include "base/time.hpp"
#include "council/core/live.hpp"
#include "net/counters.hpp"
#include "net/doorkeeper.hpp"
#include "net/label_sets.hpp"
#include "net/limits.hpp"
#include "net/presence.hpp"
#include "net/snapshots.hpp"
#include "net/soft_locks.hpp"
#include "net/viewer.hpp"

namespace radslag::net {

enum class Pace : std::uint8_t { list, lively };

class Hub {
 public:
  Hub(std::vector<council::Head> heads, Readers& readers, const Clock& clock, const Limits& limits, Counters& counters);
  Hub(const Hub&) = delete;
  Hub& operator=(const Hub&) = delete;

  [[nodiscard]] ViewerRef join(Peer& peer, council::Caller caller, Time now);
  void leave(const ViewerRef& viewer);

  [[nodiscard]] Or<void> may_watch(const Viewer& viewer, const std::string& watched) const;
  // Follows a topic, or follows it anew from `since`. The rows come as `changes`, perhaps before this returns. Does
  // nothing where may_watch refuses.
  void watch(const ViewerRef& viewer, const std::string& watched, const std::optional<council::Position>& since);
  void unwatch(const ViewerRef& viewer, const std::string& watched);
  [[nodiscard]] Or<void> typing(const ViewerRef& viewer, const std::string& watched);
  // A moderator says what they work on; the answer is who works on it now.
  [[nodiscard]] Or<std::optional<PersonaId>> work(const ViewerRef& viewer, const SoftLocks::Work& work);

  // The session's writes have left: it catches up with what it missed.
  void peer_ready(const ViewerRef& viewer);
  // The session's own command was answered: its topics of that council get a position at their tick, rows or not.
  void owe_positions(const ViewerRef& viewer, const CouncilId& council);

  // Takes in a commit, whose answers have been handed out. Consumes its changes.
  void apply(council::Committed& batch);
  void tick(Pace pace);
  void tick_presence(Steady now);

  // The sessions of members behind the open sockets, and the end of those sockets.
  [[nodiscard]] std::vector<SocketSession> sessions() const;
  void close_sessions(const std::vector<std::string>& handles, std::uint16_t code, std::string_view words);

  [[nodiscard]] const council::LiveBoard& live() const { return live_; }
  // The stored names of topics that changed with the last commit.
  [[nodiscard]] const std::vector<std::string>& changed() const { return changed_; }

 private:
  // One message, made once for all that stand at the same place with the same labels.
  struct Made {
    std::int64_t since;
    const council::Labels* labels;
    Bytes bytes;
  };
  using MadeList = std::vector<Made>;

  [[nodiscard]] WatchedTopic& topic(const std::string& watched, council::topics::Resolved resolved);
  void drop(Watch& watch);
  void load(const ViewerRef& viewer, Watch& watch, std::optional<council::Position> since);
  void read_on(const ViewerRef& viewer);
  void read_labels(const ViewerRef& viewer, const CouncilId& council);
  void arrived(const ViewerRef& viewer, std::uint32_t number, Or<SnapshotRef> snapshot);
  // `head` is where the topic's journal stands.
  void deliver(Watch& watch, const council::Head& head, MadeList& made);
  void deliver(Watch& watch);
  void deliver_to_all(WatchedTopic& topic);
  void deliver_owed(Pace pace);
  void relabel(const MemberId& member);

  council::LiveBoard live_;
  Readers& readers_;
  const Clock& clock_;
  const Limits& limits_;
  Counters& counters_;
  LabelSets label_sets_;
  Snapshots snapshots_;
  Presence presence_;
  SoftLocks locks_;
  std::unordered_set<ViewerRef> viewers_;
  std::unordered_map<std::string, std::unique_ptr<WatchedTopic>> topics_;  // by watched and stored name
  std::unordered_map<std::string, std::vector<WatchedTopic*>> by_stored_;
  std::array<std::vector<WatchedTopic*>, 2> due_;
  std::array<std::vector<std::weak_ptr<Viewer>>, 2> owed_;
  std::vector<std::string> changed_;
};

}  // namespace radslag::net
