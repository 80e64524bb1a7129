#pragma once
// Topics read from the store for watchers who are too far behind the live ring. Equal readings are made once: when five
// thousand sessions come back with the same position, one of them reads and all get the same bytes.
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "council/core/position.hpp"
#include "net/counters.hpp"
#include "net/readers.hpp"
#include "net/viewer.hpp"
#include "net/window.hpp"

namespace radslag::net {

struct Snapshot {
  council::Position position;
  std::vector<Bytes> messages;
};
using SnapshotRef = std::shared_ptr<const Snapshot>;

class Snapshots {
 public:
  using Then = std::move_only_function<void(Or<SnapshotRef>)>;

  Snapshots(Readers& readers, Counters& counters) : readers_(readers), counters_(counters) {}

  // The messages that take a viewer with these labels from `since` to a recent head. What was read within the last
  // moment may be given again: the live ring leads on from there.
  void read(const WatchedTopic& topic, const LabelsRef& labels, const std::optional<council::Position>& since, Then then);
  // Forgets what was kept. To be called now and then: that is the moment.
  void forget();

 private:
  struct Reading {
    std::vector<Then> waiting;
    SnapshotRef done;
    LabelsRef labels;  // held, so that the key's pointer stays theirs
  };
  void finish(const std::string& key, Or<SnapshotRef> result);

  Readers& readers_;
  Counters& counters_;
  std::unordered_map<std::string, Reading> readings_;
};

}  // namespace radslag::net
