// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/paper_types.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

std::string_view to_string(PaperGift word) {
  switch (word) {
    case PaperGift::join: return "join";
    case PaperGift::belonging: return "belonging";
  }
  return "";
}

bool parse_word(std::string_view word, PaperGift& out) {
  if (word == "join") return out = PaperGift::join, true;
  if (word == "belonging") return out = PaperGift::belonging, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, PaperGift& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"join", "belonging"});
}

Or<PaperCode> PaperCode::decode(const Value& value) { return decode_object<PaperCode>(value, Members::open); }

void PaperCode::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"code", "size", "modules"});
  in.take("code", code, TextRule{.kind = TextKind::one_line, .max = 20});
  in.take("size", size, IntRule{.min = 21, .max = 177});
  in.take("modules", modules, TextRule{.kind = TextKind::one_line, .max = 8000});
}

void PaperCode::write(JsonWriter& out) const {
  out.begin_object();
  out.member("code", code);
  out.member("size", size);
  out.member("modules", modules);
  out.end_object();
}

std::string PaperCode::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
