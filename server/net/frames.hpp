#pragma once
// WebSocket frames (RFC 6455, section 5), as the server's side reads and writes them. No I/O.
//
// Why not Beast's stream: it cannot count fragments (an endless message of empty fragments is never seen by its caller)
// and it encodes every message again for every receiver. Here one message's bytes are shared by all who get it; only the
// head of at most ten bytes is made anew (docs/decisions has the figures).
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "net/limits.hpp"

namespace radslag::net {

namespace close_code {
inline constexpr std::uint16_t normal = 1000;
inline constexpr std::uint16_t going_away = 1001;
inline constexpr std::uint16_t protocol_error = 1002;
inline constexpr std::uint16_t unsupported = 1003;
inline constexpr std::uint16_t not_utf8 = 1007;
inline constexpr std::uint16_t policy = 1008;
inline constexpr std::uint16_t too_big = 1009;
inline constexpr std::uint16_t failure = 1011;
inline constexpr std::uint16_t try_later = 1013;
inline constexpr std::uint16_t session_ended = 4401;
inline constexpr std::uint16_t version = 4406;
}  // namespace close_code

enum class Opcode : std::uint8_t { continuation = 0, text = 1, binary = 2, close = 8, ping = 9, pong = 10 };

struct Message {
  std::string text;  // whole, not yet checked to be UTF-8
};
struct Control {
  Opcode opcode{};
  std::string payload;
};
struct Violation {
  std::uint16_t code = close_code::protocol_error;
  std::string_view words;
};
struct NeedsMore {};

// Puts frames from a client together. Holds bytes only between the parts of one message.
class FrameReader {
 public:
  using Step = std::variant<NeedsMore, Message, Control, Violation>;

  // Takes bytes off the front of `input` up to the end of the next message or control frame. After a Violation the
  // connection must be closed with its code.
  [[nodiscard]] Step next(std::string_view& input, const Limits& limits);

 private:
  enum class Part : std::uint8_t { head, payload };

  [[nodiscard]] bool take_head(std::string_view& input);
  [[nodiscard]] Violation check_head(const Limits& limits);
  void take_payload(std::string_view& input);
  [[nodiscard]] std::size_t head_size() const;

  std::string message_;  // of the fragments so far
  std::string control_;
  std::uint64_t left_ = 0;  // payload bytes of this frame still to come
  std::uint32_t fragments_ = 0;
  std::array<unsigned char, 14> head_{};
  std::uint8_t head_taken_ = 0;
  std::uint8_t mask_at_ = 0;
  Opcode opcode_{};
  Part part_ = Part::head;
  bool is_final_ = false;
  bool in_message_ = false;
};

// The head of an unmasked, unfragmented frame.
class FrameHead {
 public:
  FrameHead(Opcode opcode, std::size_t payload_size);
  [[nodiscard]] std::string_view bytes() const { return {bytes_.data(), size_}; }

 private:
  std::array<char, 10> bytes_{};
  std::size_t size_ = 0;
};

// A whole close frame. `words` is cut to what a control frame holds.
[[nodiscard]] std::string write_close(std::uint16_t code, std::string_view words);
// The code of a peer's close frame: 1005 for none, 1002 for one that may not be sent.
[[nodiscard]] std::uint16_t read_close(std::string_view payload);

}  // namespace radslag::net
