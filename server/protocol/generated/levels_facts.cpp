// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/levels_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace facts {

Or<LeastLevelsSet> LeastLevelsSet::decode(const Value& value) { return decode_object<LeastLevelsSet>(value, Members::open); }

void LeastLevelsSet::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"levels"});
  in.take("levels", levels, StructRule{});
}

void LeastLevelsSet::write(JsonWriter& out) const {
  out.begin_object();
  out.member("levels", levels);
  out.end_object();
}

std::string LeastLevelsSet::to_json() const { return to_json_text(*this); }

Or<LevelChosen> LevelChosen::decode(const Value& value) { return decode_object<LevelChosen>(value, Members::open); }

void LevelChosen::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "level"});
  in.take("persona", persona, IdRule{});
  in.take("level", level, IntRule{.min = 1, .max = 4});
}

void LevelChosen::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("level", level);
  out.end_object();
}

std::string LevelChosen::to_json() const { return to_json_text(*this); }

Or<MemberConfirmed> MemberConfirmed::decode(const Value& value) { return decode_object<MemberConfirmed>(value, Members::open); }

void MemberConfirmed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona"});
  in.take("persona", persona, IdRule{});
}

void MemberConfirmed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.end_object();
}

std::string MemberConfirmed::to_json() const { return to_json_text(*this); }

Or<HiddenChosen> HiddenChosen::decode(const Value& value) { return decode_object<HiddenChosen>(value, Members::open); }

void HiddenChosen::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "hidden"});
  in.take("persona", persona, IdRule{});
  in.take("hidden", hidden, BoolRule{});
}

void HiddenChosen::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("hidden", hidden);
  out.end_object();
}

std::string HiddenChosen::to_json() const { return to_json_text(*this); }

Or<SupportsShownChosen> SupportsShownChosen::decode(const Value& value) { return decode_object<SupportsShownChosen>(value, Members::open); }

void SupportsShownChosen::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "shown"});
  in.take("persona", persona, IdRule{});
  in.take("shown", shown, BoolRule{});
}

void SupportsShownChosen::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("shown", shown);
  out.end_object();
}

std::string SupportsShownChosen::to_json() const { return to_json_text(*this); }

Or<SilenceChosen> SilenceChosen::decode(const Value& value) { return decode_object<SilenceChosen>(value, Members::open); }

void SilenceChosen::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "other", "silence"});
  in.take("persona", persona, IdRule{});
  in.take("other", other, IdRule{});
  in.take("silence", silence, WordRule{});
}

void SilenceChosen::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("other", other);
  out.member("silence", silence);
  out.end_object();
}

std::string SilenceChosen::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol
