#pragma once
// The server's log: one JSON object a line on standard error. What happened and how much, never who: no names, no
// addresses, no tokens, no texts of people; marks in their place, where it must be told (security_log.hpp).
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <utility>
#include <variant>

namespace radslag::net {

using LogField = std::pair<std::string_view, std::variant<std::string_view, std::int64_t>>;

// log("listening", {{"port", 8080}});
void log(std::string_view what, std::initializer_list<LogField> fields = {});
void log_failure(std::string_view where, std::string_view words);
// For SecurityLog, which knows what may stand there.
void log_security(std::string_view what, std::span<const LogField> fields);

}  // namespace radslag::net
