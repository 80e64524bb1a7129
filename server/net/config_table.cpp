#include "net/config_table.hpp"

#include <fmt/format.h>

#include <algorithm>

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include "protocol/suggestion.hpp"

namespace radslag::net {

struct ConfigTable::Document {
  toml::table root;
  std::filesystem::path file;
  std::optional<std::string> first_error;

  void fail(const toml::source_region& where, std::string_view words) {
    if (!first_error) first_error = fmt::format("{}:{}:{}: {}", file.filename().string(), where.begin.line, where.begin.column, words);
  }
};

namespace {

const toml::table* as_table(const void* table) { return static_cast<const toml::table*>(table); }

const toml::node* node_at(const void* table, std::string_view key) { return table == nullptr ? nullptr : as_table(table)->get(key); }

}  // namespace

std::expected<ConfigTable, std::string> ConfigTable::parse(std::string_view text, const std::filesystem::path& file) {
  auto parsed = toml::parse(text);
  auto document = std::make_shared<Document>();
  document->file = file;
  if (!parsed) {
    document->fail(parsed.error().source(), fmt::format("this is not TOML: {}", parsed.error().description()));
    return std::unexpected(*document->first_error);
  }
  document->root = std::move(parsed).table();
  const void* root = &document->root;
  return ConfigTable(std::move(document), root);
}

void ConfigTable::take(std::string_view key, std::string& out) {
  asked_.emplace_back(key);
  const toml::node* node = node_at(table_, key);
  if (node == nullptr) return;
  if (const auto* text = node->as_string()) {
    out = text->get();
  } else {
    document_->fail(node->source(), fmt::format("\"{}\" must be a text in quotation marks", key));
  }
}

void ConfigTable::take(std::string_view key, std::vector<std::string>& out) {
  asked_.emplace_back(key);
  const toml::node* node = node_at(table_, key);
  if (node == nullptr) return;
  const auto* list = node->as_array();
  if (list == nullptr || !std::ranges::all_of(*list, [](const toml::node& one) { return one.is_string(); })) {
    return document_->fail(node->source(), fmt::format("\"{}\" must be a list of texts, such as [\"…\"]", key));
  }
  out.clear();
  for (const toml::node& one : *list) out.push_back(one.as_string()->get());
}

void ConfigTable::take_path(std::string_view key, std::filesystem::path& out) {
  std::string text;
  take(key, text);
  if (!text.empty()) out = document_->file.parent_path() / text;
}

void ConfigTable::take(std::string_view key, std::chrono::milliseconds& out, Between between) {
  if (const auto number = take_number(key, between)) out = std::chrono::milliseconds(*number);
}

std::optional<std::int64_t> ConfigTable::take_number(std::string_view key, Between between) {
  asked_.emplace_back(key);
  const toml::node* node = node_at(table_, key);
  if (node == nullptr) return std::nullopt;
  const auto* number = node->as_integer();
  if (number != nullptr && number->get() >= between.min && number->get() <= between.max) return number->get();
  document_->fail(node->source(), fmt::format("\"{}\" must be a whole number from {} to {}", key, between.min, between.max));
  return std::nullopt;
}

ConfigTable ConfigTable::child(std::string_view key) {
  asked_.emplace_back(key);
  const toml::node* node = node_at(table_, key);
  if (node != nullptr && !node->is_table()) document_->fail(node->source(), fmt::format("\"{0}\" must be a table: [{0}]", key));
  return {document_, node == nullptr ? nullptr : node->as_table()};
}

std::vector<ConfigTable> ConfigTable::children(std::string_view key) {
  asked_.emplace_back(key);
  const toml::node* node = node_at(table_, key);
  if (node == nullptr) return {};
  std::vector<ConfigTable> found;
  if (const auto* list = node->as_array(); list != nullptr && list->is_homogeneous(toml::node_type::table)) {
    for (const toml::node& one : *list) found.push_back({document_, one.as_table()});
  } else {
    document_->fail(node->source(), fmt::format("\"{0}\" must be tables: [[{0}]]", key));
  }
  return found;
}

void ConfigTable::fail(std::string_view key, std::string_view words) {
  const toml::node* node = node_at(table_, key);
  document_->fail(node == nullptr ? toml::source_region{} : node->source(), fmt::format("\"{}\" {}", key, words));
}

void ConfigTable::finish() {
  if (table_ == nullptr) return;
  std::vector<std::string_view> known(asked_.begin(), asked_.end());
  for (const auto& [key, node] : *as_table(table_)) {
    if (std::ranges::find(known, key.str()) != known.end()) continue;
    const auto near = protocol::nearest_word(key.str(), known);
    document_->fail(key.source(), near ? fmt::format("unknown key \"{}\": did you mean \"{}\"?", key.str(), *near)
                                       : fmt::format("unknown key \"{}\": remove it, or look in deploy/radslag.toml for what there is", key.str()));
  }
}

const std::optional<std::string>& ConfigTable::first_error() const { return document_->first_error; }

}  // namespace radslag::net
