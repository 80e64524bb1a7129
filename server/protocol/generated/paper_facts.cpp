// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/paper_facts.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

namespace facts {

Or<PaperBatchMade> PaperBatchMade::decode(const Value& value) { return decode_object<PaperBatchMade>(value, Members::open); }

void PaperBatchMade::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"batch", "giver", "count", "gives", "area", "valid_until"});
  in.take("batch", batch, TextRule{.kind = TextKind::one_line, .max = 26});
  in.take("giver", giver, TextRule{.kind = TextKind::one_line, .max = 120});
  in.take("count", count, IntRule{.min = 1, .max = limits::paper_codes_max});
  in.take("gives", gives, WordRule{});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("valid_until", valid_until, TimeRule{});
}

void PaperBatchMade::write(JsonWriter& out) const {
  out.begin_object();
  out.member("batch", batch);
  out.member("giver", giver);
  out.member("count", count);
  out.member("gives", gives);
  out.member("area", area);
  out.member("valid_until", valid_until);
  out.end_object();
}

std::string PaperBatchMade::to_json() const { return to_json_text(*this); }

Or<PaperBatchRevoked> PaperBatchRevoked::decode(const Value& value) { return decode_object<PaperBatchRevoked>(value, Members::open); }

void PaperBatchRevoked::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"batch"});
  in.take("batch", batch, TextRule{.kind = TextKind::one_line, .max = 26});
}

void PaperBatchRevoked::write(JsonWriter& out) const {
  out.begin_object();
  out.member("batch", batch);
  out.end_object();
}

std::string PaperBatchRevoked::to_json() const { return to_json_text(*this); }

Or<PaperCodeUsed> PaperCodeUsed::decode(const Value& value) { return decode_object<PaperCodeUsed>(value, Members::open); }

void PaperCodeUsed::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"batch"});
  in.take("batch", batch, TextRule{.kind = TextKind::one_line, .max = 26});
}

void PaperCodeUsed::write(JsonWriter& out) const {
  out.begin_object();
  out.member("batch", batch);
  out.end_object();
}

std::string PaperCodeUsed::to_json() const { return to_json_text(*this); }

Or<SignInCodeMade> SignInCodeMade::decode(const Value& value) { return decode_object<SignInCodeMade>(value, Members::open); }

void SignInCodeMade::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member"});
  in.take("member", member, IdRule{});
}

void SignInCodeMade::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.end_object();
}

std::string SignInCodeMade::to_json() const { return to_json_text(*this); }

Or<SignInCodeEnded> SignInCodeEnded::decode(const Value& value) { return decode_object<SignInCodeEnded>(value, Members::open); }

void SignInCodeEnded::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"member"});
  in.take("member", member, IdRule{});
}

void SignInCodeEnded::write(JsonWriter& out) const {
  out.begin_object();
  out.member("member", member);
  out.end_object();
}

std::string SignInCodeEnded::to_json() const { return to_json_text(*this); }

}  // namespace facts

}  // namespace radslag::protocol
