#pragma once
// JSON pointers (RFC 6901): how an answer names the member that was wrong.
#include <string>
#include <string_view>

namespace radslag::protocol {

// Appends "/step" with `~` and `/` escaped.
inline void append_pointer(std::string& pointer, std::string_view step) {
  pointer += '/';
  for (const char c : step) {
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
