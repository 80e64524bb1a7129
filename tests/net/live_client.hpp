#pragma once
// A WebSocket client by hand, in a test: frames as they are told, right or wrong.
#include <chrono>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "net/raw_socket.hpp"

namespace radslag::net {

struct Handshake {
  std::string origin = "http://localhost";  // without the port, which open() adds; "" for none
  std::string cookie = {};
  std::string bearer = {};
  std::string protocol = "radslag.v1";
  std::string key = "dGhlIHNhbXBsZSBub25jZQ==";
  std::string more = {};  // headers, each with its CR LF

  [[nodiscard]] std::string request(std::uint16_t port) const {
    std::string text = "GET /live HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n";
    text += "Sec-WebSocket-Key: " + key + "\r\n";
    if (!origin.empty()) text += "Origin: " + origin + (origin == "http://localhost" ? ":" + std::to_string(port) : "") + "\r\n";
    if (!cookie.empty()) text += "Cookie: radslag=" + cookie + "\r\n";
    if (!bearer.empty()) text += "Authorization: Bearer " + bearer + "\r\n";
    if (!protocol.empty()) text += "Sec-WebSocket-Protocol: " + protocol + "\r\n";
    return text + more + "\r\n";
  }
};

struct Frame {
  int opcode = -1;  // -1: the stream ended
  std::string payload;

  [[nodiscard]] int close_code() const {
    if (opcode != 8 || payload.size() < 2) return 0;
    return static_cast<unsigned char>(payload[0]) << 8 | static_cast<unsigned char>(payload[1]);
  }
};

class LiveClient {
 public:
  using Json = nlohmann::json;

  explicit LiveClient(std::uint16_t port, const Handshake& handshake = {}, int receive_buffer = 0) : socket_(port, receive_buffer) {
    socket_.send(handshake.request(port));
    answer = socket_.response(false);
  }

  // A frame with this first byte (0x81: a whole text), masked as a client's must be.
  bool send_frame(unsigned first_byte, std::string_view payload, bool is_masked = true) {
    std::string frame(1, static_cast<char>(first_byte));
    const unsigned mask_bit = is_masked ? 0x80U : 0U;
    if (payload.size() < 126) {
      frame += static_cast<char>(mask_bit | payload.size());
    } else if (payload.size() < 65536) {
      frame += static_cast<char>(mask_bit | 126U);
      frame += static_cast<char>(payload.size() >> 8);
      frame += static_cast<char>(payload.size() & 0xFF);
    } else {
      frame += static_cast<char>(mask_bit | 127U);
      for (int shift = 56; shift >= 0; shift -= 8) frame += static_cast<char>(payload.size() >> shift & 0xFF);
    }
    constexpr std::string_view mask = "\x11\x22\x33\x44";
    if (is_masked) frame += mask;
    for (std::size_t i = 0; i < payload.size(); ++i) frame += static_cast<char>(payload[i] ^ (is_masked ? mask[i % 4] : 0));
    return socket_.send(frame);
  }
  bool send(const std::string& text) { return send_frame(0x81, text); }
  bool request(const std::string& id, const std::string& method, const Json& params) {
    return send(Json{{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}}.dump());
  }

  [[nodiscard]] Frame frame() {
    const std::string start = socket_.take(2);
    if (start.size() < 2) return {};
    std::size_t size = static_cast<unsigned char>(start[1]) & 0x7FU;
    const std::string more = socket_.take(size == 126 ? 2 : size == 127 ? 8 : 0);
    if (!more.empty()) size = 0;
    for (const char byte : more) size = size << 8 | static_cast<unsigned char>(byte);
    return {static_cast<unsigned char>(start[0]) & 0x0F, socket_.take(size)};
  }
  // The next text message; null when the server closed instead (closed_with has the code).
  [[nodiscard]] Json message() {
    for (;;) {
      Frame next = frame();
      if (next.opcode == 9) send_frame(0x8A, next.payload);
      if (next.opcode == 8 || next.opcode == -1) {
        closed_with = next.close_code();
        return nullptr;
      }
      if (next.opcode == 1) return Json::parse(next.payload);
    }
  }
  // The next message that is an answer to `id`, or a notification of this method (and topic). Others are kept: they come
  // when they are asked for.
  [[nodiscard]] Json answer_to(const std::string& id) {
    return next([&](const Json& message) { return message.contains("id") && message["id"] == id; });
  }
  [[nodiscard]] Json notification(const std::string& method, const std::string& topic = {}) {
    return next([&](const Json& message) {
      return message.contains("method") && message["method"] == method && (topic.empty() || message["params"]["topic"] == topic);
    })["params"];
  }
  [[nodiscard]] int close_code() {
    while (!message().is_null()) {
    }
    return closed_with;
  }
  RawSocket& socket() { return socket_; }

  RawResponse answer;  // to the handshake
  int closed_with = 0;

 private:
  template <class Wanted>
  Json next(Wanted wanted) {
    for (auto kept = kept_.begin(); kept != kept_.end(); ++kept) {
      if (!wanted(*kept)) continue;
      Json found = std::move(*kept);
      kept_.erase(kept);
      return found;
    }
    for (;;) {
      Json message_ = message();
      if (message_.is_null()) {
        ADD_FAILURE() << "closed with " << closed_with;
        return Json::object();
      }
      if (wanted(message_)) return message_;
      kept_.push_back(std::move(message_));
    }
  }

  RawSocket socket_;
  std::vector<Json> kept_;
};

}  // namespace radslag::net
