#pragma once
// One WebSocket after its handshake. Idle it holds no buffer: reading waits for the socket to be readable and then reads
// into a buffer that all sessions share; writing goes straight to the socket and queues only what that did not take.
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "net/counters.hpp"
#include "net/frames.hpp"
#include "net/limits.hpp"
#include "net/rpc.hpp"
#include "net/shared_frame.hpp"
#include "net/viewer.hpp"
#include "net/window.hpp"

namespace boost::asio {
class io_context;
}

namespace radslag::net {

class LiveSession;

// What all sessions share; outlives them.
struct LiveStage {
  boost::asio::io_context& io;
  Hub& hub;
  Rpc& rpc;
  const Limits& limits;
  Counters& counters;
  std::function<void(LiveSession&)> ended;  // the session is over: forget it
  std::vector<char> scratch = std::vector<char>(64 * 1024);
  SharedFrame shared_frame{};
};

class LiveSession final : public Peer, public std::enable_shared_from_this<LiveSession> {
 public:
  // Takes over a connected, non-blocking socket.
  LiveSession(LiveStage& stage, int socket, council::Caller caller, Time now);
  ~LiveSession() override;

  // Sends the greeting, where there is one, and begins to read.
  void start(const Bytes& hello);
  // Once a second or so: pings who is silent, drops who is dead.
  void beat(Steady now);

  [[nodiscard]] bool is_ready() const override { return queue_.empty() && !is_closing_; }
  void send(const Bytes& message) override;
  // The peer is told why and has a moment to take its leave.
  void close(std::uint16_t code, std::string_view words) override;
  // Breaks off at once. Later callbacks find nothing to do.
  void drop();

 private:
  struct Socket;
  struct Outgoing {
    Bytes message;   // null: `frame` holds the whole frame
    std::string frame;
  };

  void wait_readable();
  void on_readable();
  void read_on_or_pause();
  void read(std::string_view bytes);
  void take(Message message);
  void take(const Control& control);
  void answer(RpcAnswer answer, bool is_counted);
  // True when all of it went out. An empty payload: `head` is the whole frame.
  [[nodiscard]] bool write_now(std::string_view head, std::string_view payload, std::size_t& written);
  void write_frame(std::string frame);
  void enqueue(Outgoing outgoing, std::size_t written);
  void wait_writable();
  void flush();
  // A broken socket is dropped from the loop and not from inside whoever was sending.
  void break_off();

  // First what every delivery touches: ten thousand sessions are not in the cache.
  LiveStage& stage_;
  int file_;
  std::uint16_t commands_open_ = 0;
  bool is_pinged_ = false;
  bool is_closing_ = false;       // a close frame was sent: nothing else is
  bool is_broken_ = false;
  bool is_paused_ = false;        // answers or commands wait: not reading
  bool waits_writable_ = false;
  std::vector<Outgoing> queue_;
  std::unique_ptr<Socket> socket_;
  ViewerRef viewer_;
  std::size_t sent_ = 0;          // bytes of the queue's first frame
  std::size_t queued_bytes_ = 0;
  FrameReader reader_;
  Steady heard_;
  Steady closing_since_;
  Window malformed_;
  Window controls_;
};

}  // namespace radslag::net
