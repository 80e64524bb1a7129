#pragma once
// JSON pointers (RFC 6901): how an answer names the member that was wrong.
#include <string>
#include <string_view>

namespace radslag::protocol {

// Appends "/step" with `~` and `/` escaped. A step of more than 80 characters is cut, with "…": no member of ours has
// such a name, and an answer is not to be made long by what was sent.
void append_pointer(std::string& pointer, std::string_view step);

}  // namespace radslag::protocol
