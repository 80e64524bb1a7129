#pragma once
// Who is here, and who is writing. Not a record: in memory, the latest wins, a message that a slow client misses is not
// sent again. Counts for everyone; personas only of those who chose to be shown, and only to members.
#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "net/viewer.hpp"
#include "net/window.hpp"

namespace radslag::net {

class Presence {
 public:
  // One more, or one fewer, watch of this viewer in the council.
  void enter(const CouncilId& council, Viewer& viewer);
  void leave(const CouncilId& council, Viewer& viewer);
  // Somebody is shown otherwise than before.
  void touch(const CouncilId& council) { councils_[council.value].is_changed = true; }
  void write(const WatchedTopic& topic, const Viewer& viewer, Steady now);
  // Tells what changed since the last time.
  void tick(Steady now, const std::function<WatchedTopic*(const std::string& key)>& topic_of);

 private:
  static constexpr std::size_t personas_max = 50;
  static constexpr std::size_t writers_shown_max = 10;
  static constexpr std::chrono::seconds typing_for{5};
  struct Council {
    std::unordered_map<Viewer*, std::uint32_t> watches;         // sessions, with their number of watches
    std::unordered_map<std::string, std::uint32_t> people;      // members and guests, with their number of sessions
    std::vector<Viewer*> fresh;                                 // came since the last tick: to be told even when nothing changed
    bool is_changed = false;
  };
  struct Writers {
    struct Writer {
      Steady until;
      std::optional<PersonaId> shown_as;
    };
    std::unordered_map<std::string, Writer> by_principal;
    std::size_t told = 0;
  };
  void tell(const std::string& id, Council& council);
  void tell_writers(const WatchedTopic& topic, Writers& writers);

  std::unordered_map<std::string, Council> councils_;
  std::unordered_map<std::string, Writers> writers_;  // by the topic's key
};

}  // namespace radslag::net
