// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/round_rows.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace rows {

void Round::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"terms", "state", "options", "eligible", "public_key", "ballot_bytes", "question", "roll_root", "lot", "ending", "reason", "opened_at", "closed_at", "links_destroyed"});
  in.take("terms", terms, StructRule{});
  in.take("state", state, WordRule{});
  in.take("options", options, IntRule{.min = 0, .max = 100000000});
  in.take("eligible", eligible, IntRule{.min = 0, .max = 100000000});
  in.take("public_key", public_key, TextRule{.kind = TextKind::one_line, .max = 64, .empty = Empty::allowed});
  in.take("ballot_bytes", ballot_bytes, IntRule{.min = 0, .max = 65536});
  in.take("question", question, TextRule{.kind = TextKind::one_line, .max = 64, .empty = Empty::allowed});
  in.take("roll_root", roll_root, TextRule{.kind = TextKind::one_line, .max = 64, .empty = Empty::allowed});
  in.take("lot", lot, TextRule{.kind = TextKind::one_line, .max = 64, .empty = Empty::allowed});
  in.take("ending", ending, WordRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max, .empty = Empty::allowed});
  in.take("opened_at", opened_at, TimeRule{});
  in.take("closed_at", closed_at, TimeRule{});
  in.take("links_destroyed", links_destroyed, BoolRule{});
}

void Round::write(JsonWriter& out) const {
  out.begin_object();
  out.member("terms", terms);
  out.member("state", state);
  out.member("options", options);
  out.member("eligible", eligible);
  out.member("public_key", public_key);
  out.member("ballot_bytes", ballot_bytes);
  out.member("question", question);
  out.member("roll_root", roll_root);
  out.member("lot", lot);
  out.member("ending", ending);
  out.member("reason", reason);
  out.member("opened_at", opened_at);
  out.member("closed_at", closed_at);
  out.member("links_destroyed", links_destroyed);
  out.end_object();
}

std::string Round::to_json() const { return to_json_text(*this); }

void RoundTurnout::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"voted", "eligible"});
  in.take("voted", voted, IntRule{.min = 0, .max = 100000000});
  in.take("eligible", eligible, IntRule{.min = 0, .max = 100000000});
}

void RoundTurnout::write(JsonWriter& out) const {
  out.begin_object();
  out.member("voted", voted);
  out.member("eligible", eligible);
  out.end_object();
}

std::string RoundTurnout::to_json() const { return to_json_text(*this); }

void RoundOption::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"round", "number", "initiative", "title", "cost", "category"});
  in.take("round", round, IdRule{});
  in.take("number", number, IntRule{.min = 1, .max = limits::round_options_max});
  in.take("initiative", initiative, IdRule{});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = limits::title_max});
  in.take("cost", cost, IntRule{.min = 0, .max = limits::cost_max});
  in.take("category", category, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
}

void RoundOption::write(JsonWriter& out) const {
  out.begin_object();
  out.member("round", round);
  out.member("number", number);
  out.member("initiative", initiative);
  out.member("title", title);
  out.member("cost", cost);
  out.member("category", category);
  out.end_object();
}

std::string RoundOption::to_json() const { return to_json_text(*this); }

void RoundResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"outcome", "board", "counted", "replaced", "lot_seed"});
  in.take("outcome", outcome, StructRule{});
  in.take("board", board, TextRule{.kind = TextKind::one_line, .max = 64});
  in.take("counted", counted, TextRule{.kind = TextKind::one_line, .max = 64});
  in.take("replaced", replaced, TextRule{.kind = TextKind::one_line, .max = 64});
  in.take("lot_seed", lot_seed, TextRule{.kind = TextKind::one_line, .max = 64});
}

void RoundResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("outcome", outcome);
  out.member("board", board);
  out.member("counted", counted);
  out.member("replaced", replaced);
  out.member("lot_seed", lot_seed);
  out.end_object();
}

std::string RoundResult::to_json() const { return to_json_text(*this); }

void RoundShare::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"round", "share"});
  in.take("round", round, IdRule{});
  in.take("share", share, StructRule{});
}

void RoundShare::write(JsonWriter& out) const {
  out.begin_object();
  out.member("round", round);
  out.member("share", share);
  out.end_object();
}

std::string RoundShare::to_json() const { return to_json_text(*this); }

}  // namespace rows

}  // namespace radslag::protocol
