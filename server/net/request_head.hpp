#pragma once
// The head of an HTTP/1.1 request, checked on its raw bytes before a parser's view of it is trusted: request smuggling
// lives in what two parsers read differently, so everything that could be read in two ways is refused.
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "net/limits.hpp"

namespace radslag::net {

enum class HttpMethod { get, head, post };

struct RequestHead {
  HttpMethod method = HttpMethod::get;
  std::string target;  // as it was sent: path and query
  std::vector<std::pair<std::string, std::string>> fields;  // names in lower case, in their order
  std::size_t content_length = 0;
  bool is_upgrade = false;  // to WebSocket
  bool keep_alive = true;

  [[nodiscard]] std::string_view path() const;
  [[nodiscard]] std::string_view query() const;
  // The value of a field, or of the first of several; "" when there is none.
  [[nodiscard]] std::string_view field(std::string_view lower_case_name) const;
  [[nodiscard]] std::size_t count(std::string_view lower_case_name) const;
  // All lines of this name as one comma-separated list, in their order.
  [[nodiscard]] std::string joined(std::string_view lower_case_name) const;
  // Whether a comma-separated field (Connection, Accept-Encoding) names this token, whatever its case and weight.
  [[nodiscard]] bool lists(std::string_view lower_case_name, std::string_view token) const;
};

// Why a request was refused before any route saw it. The connection is closed after the answer.
struct HttpFault {
  int status = 400;
  std::string words;
};

// Where the head ends (after its empty line); nothing while it has not come whole.
[[nodiscard]] std::optional<std::size_t> end_of_head(std::string_view bytes);

// `bytes` is exactly the head, its empty line included.
[[nodiscard]] std::expected<RequestHead, HttpFault> read_head(std::string_view bytes, const Limits& limits);

// The value of one query parameter, percent-decoded; nothing when it is absent or not decodable.
[[nodiscard]] std::optional<std::string> query_value(std::string_view query, std::string_view name);

}  // namespace radslag::net
