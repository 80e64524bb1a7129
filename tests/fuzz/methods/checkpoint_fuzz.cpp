// A signed head from outside: what is accepted must be exactly what its parts write again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "methods/tree/checkpoint.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace radslag::methods;
  const std::string_view note(reinterpret_cast<const char*>(bytes), size);
  const auto checkpoint = parse_checkpoint(note);
  if (checkpoint && !note.starts_with(checkpoint_text(checkpoint->head))) std::abort();
  return 0;
}
