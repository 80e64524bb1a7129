// Frames from any client, in pieces of any size: the same messages come out however the bytes were cut, and what is kept
// between two pieces stays within the limits.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "net/frames.hpp"

namespace {

using namespace radslag::net;

// What came out, as one text; ends at the first violation.
std::string read_in_pieces(std::string_view bytes, std::size_t piece) {
  const Limits limits;
  FrameReader reader;
  std::string out;
  while (!bytes.empty()) {
    std::string_view part = bytes.substr(0, piece);
    bytes.remove_prefix(part.size());
    for (;;) {
      auto step = reader.next(part, limits);
      if (std::holds_alternative<NeedsMore>(step)) break;
      if (const auto* message = std::get_if<Message>(&step)) {
        if (message->text.size() > limits.message_bytes_max) std::abort();
        out += "m" + message->text;
      } else if (const auto* control = std::get_if<Control>(&step)) {
        if (control->payload.size() > 125) std::abort();
        out += "c" + control->payload;
      } else {
        return out + "v" + std::to_string(std::get<Violation>(step).code);
      }
    }
  }
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view text(reinterpret_cast<const char*>(bytes) + 1, size - 1);
  const std::size_t piece = std::size_t{bytes[0]} + 1;
  if (read_in_pieces(text, piece) != read_in_pieces(text, text.size() + 1)) std::abort();
  return 0;
}
