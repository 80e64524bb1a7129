// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/round_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<RoundAnnounceResult> RoundAnnounceResult::decode(const Value& value) { return decode_object<RoundAnnounceResult>(value, Members::open); }

void RoundAnnounceResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void RoundAnnounceResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string RoundAnnounceResult::to_json() const { return to_json_text(*this); }

Or<RoundAnnounce> RoundAnnounce::decode(const Value& value) { return decode_object<RoundAnnounce>(value, Members::closed); }

void RoundAnnounce::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "round", "terms"});
  in.take("council", council, IdRule{});
  in.take("round", round, IdRule{});
  in.take("terms", terms, StructRule{});
}

void RoundAnnounce::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("round", round);
  out.member("terms", terms);
  out.end_object();
}

std::string RoundAnnounce::to_json() const { return to_json_text(*this); }

Or<RoundChangeResult> RoundChangeResult::decode(const Value& value) { return decode_object<RoundChangeResult>(value, Members::open); }

void RoundChangeResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void RoundChangeResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string RoundChangeResult::to_json() const { return to_json_text(*this); }

Or<RoundChange> RoundChange::decode(const Value& value) { return decode_object<RoundChange>(value, Members::closed); }

void RoundChange::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "round", "terms"});
  in.take("council", council, IdRule{});
  in.take("round", round, IdRule{});
  in.take("terms", terms, StructRule{});
}

void RoundChange::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("round", round);
  out.member("terms", terms);
  out.end_object();
}

std::string RoundChange::to_json() const { return to_json_text(*this); }

Or<RoundPutOptionsResult> RoundPutOptionsResult::decode(const Value& value) { return decode_object<RoundPutOptionsResult>(value, Members::open); }

void RoundPutOptionsResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"numbers"});
  in.take("numbers", numbers, ListRule<IntRule>{.max = 500, .item = IntRule{.min = 1, .max = limits::round_options_max}});
}

void RoundPutOptionsResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("numbers", numbers);
  out.end_object();
}

std::string RoundPutOptionsResult::to_json() const { return to_json_text(*this); }

Or<RoundPutOptions> RoundPutOptions::decode(const Value& value) { return decode_object<RoundPutOptions>(value, Members::closed); }

void RoundPutOptions::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "round", "options"});
  in.take("council", council, IdRule{});
  in.take("round", round, IdRule{});
  in.take("options", options, ListRule<StructRule>{.max = limits::round_options_a_call_max, .item = StructRule{}});
}

void RoundPutOptions::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("round", round);
  out.member("options", options);
  out.end_object();
}

std::string RoundPutOptions::to_json() const { return to_json_text(*this); }

Or<RoundDropOptionResult> RoundDropOptionResult::decode(const Value& value) { return decode_object<RoundDropOptionResult>(value, Members::open); }

void RoundDropOptionResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void RoundDropOptionResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string RoundDropOptionResult::to_json() const { return to_json_text(*this); }

Or<RoundDropOption> RoundDropOption::decode(const Value& value) { return decode_object<RoundDropOption>(value, Members::closed); }

void RoundDropOption::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "round", "option"});
  in.take("council", council, IdRule{});
  in.take("round", round, IdRule{});
  in.take("option", option, IdRule{});
}

void RoundDropOption::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("round", round);
  out.member("option", option);
  out.end_object();
}

std::string RoundDropOption::to_json() const { return to_json_text(*this); }

Or<RoundOpenResult> RoundOpenResult::decode(const Value& value) { return decode_object<RoundOpenResult>(value, Members::open); }

void RoundOpenResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void RoundOpenResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string RoundOpenResult::to_json() const { return to_json_text(*this); }

Or<RoundOpen> RoundOpen::decode(const Value& value) { return decode_object<RoundOpen>(value, Members::closed); }

void RoundOpen::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "round"});
  in.take("council", council, IdRule{});
  in.take("round", round, IdRule{});
}

void RoundOpen::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("round", round);
  out.end_object();
}

std::string RoundOpen::to_json() const { return to_json_text(*this); }

Or<RoundCloseResult> RoundCloseResult::decode(const Value& value) { return decode_object<RoundCloseResult>(value, Members::open); }

void RoundCloseResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void RoundCloseResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string RoundCloseResult::to_json() const { return to_json_text(*this); }

