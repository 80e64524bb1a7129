// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/oidc_types.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

std::string_view to_string(ProviderPurpose word) {
  switch (word) {
    case ProviderPurpose::residents: return "residents";
    case ProviderPurpose::staff: return "staff";
  }
  return "";
}

bool parse_word(std::string_view word, ProviderPurpose& out) {
  if (word == "residents") return out = ProviderPurpose::residents, true;
  if (word == "staff") return out = ProviderPurpose::staff, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, ProviderPurpose& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"residents", "staff"});
}

Or<SignInProvider> SignInProvider::decode(const Value& value) { return decode_object<SignInProvider>(value, Members::open); }

void SignInProvider::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"provider", "purpose", "sv", "en", "ar"});
  in.take("provider", provider, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("purpose", purpose, WordRule{});
  in.take("sv", sv, TextRule{.kind = TextKind::one_line, .max = 80});
  in.take("en", en, TextRule{.kind = TextKind::one_line, .max = 80});
  in.take("ar", ar, TextRule{.kind = TextKind::one_line, .max = 80});
}

void SignInProvider::write(JsonWriter& out) const {
  out.begin_object();
  out.member("provider", provider);
  out.member("purpose", purpose);
  out.member("sv", sv);
  out.member("en", en);
  out.member("ar", ar);
  out.end_object();
}

std::string SignInProvider::to_json() const { return to_json_text(*this); }

Or<LinkedProvider> LinkedProvider::decode(const Value& value) { return decode_object<LinkedProvider>(value, Members::open); }

void LinkedProvider::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"provider", "assurance", "linked_at"});
  in.take("provider", provider, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("assurance", assurance, TextRule{.kind = TextKind::one_line, .max = 200, .empty = Empty::allowed});
  in.take("linked_at", linked_at, TimeRule{});
}

void LinkedProvider::write(JsonWriter& out) const {
  out.begin_object();
  out.member("provider", provider);
  out.member("assurance", assurance);
  out.member("linked_at", linked_at);
  out.end_object();
}

std::string LinkedProvider::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
