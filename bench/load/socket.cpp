#include "load/socket.hpp"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>

namespace radslag::bench {

namespace {

[[noreturn]] void fail(const char* doing) { throw std::runtime_error(std::string(doing) + ": " + std::strerror(errno)); }

void send_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent > 0) {
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    } else if (errno == EAGAIN) {
      pollfd wait{fd, POLLOUT, 0};
      ::poll(&wait, 1, 1000);
    } else {
      fail("send");
    }
  }
}

}  // namespace

Socket::Socket(std::uint16_t port, std::string_view token) {
  fd_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd_ < 0) fail("socket");
  sockaddr_in to{};
  to.sin_family = AF_INET;
  to.sin_port = htons(port);
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(fd_, reinterpret_cast<sockaddr*>(&to), sizeof to) != 0) fail("connect");
  const int on = 1;
  ::setsockopt(fd_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  const std::string host = "localhost:" + std::to_string(port);
  std::string request = "GET /live HTTP/1.1\r\nHost: " + host +
                        "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: radslag.v1\r\n";
  if (token.empty()) {
    request += "Origin: http://" + host + "\r\n";
  } else {
    request.append("Authorization: Bearer ").append(token).append("\r\n");
  }
  send_all(fd_, request + "\r\n");
}

Socket::~Socket() { close(); }

void Socket::close() {
  if (fd_ >= 0) ::close(fd_);
  fd_ = -1;
}

void Socket::send(std::string_view text) { send_frame(0x1, text); }

void Socket::send_frame(std::uint8_t opcode, std::string_view payload) {
  // The mask is zero: allowed on the wire, and the load side need not pay for it.
  std::string frame;
  frame.push_back(static_cast<char>(0x80 | opcode));
  if (payload.size() < 126) {
    frame.push_back(static_cast<char>(0x80 | payload.size()));
  } else {
    frame.push_back(static_cast<char>(0x80 | 126));
    frame.push_back(static_cast<char>(payload.size() >> 8));
    frame.push_back(static_cast<char>(payload.size() & 0xff));
  }
  frame.append(4, '\0');
  frame.append(payload);
  send_all(fd_, frame);
}

bool Socket::read_all() {
  if (fd_ < 0) return false;
  char chunk[65536];
  for (;;) {
    const ssize_t got = ::recv(fd_, chunk, sizeof chunk, MSG_DONTWAIT);
    if (got > 0) {
      in_.append(chunk, static_cast<std::size_t>(got));
      if (static_cast<std::size_t>(got) < sizeof chunk) break;
    } else if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
      close();
      break;
    } else {
      break;
    }
  }
  if (!upgraded_) {
    const std::size_t end = in_.find("\r\n\r\n");
    if (end == std::string::npos) return false;
    if (!in_.starts_with("HTTP/1.1 101")) throw std::runtime_error("not upgraded: " + in_.substr(0, in_.find('\r')));
    used_ = end + 4;
    upgraded_ = true;
  }
  return true;
}

bool Socket::next_message(std::string_view& message) {
  for (;;) {
    const std::size_t left = in_.size() - used_;
    if (left < 2) return false;
    const auto* bytes = reinterpret_cast<const unsigned char*>(in_.data()) + used_;
    std::size_t header = 2;
    std::uint64_t size = bytes[1] & 0x7f;
    if (size == 126) {
      if (left < 4) return false;
      size = static_cast<std::uint64_t>(bytes[2]) << 8 | bytes[3];
      header = 4;
    } else if (size == 127) {
      if (left < 10) return false;
      size = 0;
      for (std::size_t i = 2; i < 10; ++i) size = size << 8 | bytes[i];
      header = 10;
    }
    if (left < header + size) return false;
    const std::string_view payload(in_.data() + used_ + header, size);
    const auto opcode = static_cast<std::uint8_t>(bytes[0] & 0x0f);
    used_ += header + size;
    if (opcode == 0x9) send_frame(0xA, payload);
    if (opcode == 0x8) {
      close();
      return false;
    }
    if (opcode == 0x1) {
      message = payload;
      return true;
    }
  }
}

void Socket::compact() {
  if (used_ == in_.size()) {
    // Ten thousand idle sessions must not keep the size of their first load.
    if (in_.capacity() > 4096) std::string().swap(in_);
    in_.clear();
  } else {
    in_.erase(0, used_);
  }
  used_ = 0;
}

}  // namespace radslag::bench
