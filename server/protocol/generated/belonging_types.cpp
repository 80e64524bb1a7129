// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/belonging_types.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

std::string_view to_string(BelongingWay word) {
  switch (word) {
    case BelongingWay::declared: return "declared";
    case BelongingWay::vouched: return "vouched";
    case BelongingWay::proof: return "proof";
    case BelongingWay::roll: return "roll";
    case BelongingWay::paper: return "paper";
  }
  return "";
}

bool parse_word(std::string_view word, BelongingWay& out) {
  if (word == "declared") return out = BelongingWay::declared, true;
  if (word == "vouched") return out = BelongingWay::vouched, true;
  if (word == "proof") return out = BelongingWay::proof, true;
  if (word == "roll") return out = BelongingWay::roll, true;
  if (word == "paper") return out = BelongingWay::paper, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, BelongingWay& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"declared", "vouched", "proof", "roll", "paper"});
}

std::string_view to_string(BelongingState word) {
  switch (word) {
    case BelongingState::none: return "none";
    case BelongingState::asked: return "asked";
    case BelongingState::confirmed: return "confirmed";
    case BelongingState::ended: return "ended";
  }
  return "";
}

bool parse_word(std::string_view word, BelongingState& out) {
  if (word == "none") return out = BelongingState::none, true;
  if (word == "asked") return out = BelongingState::asked, true;
  if (word == "confirmed") return out = BelongingState::confirmed, true;
  if (word == "ended") return out = BelongingState::ended, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, BelongingState& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"none", "asked", "confirmed", "ended"});
}

std::string_view to_string(BelongingGround word) {
  switch (word) {
    case BelongingGround::moved: return "moved";
    case BelongingGround::noted: return "noted";
    case BelongingGround::lapsed: return "lapsed";
  }
  return "";
}

bool parse_word(std::string_view word, BelongingGround& out) {
  if (word == "moved") return out = BelongingGround::moved, true;
  if (word == "noted") return out = BelongingGround::noted, true;
  if (word == "lapsed") return out = BelongingGround::lapsed, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, BelongingGround& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"moved", "noted", "lapsed"});
}

Or<BelongingRules> BelongingRules::decode(const Value& value) { return decode_object<BelongingRules>(value, Members::open); }

void BelongingRules::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"ways", "vouchers", "months"});
  in.take("ways", ways, ListRule<WordRule>{.max = 4, .item = WordRule{}});
  in.take("vouchers", vouchers, IntRule{.min = 1, .max = limits::vouchers_max});
  in.take("months", months, IntRule{.min = 1, .max = limits::belonging_months_max});
}

void BelongingRules::write(JsonWriter& out) const {
  out.begin_object();
  out.member("ways", ways);
  out.member("vouchers", vouchers);
  out.member("months", months);
  out.end_object();
}

std::string BelongingRules::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
