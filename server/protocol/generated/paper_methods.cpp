// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/paper_methods.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

Or<PaperMakeResult> PaperMakeResult::decode(const Value& value) { return decode_object<PaperMakeResult>(value, Members::open); }

void PaperMakeResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"codes"});
  in.take("codes", codes, ListRule<StructRule>{.max = limits::paper_codes_max, .item = StructRule{}});
}

void PaperMakeResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("codes", codes);
  out.end_object();
}

std::string PaperMakeResult::to_json() const { return to_json_text(*this); }

Or<PaperMake> PaperMake::decode(const Value& value) { return decode_object<PaperMake>(value, Members::closed); }

void PaperMake::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "batch", "giver", "count", "gives", "area", "valid_until"});
  in.take("council", council, IdRule{});
  in.take("batch", batch, TextRule{.kind = TextKind::one_line, .max = 26});
  in.take("giver", giver, TextRule{.kind = TextKind::one_line, .max = 120});
  in.take("count", count, IntRule{.min = 1, .max = limits::paper_codes_max});
  in.take("gives", gives, WordRule{});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("valid_until", valid_until, TimeRule{});
}

void PaperMake::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("batch", batch);
  out.member("giver", giver);
  out.member("count", count);
  out.member("gives", gives);
  out.member("area", area);
  out.member("valid_until", valid_until);
  out.end_object();
}

std::string PaperMake::to_json() const { return to_json_text(*this); }

Or<PaperRevokeResult> PaperRevokeResult::decode(const Value& value) { return decode_object<PaperRevokeResult>(value, Members::open); }

void PaperRevokeResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void PaperRevokeResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string PaperRevokeResult::to_json() const { return to_json_text(*this); }

Or<PaperRevoke> PaperRevoke::decode(const Value& value) { return decode_object<PaperRevoke>(value, Members::closed); }

void PaperRevoke::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "batch"});
  in.take("council", council, IdRule{});
  in.take("batch", batch, TextRule{.kind = TextKind::one_line, .max = 26});
}

void PaperRevoke::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("batch", batch);
  out.end_object();
}

std::string PaperRevoke::to_json() const { return to_json_text(*this); }

Or<AccountEnterByPaperResult> AccountEnterByPaperResult::decode(const Value& value) { return decode_object<AccountEnterByPaperResult>(value, Members::open); }

void AccountEnterByPaperResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member", "council", "created", "sign_in_code"});
  in.take("member", member, IdRule{});
  in.take("council", council, IdRule{});
  in.take("created", created, BoolRule{});
  in.take("sign_in_code", sign_in_code, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
}

void AccountEnterByPaperResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.member("council", council);
  out.member("created", created);
  out.member("sign_in_code", sign_in_code);
  out.end_object();
}

std::string AccountEnterByPaperResult::to_json() const { return to_json_text(*this); }

Or<AccountEnterByPaper> AccountEnterByPaper::decode(const Value& value) { return decode_object<AccountEnterByPaper>(value, Members::closed); }

void AccountEnterByPaper::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"code", "language"});
  in.take("code", code, TextRule{.kind = TextKind::one_line, .max = 80});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
}

void AccountEnterByPaper::write(JsonWriter& out) const {
  out.begin_object();
  out.member("code", code);
  out.member("language", language);
  out.end_object();
}

std::string AccountEnterByPaper::to_json() const { return to_json_text(*this); }

Or<AccountSignInByCodeResult> AccountSignInByCodeResult::decode(const Value& value) { return decode_object<AccountSignInByCodeResult>(value, Members::open); }

void AccountSignInByCodeResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member", "pending"});
  in.take("member", member, IdRule{});
  in.take("pending", pending, StructRule{});
}

void AccountSignInByCodeResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.member("pending", pending);
  out.end_object();
}

std::string AccountSignInByCodeResult::to_json() const { return to_json_text(*this); }

Or<AccountSignInByCode> AccountSignInByCode::decode(const Value& value) { return decode_object<AccountSignInByCode>(value, Members::closed); }

void AccountSignInByCode::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"code", "browser"});
  in.take("code", code, TextRule{.kind = TextKind::secret, .max = 120});
  in.take("browser", browser, TextRule{.kind = TextKind::secret, .max = 64, .empty = Empty::allowed});
}

void AccountSignInByCode::write(JsonWriter& out) const {
  out.begin_object();
  out.member("code", code);
  out.member("browser", browser);
  out.end_object();
}

std::string AccountSignInByCode::to_json() const { return to_json_text(*this); }

Or<AccountMakeSignInCodeResult> AccountMakeSignInCodeResult::decode(const Value& value) { return decode_object<AccountMakeSignInCodeResult>(value, Members::open); }

void AccountMakeSignInCodeResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"code"});
  in.take("code", code, TextRule{.kind = TextKind::one_line, .max = 40});
}

void AccountMakeSignInCodeResult::write(JsonWriter& out) const {
  out.begin_object();
  out.member("code", code);
  out.end_object();
}

std::string AccountMakeSignInCodeResult::to_json() const { return to_json_text(*this); }

Or<AccountMakeSignInCode> AccountMakeSignInCode::decode(const Value& value) { return decode_object<AccountMakeSignInCode>(value, Members::closed); }

void AccountMakeSignInCode::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountMakeSignInCode::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountMakeSignInCode::to_json() const { return to_json_text(*this); }

Or<AccountEndSignInCodeResult> AccountEndSignInCodeResult::decode(const Value& value) { return decode_object<AccountEndSignInCodeResult>(value, Members::open); }

void AccountEndSignInCodeResult::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountEndSignInCodeResult::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountEndSignInCodeResult::to_json() const { return to_json_text(*this); }

Or<AccountEndSignInCode> AccountEndSignInCode::decode(const Value& value) { return decode_object<AccountEndSignInCode>(value, Members::closed); }

void AccountEndSignInCode::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {});
}

void AccountEndSignInCode::write(JsonWriter& out) const {
  out.begin_object();
  out.end_object();
}

std::string AccountEndSignInCode::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
