#include "base/refusal.hpp"

namespace radslag {

std::string_view to_string(Reason reason) {
  switch (reason) {
    case Reason::parse_error: return "parse_error";
    case Reason::invalid_request: return "invalid_request";
    case Reason::method_not_found: return "method_not_found";
    case Reason::unknown_field: return "unknown_field";
    case Reason::missing_field: return "missing_field";
    case Reason::duplicate_key: return "duplicate_key";
    case Reason::wrong_type: return "wrong_type";
    case Reason::bad_number: return "bad_number";
    case Reason::too_deep: return "too_deep";
    case Reason::too_many: return "too_many";
    case Reason::too_long: return "too_long";
    case Reason::empty_text: return "empty_text";
    case Reason::bad_id: return "bad_id";
    case Reason::bad_choice: return "bad_choice";
    case Reason::bad_email: return "bad_email";
    case Reason::bad_date: return "bad_date";
    case Reason::end_before_start: return "end_before_start";
    case Reason::time_does_not_exist: return "time_does_not_exist";
    case Reason::id_reused: return "id_reused";
    case Reason::session_ended: return "session_ended";
    case Reason::version: return "version";
    case Reason::not_found: return "not_found";
    case Reason::forbidden: return "forbidden";
    case Reason::suspended: return "suspended";
    case Reason::conflict: return "conflict";
    case Reason::wrong_state: return "wrong_state";
    case Reason::already_exists: return "already_exists";
    case Reason::name_confusable: return "name_confusable";
    case Reason::conflict_of_interest: return "conflict_of_interest";
    case Reason::level_needed: return "level_needed";
    case Reason::not_on_roll: return "not_on_roll";
    case Reason::poll_not_open: return "poll_not_open";
    case Reason::poll_closed: return "poll_closed";
    case Reason::bad_envelope: return "bad_envelope";
    case Reason::wrong_credentials: return "wrong_credentials";
    case Reason::step_up_needed: return "step_up_needed";
    case Reason::second_factor_needed: return "second_factor_needed";
    case Reason::bad_code: return "bad_code";
    case Reason::weak_password: return "weak_password";
    case Reason::rate_limited: return "rate_limited";
    case Reason::storage_unavailable: return "storage_unavailable";
    case Reason::busy: return "busy";
    case Reason::internal_error: return "internal_error";
    case Reason::consent_needed: return "consent_needed";
  }
  return "invalid_request";
}

}  // namespace radslag
