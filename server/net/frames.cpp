#include "net/frames.hpp"

#include <algorithm>
#include <utility>

namespace radslag::net {

namespace {

constexpr std::size_t control_payload_max = 125;

bool is_control(Opcode opcode) { return static_cast<std::uint8_t>(opcode) >= 8; }

}  // namespace

std::size_t FrameReader::head_size() const {
  if (head_taken_ < 2) return 2;
  const unsigned length = head_[1] & 0x7FU;
  const bool masked = (head_[1] & 0x80U) != 0;
  return 2U + (length == 126 ? 2U : length == 127 ? 8U : 0U) + (masked ? 4U : 0U);
}

bool FrameReader::take_head(std::string_view& input) {
  while (head_taken_ < head_size()) {
    if (input.empty()) return false;
    head_[head_taken_++] = static_cast<unsigned char>(input.front());
    input.remove_prefix(1);
  }
  return true;
}

Violation FrameReader::check_head(const Limits& limits) {
  using namespace close_code;
  const unsigned short_length = head_[1] & 0x7FU;
  is_final_ = (head_[0] & 0x80U) != 0;
  opcode_ = static_cast<Opcode>(head_[0] & 0x0FU);
  left_ = short_length;
  if (short_length >= 126) {
    left_ = 0;
    for (unsigned i = 0; i < (short_length == 126 ? 2U : 8U); ++i) left_ = left_ << 8 | head_[2 + i];
  }
  mask_at_ = 0;
  if ((head_[0] & 0x70U) != 0) return {protocol_error, "reserved bits are set and no extension was agreed on"};
  if ((head_[1] & 0x80U) == 0) return {protocol_error, "a frame from a client must be masked"};
  switch (opcode_) {
    case Opcode::close:
    case Opcode::ping:
    case Opcode::pong:
      if (!is_final_ || left_ > control_payload_max) return {protocol_error, "a control frame is whole and at most 125 bytes"};
      return {0, {}};
    case Opcode::binary: return {unsupported, "messages are text"};
    case Opcode::text:
      if (in_message_) return {protocol_error, "a message began inside another"};
      break;
    case Opcode::continuation:
      if (!in_message_) return {protocol_error, "a continuation without a beginning"};
      break;
    default: return {protocol_error, "unknown opcode"};
  }
  if (left_ > limits.message_bytes_max || message_.size() + left_ > limits.message_bytes_max) return {too_big, "a message is at most 65,536 bytes"};
  if (++fragments_ > limits.fragments_max) return {too_big, "a message has at most 1,024 fragments"};
  in_message_ = true;
  return {0, {}};
}

void FrameReader::take_payload(std::string_view& input) {
  const auto taken = static_cast<std::size_t>(std::min<std::uint64_t>(left_, input.size()));
  std::string& into = is_control(opcode_) ? control_ : message_;
  const std::size_t begin = into.size();
  into.append(input.substr(0, taken));
  const unsigned char* mask = head_.data() + head_size() - 4;
  for (std::size_t i = 0; i < taken; ++i) {
    into[begin + i] = static_cast<char>(static_cast<unsigned char>(into[begin + i]) ^ mask[(mask_at_ + i) & 3U]);
  }
  mask_at_ = static_cast<std::uint8_t>((mask_at_ + taken) & 3U);
  left_ -= taken;
  input.remove_prefix(taken);
}

FrameReader::Step FrameReader::next(std::string_view& input, const Limits& limits) {
  while (true) {
    if (part_ == Part::head) {
      if (!take_head(input)) return NeedsMore{};
      if (const Violation violation = check_head(limits); violation.code != 0) return violation;
      part_ = Part::payload;
    }
    take_payload(input);
    if (left_ > 0) return NeedsMore{};
    part_ = Part::head;
    head_taken_ = 0;
    if (is_control(opcode_)) return Control{opcode_, std::exchange(control_, {})};
    if (!is_final_) continue;
    in_message_ = false;
    fragments_ = 0;
    return Message{std::exchange(message_, {})};
  }
}

FrameHead::FrameHead(Opcode opcode, std::size_t payload_size) {
  bytes_[0] = static_cast<char>(0x80U | static_cast<unsigned>(opcode));
  size_ = 2;
  unsigned length_bytes = 0;
  if (payload_size < 126) {
    bytes_[1] = static_cast<char>(payload_size);
  } else if (payload_size <= 0xFFFF) {
    bytes_[1] = 126;
    length_bytes = 2;
  } else {
    bytes_[1] = 127;
    length_bytes = 8;
  }
  for (unsigned i = 0; i < length_bytes; ++i) {
    bytes_[size_++] = static_cast<char>(static_cast<std::uint64_t>(payload_size) >> (8 * (length_bytes - 1 - i)) & 0xFFU);
  }
}

std::string write_close(std::uint16_t code, std::string_view words) {
  words = words.substr(0, control_payload_max - 2);
  std::string frame(FrameHead(Opcode::close, words.size() + 2).bytes());
  frame += static_cast<char>(code >> 8);
  frame += static_cast<char>(code & 0xFF);
  frame += words;
  return frame;
}

std::uint16_t read_close(std::string_view payload) {
  if (payload.empty()) return 1005;
  if (payload.size() == 1) return close_code::protocol_error;
  const auto code = static_cast<std::uint16_t>(static_cast<unsigned char>(payload[0]) << 8 | static_cast<unsigned char>(payload[1]));
  const bool sendable = (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
  return sendable ? code : close_code::protocol_error;
}

}  // namespace radslag::net
