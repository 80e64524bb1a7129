#include "identity/oidc/web.hpp"

#include <curl/curl.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>

namespace radslag::identity::oidc {

namespace {

struct CurlEnd {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
  void operator()(char* text) const { curl_free(text); }
};

struct Body {
  std::string text;
  std::size_t max = 0;
};

std::size_t take_body(char* bytes, std::size_t size, std::size_t count, void* into) {
  auto& body = *static_cast<Body*>(into);
  if (body.text.size() + size * count > body.max) return 0;  // ends the transfer
  body.text.append(bytes, size * count);
  return size * count;
}

void start_curl() {
  static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
  static_cast<void>(started);
}

std::string part_of(CURLU* url, CURLUPart part) {
  char* text = nullptr;
  if (curl_url_get(url, part, &text, 0) != CURLUE_OK) return {};
  const std::unique_ptr<char, CurlEnd> owned(text);
  return text;
}

}  // namespace

std::expected<WebAnswer, std::string> ask_web(const WebRequest& request, const WebLimits& limits) {
  start_curl();
  if (!is_usable_url(request.url)) return std::unexpected("the address is neither https nor on this machine");
  const std::unique_ptr<CURL, CurlEnd> curl(curl_easy_init());
  const std::unique_ptr<curl_slist, CurlEnd> headers(curl_slist_append(nullptr, "Accept: application/json"));
  if (!curl || !headers) return std::unexpected("no memory for a connection");
  Body body{{}, limits.body_bytes_max};
  const auto set = [&](CURLoption option, auto value) { curl_easy_setopt(curl.get(), option, value); };
  set(CURLOPT_URL, request.url.c_str());
  set(CURLOPT_PROTOCOLS_STR, "http,https");
  set(CURLOPT_FOLLOWLOCATION, 0L);
  set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  if (!request.ca_file.empty()) set(CURLOPT_CAINFO, request.ca_file.c_str());
  set(CURLOPT_HTTPHEADER, headers.get());
  if (!request.form.empty()) set(CURLOPT_COPYPOSTFIELDS, request.form.c_str());
  if (!request.user.empty()) {
    set(CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BASIC));
    set(CURLOPT_USERNAME, request.user.c_str());
    set(CURLOPT_PASSWORD, request.password.c_str());
  }
  if (!request.bearer.empty()) {
    set(CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BEARER));
    set(CURLOPT_XOAUTH2_BEARER, request.bearer.c_str());
  }
  set(CURLOPT_WRITEFUNCTION, &take_body);
  set(CURLOPT_WRITEDATA, static_cast<void*>(&body));
  set(CURLOPT_NOSIGNAL, 1L);
  set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connect_within.count()));
  set(CURLOPT_TIMEOUT_MS, static_cast<long>(limits.done_within.count()));

  if (const CURLcode result = curl_easy_perform(curl.get()); result != CURLE_OK) {
    return std::unexpected(result == CURLE_WRITE_ERROR ? "the answer is too long" : curl_easy_strerror(result));
  }
  WebAnswer answer;
  curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &answer.status);
  answer.body = std::move(body.text);
  return answer;
}

bool is_usable_url(std::string_view text) {
  const std::unique_ptr<CURLU, CurlEnd> url(curl_url());
  if (!url || curl_url_set(url.get(), CURLUPART_URL, std::string(text).c_str(), 0) != CURLUE_OK) return false;
  if (text.contains('#') || !part_of(url.get(), CURLUPART_USER).empty()) return false;
  const std::string scheme = part_of(url.get(), CURLUPART_SCHEME);
  if (scheme == "https") return true;
  const std::string host = part_of(url.get(), CURLUPART_HOST);
  return scheme == "http" && (host == "localhost" || host == "127.0.0.1" || host == "[::1]");
}

std::string percent_encoded(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("-._~").contains(c);
    if (is_plain) {
      out += c;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

}  // namespace radslag::identity::oidc
