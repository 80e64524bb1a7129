// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/oidc_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<AccountProvidersResult> AccountProvidersResult::decode(const Value& value) { return decode_object<AccountProvidersResult>(value, Members::open); }

void AccountProvidersResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"providers"});
  in.take("providers", providers, ListRule<StructRule>{.max = limits::providers_max, .item = StructRule{}});
}

void AccountProvidersResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("providers", providers);
  out.end_object();
}

std::string AccountProvidersResult::to_json() const { return to_json_text(*this); }

Or<AccountProviders> AccountProviders::decode(const Value& value) { return decode_object<AccountProviders>(value, Members::closed); }

void AccountProviders::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountProviders::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountProviders::to_json() const { return to_json_text(*this); }

Or<AccountEnterByProviderResult> AccountEnterByProviderResult::decode(const Value& value) { return decode_object<AccountEnterByProviderResult>(value, Members::open); }

void AccountEnterByProviderResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"url"});
  in.take("url", url, TextRule{.kind = TextKind::one_line, .max = 4000});
}

void AccountEnterByProviderResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("url", url);
  out.end_object();
}

std::string AccountEnterByProviderResult::to_json() const { return to_json_text(*this); }

Or<AccountEnterByProvider> AccountEnterByProvider::decode(const Value& value) { return decode_object<AccountEnterByProvider>(value, Members::closed); }

void AccountEnterByProvider::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"provider", "language", "return_to", "browser"});
  in.take("provider", provider, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("return_to", return_to, TextRule{.kind = TextKind::one_line, .max = limits::return_max, .empty = Empty::allowed});
  in.take("browser", browser, TextRule{.kind = TextKind::secret, .max = 64, .empty = Empty::allowed});
}

void AccountEnterByProvider::write(JsonWriter& out) const {
  out.begin_object();
  out.member("provider", provider);
  out.member("language", language);
  out.member("return_to", return_to);
  out.member("browser", browser);
  out.end_object();
}

std::string AccountEnterByProvider::to_json() const { return to_json_text(*this); }

Or<AccountLinkProviderResult> AccountLinkProviderResult::decode(const Value& value) { return decode_object<AccountLinkProviderResult>(value, Members::open); }

void AccountLinkProviderResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"url"});
  in.take("url", url, TextRule{.kind = TextKind::one_line, .max = 4000});
}

void AccountLinkProviderResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("url", url);
  out.end_object();
}

std::string AccountLinkProviderResult::to_json() const { return to_json_text(*this); }

Or<AccountLinkProvider> AccountLinkProvider::decode(const Value& value) { return decode_object<AccountLinkProvider>(value, Members::closed); }

void AccountLinkProvider::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"provider", "language", "return_to"});
  in.take("provider", provider, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("return_to", return_to, TextRule{.kind = TextKind::one_line, .max = limits::return_max, .empty = Empty::allowed});
}

void AccountLinkProvider::write(JsonWriter& out) const {
  out.begin_object();
  out.member("provider", provider);
  out.member("language", language);
  out.member("return_to", return_to);
  out.end_object();
}

std::string AccountLinkProvider::to_json() const { return to_json_text(*this); }

Or<AccountUnlinkProviderResult> AccountUnlinkProviderResult::decode(const Value& value) { return decode_object<AccountUnlinkProviderResult>(value, Members::open); }

void AccountUnlinkProviderResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountUnlinkProviderResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountUnlinkProviderResult::to_json() const { return to_json_text(*this); }

Or<AccountUnlinkProvider> AccountUnlinkProvider::decode(const Value& value) { return decode_object<AccountUnlinkProvider>(value, Members::closed); }

void AccountUnlinkProvider::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"provider"});
  in.take("provider", provider, TextRule{.kind = TextKind::one_line, .max = 40});
}

void AccountUnlinkProvider::write(JsonWriter& out) const {
  out.begin_object();
  out.member("provider", provider);
  out.end_object();
}

std::string AccountUnlinkProvider::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
