#pragma once
// One live session as the hub sees it: where its messages go, what it may see, what it watches and how far it has seen.
#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"
#include "council/core/actor.hpp"
#include "council/core/audience.hpp"
#include "council/core/position.hpp"
#include "council/core/topics.hpp"
#include "net/response.hpp"

namespace radslag::net {

// The socket's side of a session.
class Peer {
 public:
  virtual ~Peer() = default;
  // Whether everything handed to send() has left. While it has not, changes are not made: a slow client holds a number.
  [[nodiscard]] virtual bool is_ready() const = 0;
  virtual void send(const Bytes& message) = 0;
  virtual void close(std::uint16_t code, std::string_view words) = 0;
};

struct Viewer;
struct WatchedTopic;
using ViewerRef = std::shared_ptr<Viewer>;
using LabelsRef = std::shared_ptr<const council::Labels>;

struct Watch {
  WatchedTopic* topic = nullptr;
  Viewer* viewer = nullptr;
  std::int64_t seq = -1;             // seen so far
  std::array<char, 8> hash8{};       // of the entry `seq`
  std::uint32_t number = 0;          // of this watch: an answer for an earlier one is not for this
  std::uint32_t slot = 0;            // its place among the topic's watches
  bool is_loading = true;            // its rows are being read; changes wait
  bool is_behind = false;            // a change came while the socket was not ready
  bool is_owed = false;              // its viewer's own command was answered: a position at the next tick

  [[nodiscard]] council::Position position(const council::Labels& labels, bool personal) const {
    return {seq, std::string(hash8.data(), hash8.size()), labels.hash8(personal)};
  }
};

// A topic that somebody watches, under one watched name.
struct WatchedTopic {
  council::topics::Resolved resolved;
  std::string watched;             // the name that its watchers know it by
  std::vector<Watch*> watches;
  bool is_due = false;             // changed since its last tick
};

// What a viewer may see in one council. Rows with a `member:` label live on personal topics alone, so that label is
// left out of `common`, which all who hold the same roles share, and with it the bytes made for them.
struct CouncilView {
  CouncilId council;
  LabelsRef common;
  LabelsRef own;  // with the viewer's own label; for personal topics
  std::optional<PersonaId> shown_as{};  // who chose to be shown as here
  std::optional<PersonaId> persona{};   // who one is here, for what only those in the same role are told
};

struct Viewer : std::enable_shared_from_this<Viewer> {
  struct Load {
    std::uint32_t watch = 0;
    std::optional<council::Position> since;
  };

  Peer* peer = nullptr;  // null once it has left
  std::vector<CouncilView> councils;  // beside the peer: every delivery asks for both
  council::Caller caller;
  Time opened_at{};
  std::vector<std::unique_ptr<Watch>> watches;
  std::vector<Load> loads;        // waiting; one is read at a time
  std::uint32_t next_watch = 1;
  std::uint32_t roles_seen = 0;   // grows when the roles change: labels read before that are not used
  bool is_reading = false;        // a load or the labels are being read
  bool is_behind = false;         // some watch is
  bool is_owed = false;

  [[nodiscard]] Watch* find(std::string_view watched) const;
  [[nodiscard]] Watch* find(std::uint32_t number) const;
  [[nodiscard]] const CouncilView* view(const CouncilId& council) const;
};

}  // namespace radslag::net
