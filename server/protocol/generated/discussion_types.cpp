// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/discussion_types.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

std::string_view to_string(Stance word) {
  switch (word) {
    case Stance::for_: return "for";
    case Stance::against: return "against";
    case Stance::question: return "question";
    case Stance::neither: return "neither";
  }
  return "";
}

bool parse_word(std::string_view word, Stance& out) {
  if (word == "for") return out = Stance::for_, true;
  if (word == "against") return out = Stance::against, true;
  if (word == "question") return out = Stance::question, true;
  if (word == "neither") return out = Stance::neither, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, Stance& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"for", "against", "question", "neither"});
}

std::string_view to_string(Reaction word) {
  switch (word) {
    case Reaction::thanks: return "thanks";
    case Reaction::agree: return "agree";
    case Reaction::thoughtful: return "thoughtful";
  }
  return "";
}

bool parse_word(std::string_view word, Reaction& out) {
  if (word == "thanks") return out = Reaction::thanks, true;
  if (word == "agree") return out = Reaction::agree, true;
  if (word == "thoughtful") return out = Reaction::thoughtful, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, Reaction& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"thanks", "agree", "thoughtful"});
}

std::string_view to_string(SubjectType word) {
  switch (word) {
    case SubjectType::initiative: return "initiative";
  }
  return "";
}

bool parse_word(std::string_view word, SubjectType& out) {
  if (word == "initiative") return out = SubjectType::initiative, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, SubjectType& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"initiative"});
}

Or<Subject> Subject::decode(const Value& value) { return decode_object<Subject>(value, Members::open); }

void Subject::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"type", "id"});
  in.take("type", type_, WordRule{});
  in.take("id", id, IdRule{});
}

void Subject::write(JsonWriter& out) const {
  out.begin_object();
  out.member("type", type_);
  out.member("id", id);
  out.end_object();
}

std::string Subject::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
