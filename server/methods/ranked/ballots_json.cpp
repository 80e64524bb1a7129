#include "methods/ranked/ballots_json.hpp"

#include <fmt/format.h>

#include <utility>

#include "methods/located_json.hpp"

namespace radslag::methods::ranked {

namespace {

using pabulib::Fault;
using Kind = LocatedJson::Kind;

// Sums of pairs stay far within 64 bits.
constexpr std::int64_t weight_max = 1'000'000'000;
constexpr std::int64_t weights_max = 1'000'000'000'000;
// The strongest paths take the third power of it.
constexpr std::size_t candidates_max = 1'000;

class Reading {
 public:
  explicit Reading(std::string_view text) : text_(text) {}

  std::expected<Profile, Fault> read(const LocatedJson& json) {
    const LocatedJson* const candidates = json.find("candidates");
    if (candidates == nullptr) return wrong(json, "expected an object with \"candidates\", a list of names");
    if (candidates->kind != Kind::list || candidates->items.empty() || candidates->items.size() > candidates_max) {
      return wrong(*candidates, fmt::format("expected \"candidates\" to be a list of 1 to {} names", candidates_max));
    }
    for (const LocatedJson& name : candidates->items) {
      if (name.kind != Kind::text) return wrong(name, "expected every candidate's name to be a text");
      profile_.candidates.push_back(name.text);
    }
    const LocatedJson* const ballots = json.find("ballots");
    if (ballots == nullptr) return wrong(json, "expected \"ballots\", a list");
    if (ballots->kind != Kind::list) return wrong(*ballots, "expected \"ballots\" to be a list");
    for (const LocatedJson& one : ballots->items) {
      if (auto read = ballot(one); !read) return std::unexpected(std::move(read.error()));
    }
    return std::move(profile_);
  }

 private:
  [[nodiscard]] std::unexpected<Fault> wrong(const LocatedJson& where, std::string words) const {
    return std::unexpected(fault_at(text_, where.byte, std::move(words)));
  }

  std::expected<void, Fault> ballot(const LocatedJson& json) {
    if (json.kind != Kind::object) return wrong(json, "expected each ballot to be an object with \"ranking\"");
    LevelBallot ballot;
    if (const LocatedJson* const weight = json.find("weight")) {
      if (!weight->is_whole(1, weight_max)) return wrong(*weight, fmt::format("expected \"weight\" to be a whole number from 1 to {}", weight_max));
      ballot.weight = weight->whole;
    }
    weights_ += ballot.weight;
    if (weights_ > weights_max) return wrong(json, "there are more ballots than can be counted");
    const LocatedJson* const ranking = json.find("ranking");
    if (ranking == nullptr) return wrong(json, "expected \"ranking\", a list of levels");
    if (ranking->kind != Kind::list) return wrong(*ranking, "expected \"ranking\" to be a list of levels");
    named_.assign(profile_.candidates.size(), false);
    for (const LocatedJson& level : ranking->items) {
      ballot.ranking.emplace_back();
      // A candidate alone on its level may stand without brackets.
      if (level.kind != Kind::list) {
        if (auto read = candidate(level, ballot.ranking.back()); !read) return read;
        continue;
      }
      for (const LocatedJson& one : level.items) {
        if (auto read = candidate(one, ballot.ranking.back()); !read) return read;
      }
    }
    profile_.ballots.push_back(std::move(ballot));
    return {};
  }

  std::expected<void, Fault> candidate(const LocatedJson& json, std::vector<std::size_t>& level) {
    if (!json.is_whole(0, static_cast<std::int64_t>(named_.size()) - 1)) return wrong(json, fmt::format("expected a candidate from 0 to {}, or a list of them", named_.size() - 1));
    const auto index = static_cast<std::size_t>(json.whole);
    if (named_[index]) return wrong(json, "expected each candidate once on a ballot");
    named_[index] = true;
    level.push_back(index);
    return {};
  }

  std::string_view text_;
  Profile profile_;
  std::vector<bool> named_;
  std::int64_t weights_ = 0;
};

}  // namespace

std::expected<Profile, Fault> read_ballots_json(std::string_view text) {
  const auto json = parse_located_json(text);
  if (!json) return std::unexpected(json.error());
  return Reading(text).read(*json);
}

}  // namespace radslag::methods::ranked
