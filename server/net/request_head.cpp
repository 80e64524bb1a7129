#include "net/request_head.hpp"

#include <algorithm>
#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <charconv>
#include <fmt/format.h>

#include "net/websocket_key.hpp"

namespace radslag::net {

namespace http = boost::beast::http;

namespace {

using Fault = std::unexpected<HttpFault>;

Fault fault(int status, std::string words) { return std::unexpected(HttpFault{status, std::move(words)}); }

std::string to_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

bool equal_ignoring_case(std::string_view a, std::string_view b) { return to_lower(a) == to_lower(b); }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

// Line ends that are not CRLF, folded lines and NUL: what a proxy may have read otherwise than we do.
bool has_ambiguous_lines(std::string_view bytes) {
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const char c = bytes[i];
    if (c == '\0') return true;
    if (c == '\n' && (i == 0 || bytes[i - 1] != '\r')) return true;
    if (c == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n')) return true;
    if (c == '\n' && i + 1 < bytes.size() && (bytes[i + 1] == ' ' || bytes[i + 1] == '\t')) return true;
  }
  return false;
}

// The request line on its raw bytes: `METHOD SP target SP HTTP/1.1`.
std::expected<void, HttpFault> check_request_line(std::string_view line, const Limits& limits) {
  const std::size_t first = line.find(' ');
  const std::size_t last = line.rfind(' ');
  if (first == std::string_view::npos) return fault(400, "The first line must read METHOD TARGET HTTP/1.1.");
  const std::string_view rest = line.substr(first + 1);
  const std::size_t target_size = last > first ? last - first - 1 : rest.size();
  if (target_size > limits.target_bytes_max) return fault(414, fmt::format("The address is longer than {} bytes.", limits.target_bytes_max));
  if (last == first) return fault(400, "The first line must read METHOD TARGET HTTP/1.1.");
  const std::string_view target = line.substr(first + 1, target_size);
  if (target.find(' ') != std::string_view::npos) return fault(400, "The address holds a space.");
  const std::string_view version = line.substr(last + 1);
  if (version != "HTTP/1.1") return fault(version.starts_with("HTTP/") ? 505 : 400, "Only HTTP/1.1 is spoken here.");
  if (target.empty() || target.front() != '/' || target.starts_with("//") || target.find('#') != std::string_view::npos) {
    return fault(400, "The address must be a path that begins with one slash.");
  }
  return {};
}

std::expected<void, HttpFault> check_raw(std::string_view bytes, const Limits& limits) {
  if (bytes.size() > limits.header_bytes_max) return fault(431, fmt::format("The headers are longer than {} bytes.", limits.header_bytes_max));
  if (has_ambiguous_lines(bytes)) return fault(400, "Lines must end with CR LF and must not be folded.");
  if (const auto line = check_request_line(bytes.substr(0, bytes.find("\r\n")), limits); !line) return line;
  const auto lines = static_cast<std::size_t>(std::ranges::count(bytes, '\n'));
  if (lines < 2 || lines - 2 > limits.headers_max) return fault(431, fmt::format("There are more than {} headers.", limits.headers_max));
  return {};
}

std::expected<std::size_t, HttpFault> read_content_length(const RequestHead& head, const Limits& limits) {
  if (head.count("transfer-encoding") > 0) return fault(400, "Transfer-Encoding is not accepted on a request; send a Content-Length.");
  if (head.count("content-length") > 1) return fault(400, "There is more than one Content-Length.");
  if (head.count("content-length") == 0) return 0U;
  const std::string_view text = head.field("content-length");
  const bool digits = !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
  if (!digits) return fault(400, "Content-Length must be a number.");
  std::uint64_t length = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), length);
  if (read.ec != std::errc{} || length > limits.body_bytes_max) {
    return fault(413, fmt::format("The body is larger than {} bytes.", limits.body_bytes_max));
  }
  return static_cast<std::size_t>(length);
}

std::expected<void, HttpFault> check_upgrade(const RequestHead& head) {
  if (head.content_length > 0 || head.count("content-length") > 0) return fault(400, "An upgrade has no body.");
  if (head.method != HttpMethod::get) return fault(400, "An upgrade is a GET.");
  if (!head.lists("connection", "upgrade")) return fault(400, "Connection must say Upgrade.");
  if (head.count("sec-websocket-version") != 1 || head.field("sec-websocket-version") != "13") return fault(426, "Sec-WebSocket-Version must be 13.");
  if (head.count("sec-websocket-key") != 1 || !is_websocket_key(head.field("sec-websocket-key"))) {
    return fault(400, "Sec-WebSocket-Key must be 16 bytes in base64.");
  }
  return {};
}

