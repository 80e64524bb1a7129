// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/initiative_types.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

std::string_view to_string(InitiativeState word) {
  switch (word) {
    case InitiativeState::submitted: return "submitted";
    case InitiativeState::screening: return "screening";
    case InitiativeState::returned: return "returned";
    case InitiativeState::rejected: return "rejected";
    case InitiativeState::forwarded: return "forwarded";
    case InitiativeState::published: return "published";
    case InitiativeState::shortlisted: return "shortlisted";
    case InitiativeState::merged: return "merged";
    case InitiativeState::lapsed: return "lapsed";
    case InitiativeState::withdrawn: return "withdrawn";
  }
  return "";
}

bool parse_word(std::string_view word, InitiativeState& out) {
  if (word == "submitted") return out = InitiativeState::submitted, true;
  if (word == "screening") return out = InitiativeState::screening, true;
  if (word == "returned") return out = InitiativeState::returned, true;
  if (word == "rejected") return out = InitiativeState::rejected, true;
  if (word == "forwarded") return out = InitiativeState::forwarded, true;
  if (word == "published") return out = InitiativeState::published, true;
  if (word == "shortlisted") return out = InitiativeState::shortlisted, true;
  if (word == "merged") return out = InitiativeState::merged, true;
  if (word == "lapsed") return out = InitiativeState::lapsed, true;
  if (word == "withdrawn") return out = InitiativeState::withdrawn, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, InitiativeState& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"submitted", "screening", "returned", "rejected", "forwarded", "published", "shortlisted", "merged", "lapsed", "withdrawn"});
}

std::string_view to_string(StepKind word) {
  switch (word) {
    case StepKind::submitted: return "submitted";
    case StepKind::screening: return "screening";
    case StepKind::returned: return "returned";
    case StepKind::rejected: return "rejected";
    case StepKind::forwarded: return "forwarded";
    case StepKind::published: return "published";
    case StepKind::shortlisted: return "shortlisted";
    case StepKind::merged: return "merged";
    case StepKind::lapsed: return "lapsed";
    case StepKind::withdrawn: return "withdrawn";
    case StepKind::edited: return "edited";
    case StepKind::hidden: return "hidden";
    case StepKind::shown: return "shown";
    case StepKind::answered: return "answered";
    case StepKind::merge_took: return "merge_took";
  }
  return "";
}

bool parse_word(std::string_view word, StepKind& out) {
  if (word == "submitted") return out = StepKind::submitted, true;
  if (word == "screening") return out = StepKind::screening, true;
  if (word == "returned") return out = StepKind::returned, true;
  if (word == "rejected") return out = StepKind::rejected, true;
  if (word == "forwarded") return out = StepKind::forwarded, true;
  if (word == "published") return out = StepKind::published, true;
  if (word == "shortlisted") return out = StepKind::shortlisted, true;
  if (word == "merged") return out = StepKind::merged, true;
  if (word == "lapsed") return out = StepKind::lapsed, true;
  if (word == "withdrawn") return out = StepKind::withdrawn, true;
  if (word == "edited") return out = StepKind::edited, true;
  if (word == "hidden") return out = StepKind::hidden, true;
  if (word == "shown") return out = StepKind::shown, true;
  if (word == "answered") return out = StepKind::answered, true;
  if (word == "merge_took") return out = StepKind::merge_took, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, StepKind& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"submitted", "screening", "returned", "rejected", "forwarded", "published", "shortlisted", "merged", "lapsed", "withdrawn", "edited", "hidden", "shown", "answered", "merge_took"});
}

std::string_view to_string(InitiativeSort word) {
  switch (word) {
    case InitiativeSort::newest: return "newest";
    case InitiativeSort::support: return "support";
    case InitiativeSort::relevance: return "relevance";
  }
  return "";
}

bool parse_word(std::string_view word, InitiativeSort& out) {
  if (word == "newest") return out = InitiativeSort::newest, true;
  if (word == "support") return out = InitiativeSort::support, true;
  if (word == "relevance") return out = InitiativeSort::relevance, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, InitiativeSort& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"newest", "support", "relevance"});
}

Or<Content> Content::decode(const Value& value) { return decode_object<Content>(value, Members::open); }

