#include "identity/house.hpp"

#include <fmt/format.h>

#include <functional>
#include <regex>
#include <stdexcept>

#include "council/assisted/register.hpp"
#include "council/core/people.hpp"
#include "identity/rules.hpp"
#include "identity/session_table.hpp"

namespace radslag::identity {

namespace {

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) text.replace(at, what.size(), with);
  return text;
}

std::string first_match(const std::string& text, const char* pattern) {
  std::smatch found;
  return std::regex_search(text, found, std::regex(pattern)) ? found[1].str() : "";
}

}  // namespace

std::string CountingPasswords::hash(std::string_view password) const {
  ++hashed;
  return fmt::format("hash {:x}", std::hash<std::string_view>{}(password));
}

bool CountingPasswords::verify(const std::string& hash, std::string_view password) const {
  ++verified;
  return hash == fmt::format("hash {:x}", std::hash<std::string_view>{}(password));
}

Post read_post(const mail::Envelope& envelope) {
  const std::string text = replaced(replaced(envelope.message, "=\r\n", ""), "=3D", "=");
  return {envelope.to, first_match(text, "Subject: ([^\r]*)"), text, first_match(text, "\r\n\r\n([0-9]{6})\r\n"),
          first_match(text, "#code=([A-Za-z0-9_-]{43})\r\n")};
}

House::House(council::OfficeOptions options) : desk(features(), 1, options) { desk.found("husby"); }

council::Registry House::features() {
  council::Registry registry;
  council::register_settings(registry);
  council::register_membership(registry);
  council::register_belonging(registry);
  council::register_assisted(registry);
  register_identity(registry, identity);
  return registry;
}

council::Call House::call(const council::Caller& caller, const std::string& method, const std::string& params) {
  auto call = desk.make_call("", make_uuid7(desk.now, desk.random()), method, params);
  if (!call) throw std::runtime_error(call.error().message);
  call->caller = caller;
  if (caller.principal.empty()) call->caller.principal = "guest";
  call->caller.over_http = true;
  return std::move(*call);
}

council::Answer House::ask(const council::Caller& caller, const std::string& method, const std::string& params) {
  std::vector<council::Call> group;
  group.push_back(call(caller, method, params));
  desk.last = desk.office().execute(std::move(group), desk.now);
  return std::move(desk.last.answers.at(0).second);
}

std::string House::text(const council::Answer& answer, std::string_view member) {
  const auto result = protocol::read_json(answer.result.value());
  const auto* found = result->find(member);
  return found == nullptr || found->as_string() == nullptr ? "" : *found->as_string();
}

Reason House::reason(const council::Answer& answer) {
  if (answer.result) throw std::runtime_error("was not refused: " + *answer.result);
  return answer.result.error().reason;
}

std::vector<Post> House::post() {
  std::vector<Post> found;
  for (const auto& waiting : mail::Outbox::due(desk.books(), desk.now + std::chrono::hours(1000), 1000)) {
    found.push_back(read_post(identity.outbox.open(waiting).value()));
  }
  return found;
}

council::Answer House::start(const std::string& email, const std::string& password) {
  const std::string given = password.empty() ? "" : fmt::format(R"(,"password":"{}")", password);
  return ask({}, "account.start", fmt::format(R"({{"email":"{}","language":"sv","council":"husby"{}}})", email, given));
}

council::Answer House::finish(const std::string& request, const std::string& code, const council::Caller& caller) {
  return ask(caller, "account.finish", fmt::format(R"({{"request":"{}","code":"{}"}})", request, code));
}

council::Caller House::enter(const std::string& email, const std::string& password) {
  const std::string request = text(start(email, password), "request");
  return by_cookie_of(finish(request, post().back().code)).value();
}

std::optional<council::Caller> House::by_cookie_of(const council::Answer& answer) {
  if (!answer.session || answer.session->token.empty()) return std::nullopt;
  return sessions.by_cookie(desk.books(), answer.session->token, desk.now);
}

std::string House::renew(const council::Caller& caller) {
  const council::Actor actor = council::people::resolve(desk.books(), council::instance_journal, caller, desk.now);
  const auto decision = offer_secret({desk.books(), council::instance_journal, actor, caller, desk.now, random, keys}, {}, identity).value();
  for (const auto& effect : decision.effects) effect(desk.books());
  return decision.session ? decision.session->token : "";
}

std::string House::join(const council::Caller& caller, const std::string& name) {
  return text(ask(caller, "membership.join", fmt::format(R"({{"council":"husby","display_name":"{}","accept_rules":true}})", name)), "persona");
}

council::Caller House::operator_caller() {
  council::Caller caller;
  caller.principal = desk.operator_id.value;
  caller.member = desk.operator_id;
  return caller;
}

}  // namespace radslag::identity