Or<RoundClose> RoundClose::decode(const Value& value) { return decode_object<RoundClose>(value, Members::closed); }

void RoundClose::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "round"});
  in.take("council", council, IdRule{});
  in.take("round", round, IdRule{});
}

void RoundClose::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("round", round);
  out.end_object();
}

std::string RoundClose::to_json() const { return to_json_text(*this); }

Or<RoundCancelResult> RoundCancelResult::decode(const Value& value) { return decode_object<RoundCancelResult>(value, Members::open); }

void RoundCancelResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void RoundCancelResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string RoundCancelResult::to_json() const { return to_json_text(*this); }

Or<RoundCancel> RoundCancel::decode(const Value& value) { return decode_object<RoundCancel>(value, Members::closed); }

void RoundCancel::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "round", "reason"});
  in.take("council", council, IdRule{});
  in.take("round", round, IdRule{});
  in.take("reason", reason, TextRule{.kind = TextKind::many_lines, .max = limits::reason_max});
}

void RoundCancel::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("round", round);
  out.member("reason", reason);
  out.end_object();
}

std::string RoundCancel::to_json() const { return to_json_text(*this); }

Or<RoundCastResult> RoundCastResult::decode(const Value& value) { return decode_object<RoundCastResult>(value, Members::open); }

void RoundCastResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"receipt", "signature"});
  in.take("receipt", receipt, TextRule{.kind = TextKind::many_lines, .max = 600});
  in.take("signature", signature, TextRule{.kind = TextKind::one_line, .max = 100});
}

void RoundCastResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("receipt", receipt);
  out.member("signature", signature);
  out.end_object();
}

std::string RoundCastResult::to_json() const { return to_json_text(*this); }

Or<RoundCast> RoundCast::decode(const Value& value) { return decode_object<RoundCast>(value, Members::closed); }

void RoundCast::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "round", "envelope"});
  in.take("council", council, IdRule{});
  in.take("round", round, IdRule{});
  in.take("envelope", envelope, TextRule{.kind = TextKind::one_line, .max = limits::round_envelope_max});
}

void RoundCast::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("round", round);
  out.member("envelope", envelope);
  out.end_object();
}

std::string RoundCast::to_json() const { return to_json_text(*this); }

Or<RoundMineResult> RoundMineResult::decode(const Value& value) { return decode_object<RoundMineResult>(value, Members::open); }

void RoundMineResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"on_roll", "voted", "hash"});
  in.take("on_roll", on_roll, BoolRule{});
  in.take("voted", voted, BoolRule{});
  in.take("hash", hash, TextRule{.kind = TextKind::one_line, .max = 64, .empty = Empty::allowed});
}

void RoundMineResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("on_roll", on_roll);
  out.member("voted", voted);
  out.member("hash", hash);
  out.end_object();
}

std::string RoundMineResult::to_json() const { return to_json_text(*this); }

Or<RoundMine> RoundMine::decode(const Value& value) { return decode_object<RoundMine>(value, Members::closed); }

void RoundMine::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "round"});
  in.take("council", council, IdRule{});
  in.take("round", round, IdRule{});
}

void RoundMine::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("round", round);
  out.end_object();
}

std::string RoundMine::to_json() const { return to_json_text(*this); }

Or<RoundBoardResult> RoundBoardResult::decode(const Value& value) { return decode_object<RoundBoardResult>(value, Members::open); }

void RoundBoardResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"ballots", "total"});
  in.take("ballots", ballots, ListRule<StructRule>{.max = 500, .item = StructRule{}});
  in.take("total", total, IntRule{.min = 0, .max = 100000000});
}

void RoundBoardResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("ballots", ballots);
  out.member("total", total);
  out.end_object();
}

std::string RoundBoardResult::to_json() const { return to_json_text(*this); }

Or<RoundBoard> RoundBoard::decode(const Value& value) { return decode_object<RoundBoard>(value, Members::closed); }

void RoundBoard::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "round", "from"});
  in.take("council", council, IdRule{});
  in.take("round", round, IdRule{});
  in.take("from", from, IntRule{.min = 0, .max = 100000000});
}

void RoundBoard::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("round", round);
  out.member("from", from);
  out.end_object();
}

std::string RoundBoard::to_json() const { return to_json_text(*this); }

Or<RoundEnvelopesResult> RoundEnvelopesResult::decode(const Value& value) { return decode_object<RoundEnvelopesResult>(value, Members::open); }

void RoundEnvelopesResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"hashes", "total"});
  in.take("hashes", hashes, ListRule<TextRule>{.max = 500, .item = TextRule{.kind = TextKind::one_line, .max = 64}});
  in.take("total", total, IntRule{.min = 0, .max = 100000000});
}

void RoundEnvelopesResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("hashes", hashes);
  out.member("total", total);
  out.end_object();
}

std::string RoundEnvelopesResult::to_json() const { return to_json_text(*this); }

Or<RoundEnvelopes> RoundEnvelopes::decode(const Value& value) { return decode_object<RoundEnvelopes>(value, Members::closed); }

void RoundEnvelopes::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "round", "counted", "from"});
  in.take("council", council, IdRule{});
  in.take("round", round, IdRule{});
  in.take("counted", counted, BoolRule{});
  in.take("from", from, IntRule{.min = 0, .max = 100000000});
}

void RoundEnvelopes::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("round", round);
  out.member("counted", counted);
  out.member("from", from);
  out.end_object();
}

std::string RoundEnvelopes::to_json() const { return to_json_text(*this); }

Or<RoundRunningResult> RoundRunningResult::decode(const Value& value) { return decode_object<RoundRunningResult>(value, Members::open); }

void RoundRunningResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"ballots", "votes"});
  in.take("ballots", ballots, IntRule{.min = 0, .max = 100000000});
  in.take("votes", votes, MapRule<IntRule>{.max = 500, .item = IntRule{.min = INT64_MIN, .max = INT64_MAX}});
}

void RoundRunningResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("ballots", ballots);
  out.member("votes", votes);
  out.end_object();
}

std::string RoundRunningResult::to_json() const { return to_json_text(*this); }

Or<RoundRunning> RoundRunning::decode(const Value& value) { return decode_object<RoundRunning>(value, Members::closed); }

void RoundRunning::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "round"});
  in.take("council", council, IdRule{});
  in.take("round", round, IdRule{});
}

void RoundRunning::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("round", round);
  out.end_object();
}

std::string RoundRunning::to_json() const { return to_json_text(*this); }

Or<RoundWhatIfResult> RoundWhatIfResult::decode(const Value& value) { return decode_object<RoundWhatIfResult>(value, Members::open); }

void RoundWhatIfResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"outcome"});
  in.take("outcome", outcome, StructRule{});
}

void RoundWhatIfResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("outcome", outcome);
  out.end_object();
}

std::string RoundWhatIfResult::to_json() const { return to_json_text(*this); }

Or<RoundWhatIf> RoundWhatIf::decode(const Value& value) { return decode_object<RoundWhatIf>(value, Members::closed); }

void RoundWhatIf::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "round", "budget", "method", "completion"});
  in.take("council", council, IdRule{});
  in.take("round", round, IdRule{});
  in.take("budget", budget, IntRule{.min = 1, .max = limits::cost_max});
  in.take("method", method_, WordRule{});
  in.take("completion", completion, WordRule{});
}

void RoundWhatIf::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("round", round);
  out.member("budget", budget);
  out.member("method", method_);
  out.member("completion", completion);
  out.end_object();
}

std::string RoundWhatIf::to_json() const { return to_json_text(*this); }

Or<RoundExportResult> RoundExportResult::decode(const Value& value) { return decode_object<RoundExportResult>(value, Members::open); }

void RoundExportResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"name", "text", "next"});
  in.take("name", name, TextRule{.kind = TextKind::one_line, .max = 120});
  in.take("text", text, TextRule{.kind = TextKind::many_lines, .max = INT64_MAX});
  in.take("next", next, IntRule{.min = 0, .max = 100000000});
}

void RoundExportResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("name", name);
  out.member("text", text);
  out.member("next", next);
  out.end_object();
}

std::string RoundExportResult::to_json() const { return to_json_text(*this); }

Or<RoundExport> RoundExport::decode(const Value& value) { return decode_object<RoundExport>(value, Members::closed); }

void RoundExport::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "round", "format", "from"});
  in.take("council", council, IdRule{});
  in.take("round", round, IdRule{});
  in.take("format", format, WordRule{});
  in.take("from", from, IntRule{.min = 0, .max = 100000000});
}

void RoundExport::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("round", round);
  out.member("format", format);
  out.member("from", from);
  out.end_object();
}

std::string RoundExport::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
