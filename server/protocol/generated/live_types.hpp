#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

// A row that left this topic for this viewer.
struct Gone {
  std::string type_;  // Row type.
  std::string id;  // Row id.

  [[nodiscard]] static Or<Gone> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Gone&) const = default;
};

// One row as it is now.
struct Row {
  std::string type_;  // Row type; unknown types are ignored.
  std::string id;  // Row id, unique within its type.
  std::int64_t revision{};  // The journal sequence that wrote it.
  RawJson fields;  // The row's fields, by its type.

  [[nodiscard]] static Or<Row> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Row&) const = default;
};

// The notification `changes`: what is new on a watched topic. Apply `gone` before `rows`; when `reset`, forget what you had of this topic first.
struct Changes {
  std::string topic;  // The watched topic. (at most topic_max)
  std::optional<std::string> position;  // Where the viewer now stands: `seq-hash8-labels8`. Absent while `more` is true. (at most position_max)
  bool reset{};  // These rows replace everything seen on this topic.
  std::vector<protocol::Gone> gone;  // Rows that left.
  std::vector<protocol::Row> rows;  // Rows that are new or changed, with their latest value.
  bool more{};  // More of the same follows at once.

  [[nodiscard]] static Or<Changes> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Changes&) const = default;
};

// The notification `hello`, first on every socket.
struct Hello {
  std::string protocol;  // `radslag.v1`.
  Time at{};  // The server's clock.
  std::string instance;  // The instance's name.
  std::string version;  // The server's version.
  std::optional<MemberId> member;  // Who is signed in on this socket.
  std::optional<bool> ended;  // The handshake showed the cookie of a session that is over. It was taken back: say so, keep what was written, and go on as a visitor.
  std::optional<bool> renewed;  // A new session cookie came with the handshake: show it in a request over HTTP, and the one before it ends a minute later.

  [[nodiscard]] static Or<Hello> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Hello&) const = default;
};

// The notification `presence`: who is here now. Not a record: kept in memory, latest wins.
struct Presence {
  CouncilId council{};  // The council.
  std::int64_t here{};  // Sockets that watch this council now, one a person.
  std::vector<PersonaId> personas;  // Those who chose to be shown; only to members.

  [[nodiscard]] static Or<Presence> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const Presence&) const = default;
};

// The notification `typing`: somebody is writing on this topic. Droppable.
struct TypingNow {
  std::string topic;  // The topic. (at most topic_max)
  std::vector<PersonaId> personas;  // Writers that chose to be shown.
  std::int64_t others{};  // Writers that did not.

  [[nodiscard]] static Or<TypingNow> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const TypingNow&) const = default;
};

}  // namespace radslag::protocol
