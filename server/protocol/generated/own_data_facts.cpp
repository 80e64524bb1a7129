// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/own_data_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace facts {

Or<ErasureRequested> ErasureRequested::decode(const Value& value) { return decode_object<ErasureRequested>(value, Members::open); }

void ErasureRequested::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"request", "thing", "author", "asked_by", "orderer", "ground", "authority", "reason"});
  in.take("request", request, IdRule{});
  in.take("thing", thing, StructRule{});
  in.take("author", author, IdRule{});
  in.take("asked_by", asked_by, IdRule{});
  in.take("orderer", orderer, TextRule{.kind = TextKind::one_line, .max = 64, .empty = Empty::allowed});
  in.take("ground", ground, TextRule{.kind = TextKind::one_line, .max = 200});
  in.take("authority", authority, TextRule{.kind = TextKind::one_line, .max = 200});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void ErasureRequested::write(JsonWriter& out) const {
  out.begin_object();
  out.member("request", request);
  out.member("thing", thing);
  out.member("author", author);
  out.member("asked_by", asked_by);
  out.member("orderer", orderer);
  out.member("ground", ground);
  out.member("authority", authority);
  out.member("reason", reason);
  out.end_object();
}

std::string ErasureRequested::to_json() const { return to_json_text(*this); }

Or<ErasureDecided> ErasureDecided::decode(const Value& value) { return decode_object<ErasureDecided>(value, Members::open); }

void ErasureDecided::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"request", "erase", "persona", "reason"});
  in.take("request", request, IdRule{});
  in.take("erase", erase, BoolRule{});
  in.take("persona", persona, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void ErasureDecided::write(JsonWriter& out) const {
  out.begin_object();
  out.member("request", request);
  out.member("erase", erase);
  out.member("persona", persona);
  out.member("reason", reason);
  out.end_object();
}

std::string ErasureDecided::to_json() const { return to_json_text(*this); }

Or<DataRulesSet> DataRulesSet::decode(const Value& value) { return decode_object<DataRulesSet>(value, Members::open); }

void DataRulesSet::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"rules"});
  in.take("rules", rules, StructRule{});
}

void DataRulesSet::write(JsonWriter& out) const {
  out.begin_object();
  out.member("rules", rules);
  out.end_object();
}

std::string DataRulesSet::to_json() const { return to_json_text(*this); }

Or<ConsentGiven> ConsentGiven::decode(const Value& value) { return decode_object<ConsentGiven>(value, Members::open); }

void ConsentGiven::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"persona", "rules", "privacy"});
  in.take("persona", persona, IdRule{});
  in.take("rules", rules, IntRule{.min = 0, .max = 100000});
  in.take("privacy", privacy, IntRule{.min = 0, .max = 100000});
}

void ConsentGiven::write(JsonWriter& out) const {
  out.begin_object();
  out.member("persona", persona);
  out.member("rules", rules);
  out.member("privacy", privacy);
  out.end_object();
}

std::string ConsentGiven::to_json() const { return to_json_text(*this); }

Or<Disposed> Disposed::decode(const Value& value) { return decode_object<Disposed>(value, Members::open); }

void Disposed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"class", "count", "rule", "before"});
  in.take("class", class_, WordRule{});
  in.take("count", count, IntRule{.min = 0, .max = 1000000000});
  in.take("rule", rule, TextRule{.kind = TextKind::one_line, .max = 120});
  in.take("before", before, TimeRule{});
}

void Disposed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("class", class_);
  out.member("count", count);
  out.member("rule", rule);
  out.member("before", before);
  out.end_object();
}

std::string Disposed::to_json() const { return to_json_text(*this); }

Or<MatterRegistered> MatterRegistered::decode(const Value& value) { return decode_object<MatterRegistered>(value, Members::open); }

void MatterRegistered::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "number", "received_at", "persona"});
  in.take("initiative", initiative, IdRule{});
  in.take("number", number, TextRule{.kind = TextKind::one_line, .max = 60});
  in.take("received_at", received_at, TimeRule{});
  in.take("persona", persona, IdRule{});
}

void MatterRegistered::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("number", number);
  out.member("received_at", received_at);
  out.member("persona", persona);
  out.end_object();
}

std::string MatterRegistered::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol
