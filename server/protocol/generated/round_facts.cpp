// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/round_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace facts {

Or<RoundAnnounced> RoundAnnounced::decode(const Value& value) { return decode_object<RoundAnnounced>(value, Members::open); }

void RoundAnnounced::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"round", "persona", "terms"});
  in.take("round", round, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("terms", terms, StructRule{});
}

void RoundAnnounced::write(JsonWriter& out) const {
  out.begin_object();
  out.member("round", round);
  out.member("persona", persona);
  out.member("terms", terms);
  out.end_object();
}

std::string RoundAnnounced::to_json() const { return to_json_text(*this); }

Or<RoundChanged> RoundChanged::decode(const Value& value) { return decode_object<RoundChanged>(value, Members::open); }

void RoundChanged::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"round", "persona", "terms"});
  in.take("round", round, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("terms", terms, StructRule{});
}

void RoundChanged::write(JsonWriter& out) const {
  out.begin_object();
  out.member("round", round);
  out.member("persona", persona);
  out.member("terms", terms);
  out.end_object();
}

std::string RoundChanged::to_json() const { return to_json_text(*this); }

Or<RoundOptionsPut> RoundOptionsPut::decode(const Value& value) { return decode_object<RoundOptionsPut>(value, Members::open); }

void RoundOptionsPut::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"round", "options"});
  in.take("round", round, IdRule{});
  in.take("options", options, ListRule<StructRule>{.max = 100, .item = StructRule{}});
}

void RoundOptionsPut::write(JsonWriter& out) const {
  out.begin_object();
  out.member("round", round);
  out.member("options", options);
  out.end_object();
}

std::string RoundOptionsPut::to_json() const { return to_json_text(*this); }

Or<RoundOptionDropped> RoundOptionDropped::decode(const Value& value) { return decode_object<RoundOptionDropped>(value, Members::open); }

void RoundOptionDropped::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"round", "option"});
  in.take("round", round, IdRule{});
  in.take("option", option, IdRule{});
}

void RoundOptionDropped::write(JsonWriter& out) const {
  out.begin_object();
  out.member("round", round);
  out.member("option", option);
  out.end_object();
}

std::string RoundOptionDropped::to_json() const { return to_json_text(*this); }

Or<RoundOpened> RoundOpened::decode(const Value& value) { return decode_object<RoundOpened>(value, Members::open); }

void RoundOpened::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"round", "eligible", "roll_root", "public_key", "question", "lot", "ballot_bytes"});
  in.take("round", round, IdRule{});
  in.take("eligible", eligible, IntRule{.min = 0, .max = 100000000});
  in.take("roll_root", roll_root, TextRule{.kind = TextKind::one_line, .max = 64});
  in.take("public_key", public_key, TextRule{.kind = TextKind::one_line, .max = 64});
  in.take("question", question, TextRule{.kind = TextKind::one_line, .max = 64});
  in.take("lot", lot, TextRule{.kind = TextKind::one_line, .max = 64});
  in.take("ballot_bytes", ballot_bytes, IntRule{.min = 0, .max = 65536});
}

void RoundOpened::write(JsonWriter& out) const {
  out.begin_object();
  out.member("round", round);
  out.member("eligible", eligible);
  out.member("roll_root", roll_root);
  out.member("public_key", public_key);
  out.member("question", question);
  out.member("lot", lot);
  out.member("ballot_bytes", ballot_bytes);
  out.end_object();
}

std::string RoundOpened::to_json() const { return to_json_text(*this); }

Or<Envelope> Envelope::decode(const Value& value) { return decode_object<Envelope>(value, Members::open); }

void Envelope::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"round", "hash"});
  in.take("round", round, IdRule{});
  in.take("hash", hash, TextRule{.kind = TextKind::one_line, .max = 64});
}

void Envelope::write(JsonWriter& out) const {
  out.begin_object();
  out.member("round", round);
  out.member("hash", hash);
  out.end_object();
}

std::string Envelope::to_json() const { return to_json_text(*this); }

