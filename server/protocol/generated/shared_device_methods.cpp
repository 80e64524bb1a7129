// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/shared_device_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<AccountShareDeviceResult> AccountShareDeviceResult::decode(const Value& value) { return decode_object<AccountShareDeviceResult>(value, Members::open); }

void AccountShareDeviceResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountShareDeviceResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountShareDeviceResult::to_json() const { return to_json_text(*this); }

Or<AccountShareDevice> AccountShareDevice::decode(const Value& value) { return decode_object<AccountShareDevice>(value, Members::closed); }

void AccountShareDevice::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountShareDevice::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountShareDevice::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
