#include "net/routes.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/text.hpp"
#include "net/arrival.hpp"
#include "net/page_language.hpp"
#include "net/report_form.hpp"

namespace radslag::net {

namespace {

bool is_json(std::string_view type) {
  const std::string_view media = type.substr(0, type.find(';'));
  return media == "application/json";
}

// A page of the same origin sets a header that a form or a foreign page cannot; a script's bearer token is never sent
// by a browser on its own, so it needs neither.
std::optional<Response> refuse_foreign(const HttpRequest& request, const Config& config) {
  if (!is_json(request.head.field("content-type"))) return Response::text(415, "Send Content-Type: application/json.");
  if (request.head.field("authorization").starts_with("Bearer ")) return std::nullopt;
  if (request.head.count("origin") != 1 || !config.allows_origin(request.head.field("origin"))) {
    return Response::text(403, "This is answered to the instance's own pages only.");
  }
  if (request.head.field("x-radslag") != "1") return Response::text(403, "Send the header X-Radslag: 1.");
  return std::nullopt;
}

std::string read_text(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

Response not_found() { return Response::text(404, "There is nothing here."); }

}  // namespace

std::string make_guest(Random& random) { return "guest:" + random.hex(16); }

council::Caller caller_of(std::optional<council::Caller> found, const RequestHead& head, std::string address, Random& random) {
  constexpr std::size_t user_agent_max = 200;
  council::Caller caller = found ? std::move(*found) : council::Caller{};
  // The operator at the machine is believed there alone: a token that got out opens nothing from elsewhere.
  if (caller.local_operator && !is_loopback(address)) caller = {};
  if (caller.principal.empty()) caller.principal = caller.member ? caller.member->value : make_guest(random);
  const std::string_view agent = head.field("user-agent");
  caller.user_agent = is_utf8(agent) ? clip(clean_line(agent), user_agent_max) : "";
  caller.address = std::move(address);
  return caller;
}

std::optional<Response> Routes::status_page(std::string_view path) const {
  if (path == "/healthz") return Response::text(200, "alive");
  if (path == "/readyz") {
    const Gauges gauges = parts_.gauges();
    if (gauges.is_ready) return Response::text(200, "ready");
    return Response::text(503, "storage does not confirm what is written");
  }
  if (path == "/metrics") {
    Response response = Response::text(200, "");
    response.type = "text/plain; version=0.0.4; charset=utf-8";
    response.body = share(write_metrics(parts_.counters, parts_.gauges()) + (parts_.more_metrics ? parts_.more_metrics() : ""));
    return response;
  }
  // Read anew each time, as it expires; a file that is not there (any more) is nothing rather than an empty page.
  if (path == "/.well-known/security.txt" && std::filesystem::is_regular_file(parts_.config.security_txt)) {
    Response response;
    response.body = share(read_text(parts_.config.security_txt));
    response.cache_control = "public, max-age=3600";
    return response;
  }
  return std::nullopt;
}

void Routes::answer(const HttpRequest& request, Done done) {
  const std::string_view path = request.head.path();
  if (path == "/rpc") {
    if (request.head.method == HttpMethod::post) return rpc(request, std::move(done));
    Response response = Response::text(405, "Send requests by POST.");
    response.more.emplace_back("Allow", "POST");
    return done(std::move(response));
  }
  if (request.head.method == HttpMethod::post && report_address(path)) return report(request, std::move(done));
  if (request.head.method == HttpMethod::post) {
    Response response = Response::text(405, "Nothing is posted here.");
    response.more.emplace_back("Allow", "GET, HEAD");
    return done(std::move(response));
  }
  look(request, std::move(done));
}

void Routes::look(const HttpRequest& request, Done done) {
  const std::string_view path = request.head.path();
  if (auto page = status_page(path)) return done(std::move(*page));
  if (auto file = parts_.files.find(request.head)) return done(std::move(*file));
  if (path == "/live") return done(fault_response({426, "This is where the live socket begins: upgrade to websocket."}));
  if (path.starts_with("/log/")) return parts_.journals.answer(request.head, std::move(done));
  if (path.starts_with("/api/v1/")) return parts_.open_data.answer(request.head, std::move(done));
  if (path.starts_with("/tiles/")) return parts_.tiles.answer(request.head, std::move(done));
  if (const std::string_view provider = provider_in(path); !provider.empty()) {
    return arrival(request, std::string(provider), parts_, std::move(done));
  }
  if (parts_.pages.answer(request.head, done)) return;
  done(not_found());
}

// The plain form of a page whose script has not come. From the instance's own pages alone, as every change.
void Routes::report(const HttpRequest& request, Done done) {
  if (request.head.count("origin") != 1 || !parts_.config.allows_origin(request.head.field("origin"))) {
    return done(Response::text(403, "This is answered to the instance's own pages only."));
  }
  const ReportAddress address = report_address(request.head.path()).value();
  const PageLanguage language = asked_language(request.head).value_or(PageLanguage::sv);
  PostedReport posted = read_report(address, request.body, language, parts_.clock.now(), parts_.random);
  const council::Caller caller = caller_of(std::nullopt, request.head, request.address, parts_.random);
  parts_.rpc.take(posted.request, caller, nullptr, [address, language, receipt = posted.receipt, done = std::move(done)](RpcAnswer answer) mutable {
    Response response = Response::text(200, "");
    response.type = "text/html; charset=utf-8";
    response.body = share(report_answer_page(address, language, answer.message ? *answer.message : "", receipt));
    done(std::move(response));
  });
}

void Routes::rpc(const HttpRequest& request, Done done) {
  if (auto refused = refuse_foreign(request, parts_.config)) {
    parts_.security.turned_away(request.address, refused->status);
    return done(std::move(*refused));
  }
  const bool behind_tls = parts_.config.behind_tls();
  const Credentials credentials = credentials_of(request.head, cookie_name(behind_tls));
  parts_.callers.find(credentials, [this, &request, behind_tls, kind = credentials.kind, done = std::move(done)](std::optional<council::Caller> found) mutable {
    const bool is_stale = kind != Credentials::Kind::none && !found;
    if (is_stale) parts_.security.unknown_secret(request.address, kind == Credentials::Kind::cookie ? "cookie" : "token");
    const std::optional<council::Caller> owed = kind == Credentials::Kind::cookie ? found : std::nullopt;
    council::Caller caller = caller_of(std::move(found), request.head, request.address, parts_.random);
    caller.over_http = kind != Credentials::Kind::bearer;
    parts_.rpc.take(request.body, caller, nullptr, [this, done = std::move(done), behind_tls, is_stale, owed](RpcAnswer answer) mutable {
      // A cookie that stands for nobody any more is taken back, so that the browser stops sending it.
      if (is_stale && !answer.session) answer.session.emplace();
      const auto owed_now = answer.session ? std::nullopt : owed;
      parts_.callers.renew(owed_now, [this, done = std::move(done), behind_tls, answer = std::move(answer)](std::optional<council::SessionChange> renewed) mutable {
        Response response = Response::json(answer.message ? 200 : 204, "");
        response.body = answer.message;
        const auto& cookie = answer.session ? answer.session : renewed;
        if (cookie) response.more.emplace_back("Set-Cookie", write_cookie(*cookie, behind_tls, parts_.clock.now()));
        if (answer.attempt) response.more.emplace_back("Set-Cookie", write_attempt_cookie(*answer.attempt, behind_tls, parts_.clock.now()));
        done(std::move(response));
      });
    });
  });
}

}  // namespace radslag::net
