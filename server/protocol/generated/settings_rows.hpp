#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"
#include "protocol/generated/settings_types.hpp"

namespace radslag::protocol {

namespace rows {

// The council. Topics: {council}/council.
struct Council {
  static constexpr std::string_view type = "council";
  static constexpr std::string_view audience = "everyone";
  using Key = CouncilId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::string name;  // Name. (at most council_name_max)
  std::string purpose;  // What it is for.
  bool fictional{};  // A demonstration.
  std::string origin;  // Name in the journal's checkpoints.
  protocol::ResponsibleBody responsible_body{};  // Who answers for it.
  protocol::Statutes statutes{};  // The statutes' settings.
  std::vector<std::string> languages;  // Languages. (at most languages_max)
  std::string currency;  // ISO 4217 code.
  std::string time_zone;  // Time zone in which the council's days begin.
  Time created_at{};  // Founded here.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Council&) const = default;
};

// The rules (id `rules`) and the privacy text (id `privacy`). Topics: {council}/council.
struct CouncilText {
  static constexpr std::string_view type = "council_text";
  static constexpr std::string_view audience = "everyone";
  using Key = std::string;
  Key id{};  // the row's key: beside the fields on the wire, not among them (line)
  std::string source;  // Markdown. (at most council_text_max)
  RawJson tree;  // Parsed, see Markdown trees.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CouncilText&) const = default;
};

// A category. Topics: {council}/council.
struct Category {
  static constexpr std::string_view type = "category";
  static constexpr std::string_view audience = "everyone";
  using Key = std::string;
  Key id{};  // the row's key: beside the fields on the wire, not among them (line)
  std::string label;  // Name. (at most label_max)
  std::optional<std::map<std::string, std::string>> labels;  // By language.
  std::int64_t position{};  // Order.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Category&) const = default;
};

// An area. Topics: {council}/council.
struct Area {
  static constexpr std::string_view type = "area";
  static constexpr std::string_view audience = "everyone";
  using Key = std::string;
  Key id{};  // the row's key: beside the fields on the wire, not among them (line)
  std::string label;  // Name. (at most label_max)
  std::optional<std::string> outline;  // Corners, `latitude,longitude` pairs parted by spaces. (at most outline_max)
  std::int64_t position{};  // Order.

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Area&) const = default;
};

// A council in the list of councils. Topics: instance/councils.
struct CouncilCard {
  static constexpr std::string_view type = "council_card";
  static constexpr std::string_view audience = "everyone";
  using Key = CouncilId;
  Key id{};  // the row's key: beside the fields on the wire, not among them
  std::string name;  // Name. (at most council_name_max)
  std::string purpose;  // What it is for.
  bool fictional{};  // A demonstration.
  std::string body_name;  // Who answers for it. (at most council_name_max)

  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CouncilCard&) const = default;
};

}  // namespace rows

}  // namespace radslag::protocol