std::expected<void, HttpFault> check_fields(RequestHead& head, const Limits& limits) {
  if (head.count("host") != 1 || head.field("host").empty()) return fault(400, "There must be exactly one Host.");
  const auto length = read_content_length(head, limits);
  if (!length) return fault(length.error().status, length.error().words);
  head.content_length = *length;
  if (head.count("expect") > 0) return fault(417, "Expect is not answered; send the body at once.");
  head.keep_alive = !head.lists("connection", "close");
  if (head.count("upgrade") == 0) return {};
  if (head.count("upgrade") > 1 || !equal_ignoring_case(head.field("upgrade"), "websocket")) return fault(400, "Only an upgrade to websocket is known.");
  head.is_upgrade = true;
  return check_upgrade(head);
}

std::expected<HttpMethod, HttpFault> method_of(http::verb verb) {
  if (verb == http::verb::get) return HttpMethod::get;
  if (verb == http::verb::head) return HttpMethod::head;
  if (verb == http::verb::post) return HttpMethod::post;
  return fault(405, "Only GET, HEAD and POST are answered.");
}

}  // namespace

std::string_view RequestHead::path() const { return std::string_view(target).substr(0, target.find('?')); }

std::string_view RequestHead::query() const {
  const std::size_t mark = target.find('?');
  return mark == std::string::npos ? std::string_view() : std::string_view(target).substr(mark + 1);
}

std::string_view RequestHead::field(std::string_view name) const {
  const auto found = std::ranges::find(fields, name, [](const auto& field) { return std::string_view(field.first); });
  return found == fields.end() ? std::string_view() : std::string_view(found->second);
}

std::size_t RequestHead::count(std::string_view name) const {
  return static_cast<std::size_t>(std::ranges::count(fields, name, [](const auto& field) { return std::string_view(field.first); }));
}

std::string RequestHead::joined(std::string_view name) const {
  std::string list;
  for (const auto& [field_name, value] : fields) {
    if (field_name != name) continue;
    if (!list.empty()) list += ", ";
    list += value;
  }
  return list;
}

bool RequestHead::lists(std::string_view name, std::string_view token) const {
  for (const auto& [field_name, value] : fields) {
    if (field_name != name) continue;
    std::string_view rest = value;
    while (!rest.empty()) {
      const std::size_t comma = rest.find(',');
      std::string_view part = rest.substr(0, comma);
      part = part.substr(0, part.find(';'));
      if (equal_ignoring_case(trimmed(part), token)) return true;
      rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
    }
  }
  return false;
}

std::optional<std::size_t> end_of_head(std::string_view bytes) {
  const std::size_t found = bytes.find("\r\n\r\n");
  if (found == std::string_view::npos) return std::nullopt;
  return found + 4;
}

std::expected<RequestHead, HttpFault> read_head(std::string_view bytes, const Limits& limits) {
  if (const auto raw = check_raw(bytes, limits); !raw) return std::unexpected(raw.error());
  http::request_parser<http::empty_body> parser;
  parser.header_limit(static_cast<std::uint32_t>(limits.header_bytes_max));
  parser.skip(true);
  boost::beast::error_code error;
  parser.put(boost::asio::buffer(bytes.data(), bytes.size()), error);
  RequestHead head;
  // Some of Beast's own refusals have a better name here, so the fields that it did read are looked at all the same.
  for (const auto& field : parser.get()) {
    head.fields.emplace_back(to_lower(std::string_view(field.name_string().data(), field.name_string().size())),
                             std::string(field.value().data(), field.value().size()));
  }
  if (head.count("transfer-encoding") > 0) return fault(400, "Transfer-Encoding is not accepted on a request; send a Content-Length.");
  if (error || !parser.is_header_done()) return fault(400, fmt::format("The request cannot be read: {}.", error ? error.message() : "it is not whole"));
  const auto method = method_of(parser.get().method());
  if (!method) return std::unexpected(method.error());
  head.method = *method;
  head.target = std::string(parser.get().target());
  if (auto checked = check_fields(head, limits); !checked) return std::unexpected(checked.error());
  return head;
}

std::optional<std::string> query_value(std::string_view query, std::string_view name) {
  while (!query.empty()) {
    const std::size_t amp = query.find('&');
    const std::string_view pair = query.substr(0, amp);
    query = amp == std::string_view::npos ? std::string_view() : query.substr(amp + 1);
    const std::size_t equals = pair.find('=');
    if (pair.substr(0, equals) != name) continue;
    const std::string_view raw = equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1);
    std::string decoded;
    for (std::size_t i = 0; i < raw.size(); ++i) {
      if (raw[i] != '%') {
        decoded += raw[i] == '+' ? ' ' : raw[i];
        continue;
      }
      unsigned value = 0;
      if (i + 2 >= raw.size()) return std::nullopt;
      const auto hex = std::from_chars(raw.data() + i + 1, raw.data() + i + 3, value, 16);
      if (hex.ec != std::errc{} || hex.ptr != raw.data() + i + 3) return std::nullopt;
      decoded += static_cast<char>(value);
      i += 2;
    }
    return decoded;
  }
  return std::nullopt;
}

}  // namespace radslag::net
