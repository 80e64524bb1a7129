#pragma once
// A refusal: a person asked for what they may not have. It is a value, part of the protocol, and shown to people.
// The closed list is spec SECURITY's; the client's catalogue has a sentence a reason in every language.
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace radslag {

enum class Reason {
  parse_error,
  invalid_request,
  method_not_found,
  unknown_field,
  missing_field,
  duplicate_key,
  wrong_type,
  bad_number,
  too_deep,
  too_many,
  too_long,
  empty_text,
  bad_id,
  bad_choice,
  bad_email,
  bad_date,
  end_before_start,
  time_does_not_exist,
  id_reused,
  session_ended,
  version,
  not_found,
  forbidden,
  suspended,
  conflict,
  wrong_state,
  already_exists,
  name_confusable,
  conflict_of_interest,
  level_needed,
  not_on_roll,
  poll_not_open,
  poll_closed,
  bad_envelope,
  wrong_credentials,
  step_up_needed,
  second_factor_needed,
  bad_code,
  weak_password,
  rate_limited,
  storage_unavailable,
  busy,
  internal_error,
  consent_needed,
};

// The word on the wire, e.g. "not_found".
[[nodiscard]] std::string_view to_string(Reason reason);

struct Refusal {
  Reason reason{};
  std::string message;                       // plain words: what was wrong, what is allowed, what to do
  std::string field;                         // JSON pointer into params ("" when none)
  std::optional<std::int64_t> max;           // too_long, too_many: the limit
  std::optional<std::int64_t> retry_ms;      // rate_limited, storage_unavailable, busy
  std::optional<std::int64_t> revision;      // conflict: the present revision
  std::optional<std::string> needs;          // forbidden: what would be needed (a role, a state, a level)
  std::optional<std::int64_t> until;         // suspended: when it ends, unix ms
  std::optional<std::int64_t> line, column;  // parse_error
};

template <class T>
using Or = std::expected<T, Refusal>;

[[nodiscard]] inline std::unexpected<Refusal> refuse(Reason reason, std::string message, std::string field = {}) {
  Refusal refusal;
  refusal.reason = reason;
  refusal.message = std::move(message);
  refusal.field = std::move(field);
  return std::unexpected(std::move(refusal));
}

}  // namespace radslag
