#include "protocol/reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "protocol/pointer.hpp"

namespace radslag::protocol {

namespace {

// One open object or list.
struct Frame {
  Value container;
  std::string key;         // of the member being read
  std::size_t index = 0;   // of the element being read
};

// `before`: what stands in front of the fault.
Refusal unreadable_at(std::string_view what, std::string_view before) {
  const std::size_t line_start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  const auto line = 1 + std::ranges::count(before, '\n');
  const auto column = 1 + static_cast<std::int64_t>(count_characters(before.substr(line_start)));
  Refusal refusal = refuse(Reason::parse_error, fmt::format("This is not {}: see line {}, column {}.", what, line, column)).error();
  refusal.line = line;
  refusal.column = column;
  return refusal;
}

class Builder {
 public:
  Builder(std::string_view text, ReaderLimits limits) : text_(text), limits_(limits) {}

  bool null() { return put(Value()); }
  bool boolean(bool value) { return put(Value(value)); }
  // Called for negative numbers only, so that a zero here was written "-0".
  bool number_integer(std::int64_t value) { return put(value == 0 ? Value(-0.0) : Value(value)); }
  bool number_unsigned(std::uint64_t value) {
    return put(value <= INT64_MAX ? Value(static_cast<std::int64_t>(value)) : Value(static_cast<double>(value)));
  }
  bool number_float(double value, const std::string&) { return put(Value(value)); }
  bool string(std::string& value) { return put(Value(std::move(value))); }
  bool binary(nlohmann::json::binary_t&) { return false; }

  bool start_object(std::size_t) { return open(Value(Value::Object{})); }
  bool start_array(std::size_t) { return open(Value(Value::Array{})); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  bool key(std::string& name) {
    if (!is_storing()) {
      frames_.back().key = std::move(name);
      return true;
    }
    Frame& frame = frames_.back();
    const bool is_repeated = frame.container.find(name) != nullptr;
    frame.key = std::move(name);
    if (is_repeated) {
      fault(Reason::duplicate_key, fmt::format("The member \"{}\" stands twice. Send it once.", quotable(frame.key)));
    }
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception& error) {
    constexpr int number_out_of_range = 406;
    if (error.id == number_out_of_range) {
      if (!fault_) fault(Reason::bad_number, "The number does not fit: it is larger than any number that can be stored.");
    } else {
      // The parser counts the character that it could not read, and one more at the end of the text.
      fault_ = syntax_error(std::min(position, text_.size() + 1));
    }
    return false;
  }

  std::expected<Value, Unreadable> finish() && {
    if (!fault_) return std::move(root_);
    Value outermost = frames_.empty() ? std::move(root_) : std::move(frames_.front().container);
    return std::unexpected(Unreadable{.refusal = std::move(*fault_), .is_utf8 = true, .outermost = std::move(outermost)});
  }

 private:
  // After a fault the text is read on, for its syntax and for the members of the outermost object.
  [[nodiscard]] bool is_storing() const { return !fault_ && depth_ == frames_.size(); }

  bool put(Value value) {
    count();
    if (fault_ && (depth_ != 1 || !frames_.front().container.as_object())) return true;
    attach(std::move(value));
    return true;
  }

  void attach(Value value) {
    if (frames_.empty()) {
      root_ = std::move(value);
      return;
    }
    Frame& frame = frames_.back();
    if (auto* object = frame.container.as_object()) {
      object->emplace_back(std::move(frame.key), std::move(value));
      frame.key.clear();
    } else {
      frame.container.as_array()->push_back(std::move(value));
      ++frame.index;
    }
  }

  bool open(Value container) {
    count();
    ++depth_;
    if (!fault_ && depth_ > limits_.depth_max) {
      fault(Reason::too_deep, fmt::format("Nested more than {} deep.", limits_.depth_max), limits_.depth_max);
    }
    if (!fault_) frames_.push_back({.container = std::move(container), .key = {}});
    return true;
  }

  bool close() {
    if (depth_-- != frames_.size()) return true;
    Value value = std::move(frames_.back().container);
    frames_.pop_back();
    // A half-filled container inside a faulty text is of no use; the outermost one is.
    if (!fault_ || frames_.empty()) attach(std::move(value));
    return true;
  }

  void count() {
    if (!fault_ && depth_ > 0 && ++members_ > limits_.members_max) {
      fault(Reason::too_many, fmt::format("More than {} members and elements.", limits_.members_max), limits_.members_max);
    }
  }

  void fault(Reason reason, std::string message, std::optional<std::size_t> max = {}) {
    fault_ = refuse(reason, std::move(message), where()).error();
    if (max) fault_->max = static_cast<std::int64_t>(*max);
  }

  [[nodiscard]] std::string where() const {
    std::string pointer;
    for (const Frame& frame : frames_) {
      append_pointer(pointer, frame.container.as_object() ? frame.key : std::to_string(frame.index));
    }
    return pointer;
  }

  [[nodiscard]] Refusal syntax_error(std::size_t position) const {
    return unreadable_at("JSON", text_.substr(0, position == 0 ? 0 : position - 1));
  }

  std::string_view text_;
  ReaderLimits limits_;
  std::vector<Frame> frames_;
  std::size_t depth_ = 0;  // of what is being read; frames_ holds only what is being stored
  std::size_t members_ = 0;
  Value root_;
  std::optional<Refusal> fault_;
};

}  // namespace

std::expected<Value, Unreadable> read_json(std::string_view text, ReaderLimits limits) {
  if (const std::size_t readable = utf8_prefix(text); readable < text.size()) {
    return std::unexpected(Unreadable{.refusal = unreadable_at("UTF-8", text.substr(0, readable)), .is_utf8 = false, .outermost = {}});
  }
  Builder builder(text, limits);
  nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
  return std::move(builder).finish();
}

}  // namespace radslag::protocol
