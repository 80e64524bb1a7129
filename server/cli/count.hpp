#pragma once
// `radslag count`: votes of a file, counted by a named rule, as one JSON object.
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/arguments.hpp"
#include "methods/pabulib/records.hpp"
#include "methods/rational.hpp"

namespace radslag::cli {

using Json = nlohmann::ordered_json;

// FILE.pb by greedy_… or mes_…; FILE.blt by stv_…; anything else as JSON: ranked, by schulze_…, or of the other rules. Throw Stop.
[[nodiscard]] Json count_budget(const std::string& file, std::string_view rule, const Arguments& arguments);
[[nodiscard]] Json count_transferable(const std::string& file, std::string_view rule);
[[nodiscard]] Json count_schulze(const std::string& file, std::string_view rule);
[[nodiscard]] Json count_simple(const std::string& file, std::string_view rule, const Arguments& arguments);

// A whole number as a number, anything else exactly, as "n/d".
[[nodiscard]] Json amount_json(const methods::Rational& value);

[[nodiscard]] std::string words_of(const std::string& file, const methods::pabulib::Fault& fault);

template <class Enum>
using Names = std::vector<std::pair<std::string_view, Enum>>;

[[noreturn]] void refuse_name(std::string_view what, std::string_view given, const std::vector<std::string_view>& known);

// Which of these names it is. Throws Stop, naming them all.
template <class Enum>
Enum named(std::string_view what, std::string_view given, const Names<Enum>& names) {
  std::vector<std::string_view> known;
  for (const auto& [name, value] : names) {
    if (name == given) return value;
    known.push_back(name);
  }
  refuse_name(what, given, known);
}

}  // namespace radslag::cli
