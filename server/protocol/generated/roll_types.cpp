// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/roll_types.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

std::string_view to_string(RollSource word) {
  switch (word) {
    case RollSource::residents: return "residents";
    case RollSource::members: return "members";
    case RollSource::seats: return "seats";
    case RollSource::names: return "names";
  }
  return "";
}

bool parse_word(std::string_view word, RollSource& out) {
  if (word == "residents") return out = RollSource::residents, true;
  if (word == "members") return out = RollSource::members, true;
  if (word == "seats") return out = RollSource::seats, true;
  if (word == "names") return out = RollSource::names, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, RollSource& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"residents", "members", "seats", "names"});
}

std::string_view to_string(FileLineState word) {
  switch (word) {
    case FileLineState::fresh: return "fresh";
    case FileLineState::same: return "same";
    case FileLineState::changed: return "changed";
    case FileLineState::faulty: return "faulty";
  }
  return "";
}

bool parse_word(std::string_view word, FileLineState& out) {
  if (word == "fresh") return out = FileLineState::fresh, true;
  if (word == "same") return out = FileLineState::same, true;
  if (word == "changed") return out = FileLineState::changed, true;
  if (word == "faulty") return out = FileLineState::faulty, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, FileLineState& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"fresh", "same", "changed", "faulty"});
}

std::string_view to_string(FileFault word) {
  switch (word) {
    case FileFault::no_heading: return "no_heading";
    case FileFault::unclosed: return "unclosed";
    case FileFault::empty: return "empty";
    case FileFault::bad_email: return "bad_email";
    case FileFault::no_area: return "no_area";
    case FileFault::repeated: return "repeated";
    case FileFault::unknown: return "unknown";
    case FileFault::ambiguous: return "ambiguous";
    case FileFault::too_many: return "too_many";
  }
  return "";
}

bool parse_word(std::string_view word, FileFault& out) {
  if (word == "no_heading") return out = FileFault::no_heading, true;
  if (word == "unclosed") return out = FileFault::unclosed, true;
  if (word == "empty") return out = FileFault::empty, true;
  if (word == "bad_email") return out = FileFault::bad_email, true;
  if (word == "no_area") return out = FileFault::no_area, true;
  if (word == "repeated") return out = FileFault::repeated, true;
  if (word == "unknown") return out = FileFault::unknown, true;
  if (word == "ambiguous") return out = FileFault::ambiguous, true;
  if (word == "too_many") return out = FileFault::too_many, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, FileFault& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"no_heading", "unclosed", "empty", "bad_email", "no_area", "repeated", "unknown", "ambiguous", "too_many"});
}

Or<FileLine> FileLine::decode(const Value& value) { return decode_object<FileLine>(value, Members::open); }

void FileLine::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"line", "column", "text", "area", "state", "fault"});
  in.take("line", line, IntRule{.min = 1, .max = 1000000});
  in.take("column", column, IntRule{.min = 1, .max = 1000});
  in.take("text", text, TextRule{.kind = TextKind::one_line, .max = 254, .empty = Empty::allowed});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("state", state, WordRule{});
  in.take("fault", fault, WordRule{});
}

void FileLine::write(JsonWriter& out) const {
  out.begin_object();
  out.member("line", line);
  out.member("column", column);
  out.member("text", text);
  out.member("area", area);
  out.member("state", state);
  out.member("fault", fault);
  out.end_object();
}

std::string FileLine::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
