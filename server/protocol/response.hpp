#pragma once
// The server's messages: answers to requests, and notifications.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/refusal.hpp"

namespace radslag::protocol {

namespace error_code {
inline constexpr int parse_error = -32700;
inline constexpr int invalid_request = -32600;
inline constexpr int method_not_found = -32601;
inline constexpr int invalid_params = -32602;
inline constexpr int internal_error = -32603;  // a fault of the server's own
inline constexpr int refused = -32000;  // by a rule
}  // namespace error_code

// The code that a refusal of a decoder or a rule is sent with.
[[nodiscard]] int error_code_of(Reason reason);

// What a command's answer tells beside its result, written into the result's object.
struct Outcome {
  std::optional<std::int64_t> seq;  // the journal's sequence that it reached
  bool replayed = false;            // the first answer once more: the same id came before with the same body
};

// `id_json` and `result_json` are JSON already, the result an object.
[[nodiscard]] std::string write_result(std::string_view id_json, std::string_view result_json, const Outcome& outcome = {});
[[nodiscard]] std::string write_error(std::string_view id_json, int code, const Refusal& refusal);
[[nodiscard]] std::string write_error(std::string_view id_json, const Refusal& refusal);
[[nodiscard]] std::string write_notification(std::string_view method, std::string_view params_json);

}  // namespace radslag::protocol
