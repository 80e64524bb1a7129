#pragma once
// One table of a TOML file, read key by key. The first thing wrong is kept as a line; after it nothing is read.
#include <chrono>
#include <concepts>
#include <cstdint>
#include <expected>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace radslag::net {

struct Between {
  std::int64_t min, max;
};

class ConfigTable {
 public:
  [[nodiscard]] static std::expected<ConfigTable, std::string> parse(std::string_view text, const std::filesystem::path& file);

  // An absent key leaves the default.
  void take(std::string_view key, std::string& out);
  void take(std::string_view key, std::vector<std::string>& out);
  void take_path(std::string_view key, std::filesystem::path& out);
  void take(std::string_view key, std::chrono::milliseconds& out, Between between);
  template <std::unsigned_integral T>
  void take(std::string_view key, T& out, Between between) {
    if (const auto number = take_number(key, between)) out = static_cast<T>(*number);
  }
  // An absent table reads as an empty one.
  [[nodiscard]] ConfigTable child(std::string_view key);
  // Each [[key]]; none when it is absent.
  [[nodiscard]] std::vector<ConfigTable> children(std::string_view key);
  // A fault of the value of `key`, at its line.
  void fail(std::string_view key, std::string_view words);
  // Refuses every key that was never asked for.
  void finish();
  [[nodiscard]] const std::optional<std::string>& first_error() const;

 private:
  struct Document;
  ConfigTable(std::shared_ptr<Document> document, const void* table) : document_(std::move(document)), table_(table) {}
  [[nodiscard]] std::optional<std::int64_t> take_number(std::string_view key, Between between);

  std::shared_ptr<Document> document_;
  const void* table_;  // toml::table, null for an absent one: toml++ stays in the .cpp
  std::vector<std::string> asked_;
};

}  // namespace radslag::net
