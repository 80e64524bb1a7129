#pragma once
// A client and its session, as small as they can be: a client keeps per topic the rows and the last position it was given;
// a session is served live from the ring or, where that does not reach back, from the store. Connections are cut between
// any two messages.
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "council/core/live.hpp"
#include "laws/council_simulation.hpp"

namespace radslag::laws {

// What a client holds of one topic.
struct Screen {
  using Key = std::pair<std::string, std::string>;  // type, id
  struct Shown {
    std::int64_t revision = 0;
    std::string fields;
    bool operator==(const Shown&) const = default;
  };
  std::map<Key, Shown> rows;
  std::optional<std::string> position;

  // Applies a `changes` notification: reset, then gone, then rows (docs/PROTOCOL.md).
  void take(const std::string& message);
};

// A whole reading of a topic by a viewer who has seen nothing.
[[nodiscard]] Screen fresh_screen(Simulation& simulation, const std::string& topic, const std::string& member);

class Client {
 public:
  Client(Simulation& simulation, council::LiveBoard& live, std::string member)
      : simulation_(simulation), live_(live), member_(std::move(member)) {}

  void watch(const std::string& topic);
  // The server has committed; `ticks`: and the tick has come.
  void after_commit(bool ticks);
  void connect();
  void cut() { is_connected_ = false; }
  [[nodiscard]] bool is_connected() const { return is_connected_; }
  [[nodiscard]] bool watches(const std::string& topic) const { return watched_.contains(topic); }
  // 0 for never; otherwise one message in so many is the last of its connection.
  std::uint64_t cut_one_in = 0;

  // Every topic's rows and position are those of a fresh reading.
  void expect_fresh();
  [[nodiscard]] int live_deliveries() const { return live_deliveries_; }
  [[nodiscard]] int store_deliveries() const { return store_deliveries_; }

 private:
  struct Watched {
    council::topics::Resolved resolved;
    Screen screen;
    std::int64_t seq = -1;  // the session's number: how far it has sent
  };
  [[nodiscard]] council::Labels labels_in(const CouncilId& council);
  void read(const std::string& topic, Watched& watched, const std::optional<council::Position>& since);
  void serve(const std::string& topic, Watched& watched);
  bool deliver(Watched& watched, const std::string& message);
  void relabelled();

  Simulation& simulation_;
  council::LiveBoard& live_;
  std::string member_;
  bool is_connected_ = false;
  std::map<std::string, Watched> watched_;
  std::map<CouncilId, council::Labels> labels_;  // as the session knows them
  int live_deliveries_ = 0;
  int store_deliveries_ = 0;
};

// A council with clients of every kind watching it, some of them cut off at any moment. Ends with all of them connected.
void live_through(Simulation& simulation, int accepted, const std::function<void(std::vector<Client>&)>& at_end);

}  // namespace radslag::laws
