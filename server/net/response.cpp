#include "net/response.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ctime>

namespace radslag::net {

namespace {

// Only 'self', no inline script; Svelte's own policy is the one way to make HTML from text, radslag-worker the one to name
// the service worker (registering one is a Trusted Types sink). WebSockets of the same
// origin are within connect-src 'self'.
constexpr std::string_view security_headers =
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'{}; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types svelte-trusted-html radslag-worker\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "X-Frame-Options: DENY\r\n"
    "Referrer-Policy: same-origin\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Embedder-Policy: {}\r\n"
    "Permissions-Policy: accelerometer=(), camera=(), display-capture=(), geolocation=(self), gyroscope=(), magnetometer=(), "
    "microphone=(), midi=(), payment=(), usb=()\r\n";

// Another's pictures seldom say that they may be embedded: they are then fetched without anything that tells who asks.
std::string headers_with(std::string_view pictures_from) {
  const bool is_own = pictures_from.empty();
  return fmt::format(security_headers, is_own ? "" : fmt::format(" {}", pictures_from), is_own ? "require-corp" : "credentialless");
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

// `visit(item)` for each part between commas.
template <class Visit>
bool any_item(std::string_view list, Visit visit) {
  while (!list.empty()) {
    const std::size_t comma = list.find(',');
    if (visit(trimmed(list.substr(0, comma)))) return true;
    list = comma == std::string_view::npos ? std::string_view() : list.substr(comma + 1);
  }
  return false;
}

void write_body_headers(std::string& head, const Response& response) {
  if (response.stream) {
    head += "Transfer-Encoding: chunked\r\n";
  } else if (response.status != 304 && response.status != 204 && response.status != 101) {
    head += fmt::format("Content-Length: {}\r\n", response.body ? response.body->size() : 0);
  }
  if (response.body || response.stream) head += fmt::format("Content-Type: {}\r\n", response.type);
  if (!response.encoding.empty()) head += fmt::format("Content-Encoding: {}\r\n", response.encoding);
  if (response.varies_by_encoding) head += fmt::format("Vary: Accept-Encoding{}\r\n", response.varies_by_language ? ", Accept-Language" : "");
  if (!response.etag.empty()) head += fmt::format("ETag: {}\r\n", response.etag);
  if (response.as_attachment) head += "Content-Disposition: attachment\r\n";
}

}  // namespace

Response Response::text(int status, std::string words) {
  Response response;
  response.status = status;
  response.body = share(std::move(words) + "\n");
  return response;
}

Response Response::json(int status, std::string json) {
  Response response;
  response.status = status;
  response.type = "application/json";
  response.body = share(std::move(json));
  return response;
}

std::string_view words_of(int status) {
  switch (status) {
    case 101: return "Switching Protocols";
    case 200: return "OK";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 416: return "Range Not Satisfiable";
    case 417: return "Expectation Failed";
    case 426: return "Upgrade Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    default: return status < 500 ? "Refused" : "Internal Server Error";
  }
}

std::string http_date(std::time_t now) {
  constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  std::tm utc{};
  ::gmtime_r(&now, &utc);
  return fmt::format("{}, {:02} {} {} {:02}:{:02}:{:02} GMT", days.at(static_cast<std::size_t>(utc.tm_wday)), utc.tm_mday, months.at(static_cast<std::size_t>(utc.tm_mon)),
                     utc.tm_year + 1900, utc.tm_hour, utc.tm_min, utc.tm_sec);
}

std::string write_head(const Response& response, ResponseOptions options) {
  std::string head = fmt::format("HTTP/1.1 {} {}\r\n", response.status, words_of(response.status));
  head += fmt::format("Date: {}\r\n", http_date(std::time(nullptr)));
  write_body_headers(head, response);
  if (response.status != 101) {
    head += fmt::format("Cache-Control: {}\r\n", response.cache_control);
    head += options.keep_alive && !response.closes ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
  }
  head += headers_with(options.pictures_from);
  head += response.sharing == Sharing::everyone ? "Cross-Origin-Resource-Policy: cross-origin\r\nAccess-Control-Allow-Origin: *\r\n"
                                                : "Cross-Origin-Resource-Policy: same-origin\r\n";
  if (options.behind_tls) head += "Strict-Transport-Security: max-age=31536000; includeSubDomains\r\n";
  for (const auto& [name, value] : response.more) head += fmt::format("{}: {}\r\n", name, value);
  head += "\r\n";
  return head;
}

Response fault_response(const HttpFault& fault) {
  Response response = Response::text(fault.status, fault.words);
  response.closes = true;
  if (fault.status == 503) response.more.emplace_back("Retry-After", "5");
  if (fault.status == 405) response.more.emplace_back("Allow", "GET, HEAD, POST");
  if (fault.status == 426) response.more.emplace_back("Sec-WebSocket-Version", "13");
  return response;
}

bool accepts_encoding(const RequestHead& head, std::string_view coding) {
  return any_item(head.field("accept-encoding"), [coding](std::string_view item) {
    const std::size_t semicolon = item.find(';');
    if (trimmed(item.substr(0, semicolon)) != coding) return false;
    if (semicolon == std::string_view::npos) return true;
    const std::string_view weight = trimmed(item.substr(semicolon + 1));
    return weight != "q=0" && weight != "q=0.0" && weight != "q=0.00" && weight != "q=0.000";
  });
}

bool is_unchanged(const RequestHead& head, std::string_view etag) {
  if (etag.empty()) return false;
  return any_item(head.field("if-none-match"), [etag](std::string_view item) {
    if (item.starts_with("W/")) item.remove_prefix(2);
    return item == "*" || item == etag;
  });
}

Response not_modified(Response full) {
  full.status = 304;
  full.body = nullptr;
  full.encoding.clear();
  return full;
}

}  // namespace radslag::net
