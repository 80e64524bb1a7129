#include "methods/ranked/ballots_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text.hpp"

namespace radslag::methods::ranked {

namespace {

using Json = nlohmann::json;
using pabulib::Fault;

Fault fault_at(std::string_view text, std::size_t byte, std::string words) {
  const std::string_view before = text.substr(0, std::min(byte, text.size()));
  const std::size_t line_begin = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  return {static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1, count_characters(before.substr(line_begin)) + 1, std::move(words)};
}

// The shape is told by where it stands in the ballots: JSON that has been parsed knows no lines.
std::unexpected<Fault> wrong(std::string words) { return std::unexpected(Fault{1, 1, std::move(words)}); }

std::expected<LevelBallot, Fault> read_ballot(const Json& json, std::size_t number, std::size_t candidates) {
  const auto broken = [&](std::string_view expected) { return wrong(fmt::format("ballot {}: expected {}", number, expected)); };
  if (!json.is_object()) return broken("an object with \"ranking\"");
  LevelBallot ballot;
  if (json.contains("weight")) {
    if (!json["weight"].is_number_integer() || json["weight"] < 1) return broken("a whole \"weight\" of at least 1");
    ballot.weight = json["weight"].get<std::int64_t>();
  }
  if (!json.contains("ranking") || !json["ranking"].is_array()) return broken("\"ranking\", a list of levels");
  std::vector<bool> named(candidates);
  for (const Json& level : json["ranking"]) {
    if (!level.is_array()) return broken("each level to be a list of candidates");
    ballot.ranking.emplace_back();
    for (const Json& candidate : level) {
      if (!candidate.is_number_unsigned() || candidate.get<std::size_t>() >= candidates) return broken(fmt::format("candidates from 0 to {}", candidates - 1));
      const auto index = candidate.get<std::size_t>();
      if (named[index]) return broken("each candidate once");
      named[index] = true;
      ballot.ranking.back().push_back(index);
    }
  }
  return ballot;
}

}  // namespace

std::expected<Profile, Fault> read_ballots_json(std::string_view text) {
  Json json;
  try {
    json = Json::parse(text);
  } catch (const Json::parse_error& error) {
    return std::unexpected(fault_at(text, error.byte > 0 ? error.byte - 1 : 0, "expected JSON"));
  }
  if (!json.is_object() || !json.contains("candidates") || !json["candidates"].is_array() || json["candidates"].empty()) {
    return wrong("expected an object with \"candidates\", a list of names");
  }
  Profile profile;
  for (const Json& name : json["candidates"]) {
    if (!name.is_string()) return wrong("expected every candidate's name to be a text");
    profile.candidates.push_back(name.get<std::string>());
  }
  if (!json.contains("ballots") || !json["ballots"].is_array()) return wrong("expected \"ballots\", a list");
  for (const Json& one : json["ballots"]) {
    auto ballot = read_ballot(one, profile.ballots.size() + 1, profile.candidates.size());
    if (!ballot) return std::unexpected(std::move(ballot.error()));
    profile.ballots.push_back(std::move(*ballot));
  }
  return profile;
}

}  // namespace radslag::methods::ranked
