// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/generated/own_data_types.hpp"
#include "protocol/decoder.hpp"
#include "protocol/generated/limits.hpp"

namespace radslag::protocol {

std::string_view to_string(ThingType word) {
  switch (word) {
    case ThingType::comment: return "comment";
    case ThingType::initiative: return "initiative";
    case ThingType::persona: return "persona";
  }
  return "";
}

bool parse_word(std::string_view word, ThingType& out) {
  if (word == "comment") return out = ThingType::comment, true;
  if (word == "initiative") return out = ThingType::initiative, true;
  if (word == "persona") return out = ThingType::persona, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, ThingType& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"comment", "initiative", "persona"});
}

Or<Thing> Thing::decode(const Value& value) { return decode_object<Thing>(value, Members::open); }

void Thing::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"type", "id"});
  in.take("type", type_, WordRule{});
  in.take("id", id, IdRule{});
}

void Thing::write(JsonWriter& out) const {
  out.begin_object();
  out.member("type", type_);
  out.member("id", id);
  out.end_object();
}

std::string Thing::to_json() const { return to_json_text(*this); }

std::string_view to_string(Texts word) {
  switch (word) {
    case Texts::keep: return "keep";
    case Texts::erase: return "erase";
  }
  return "";
}

bool parse_word(std::string_view word, Texts& out) {
  if (word == "keep") return out = Texts::keep, true;
  if (word == "erase") return out = Texts::erase, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, Texts& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"keep", "erase"});
}

std::string_view to_string(ErasureState word) {
  switch (word) {
    case ErasureState::waiting: return "waiting";
    case ErasureState::erased: return "erased";
    case ErasureState::refused: return "refused";
  }
  return "";
}

bool parse_word(std::string_view word, ErasureState& out) {
  if (word == "waiting") return out = ErasureState::waiting, true;
  if (word == "erased") return out = ErasureState::erased, true;
  if (word == "refused") return out = ErasureState::refused, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, ErasureState& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"waiting", "erased", "refused"});
}

std::string_view to_string(Retained word) {
  switch (word) {
    case Retained::drafts: return "drafts";
    case Retained::sessions: return "sessions";
    case Retained::receipts: return "receipts";
    case Retained::letters: return "letters";
    case Retained::tombstones: return "tombstones";
    case Retained::texts: return "texts";
    case Retained::accounts: return "accounts";
    case Retained::member_lists: return "member_lists";
    case Retained::round_rolls: return "round_rolls";
  }
  return "";
}

bool parse_word(std::string_view word, Retained& out) {
  if (word == "drafts") return out = Retained::drafts, true;
  if (word == "sessions") return out = Retained::sessions, true;
  if (word == "receipts") return out = Retained::receipts, true;
  if (word == "letters") return out = Retained::letters, true;
  if (word == "tombstones") return out = Retained::tombstones, true;
  if (word == "texts") return out = Retained::texts, true;
  if (word == "accounts") return out = Retained::accounts, true;
  if (word == "member_lists") return out = Retained::member_lists, true;
  if (word == "round_rolls") return out = Retained::round_rolls, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, Retained& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"drafts", "sessions", "receipts", "letters", "tombstones", "texts", "accounts", "member_lists", "round_rolls"});
}

Or<DataRules> DataRules::decode(const Value& value) { return decode_object<DataRules>(value, Members::open); }

void DataRules::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"erasure_by_two", "consent_days", "least_age", "drafts_months", "registry_pattern"});
  in.take("erasure_by_two", erasure_by_two, BoolRule{});
  in.take("consent_days", consent_days, IntRule{.min = 0, .max = 365});
  in.take("least_age", least_age, IntRule{.min = 0, .max = 18});
  in.take("drafts_months", drafts_months, IntRule{.min = 1, .max = 120});
  in.take("registry_pattern", registry_pattern, TextRule{.kind = TextKind::one_line, .max = 40, .empty = Empty::allowed});
}

void DataRules::write(JsonWriter& out) const {
  out.begin_object();
  out.member("erasure_by_two", erasure_by_two);
  out.member("consent_days", consent_days);
  out.member("least_age", least_age);
  out.member("drafts_months", drafts_months);
  out.member("registry_pattern", registry_pattern);
  out.end_object();
}

std::string DataRules::to_json() const { return to_json_text(*this); }

Or<OwnEntry> OwnEntry::decode(const Value& value) { return decode_object<OwnEntry>(value, Members::open); }

void OwnEntry::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"council", "seq", "at", "kind", "audience", "fact"});
  in.take("council", council, IdRule{});
  in.take("seq", seq, IntRule{.min = 0, .max = 9007199254740991});
  in.take("at", at, TimeRule{});
  in.take("kind", kind_, TextRule{.kind = TextKind::one_line, .max = 60});
  in.take("audience", audience_, TextRule{.kind = TextKind::one_line, .max = 60});
  in.take("fact", fact, JsonRule{});
}

void OwnEntry::write(JsonWriter& out) const {
  out.begin_object();
  out.member("council", council);
  out.member("seq", seq);
  out.member("at", at);
  out.member("kind", kind_);
  out.member("audience", audience_);
  out.member("fact", fact);
  out.end_object();
}

std::string OwnEntry::to_json() const { return to_json_text(*this); }

Or<OwnRow> OwnRow::decode(const Value& value) { return decode_object<OwnRow>(value, Members::open); }

void OwnRow::read_members(const Value& value, const Where& where, Faults& faults) {
  Decoder in(value, where, faults, {"topic", "type", "id", "fields"});
  in.take("topic", topic, TextRule{.kind = TextKind::one_line, .max = limits::topic_max});
  in.take("type", type_, TextRule{.kind = TextKind::one_line, .max = 40});
  in.take("id", id, TextRule{.kind = TextKind::one_line, .max = 80});
  in.take("fields", fields, JsonRule{});
}

void OwnRow::write(JsonWriter& out) const {
  out.begin_object();
  out.member("topic", topic);
  out.member("type", type_);
  out.member("id", id);
  out.member("fields", fields);
  out.end_object();
}

std::string OwnRow::to_json() const { return to_json_text(*this); }

std::string_view to_string(OwnSection word) {
  switch (word) {
    case OwnSection::about: return "about";
    case OwnSection::rows: return "rows";
    case OwnSection::entries: return "entries";
  }
  return "";
}

bool parse_word(std::string_view word, OwnSection& out) {
  if (word == "about") return out = OwnSection::about, true;
  if (word == "rows") return out = OwnSection::rows, true;
  if (word == "entries") return out = OwnSection::entries, true;
  return false;
}

void read_choice(std::string_view word, const Where& where, Faults& faults, OwnSection& out) {
  if (!parse_word(word, out)) put_bad_choice(where, faults, word, {"about", "rows", "entries"});
}

}  // namespace radslag::protocol
