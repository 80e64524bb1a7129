#pragma once
// Who works on what in the moderators' queue: shown to the others, so that two do not do the same. Not a record and no lock
// that holds: in memory, expires by itself, goes with its socket, can be taken over.
#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "net/viewer.hpp"
#include "net/window.hpp"

namespace radslag::net {

class SoftLocks {
 public:
  static constexpr std::chrono::seconds held_for{90};  // unless said again
  static constexpr std::size_t locks_max = 200;        // in one council

  struct Work {
    CouncilId council;
    std::string subject;
    bool on = false;
    bool take_over = false;
  };

  // Who works on it afterwards: somebody else's work goes on unless it is taken over.
  std::optional<PersonaId> work(const Work& work, const Viewer& viewer, const PersonaId& persona, Steady now);
  void leave(const Viewer& viewer);
  // Somebody began to watch the queue: everybody there is told anew.
  void touch(const CouncilId& council) { changed_.insert(council.value); }
  // Tells moderators what changed, and lets go what has expired.
  void tick(Steady now, const std::function<WatchedTopic*(const std::string& stored)>& topic_of);

 private:
  struct Lock {
    PersonaId persona;
    const Viewer* viewer = nullptr;
    Steady until;
  };
  std::map<std::string, std::map<std::string, Lock>> locks_;  // by council, by subject
  std::set<std::string> changed_;
};

}  // namespace radslag::net
