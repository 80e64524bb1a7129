#pragma once
// Reporting without the client's script: a plain form in the page's first HTML, for whoever has a slow phone or no JavaScript,
// and the page that answers it. The report itself goes the way of every command.
//   GET /c/{council}/report/{comment-…|initiative-…}   the client's page, with the form in it
//   POST to the same address                           the report; answered by a page with the receipt code
#include <optional>
#include <string>
#include <string_view>

#include "base/random.hpp"
#include "base/time.hpp"
#include "net/page_language.hpp"

namespace radslag::net {

struct ReportAddress {
  std::string council;
  std::string type;  // "comment", "initiative"
  std::string id;
};
[[nodiscard]] std::optional<ReportAddress> report_address(std::string_view path);

[[nodiscard]] std::string report_form(const ReportAddress& address, PageLanguage language);

struct PostedReport {
  std::string request;  // JSON-RPC, as a client would send it
  std::string receipt;  // in groups of four
};
// `language`: what the report is taken to be written in.
[[nodiscard]] PostedReport read_report(const ReportAddress& address, std::string_view body, PageLanguage language, Time now, Random& random);
// What is shown afterwards; `answer` is the JSON-RPC answer.
[[nodiscard]] std::string report_answer_page(const ReportAddress& address, PageLanguage language, std::string_view answer, std::string_view receipt);

}  // namespace radslag::net
