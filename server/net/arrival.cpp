#include "net/arrival.hpp"

#include <fmt/format.h>

#include "protocol/reader.hpp"

namespace radslag::net {

namespace {

constexpr std::string_view before = "/sign-in/";
constexpr std::string_view behind = "/back";

Response lead_to(std::string path) {
  Response response = Response::text(303, "Go on.");
  response.more.emplace_back("Location", std::move(path));
  return response;
}

std::string path_in(const std::string& result) {
  const auto read = protocol::read_json(result);
  const protocol::Value* to = read ? read->find("to") : nullptr;
  return to != nullptr && to->as_string() != nullptr ? *to->as_string() : "/";
}

// Who was signed in already wanted to link; the others to sign in.
std::string path_of_refusal(const Refusal& refusal, bool is_in) {
  return fmt::format("{}?problem={}", is_in ? "/account" : "/join", refusal.needs.value_or(std::string(to_string(refusal.reason))));
}

identity::oidc::Arrival arrival_of(const RequestHead& head, std::string provider, bool behind_tls) {
  const std::string_view query = head.query();
  const auto value = [&](std::string_view name) { return query_value(query, name).value_or(""); };
  return {std::move(provider), value("state"), value("code"), query_value(query, "iss"), value("error"), attempt_in(head, behind_tls)};
}

}  // namespace

std::string_view provider_in(std::string_view path) {
  if (!path.starts_with(before) || !path.ends_with(behind) || path.size() <= before.size() + behind.size()) return {};
  const std::string_view id = path.substr(before.size(), path.size() - before.size() - behind.size());
  return id.contains('/') ? std::string_view() : id;
}

void arrival(const HttpRequest& request, std::string provider, const Routes::Parts& parts, Routes::Done done) {
  if (parts.desk == nullptr || request.head.method != HttpMethod::get) return done(Response::text(404, "There is nothing here."));
  const bool behind_tls = parts.config.behind_tls();
  Credentials credentials = credentials_of(request.head, cookie_name(behind_tls));
  if (credentials.kind == Credentials::Kind::bearer) credentials = {};  // a script goes to no provider
  parts.callers.find(credentials, [&request, &parts, behind_tls, provider = std::move(provider), done = std::move(done)](std::optional<council::Caller> found) mutable {
    const bool is_in = found.has_value();
    council::Caller caller = caller_of(std::move(found), request.head, request.address, parts.random);
    caller.over_http = true;
    auto kept = std::make_shared<Routes::Done>(std::move(done));
    auto note = SecurityLog::asked("account.enter_by_provider", caller);
    parts.desk->arrive(arrival_of(request.head, std::move(provider), behind_tls), std::move(caller), [kept, &parts, behind_tls, is_in, note = std::move(note)](council::Answer answer) {
      parts.security.answered(note, answer);
      Response response = lead_to(answer.result ? path_in(*answer.result) : path_of_refusal(answer.result.error(), is_in));
      const Time now = parts.clock.now();
      if (answer.session) response.more.emplace_back("Set-Cookie", write_cookie(*answer.session, behind_tls, now));
      response.more.emplace_back("Set-Cookie", write_attempt_cookie({}, behind_tls, now));
      (*kept)(std::move(response));
    });
  });
}

}  // namespace radslag::net
