#pragma once
// The live side of the noticeboard: a ring of recent changes a topic, from which watchers that are nearly up to date
// are served without touching the store. Each distinct (topic, span, visible labels) is serialised once and shared.
// Belongs to one thread.
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "council/core/audience.hpp"
#include "council/core/board.hpp"
#include "council/core/office.hpp"
#include "council/core/position.hpp"
#include "council/core/reading.hpp"

namespace radslag::council {

struct LiveBoardLimits {
  // Changes of one topic that are kept; a watcher further behind is served from the store.
  std::size_t ring_rows_max = 512;
  // Changes kept of all topics together: beyond that, topics that were quiet lose their ring.
  std::size_t rows_max = 50'000;
};

class LiveBoard {
 public:
  explicit LiveBoard(std::vector<Head> heads, LiveBoardLimits limits = {});

  // Takes in a commit and tells which topics (stored names) changed.
  std::vector<std::string> apply(Committed& batch);

  // The notification that takes a watcher from `since` (a sequence it was given earlier, under these labels) to the
  // present head; null when the store must answer: the ring does not reach back so far, or the watcher has read further
  // than the commits that were taken in here. `watched` is the name the client knows.
  // A watcher without visible changes gets one that only moves its position.
  [[nodiscard]] Bytes changes(const topics::Resolved& topic, const std::string& watched, std::int64_t since,
                              const Labels& labels);
  [[nodiscard]] Head head(const CouncilId& council) const;
  // False for a council of which nothing was ever committed.
  [[nodiscard]] bool knows(const CouncilId& council) const { return heads_.contains(council.value); }
  // Drops the shared messages of the tick that is over.
  void end_tick();

 private:
  struct Ring {
    std::deque<RowChange> rows;     // ascending by revision
    std::int64_t reaches_back_to;   // every change after this sequence is in the ring
    bool is_recent = true;          // grew since quiet rings were last let go
  };
  struct Shared {
    std::string watched;
    std::string visible;  // the labels that occur in the span and that the viewer holds
    std::string labels8;
    std::int64_t since, until;
    Bytes bytes;
  };
  void forget_quiet_rings();
  void forget_superseded();

  LiveBoardLimits limits_;
  std::unordered_map<std::string, Head> heads_;
  std::unordered_map<std::string, std::int64_t> known_from_;  // by council: a topic without a ring is unchanged since
  std::size_t rows_ = 0;                                      // in all rings
  std::unordered_map<std::string, Ring> rings_;
  std::unordered_map<std::string, std::vector<Shared>> shared_;
};

}  // namespace radslag::council
