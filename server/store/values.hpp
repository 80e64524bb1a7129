#pragma once
// Which C++ types can be bound to a parameter and read from a column, and as what they are stored:
//
//   integers, bool            INTEGER   (an unsigned value over INT64_MAX is a Failure)
//   double                    REAL
//   string, string_view       TEXT
//   Id<Tag>                   TEXT
//   Time                      INTEGER   unix milliseconds
//   Blob, vector, array       BLOB      (of std::uint8_t)
//   optional<T>, nullptr      NULL or T
//
// Reading is strict: text read as a number, NULL read as anything but an optional, a number that does not fit or a blob
// of another length than the array is a Failure, where SQLite by itself would convert and carry on.
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/id.hpp"
#include "base/time.hpp"

struct sqlite3_stmt;

namespace radslag::store {

// Bytes to bind as a blob. Holds a view: the bytes must live until the call returns.
struct Blob {
  std::span<const std::uint8_t> bytes;

  explicit Blob(std::span<const std::uint8_t> view) : bytes(view) {}
  explicit Blob(std::string_view text) : bytes(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()) {}
};

// bool is its own case; a char is more likely a forgotten string than a number.
template <class T>
concept Integer = std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char>;

// --- Binding. `index` is SQLite's, counted from 1. Text and blobs are not copied: they live until the call returns.
void bind_integer(sqlite3_stmt*, int index, std::int64_t value);
void bind_real(sqlite3_stmt*, int index, double value);
void bind_text(sqlite3_stmt*, int index, std::string_view value);
void bind_blob(sqlite3_stmt*, int index, std::span<const std::uint8_t> value);
void bind_null(sqlite3_stmt*, int index);
[[noreturn]] void fail_too_large(sqlite3_stmt*, int index);

template <Integer T>
void bind_value(sqlite3_stmt* statement, int index, T value) {
  if (!std::in_range<std::int64_t>(value)) fail_too_large(statement, index);
  bind_integer(statement, index, static_cast<std::int64_t>(value));
}
template <std::same_as<bool> T>
void bind_value(sqlite3_stmt* statement, int index, T value) {
  bind_integer(statement, index, value ? 1 : 0);
}
inline void bind_value(sqlite3_stmt* statement, int index, double value) { bind_real(statement, index, value); }
template <class T>
  requires std::convertible_to<const T&, std::string_view>
void bind_value(sqlite3_stmt* statement, int index, const T& value) {
  bind_text(statement, index, value);
}
inline void bind_value(sqlite3_stmt* statement, int index, Blob value) { bind_blob(statement, index, value.bytes); }
inline void bind_value(sqlite3_stmt* statement, int index, const std::vector<std::uint8_t>& value) {
  bind_blob(statement, index, value);
}
template <std::size_t size>
void bind_value(sqlite3_stmt* statement, int index, const std::array<std::uint8_t, size>& value) {
  bind_blob(statement, index, value);
}
template <class Tag>
void bind_value(sqlite3_stmt* statement, int index, const Id<Tag>& value) {
  bind_text(statement, index, value.value);
}
inline void bind_value(sqlite3_stmt* statement, int index, Time value) { bind_integer(statement, index, to_unix_ms(value)); }
template <std::same_as<std::nullptr_t> T>
void bind_value(sqlite3_stmt* statement, int index, T) {
  bind_null(statement, index);
}
template <std::same_as<std::nullopt_t> T>
void bind_value(sqlite3_stmt* statement, int index, T) {
  bind_null(statement, index);
}
template <class T>
void bind_value(sqlite3_stmt* statement, int index, const std::optional<T>& value) {
  if (value) {
    bind_value(statement, index, *value);
  } else {
    bind_null(statement, index);
  }
}

// --- Reading. `index` is counted from 0. Views live until the statement is stepped or reset.
[[nodiscard]] bool is_null(sqlite3_stmt*, int index);
[[nodiscard]] std::int64_t read_integer(sqlite3_stmt*, int index);
[[nodiscard]] double read_real(sqlite3_stmt*, int index);
[[nodiscard]] std::string_view read_text(sqlite3_stmt*, int index);
[[nodiscard]] std::span<const std::uint8_t> read_blob(sqlite3_stmt*, int index);
[[noreturn]] void fail_column(sqlite3_stmt*, int index, std::string_view wanted);

template <class T>
struct Column;  // a type without a specialisation cannot be read

template <class T>
[[nodiscard]] T read_column(sqlite3_stmt* statement, int index) {
  return Column<T>::read(statement, index);
}

template <Integer T>
struct Column<T> {
  static T read(sqlite3_stmt* statement, int index) {
    const std::int64_t value = read_integer(statement, index);
    if (!std::in_range<T>(value)) fail_column(statement, index, "an integer that fits its type");
    return static_cast<T>(value);
  }
};
template <>
struct Column<bool> {
  static bool read(sqlite3_stmt* statement, int index) { return read_integer(statement, index) != 0; }
};
template <>
struct Column<double> {
  static double read(sqlite3_stmt* statement, int index) { return read_real(statement, index); }
};
template <>
struct Column<std::string> {
  static std::string read(sqlite3_stmt* statement, int index) { return std::string(read_text(statement, index)); }
};
template <>
struct Column<std::string_view> {
  static std::string_view read(sqlite3_stmt* statement, int index) { return read_text(statement, index); }
};
template <>
struct Column<std::span<const std::uint8_t>> {
  static std::span<const std::uint8_t> read(sqlite3_stmt* statement, int index) { return read_blob(statement, index); }
};
template <>
struct Column<std::vector<std::uint8_t>> {
  static std::vector<std::uint8_t> read(sqlite3_stmt* statement, int index) {
    const auto bytes = read_blob(statement, index);
    return {bytes.begin(), bytes.end()};
  }
};
template <std::size_t size>
struct Column<std::array<std::uint8_t, size>> {
  static std::array<std::uint8_t, size> read(sqlite3_stmt* statement, int index) {
    const auto bytes = read_blob(statement, index);
    if (bytes.size() != size) fail_column(statement, index, "a blob of the array's length");
    std::array<std::uint8_t, size> copy;
    std::copy(bytes.begin(), bytes.end(), copy.begin());
    return copy;
  }
};
template <class Tag>
struct Column<Id<Tag>> {
  static Id<Tag> read(sqlite3_stmt* statement, int index) { return Id<Tag>(std::string(read_text(statement, index))); }
};
template <>
struct Column<Time> {
  static Time read(sqlite3_stmt* statement, int index) { return from_unix_ms(read_integer(statement, index)); }
};
template <class T>
struct Column<std::optional<T>> {
  static std::optional<T> read(sqlite3_stmt* statement, int index) {
    if (is_null(statement, index)) return std::nullopt;
    return Column<T>::read(statement, index);
  }
};

// Does a T read from a column point into the row? Then it may not outlive the visit.
template <class T>
inline constexpr bool is_view = std::same_as<T, std::string_view> || std::same_as<T, std::span<const std::uint8_t>>;
template <class T>
inline constexpr bool is_view<std::optional<T>> = is_view<T>;

}  // namespace radslag::store
