#pragma once
// What a route answers, and the head it goes out with. Every answer, error pages included, carries the security headers
// of SECURITY.md; a route cannot leave them out.
#include <ctime>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "net/request_head.hpp"

namespace radslag::net {

using Bytes = std::shared_ptr<const std::string>;

[[nodiscard]] inline Bytes share(std::string text) { return std::make_shared<const std::string>(std::move(text)); }

// Who may use an answer from another origin: pages and methods nobody, open data and the journal everybody.
enum class Sharing { same_origin, everyone };

struct Response {
  int status = 200;
  std::string type = "text/plain; charset=utf-8";
  Bytes body;                              // null: none
  std::string encoding;                    // "br", "gzip" or "" as it is
  std::string etag;                        // with its quotes; "" for none
  std::string cache_control = "no-store";
  Sharing sharing = Sharing::same_origin;
  bool varies_by_encoding = false;
  bool varies_by_language = false;
  bool as_attachment = false;              // uploads and exports: never drawn by the browser
  bool closes = false;                     // after a framing error the connection is not used again
  std::vector<std::pair<std::string, std::string>> more;
  // Set for a body that is made piece by piece (an export of a million entries): each call asks for the next piece,
  // which is handed over later; null ends it.
  using NextPiece = std::move_only_function<void(std::move_only_function<void(Bytes)>)>;
  NextPiece stream;

  [[nodiscard]] static Response text(int status, std::string words);
  [[nodiscard]] static Response json(int status, std::string json);
};

struct ResponseOptions {
  bool keep_alive = true;
  bool behind_tls = false;  // adds Strict-Transport-Security
  std::string_view pictures_from = {};  // one more origin that pictures may come from: the raster map's
};

// Status line and headers, with the empty line.
[[nodiscard]] std::string write_head(const Response& response, ResponseOptions options);
[[nodiscard]] std::string_view words_of(int status);
// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, section 5.6.7).
[[nodiscard]] std::string http_date(std::time_t now);

// The answer to a fault of the front door: plain words, and the connection is closed.
[[nodiscard]] Response fault_response(const HttpFault& fault);

// Whether the client takes this content coding (a weight of 0 says no).
[[nodiscard]] bool accepts_encoding(const RequestHead& head, std::string_view coding);
// Whether what the client has is still good: If-None-Match names this tag or `*`.
[[nodiscard]] bool is_unchanged(const RequestHead& head, std::string_view etag);
// 304 with the headers that the full answer would have had.
[[nodiscard]] Response not_modified(Response full);

}  // namespace radslag::net
