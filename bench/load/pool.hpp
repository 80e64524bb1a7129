#pragma once
// Many sockets, one epoll loop, one thread.
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "load/measure.hpp"
#include "load/socket.hpp"

namespace radslag::bench {

class Pool {
 public:
  // `on_message(index, text)` for each message of each socket.
  using OnMessage = std::function<void(std::size_t, std::string_view)>;
  explicit Pool(OnMessage on_message);
  ~Pool();
  Pool(const Pool&) = delete;
  Pool& operator=(const Pool&) = delete;

  // Index of the new socket. Sockets are opened one at a time and are open on return.
  std::size_t open(std::uint16_t port, std::string_view token);
  void close(std::size_t index);
  void send(std::size_t index, std::string_view text) { sockets_[index]->send(text); }
  [[nodiscard]] std::size_t size() const { return sockets_.size(); }
  [[nodiscard]] bool is_open(std::size_t index) const { return sockets_[index] && sockets_[index]->is_open(); }

  // Handles what comes, for at most this long, returning after one round of it.
  void turn(int timeout_ms);
  // Turns until `done()`; throws after `limit_s` seconds: a benchmark that hangs is one that failed.
  void until(const std::function<bool()>& done, double limit_s, const std::string& what);

 private:
  int epoll_ = -1;
  OnMessage on_message_;
  std::vector<std::unique_ptr<Socket>> sockets_;
};

}  // namespace radslag::bench