Or<RoundTurnoutNoted> RoundTurnoutNoted::decode(const Value& value) { return decode_object<RoundTurnoutNoted>(value, Members::open); }

void RoundTurnoutNoted::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"round", "voted"});
  in.take("round", round, IdRule{});
  in.take("voted", voted, IntRule{.min = 0, .max = 100000000});
}

void RoundTurnoutNoted::write(JsonWriter& out) const {
  out.begin_object();
  out.member("round", round);
  out.member("voted", voted);
  out.end_object();
}

std::string RoundTurnoutNoted::to_json() const { return to_json_text(*this); }

Or<RoundVotersTold> RoundVotersTold::decode(const Value& value) { return decode_object<RoundVotersTold>(value, Members::open); }

void RoundVotersTold::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"round", "after", "upto", "all"});
  in.take("round", round, IdRule{});
  in.take("after", after, IdRule{});
  in.take("upto", upto, IdRule{});
  in.take("all", all, BoolRule{});
}

void RoundVotersTold::write(JsonWriter& out) const {
  out.begin_object();
  out.member("round", round);
  out.member("after", after);
  out.member("upto", upto);
  out.member("all", all);
  out.end_object();
}

std::string RoundVotersTold::to_json() const { return to_json_text(*this); }

Or<RoundClosed> RoundClosed::decode(const Value& value) { return decode_object<RoundClosed>(value, Members::open); }

void RoundClosed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"round", "envelopes", "counted", "replaced_number", "replaced"});
  in.take("round", round, IdRule{});
  in.take("envelopes", envelopes, IntRule{.min = 0, .max = 100000000});
  in.take("counted", counted, TextRule{.kind = TextKind::one_line, .max = 64});
  in.take("replaced_number", replaced_number, IntRule{.min = 0, .max = 100000000});
  in.take("replaced", replaced, TextRule{.kind = TextKind::one_line, .max = 64});
}

void RoundClosed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("round", round);
  out.member("envelopes", envelopes);
  out.member("counted", counted);
  out.member("replaced_number", replaced_number);
  out.member("replaced", replaced);
  out.end_object();
}

std::string RoundClosed::to_json() const { return to_json_text(*this); }

Or<RoundCounted> RoundCounted::decode(const Value& value) { return decode_object<RoundCounted>(value, Members::open); }

void RoundCounted::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"round", "outcome", "shares", "board", "lot_seed"});
  in.take("round", round, IdRule{});
  in.take("outcome", outcome, StructRule{});
  in.take("shares", shares, ListRule<StructRule>{.max = 500, .item = StructRule{}});
  in.take("board", board, TextRule{.kind = TextKind::one_line, .max = 64});
  in.take("lot_seed", lot_seed, TextRule{.kind = TextKind::one_line, .max = 64});
}

void RoundCounted::write(JsonWriter& out) const {
  out.begin_object();
  out.member("round", round);
  out.member("outcome", outcome);
  out.member("shares", shares);
  out.member("board", board);
  out.member("lot_seed", lot_seed);
  out.end_object();
}

std::string RoundCounted::to_json() const { return to_json_text(*this); }

Or<LinkDestroyed> LinkDestroyed::decode(const Value& value) { return decode_object<LinkDestroyed>(value, Members::open); }

void LinkDestroyed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"round"});
  in.take("round", round, IdRule{});
}

void LinkDestroyed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("round", round);
  out.end_object();
}

std::string LinkDestroyed::to_json() const { return to_json_text(*this); }

Or<RoundCancelled> RoundCancelled::decode(const Value& value) { return decode_object<RoundCancelled>(value, Members::open); }

void RoundCancelled::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"round", "persona", "ending", "reason"});
  in.take("round", round, IdRule{});
  in.take("persona", persona, IdRule{});
  in.take("ending", ending, WordRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
}

void RoundCancelled::write(JsonWriter& out) const {
  out.begin_object();
  out.member("round", round);
  out.member("persona", persona);
  out.member("ending", ending);
  out.member("reason", reason);
  out.end_object();
}

std::string RoundCancelled::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol
