// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/levels_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<CouncilAskLevelsResult> CouncilAskLevelsResult::decode(const Value& value) { return decode_object<CouncilAskLevelsResult>(value, Members::open); }

void CouncilAskLevelsResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void CouncilAskLevelsResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string CouncilAskLevelsResult::to_json() const { return to_json_text(*this); }

Or<CouncilAskLevels> CouncilAskLevels::decode(const Value& value) { return decode_object<CouncilAskLevels>(value, Members::closed); }

void CouncilAskLevels::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "levels"});
  in.take("council", council, IdRule{});
  in.take("levels", levels, StructRule{});
}

void CouncilAskLevels::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("levels", levels);
  out.end_object();
}

std::string CouncilAskLevels::to_json() const { return to_json_text(*this); }

Or<MembershipChooseLevelResult> MembershipChooseLevelResult::decode(const Value& value) { return decode_object<MembershipChooseLevelResult>(value, Members::open); }

void MembershipChooseLevelResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void MembershipChooseLevelResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string MembershipChooseLevelResult::to_json() const { return to_json_text(*this); }

Or<MembershipChooseLevel> MembershipChooseLevel::decode(const Value& value) { return decode_object<MembershipChooseLevel>(value, Members::closed); }

void MembershipChooseLevel::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "level"});
  in.take("council", council, IdRule{});
  in.take("level", level, IntRule{.min = 1, .max = 4});
}

void MembershipChooseLevel::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("level", level);
  out.end_object();
}

std::string MembershipChooseLevel::to_json() const { return to_json_text(*this); }

Or<MembershipConfirmResult> MembershipConfirmResult::decode(const Value& value) { return decode_object<MembershipConfirmResult>(value, Members::open); }

void MembershipConfirmResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void MembershipConfirmResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string MembershipConfirmResult::to_json() const { return to_json_text(*this); }

Or<MembershipConfirm> MembershipConfirm::decode(const Value& value) { return decode_object<MembershipConfirm>(value, Members::closed); }

void MembershipConfirm::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "persona"});
  in.take("council", council, IdRule{});
  in.take("persona", persona, IdRule{});
}

void MembershipConfirm::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("persona", persona);
  out.end_object();
}

std::string MembershipConfirm::to_json() const { return to_json_text(*this); }

Or<MembershipHideResult> MembershipHideResult::decode(const Value& value) { return decode_object<MembershipHideResult>(value, Members::open); }

void MembershipHideResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void MembershipHideResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string MembershipHideResult::to_json() const { return to_json_text(*this); }

Or<MembershipHide> MembershipHide::decode(const Value& value) { return decode_object<MembershipHide>(value, Members::closed); }

void MembershipHide::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "hidden"});
  in.take("council", council, IdRule{});
  in.take("hidden", hidden, BoolRule{});
}

void MembershipHide::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("hidden", hidden);
  out.end_object();
}

std::string MembershipHide::to_json() const { return to_json_text(*this); }

Or<MembershipShowSupportsResult> MembershipShowSupportsResult::decode(const Value& value) { return decode_object<MembershipShowSupportsResult>(value, Members::open); }

void MembershipShowSupportsResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void MembershipShowSupportsResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string MembershipShowSupportsResult::to_json() const { return to_json_text(*this); }

Or<MembershipShowSupports> MembershipShowSupports::decode(const Value& value) { return decode_object<MembershipShowSupports>(value, Members::closed); }

void MembershipShowSupports::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "shown"});
  in.take("council", council, IdRule{});
  in.take("shown", shown, BoolRule{});
}

void MembershipShowSupports::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("shown", shown);
  out.end_object();
}

std::string MembershipShowSupports::to_json() const { return to_json_text(*this); }

Or<MembershipSilenceResult> MembershipSilenceResult::decode(const Value& value) { return decode_object<MembershipSilenceResult>(value, Members::open); }

void MembershipSilenceResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void MembershipSilenceResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string MembershipSilenceResult::to_json() const { return to_json_text(*this); }

Or<MembershipSilence> MembershipSilence::decode(const Value& value) { return decode_object<MembershipSilence>(value, Members::closed); }

void MembershipSilence::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "persona", "silence"});
  in.take("council", council, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("silence", silence, WordRule{});
}

void MembershipSilence::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("persona", persona);
  out.member("silence", silence);
  out.end_object();
}

std::string MembershipSilence::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
