#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include "protocol/shape.hpp"

namespace radslag::protocol {

// Whom a roll is made of.
enum class RollSource {
  residents,  // Those confirmed as living here, in one area or all.
  members,  // Everybody who has joined.
  seats,  // Seat holders and the chair.
  names,  // A file with names shown.
};
[[nodiscard]] std::string_view to_string(RollSource word);
[[nodiscard]] bool parse_word(std::string_view word, RollSource& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, RollSource& out);

// What taking in will do with a line.
enum class FileLineState {
  fresh,  // It is new.
  same,  // It stands there already; nothing happens.
  changed,  // It is there and will be changed.
  faulty,  // It cannot be taken in, and so nothing of the file.
};
[[nodiscard]] std::string_view to_string(FileLineState word);
[[nodiscard]] bool parse_word(std::string_view word, FileLineState& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, FileLineState& out);

// What is wrong with a line.
enum class FileFault {
  no_heading,  // The first line does not name the column that is needed.
  unclosed,  // A quotation mark is opened and never closed.
  empty,  // The cell is empty.
  bad_email,  // This is no e-mail address.
  no_area,  // There is no such area here.
  repeated,  // The same stands in a line before.
  unknown,  // Nobody here is shown by this name.
  ambiguous,  // Several are shown by this name.
  too_many,  // More lines than a file may have.
};
[[nodiscard]] std::string_view to_string(FileFault word);
[[nodiscard]] bool parse_word(std::string_view word, FileFault& out);
void read_choice(std::string_view word, const Where& where, Faults& faults, FileFault& out);

// A line of a file, and what will become of it.
struct FileLine {
  std::int64_t line{};  // Where it begins in the file, counted from 1.
  std::optional<std::int64_t> column;  // The faulty cell, counted from 1.
  std::string text;  // The address or the name.
  std::optional<std::string> area;  // Id of the area.
  protocol::FileLineState state{};  // What will happen.
  std::optional<protocol::FileFault> fault;  // What is wrong.

  [[nodiscard]] static Or<FileLine> decode(const Value& value);
  void read_members(const Value& value, const Where& where, Faults& faults);
  void write(JsonWriter& out) const;
  [[nodiscard]] std::string to_json() const;
  bool operator==(const FileLine&) const = default;
};

}  // namespace radslag::protocol
