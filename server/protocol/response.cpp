#include "protocol/response.hpp"

#include <fmt/format.h>

#include "protocol/json_writer.hpp"

namespace radslag::protocol {

namespace {

// The members of `outcome`, each followed by a comma.
std::string members_of(const Outcome& outcome) {
  std::string text;
  if (outcome.seq) text += fmt::format("\"seq\":{},", *outcome.seq);
  if (outcome.replayed) text += "\"replayed\":true,";
  return text;
}

void write_refusal(JsonWriter& out, const Refusal& refusal) {
  out.begin_object();
  out.member("reason", to_string(refusal.reason));
  if (!refusal.field.empty()) out.member("field", refusal.field);
  out.member("max", refusal.max);
  out.member("retry_ms", refusal.retry_ms);
  out.member("revision", refusal.revision);
  out.member("needs", refusal.needs);
  out.member("until", refusal.until);
  out.member("line", refusal.line);
  out.member("column", refusal.column);
  out.end_object();
}

}  // namespace

int error_code_of(Reason reason) {
  switch (reason) {
    case Reason::parse_error: return error_code::parse_error;
    case Reason::invalid_request: return error_code::invalid_request;
    case Reason::method_not_found: return error_code::method_not_found;
    case Reason::unknown_field:
    case Reason::missing_field:
    case Reason::duplicate_key:
    case Reason::wrong_type:
    case Reason::bad_number:
    case Reason::too_deep:
    case Reason::too_many:
    case Reason::too_long:
    case Reason::empty_text:
    case Reason::bad_id:
    case Reason::bad_choice:
    case Reason::bad_email:
    case Reason::bad_date:
    case Reason::end_before_start:
    case Reason::time_does_not_exist: return error_code::invalid_params;
    case Reason::id_reused:
    case Reason::session_ended:
    case Reason::version:
    case Reason::not_found:
    case Reason::forbidden:
    case Reason::suspended:
    case Reason::conflict:
    case Reason::wrong_state:
    case Reason::already_exists:
    case Reason::name_confusable:
    case Reason::conflict_of_interest:
    case Reason::level_needed:
    case Reason::not_on_roll:
    case Reason::poll_not_open:
    case Reason::poll_closed:
    case Reason::bad_envelope:
    case Reason::wrong_credentials:
    case Reason::step_up_needed:
    case Reason::second_factor_needed:
    case Reason::bad_code:
    case Reason::weak_password:
    case Reason::rate_limited:
    case Reason::storage_unavailable:
    case Reason::busy:
    case Reason::consent_needed: return error_code::refused;
    case Reason::internal_error: return error_code::internal_error;
  }
  return error_code::refused;
}

std::string write_result(std::string_view id_json, std::string_view result_json, const Outcome& outcome) {
  std::string members = members_of(outcome);
  if (result_json == "{}" && !members.empty()) members.pop_back();
  std::string text;
  text.reserve(id_json.size() + result_json.size() + members.size() + 48);
  text += R"({"jsonrpc":"2.0","id":)";
  text += id_json;
  text += R"(,"result":)";
  text += result_json;
  text += '}';
  if (!members.empty()) text.insert(text.size() - result_json.size(), members);
  return text;
}

std::string write_error(std::string_view id_json, int code, const Refusal& refusal) {
  std::string text;
  JsonWriter out(text);
  out.begin_object();
  out.member("jsonrpc", "2.0");
  out.key("id");
  out.raw(id_json);
  out.key("error");
  out.begin_object();
  out.member("code", code);
  out.member("message", refusal.message);
  out.key("data");
  write_refusal(out, refusal);
  out.end_object();
  out.end_object();
  return text;
}

std::string write_error(std::string_view id_json, const Refusal& refusal) {
  return write_error(id_json, error_code_of(refusal.reason), refusal);
}

std::string write_notification(std::string_view method, std::string_view params_json) {
  std::string text;
  text.reserve(method.size() + params_json.size() + 48);
  text += R"({"jsonrpc":"2.0","method":)";
  JsonWriter(text).value(method);
  text += R"(,"params":)";
  text += params_json;
  text += '}';
  return text;
}

}  // namespace radslag::protocol
