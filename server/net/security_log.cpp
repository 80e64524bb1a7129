#include "net/security_log.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "identity/address.hpp"
#include "protocol/reader.hpp"

namespace radslag::net {

namespace {

constexpr std::size_t lines_a_second_max = 50;
constexpr std::size_t mark_bytes = 6;

// Because of who asked, of what they could not prove, of how often, or because no client of ours would send it. What people
// get wrong by hand (too long, empty, too late) is not among them.
constexpr std::array told_reasons{
    Reason::forbidden,    Reason::session_ended, Reason::step_up_needed, Reason::second_factor_needed, Reason::wrong_credentials,
    Reason::bad_code,     Reason::rate_limited,  Reason::id_reused,      Reason::unknown_field,        Reason::missing_field,
    Reason::duplicate_key, Reason::wrong_type,   Reason::bad_number,     Reason::bad_id,               Reason::too_deep};

// Whoever asks: what opens an account, and what gives power or takes it, also one's own.
bool is_always_told(std::string_view method) { return method.starts_with("account.") || method.starts_with("role."); }

// Open to nobody but who was given a role.
bool needs_power(protocol::Needs needs) {
  using protocol::Needs;
  return !protocol::has_any(needs, Needs::visitor | Needs::member | Needs::resident);
}

// Who has just signed in: the answer knows it, the question did not.
std::string member_in(const std::string& result) {
  const auto value = protocol::read_json(result, protocol::ReaderLimits::for_own_text());
  const protocol::Value* member = value ? value->find("member") : nullptr;
  return member != nullptr && member->as_string() != nullptr ? *member->as_string() : "";
}

}  // namespace

SecurityLog::Asked SecurityLog::asked(std::string_view method, const council::Caller& caller) {
  return {method, protocol::Needs::visitor, caller.member ? caller.member->value : "", caller.address, {}};
}

SecurityLog::Asked SecurityLog::asked(const protocol::Request& request, const council::Caller& caller) {
  Asked asked{request.method->name, request.method->needs, caller.member ? caller.member->value : "", caller.address, {}};
  if (!is_always_told(asked.method)) return asked;
  const protocol::Value* email = request.params.find("email");
  if (email != nullptr && email->as_string() != nullptr) asked.about = *email->as_string();
  return asked;
}

void SecurityLog::answered(const Asked& asked, const council::Answer& answer) {
  if (!answer.result) return refused(asked, answer.result.error());
  if (!is_always_told(asked.method) && !needs_power(asked.needs)) return;
  const std::string who = mark("member", asked.member.empty() ? member_in(*answer.result) : asked.member);
  const std::string from = mark("address", asked.address);
  const std::string about = mark("email", asked.about);
  std::vector<LogField> fields{{"method", asked.method}};
  if (answer.session) fields.emplace_back("session", answer.session->token.empty() ? std::string_view("ended") : std::string_view("new secret"));
  for (const auto& [name, value] : {std::pair{"who", &who}, {"from", &from}, {"about", &about}}) {
    if (!value->empty()) fields.emplace_back(name, std::string_view(*value));
  }
  log_security("done", fields);
}

void SecurityLog::refused(const Asked& asked, const Refusal& refusal) {
  if (!is_always_told(asked.method) && std::ranges::find(told_reasons, refusal.reason) == told_reasons.end()) return;
  const std::string who = mark("member", asked.member);
  const std::string from = mark("address", asked.address);
  const std::string about = mark("email", asked.about);
  Fields fields{{"method", asked.method}, {"reason", to_string(refusal.reason)}};
  if (refusal.needs) fields.emplace_back("needs", std::string_view(*refusal.needs));  // a word of ours: a role, a fault of a token
  for (const auto& [name, value] : {std::pair{"who", &who}, {"from", &from}, {"about", &about}}) {
    if (!value->empty()) fields.emplace_back(name, std::string_view(*value));
  }
  put_refused("refused", std::move(fields));
}

void SecurityLog::malformed(const std::string& address, const Refusal& refusal) {
  const std::string from = mark("address", address);
  put_refused("malformed", {{"reason", to_string(refusal.reason)}, {"from", std::string_view(from)}});
}

void SecurityLog::unknown_secret(const std::string& address, std::string_view kind) {
  const std::string from = mark("address", address);
  put_refused("unknown_secret", {{"kind", kind}, {"from", std::string_view(from)}});
}

void SecurityLog::turned_away(const std::string& address, int status) {
  const std::string from = mark("address", address);
  put_refused("turned_away", {{"status", std::int64_t{status}}, {"from", std::string_view(from)}});
}

void SecurityLog::put_refused(std::string_view what, Fields fields) {
  if (!lines_.count(std::chrono::steady_clock::now(), std::chrono::seconds(1), lines_a_second_max)) {
    ++left_out_;
    return;
  }
  if (left_out_ > 0) fields.emplace_back("left_out", left_out_);
  left_out_ = 0;
  log_security(what, fields);
}

std::string SecurityLog::mark(std::string_view kind, std::string_view text) const {
  constexpr std::size_t day_size = 10;
  return keys_ == nullptr || text.empty() ? "" : log_mark(*keys_, to_leaf_time(clock_.now()).substr(0, day_size), kind, text);
}

std::string log_mark(const council::KeyRing& keys, std::string_view day, std::string_view kind, std::string_view text) {
  const std::string same = kind == "email" ? identity::email_key(text) : std::string(text);
  const council::Secret hash = keys.keyed_hash("log", fmt::format("{}\n{}\n{}", day, kind, same));
  return to_hex(std::span(hash).first(mark_bytes));
}

}  // namespace radslag::net
