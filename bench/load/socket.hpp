#pragma once
// A WebSocket client as small as it can be, for load: one non-blocking socket, a few hundred bytes when idle, so that ten
// thousand of them cost the measuring side less than the side that is measured. Only for 127.0.0.1.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace radslag::bench {

class Socket {
 public:
  // Connects and sends the upgrade; `token` is a member's bearer token, empty for a visitor.
  Socket(std::uint16_t port, std::string_view token);
  ~Socket();
  Socket(const Socket&) = delete;
  Socket& operator=(const Socket&) = delete;

  [[nodiscard]] int fd() const { return fd_; }
  [[nodiscard]] bool is_open() const { return upgraded_ && fd_ >= 0; }
  [[nodiscard]] bool is_closed() const { return fd_ < 0; }
  void send(std::string_view text);
  // Reads what has come; `visit(std::string_view message)` for each whole text message.
  template <class Visit>
  void receive(Visit visit) {
    if (!read_all()) return;
    std::string_view message;
    while (next_message(message)) visit(message);
    compact();
  }
  void close();

 private:
  bool read_all();
  bool next_message(std::string_view& message);
  void compact();
  void send_frame(std::uint8_t opcode, std::string_view payload);

  int fd_ = -1;
  bool upgraded_ = false;
  std::string in_;
  std::size_t used_ = 0;
};

}  // namespace radslag::bench
