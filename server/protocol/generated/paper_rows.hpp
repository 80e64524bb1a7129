#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/paper_types.hpp"

namespace radslag::protocol {

namespace rows {

// A batch of codes on paper. How many were used, never by whom. Topics: {council}/members.
struct PaperBatch {
  static constexpr std::string_view type = "paper_batch";
  static constexpr std::string_view audience = "group:operators";
  using Key = std::string;
  Key id{};  // the row's key: beside the fields on the wire, not among them (line)
  std::string giver;  // Who hands them out.
  protocol::PaperGift gives{};  // What they give.
  std::optional<std::string> area;  // The area.
  Time made_at{};  // Made.
  Time valid_until{};  // Good until.
  std::int64_t made{};  // Codes made.
  std::int64_t used{};  // Codes used.
  bool revoked{};  // Revoked.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const PaperBatch&) const = default;
};

}  // namespace rows

}  // namespace radslag::protocol
