#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

namespace facts {

// A backup was put in the database's place: entries after it are lost, and this names the head that was lost with them.
struct Restored {
  static constexpr std::string_view kind = "restored";
  static constexpr std::string_view feature = "core";
  static constexpr std::string_view audience = "everyone";
  std::string lost;  // The newest checkpoint known before the restore, the whole note.

  [[nodiscard]] static Or<Restored> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Restored&) const = default;
};

// The payload of an earlier entry was erased (GDPR art. 17).
struct Redacted {
  static constexpr std::string_view kind = "redacted";
  static constexpr std::string_view feature = "core";
  static constexpr std::string_view audience = "everyone";
  std::int64_t seq{};  // Which entry.
  std::string ground;  // On what ground.
  std::string authority;  // Who decided it.

  [[nodiscard]] static Or<Redacted> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Redacted&) const = default;
};

}  // namespace facts

}  // namespace radslag::protocol
