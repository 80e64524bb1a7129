#include "protocol/pointer.hpp"

#include "base/text.hpp"

namespace radslag::protocol {

void append_pointer(std::string& pointer, std::string_view step) {
  constexpr std::size_t step_max = 80;
  pointer += '/';
  for (const char c : clip(step, step_max)) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
}

}  // namespace radslag::protocol
