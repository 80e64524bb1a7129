#pragma once
// Compression of what browsers fetch. Only public bytes: nothing personal is ever compressed together with what an
// attacker can choose (CRIME, BREACH).
#include <optional>
#include <string>
#include <string_view>

namespace radslag::net {

enum class Effort { quick, thorough };  // made for one answer; made once and served often

// Nothing when the result would not be smaller.
[[nodiscard]] std::optional<std::string> to_brotli(std::string_view bytes, Effort effort);
[[nodiscard]] std::optional<std::string> to_gzip(std::string_view bytes, Effort effort);

// Sixteen hex digits of a BLAKE2b hash: what ETags are made of.
[[nodiscard]] std::string short_hash(std::string_view bytes);

}  // namespace radslag::net