void Content::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"title", "what", "why", "language", "category", "area", "place", "place_is_coarse", "place_label", "cost", "beneficiaries"});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = limits::title_max});
  in.take("what", what, TextRule{.kind = TextKind::many_lines, .max = limits::body_max});
  in.take("why", why, TextRule{.kind = TextKind::many_lines, .max = limits::body_max, .empty = Empty::allowed});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("category", category, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("place", place, StructRule{});
  in.take("place_is_coarse", place_is_coarse, BoolRule{});
  in.take("place_label", place_label, TextRule{.kind = TextKind::one_line, .max = 120, .empty = Empty::allowed});
  in.take("cost", cost, IntRule{.min = 0, .max = limits::cost_max});
  in.take("beneficiaries", beneficiaries, TextRule{.kind = TextKind::one_line, .max = limits::beneficiaries_max, .empty = Empty::allowed});
}

void Content::write(JsonWriter& out) const {
  out.begin_object();
  out.member("title", title);
  out.member("what", what);
  out.member("why", why);
  out.member("language", language);
  out.member("category", category);
  out.member("area", area);
  out.member("place", place);
  out.member("place_is_coarse", place_is_coarse);
  out.member("place_label", place_label);
  out.member("cost", cost);
  out.member("beneficiaries", beneficiaries);
  out.end_object();
}

std::string Content::to_json() const { return to_json_text(*this); }

Or<DraftContent> DraftContent::decode(const Value& value) { return decode_object<DraftContent>(value, Members::open); }

void DraftContent::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"title", "what", "why", "language", "category", "area", "place", "place_is_coarse", "place_label", "cost", "beneficiaries"});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = limits::title_max, .empty = Empty::allowed});
  in.take("what", what, TextRule{.kind = TextKind::many_lines, .max = limits::body_max, .empty = Empty::allowed});
  in.take("why", why, TextRule{.kind = TextKind::many_lines, .max = limits::body_max, .empty = Empty::allowed});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3, .empty = Empty::allowed});
  in.take("category", category, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("place", place, StructRule{});
  in.take("place_is_coarse", place_is_coarse, BoolRule{});
  in.take("place_label", place_label, TextRule{.kind = TextKind::one_line, .max = 120, .empty = Empty::allowed});
  in.take("cost", cost, IntRule{.min = 0, .max = limits::cost_max});
  in.take("beneficiaries", beneficiaries, TextRule{.kind = TextKind::one_line, .max = limits::beneficiaries_max, .empty = Empty::allowed});
}

void DraftContent::write(JsonWriter& out) const {
  out.begin_object();
  out.member("title", title);
  out.member("what", what);
  out.member("why", why);
  out.member("language", language);
  out.member("category", category);
  out.member("area", area);
  out.member("place", place);
  out.member("place_is_coarse", place_is_coarse);
  out.member("place_label", place_label);
  out.member("cost", cost);
  out.member("beneficiaries", beneficiaries);
  out.end_object();
}

std::string DraftContent::to_json() const { return to_json_text(*this); }

Or<Draft> Draft::decode(const Value& value) { return decode_object<Draft>(value, Members::open); }

void Draft::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"initiative", "content", "saved_at"});
  in.take("initiative", initiative, IdRule{});
  in.take("content", content, StructRule{});
  in.take("saved_at", saved_at, TimeRule{});
}

void Draft::write(JsonWriter& out) const {
  out.begin_object();
  out.member("initiative", initiative);
  out.member("content", content);
  out.member("saved_at", saved_at);
  out.end_object();
}

std::string Draft::to_json() const { return to_json_text(*this); }

Or<Card> Card::decode(const Value& value) { return decode_object<Card>(value, Members::open); }

void Card::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"id", "number", "title", "language", "state", "persona", "category", "area", "place", "cost", "published_at", "support", "comments"});
  in.take("id", id, IdRule{});
  in.take("number", number, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("title", title, TextRule{.kind = TextKind::one_line, .max = limits::title_max});
  in.take("language", language, TextRule{.kind = TextKind::language, .max = 3});
  in.take("state", state, WordRule{});
  in.take("persona", persona, IdRule{});
  in.take("category", category, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("area", area, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
  in.take("place", place, StructRule{});
  in.take("cost", cost, IntRule{.min = 0, .max = limits::cost_max});
  in.take("published_at", published_at, TimeRule{});
  in.take("support", support, IntRule{.min = 0, .max = 1000000000});
  in.take("comments", comments, IntRule{.min = 0, .max = 1000000000});
}

void Card::write(JsonWriter& out) const {
  out.begin_object();
  out.member("id", id);
  out.member("number", number);
  out.member("title", title);
  out.member("language", language);
  out.member("state", state);
  out.member("persona", persona);
  out.member("category", category);
  out.member("area", area);
  out.member("place", place);
  out.member("cost", cost);
  out.member("published_at", published_at);
  out.member("support", support);
  out.member("comments", comments);
  out.end_object();
}

std::string Card::to_json() const { return to_json_text(*this); }

}  // namespace radslag::protocol
