#pragma once
// A client that sends exactly the bytes it is given: a polite library would never send what must be refused.
#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

namespace radslag::net {

struct RawResponse {
  int status = 0;
  std::string head;
  std::string body;

  // The value of a header, by its exact name; "" for none.
  [[nodiscard]] std::string header(const std::string& name) const {
    const std::size_t at = head.find("\r\n" + name + ": ");
    if (at == std::string::npos) return {};
    const std::size_t begin = at + name.size() + 4;
    return head.substr(begin, head.find("\r\n", begin) - begin);
  }
};

class RawSocket {
 public:
  explicit RawSocket(std::uint16_t port, int receive_buffer = 0) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    if (receive_buffer > 0) ::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &receive_buffer, sizeof receive_buffer);
    const int on = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    wait_at_most(10'000);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) ADD_FAILURE() << "cannot connect";
  }
  ~RawSocket() { close(); }
  RawSocket(RawSocket&& other) noexcept : socket_(std::exchange(other.socket_, -1)), in_(std::move(other.in_)) {}
  RawSocket(const RawSocket&) = delete;
  RawSocket& operator=(const RawSocket&) = delete;

  void wait_at_most(int ms) {
    const timeval limit{ms / 1000, (ms % 1000) * 1000};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
  }
  void close() {
    if (socket_ >= 0) ::close(std::exchange(socket_, -1));
  }
  // False when the server is gone.
  bool send(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (count <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
  }
  // More bytes into in(). False at the end of the stream or when nothing came in time.
  bool receive() {
    std::string buffer(65536, '\0');
    const ssize_t count = ::recv(socket_, buffer.data(), buffer.size(), 0);
    if (count > 0) in_.append(buffer, 0, static_cast<std::size_t>(count));
    return count > 0;
  }
  [[nodiscard]] std::string take(std::size_t count) {
    while (in_.size() < count && receive()) {
    }
    std::string taken = in_.substr(0, count);
    in_.erase(0, taken.size());
    return taken;
  }
  // Whether the server ends the stream without sending anything more.
  [[nodiscard]] bool is_closed_by_server() {
    char byte = 0;
    return in_.empty() && ::recv(socket_, &byte, 1, 0) <= 0;
  }
  std::string& in() { return in_; }

  [[nodiscard]] RawResponse response(bool has_body = true) {
    RawResponse response;
    while (in_.find("\r\n\r\n") == std::string::npos) {
      if (!receive()) return response;
    }
    const std::size_t end = in_.find("\r\n\r\n") + 2;
    response.head = take(end);
    (void)take(2);
    response.status = std::atoi(response.head.c_str() + std::string_view("HTTP/1.1 ").size());
    if (response.header("Transfer-Encoding") == "chunked") {
      response.body = chunks();
    } else if (const std::string length = response.header("Content-Length"); !length.empty() && has_body) {
      response.body = take(static_cast<std::size_t>(std::atoll(length.c_str())));
    }
    return response;
  }
  [[nodiscard]] RawResponse ask(std::string_view request) {
    send(request);
    return response();
  }
  [[nodiscard]] RawResponse get(const std::string& target, const std::string& headers = {}) {
    return ask("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
  }

 private:
  std::string chunks() {
    std::string body;
    for (;;) {
      while (in_.find("\r\n") == std::string::npos) {
        if (!receive()) return body;
      }
      const std::size_t size = std::strtoull(in_.c_str(), nullptr, 16);
      (void)take(in_.find("\r\n") + 2);
      body += take(size);
      (void)take(2);
      if (size == 0) return body;
    }
  }

  int socket_;
  std::string in_;
};

}  // namespace radslag::net
