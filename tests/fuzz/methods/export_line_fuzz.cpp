// One line of an export that somebody else may have made: what is accepted must be written back as the same line.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "methods/verify/export_line.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace radslag::methods;
  const auto line = parse_export_line({reinterpret_cast<const char*>(bytes), size});
  if (!line) return 0;
  const auto again = parse_export_line(write_export_line(*line));
  if (!again || again->seq != line->seq || again->payload != line->payload || again->salt != line->salt) std::abort();
  return 0;
}
