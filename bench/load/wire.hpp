#pragma once
// The few words of the protocol that a load needs, read by searching: a JSON parser would be what is measured.
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

namespace radslag::bench {

[[nodiscard]] inline std::optional<std::int64_t> number_after(std::string_view text, std::string_view key) {
  const std::size_t at = text.rfind(key);
  if (at == std::string_view::npos) return std::nullopt;
  return std::strtoll(text.data() + at + key.size(), nullptr, 10);
}

[[nodiscard]] inline bool is_changes(std::string_view text) { return text.find(R"("method":"changes")") != std::string_view::npos; }
[[nodiscard]] inline bool is_result(std::string_view text) { return text.find(R"("result":)") != std::string_view::npos; }

// The sequence in `"position":"123-…"`; nothing on a page that has more to follow.
[[nodiscard]] inline std::optional<std::int64_t> position_seq(std::string_view changes) {
  return number_after(changes, R"("position":")");
}
// The position itself, to resume from.
[[nodiscard]] inline std::string position_text(std::string_view changes) {
  constexpr std::string_view key = R"("position":")";
  const std::size_t at = changes.rfind(key);
  if (at == std::string_view::npos) return {};
  const std::size_t from = at + key.size();
  return std::string(changes.substr(from, changes.find('"', from) - from));
}

// How many rows a `changes` carries.
[[nodiscard]] inline std::size_t count_rows(std::string_view changes) {
  std::size_t rows = 0;
  for (std::size_t at = changes.find(R"("revision":)"); at != std::string_view::npos; at = changes.find(R"("revision":)", at + 1)) ++rows;
  return rows;
}

[[nodiscard]] inline std::string watch(std::string_view topic, std::string_view since = {}) {
  std::string text = R"({"jsonrpc":"2.0","id":1,"method":"watch","params":{"topic":")";
  text.append(topic).append("\"");
  if (!since.empty()) text.append(R"(,"since":")").append(since).append("\"");
  return text + "}}";
}

// Endorses when `on`, takes back otherwise: a load that can go on for ever.
[[nodiscard]] inline std::string endorse(std::string_view id, std::string_view council, std::string_view initiative, bool on) {
  std::string text = R"({"jsonrpc":"2.0","id":")";
  text.append(id).append(on ? R"(","method":"initiative.endorse","params":{"council":")"
                            : R"(","method":"initiative.unendorse","params":{"council":")");
  text.append(council).append(R"(","initiative":")").append(initiative).append(R"("}})");
  return text;
}

}  // namespace radslag::bench
