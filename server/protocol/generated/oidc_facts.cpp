// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/oidc_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace facts {

Or<ProviderLinked> ProviderLinked::decode(const Value& value) { return decode_object<ProviderLinked>(value, Members::open); }

void ProviderLinked::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member", "provider", "assurance"});
  in.take("member", member, IdRule{});
  in.take("provider", provider, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("assurance", assurance, TextRule{.kind = TextKind::one_line, .max = 200, .empty = Empty::allowed});
}

void ProviderLinked::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.member("provider", provider);
  out.member("assurance", assurance);
  out.end_object();
}

std::string ProviderLinked::to_json() const { return to_json_text(*this); }

Or<ProviderUnlinked> ProviderUnlinked::decode(const Value& value) { return decode_object<ProviderUnlinked>(value, Members::open); }

void ProviderUnlinked::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member", "provider"});
  in.take("member", member, IdRule{});
  in.take("provider", provider, TextRule{.kind = TextKind::one_line, .max = 40});
}

void ProviderUnlinked::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.member("provider", provider);
  out.end_object();
}

std::string ProviderUnlinked::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol
