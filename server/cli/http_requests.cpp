#include "cli/http_requests.hpp"

#include <curl/curl.h>
#include <fmt/format.h>

#include "cli/stop.hpp"

namespace radslag::cli {

namespace {

constexpr long timeout_s = 60;

std::size_t append(const char* bytes, std::size_t size, std::size_t count, void* out) {
  static_cast<std::string*>(out)->append(bytes, size * count);
  return size * count;
}

struct HeaderList {
  curl_slist* first = nullptr;
  void add(const std::string& line) { first = curl_slist_append(first, line.c_str()); }
  HeaderList() = default;
  HeaderList(const HeaderList&) = delete;
  HeaderList& operator=(const HeaderList&) = delete;
  ~HeaderList() { curl_slist_free_all(first); }
};

}  // namespace

// One connection, kept open.
struct HttpRequests::Connection {
  CURL* handle = curl_easy_init();
  Connection() = default;
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection() { curl_easy_cleanup(handle); }
};

HttpRequests::HttpRequests(std::string url, std::string operator_token)
    : url_(std::move(url)), operator_token_(std::move(operator_token)), connection_(std::make_unique<Connection>()) {}

HttpRequests::~HttpRequests() = default;

std::string HttpRequests::post(std::string_view bearer, const std::string& request) {
  std::string answer;
  HeaderList headers;
  headers.add("Content-Type: application/json");
  headers.add("Expect:");  // else libcurl waits for 100-continue before bodies of a certain size
  headers.add(fmt::format("Authorization: Bearer {}", bearer.empty() ? operator_token_ : bearer));
  CURL* const curl = connection_->handle;
  const std::string url = url_ + "/rpc";
  curl_easy_reset(curl);
  curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.first);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.data());
  curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, static_cast<long>(request.size()));
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &append);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, timeout_s);
  curl_easy_setopt(curl, CURLOPT_PROXY, "");
  if (const CURLcode code = curl_easy_perform(curl); code != CURLE_OK) {
    throw failed(fmt::format("{}: the server does not answer ({}); is it running there?", url_, curl_easy_strerror(code)));
  }
  long status = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
  if (!answer.starts_with('{')) throw failed(fmt::format("{}: answered {} instead of JSON: {:.120}", url, status, answer));
  return answer;
}

}  // namespace radslag::cli
