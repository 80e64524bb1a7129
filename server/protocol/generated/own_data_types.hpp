#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

// What can be erased.
enum class ThingType {
  comment,  // A comment, in all its versions.
  initiative,  // What an initiative says, in all its versions.
  persona,  // Everything that a person wrote in this council.
};
[[nodiscard]] std::string_view to_string(ThingType word);
[[nodiscard]] bool parse_word(std::string_view word, ThingType& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, ThingType& out);

// What is meant.
struct Thing {
  protocol::ThingType type_{};  // Type.
  SubjectId id{};  // Id.

  [[nodiscard]] static Or<Thing> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Thing&) const = default;
};

// What becomes of one's texts when one leaves.
enum class Texts {
  keep,  // They stay, without a name.
  erase,  // They are erased too; where an authority answers for the council an officer is asked.
};
[[nodiscard]] std::string_view to_string(Texts word);
[[nodiscard]] bool parse_word(std::string_view word, Texts& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, Texts& out);

// Where a request stands.
enum class ErasureState {
  waiting,  // Nobody has decided yet.
  erased,  // Erased.
  refused,  // Refused, with a reason.
};
[[nodiscard]] std::string_view to_string(ErasureState word);
[[nodiscard]] bool parse_word(std::string_view word, ErasureState& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, ErasureState& out);

// A class of what is kept.
enum class Retained {
  drafts,  // Drafts that nobody touched.
  sessions,  // Sessions that ended.
  receipts,  // Receipts of commands.
  letters,  // Letters that could not be sent, and codes.
  tombstones,  // Marks of rows that left.
  texts,  // Texts that were erased.
  accounts,  // Accounts that were erased.
  member_lists,  // Lines of a list of members that was not taken in anew.
  round_rolls,  // Places on the rolls of votes that are over.
};
[[nodiscard]] std::string_view to_string(Retained word);
[[nodiscard]] bool parse_word(std::string_view word, Retained& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, Retained& out);

// How this council deals with personal data.
struct DataRules {
  bool erasure_by_two{};  // What is erased by order needs a second person.
  std::int64_t consent_days{};  // Days after new rules or a new privacy text before writing needs that one accepts them.
  std::int64_t least_age{};  // Who joins confirms to be so old at least; 0: not asked. No birth date is kept.
  std::int64_t drafts_months{};  // Drafts that nobody touched so long are thrown away.
  std::string registry_pattern;  // Form of the authority's registry numbers: # a digit, @ a letter, the rest as it stands; empty: any.

  [[nodiscard]] static Or<DataRules> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const DataRules&) const = default;
};

// An entry of a journal that is about oneself or that one brought about.
struct OwnEntry {
  CouncilId council{};  // Whose journal; `instance` for the account.
  std::int64_t seq{};  // Its number.
  Time at{};  // When.
  std::string kind_;  // What happened.
  std::string audience_;  // Who may see it.
  RawJson fact;  // All that it says.

  [[nodiscard]] static Or<OwnEntry> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const OwnEntry&) const = default;
};

// A row that stands for oneself alone.
struct OwnRow {
  std::string topic;  // Where. (at most topic_max)
  std::string type_;  // Row type.
  std::string id;  // Row id.
  RawJson fields;  // What it says.

  [[nodiscard]] static Or<OwnRow> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const OwnRow&) const = default;
};

// Part of an export.
enum class OwnSection {
  about,  // The account, memberships, sessions, drafts, consents.
  rows,  // What stands for oneself alone: inbox, support, reactions.
  entries,  // What the journals hold about oneself or of one's own doing.
};
[[nodiscard]] std::string_view to_string(OwnSection word);
[[nodiscard]] bool parse_word(std::string_view word, OwnSection& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, OwnSection& out);

}  // namespace radslag::protocol
