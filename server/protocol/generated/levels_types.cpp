// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/levels_types.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

std::string_view to_string(Activity word) {
  switch (word) {
    case Activity::propose: return "propose";
    case Activity::comment: return "comment";
    case Activity::support: return "support";
    case Activity::vote: return "vote";
    case Activity::hold_role: return "hold_role";
  }
  return "";
}

bool parse_word(std::string_view word, Activity& out) {
  if (word == "propose") return out = Activity::propose, true;
  if (word == "comment") return out = Activity::comment, true;
  if (word == "support") return out = Activity::support, true;
  if (word == "vote") return out = Activity::vote, true;
  if (word == "hold_role") return out = Activity::hold_role, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, Activity& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"propose", "comment", "support", "vote", "hold_role"});
}

std::string_view to_string(Silence word) {
  switch (word) {
    case Silence::none: return "none";
    case Silence::muted: return "muted";
    case Silence::blocked: return "blocked";
  }
  return "";
}

bool parse_word(std::string_view word, Silence& out) {
  if (word == "none") return out = Silence::none, true;
  if (word == "muted") return out = Silence::muted, true;
  if (word == "blocked") return out = Silence::blocked, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, Silence& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"none", "muted", "blocked"});
}

Or<LeastLevels> LeastLevels::decode(const Value& value) { return decode_object<LeastLevels>(value, Members::open); }

void LeastLevels::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"propose", "comment", "support", "vote", "hold_role"});
  in.take("propose", propose, IntRule{.min = 1, .max = 4});
  in.take("comment", comment, IntRule{.min = 1, .max = 4});
  in.take("support", support, IntRule{.min = 1, .max = 4});
  in.take("vote", vote, IntRule{.min = 1, .max = 4});
  in.take("hold_role", hold_role, IntRule{.min = 1, .max = 4});
}

void LeastLevels::write(JsonWriter& out) const {
  out.begin_object();
  out.member("propose", propose);
  out.member("comment", comment);
  out.member("support", support);
  out.member("vote", vote);
  out.member("hold_role", hold_role);
  out.end_object();
}

std::string LeastLevels::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
