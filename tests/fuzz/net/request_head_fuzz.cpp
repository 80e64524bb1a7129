// A request's head from anybody: it is refused with a status of its own, or every rule of the front door holds.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "net/request_head.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace radslag::net;
  const Limits limits;
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  const auto end = end_of_head(text);
  const auto head = read_head(text.substr(0, end.value_or(size)), limits);
  if (!head) {
    if (head.error().status < 400 || head.error().status > 505) std::abort();
    return 0;
  }
  const bool holds = head->count("host") == 1 && head->count("transfer-encoding") == 0 && head->count("content-length") <= 1 &&
                     head->content_length <= limits.body_bytes_max && head->target.size() <= limits.target_bytes_max && head->target.starts_with('/') &&
                     head->fields.size() <= limits.headers_max && !(head->is_upgrade && head->content_length > 0);
  if (!holds) std::abort();
  (void)query_value(head->query(), "since");
  return 0;
}
