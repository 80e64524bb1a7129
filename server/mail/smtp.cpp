#include <curl/curl.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <string_view>

#include "mail/transport.hpp"

namespace radslag::mail {

namespace {

struct CurlEnd {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

std::size_t read_message(char* to, std::size_t size, std::size_t count, void* source) {
  auto& rest = *static_cast<std::string_view*>(source);
  const std::size_t length = std::min(size * count, rest.size());
  std::memcpy(to, rest.data(), length);
  rest.remove_prefix(length);
  return length;
}

void start_curl() {
  static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
  static_cast<void>(started);
}

}  // namespace

SmtpTransport::SmtpTransport(SmtpOptions options) : options_(std::move(options)) { start_curl(); }

Delivery SmtpTransport::send(const Envelope& envelope, std::int64_t, Time) {
  const std::unique_ptr<CURL, CurlEnd> curl(curl_easy_init());
  const std::string recipient = fmt::format("<{}>", envelope.to);
  const std::unique_ptr<curl_slist, CurlEnd> recipients(curl_slist_append(nullptr, recipient.c_str()));
  if (!curl || !recipients) return {Fate::later, "no memory for a connection"};
  std::string_view rest = envelope.message;
  const auto set = [&](CURLoption option, auto value) { curl_easy_setopt(curl.get(), option, value); };
  const std::string sender = fmt::format("<{}>", envelope.from);
  set(CURLOPT_URL, options_.url.c_str());
  set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  set(CURLOPT_USE_SSL, static_cast<long>(options_.tls_needed ? CURLUSESSL_ALL : CURLUSESSL_TRY));
  set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  if (!options_.ca_file.empty()) set(CURLOPT_CAINFO, options_.ca_file.c_str());
  if (!options_.user.empty()) {
    set(CURLOPT_USERNAME, options_.user.c_str());
    set(CURLOPT_PASSWORD, options_.password.c_str());
  }
  set(CURLOPT_MAIL_FROM, sender.c_str());
  set(CURLOPT_MAIL_RCPT, recipients.get());
  set(CURLOPT_READFUNCTION, &read_message);
  set(CURLOPT_READDATA, static_cast<void*>(&rest));
  set(CURLOPT_UPLOAD, 1L);
  set(CURLOPT_NOSIGNAL, 1L);
  set(CURLOPT_TIMEOUT_MS, static_cast<long>(options_.timeout.count()));

  const CURLcode result = curl_easy_perform(curl.get());
  if (result == CURLE_OK) return {};
  long answer = 0;
  curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &answer);
  // 5xx to the recipient or the message is final (RFC 5321, 4.2.1); a refused password is the operator's to mend.
  const bool is_final = answer >= 500 && answer < 600 && (result == CURLE_SEND_ERROR || result == CURLE_RECV_ERROR ||
                                                          result == CURLE_WEIRD_SERVER_REPLY);
  return {is_final ? Fate::refused : Fate::later, fmt::format("{} (SMTP {})", curl_easy_strerror(result), answer)};
}

}  // namespace radslag::mail
