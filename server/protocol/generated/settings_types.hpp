#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

// Which law applies follows from who answers for the council.
enum class BodyKind {
  authority,  // Myndighet.
  association,  // Förening.
};
[[nodiscard]] std::string_view to_string(BodyKind word);
[[nodiscard]] bool parse_word(std::string_view word, BodyKind& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, BodyKind& out);

// What the council's results are.
enum class Standing {
  advisory,  // Rådgivande.
  deciding,  // Beslutande.
};
[[nodiscard]] std::string_view to_string(Standing word);
[[nodiscard]] bool parse_word(std::string_view word, Standing& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, Standing& out);

// When a moderator looks.
enum class Screening {
  before,  // Before publishing.
  after,  // After publishing; a moderator can hide.
};
[[nodiscard]] std::string_view to_string(Screening word);
[[nodiscard]] bool parse_word(std::string_view word, Screening& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, Screening& out);

// What happens when an initiative has the support that the statutes ask for.
enum class ThresholdAct {
  shortlist,  // It is put on the shortlist.
  answer,  // It is put on the shortlist and an officer answers within the days of the statutes.
};
[[nodiscard]] std::string_view to_string(ThresholdAct word);
[[nodiscard]] bool parse_word(std::string_view word, ThresholdAct& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, ThresholdAct& out);

// Who answers for the council.
struct ResponsibleBody {
  protocol::BodyKind kind_{};  // Authority or association.
  std::string name;  // Its name. (at most council_name_max)
  std::string contact;  // How to reach it.

  [[nodiscard]] static Or<ResponsibleBody> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const ResponsibleBody&) const = default;
};

// The statutes' settings.
struct Statutes {
  std::int64_t seats{};  // Seats of the council.
  std::int64_t quorum_percent{};  // More than this share of the seats must be present.
  std::int64_t term_months{};  // Length of a term.
  std::int64_t support_threshold{};  // Endorsements that an initiative needs.
  std::int64_t support_days{};  // Days it has to gather them, then it lapses.
  protocol::ThresholdAct threshold_act{};  // What the threshold triggers.
  std::int64_t answer_days{};  // Days within which an officer answers.
  std::int64_t screening_days{};  // Working days for screening.
  std::int64_t notice_days{};  // Days before a meeting that its notice goes out.
  protocol::Screening screening{};  // Before or after publishing.
  protocol::Standing standing{};  // Advisory or deciding.

  [[nodiscard]] static Or<Statutes> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Statutes&) const = default;
};

// A category of initiatives.
struct Category {
  std::string id;  // Short id, unchanged for ever.
  std::string label;  // Name in the council's first language. (at most label_max)
  std::optional<std::map<std::string, std::string>> labels;  // Name by language.

  [[nodiscard]] static Or<Category> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Category&) const = default;
};

// An area, with its outline where known.
struct Area {
  std::string id;  // Short id, unchanged for ever.
  std::string label;  // Name. (at most label_max)
  std::optional<std::string> outline;  // Corners in order, `latitude,longitude` pairs parted by spaces: one text, so that sixty areas fit a request. (at most outline_max)

  [[nodiscard]] static Or<Area> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Area&) const = default;
};

// A place in WGS 84.
struct Point {
  double latitude{};  // Degrees north.
  double longitude{};  // Degrees east.

  [[nodiscard]] static Or<Point> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Point&) const = default;
};

// Everything that can be set; what is absent stays.
struct CouncilSettings {
  std::optional<std::string> name;  // Name. (at most council_name_max)
  std::optional<std::string> purpose;  // What the council is for; empty: nothing said any more.
  std::optional<protocol::ResponsibleBody> responsible_body;  // Who answers for it.
  std::optional<protocol::Statutes> statutes;  // The statutes' settings.
  std::optional<std::vector<protocol::Category>> categories;  // All categories. (at most categories_max)
  std::optional<std::vector<protocol::Area>> areas;  // All areas. (at most areas_max)
  std::optional<std::vector<std::string>> languages;  // Languages, the first is the council's own. (at most languages_max)
  std::optional<std::string> currency;  // ISO 4217 code of cost estimates.
  std::optional<std::string> time_zone;  // Name of the time zone in which the council's days begin, such as Europe/Stockholm.
  std::optional<std::string> rules;  // Rules, Markdown; empty: none. (at most council_text_max)
  std::optional<std::string> privacy;  // Privacy text, Markdown; empty: none. (at most council_text_max)

  [[nodiscard]] static Or<CouncilSettings> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const CouncilSettings&) const = default;
};

}  // namespace radslag::protocol
