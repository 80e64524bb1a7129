#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

// How somebody shows that they live here.
enum class BelongingWay {
  declared,  // They say so themselves.
  vouched,  // Confirmed residents vouch for them.
  proof,  // A moderator or the secretary saw a proof of address, which is not kept.
  roll,  // The address of their account is on the list of members that was taken in.
  paper,  // Who hands out codes on paper has seen it: such a code confirms by itself, and is no way to ask.
};
[[nodiscard]] std::string_view to_string(BelongingWay word);
[[nodiscard]] bool parse_word(std::string_view word, BelongingWay& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, BelongingWay& out);

// Where somebody stands.
enum class BelongingState {
  none,  // Never asked.
  asked,  // Asked, not confirmed yet.
  confirmed,  // A resident with a vote.
  ended,  // Moved away, or not renewed.
};
[[nodiscard]] std::string_view to_string(BelongingState word);
[[nodiscard]] bool parse_word(std::string_view word, BelongingState& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, BelongingState& out);

// Why belonging ended.
enum class BelongingGround {
  moved,  // They said that they moved.
  noted,  // A moderator or the secretary noted it, with a reason.
  lapsed,  // It was not renewed in time.
};
[[nodiscard]] std::string_view to_string(BelongingGround word);
[[nodiscard]] bool parse_word(std::string_view word, BelongingGround& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, BelongingGround& out);

// What counts as living here.
struct BelongingRules {
  std::vector<protocol::BelongingWay> ways;  // Ways that are good enough.
  std::int64_t vouchers{};  // Residents who must vouch. (at most vouchers_max)
  std::int64_t months{};  // A confirmation holds so long; then it is renewed. (at most belonging_months_max)

  [[nodiscard]] static Or<BelongingRules> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const BelongingRules&) const = default;
};

}  // namespace radslag::protocol
