#include "methods/simple/ballots_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "methods/located_json.hpp"

namespace radslag::methods::simple {

namespace {

using pabulib::Fault;
using Kind = LocatedJson::Kind;
using Step = std::expected<void, Fault>;

constexpr std::size_t options_max = 10'000;

// What both kinds of file share: members with their places, weights and ballots set aside.
class Reading {
 public:
  explicit Reading(std::string_view text) : text_(text) {}

  [[nodiscard]] std::unexpected<Fault> wrong(const LocatedJson& where, std::string words) const {
    return std::unexpected(fault_at(text_, where.byte, std::move(words)));
  }

  std::expected<const LocatedJson*, Fault> list(const LocatedJson& object, std::string_view name, std::string_view of) const {
    const LocatedJson* const found = object.find(name);
    if (found == nullptr) return wrong(object, fmt::format("expected \"{}\", {}", name, of));
    if (found->kind != Kind::list) return wrong(*found, fmt::format("expected \"{}\" to be {}", name, of));
    return found;
  }

  std::expected<std::optional<std::int64_t>, Fault> whole(const LocatedJson& object, std::string_view name, std::int64_t min, std::int64_t max) const {
    const LocatedJson* const found = object.find(name);
    if (found == nullptr) return std::nullopt;
    if (!found->is_whole(min, max)) return wrong(*found, fmt::format("expected \"{}\" to be a whole number from {} to {}", name, min, max));
    return found->whole;
  }

  std::expected<std::string, Fault> text(const LocatedJson& object, std::string_view name) const {
    const LocatedJson* const found = object.find(name);
    if (found == nullptr) return std::string();
    if (found->kind != Kind::text) return wrong(*found, fmt::format("expected \"{}\" to be a text", name));
    return found->text;
  }

  std::expected<std::int64_t, Fault> weight(const LocatedJson& ballot) {
    if (ballot.kind != Kind::object) return wrong(ballot, "expected each ballot to be an object");
    const auto given = whole(ballot, "weight", 1, weight_max);
    if (!given) return std::unexpected(given.error());
    const std::int64_t weight = given->value_or(1);
    weights_ += weight;
    if (weights_ > weights_max) return wrong(ballot, "there are more ballots than can be counted");
    return weight;
  }

  // Yes where the ballot was set aside.
  std::expected<bool, Fault> was_set_aside(const LocatedJson& ballot, std::int64_t weight, SetAside& set_aside) const {
    if (ballot.find("invalid") == nullptr) return false;
    auto reason = text(ballot, "invalid");
    if (!reason) return std::unexpected(std::move(reason.error()));
    if (reason->empty()) return wrong(*ballot.find("invalid"), "expected \"invalid\" to say why");
    set_aside[*reason] += weight;
    return true;
  }

 private:
  std::string_view text_;
  std::int64_t weights_ = 0;
};

// --- yes or no ------------------------------------------------------------------------------------------------------

class YesNoReading : Reading {
 public:
  explicit YesNoReading(std::string_view text) : Reading(text) {}

  std::expected<YesNoFile, Fault> read(const LocatedJson& json) {
    if (json.kind != Kind::object) return wrong(json, "expected an object with \"ballots\"");
    if (auto read = head(json); !read) return std::unexpected(std::move(read.error()));
    const auto ballots = list(json, "ballots", "a list of answers");
    if (!ballots) return std::unexpected(ballots.error());
    for (const LocatedJson& one : (*ballots)->items) {
      if (auto read = ballot(one); !read) return std::unexpected(std::move(read.error()));
    }
    const std::int64_t cast = file_.votes.yes + file_.votes.no + file_.votes.abstain;
    if (file_.votes.present && *file_.votes.present < cast) return wrong(*json.find("present"), fmt::format("{} voted, more than were present", cast));
    const LocatedJson* const roll = json.find("roll");
    if (roll != nullptr && roll->whole < std::max(cast, file_.votes.present.value_or(0))) return wrong(*roll, "fewer on the roll than were present or voted");
    return std::move(file_);
  }

 private:
  Step head(const LocatedJson& json) {
    auto question = text(json, "question");
    if (!question) return std::unexpected(std::move(question.error()));
    file_.question = std::move(*question);
    const auto present = whole(json, "present", 0, weights_max);
    if (!present) return std::unexpected(present.error());
    file_.votes.present = *present;
    const auto roll = whole(json, "roll", 0, weights_max);
    if (!roll) return std::unexpected(roll.error());
    file_.votes.roll = *roll;
    const auto casting = text(json, "casting_vote");
    if (!casting) return std::unexpected(casting.error());
    if (*casting == "yes" || *casting == "no") file_.casting_vote = *casting == "yes";
    else if (const auto* const given = json.find("casting_vote")) return wrong(*given, "expected \"casting_vote\" to be \"yes\" or \"no\"");
    return {};
  }

  Step ballot(const LocatedJson& ballot) {
    const auto weighs = weight(ballot);
    if (!weighs) return std::unexpected(weighs.error());
    const auto is_aside = was_set_aside(ballot, *weighs, file_.set_aside);
    if (!is_aside) return std::unexpected(is_aside.error());
    if (*is_aside) return {};
    const LocatedJson* const answer = ballot.find("answer");
    if (answer == nullptr) return wrong(ballot, "expected \"answer\"");
    if (answer->kind == Kind::null) file_.set_aside["blank"] += *weighs;
    else if (answer->text == "yes") file_.votes.yes += *weighs;
    else if (answer->text == "no") file_.votes.no += *weighs;
    else if (answer->text == "abstain") file_.votes.abstain += *weighs;
    else return wrong(*answer, "expected \"answer\" to be \"yes\", \"no\", \"abstain\", or null for a blank ballot");
    return {};
  }

  YesNoFile file_;
};

// --- options --------------------------------------------------------------------------------------------------------

std::string_view member_of(ChoosingRule rule) {
  switch (rule) {
    case ChoosingRule::approval: return "approves";
    case ChoosingRule::score_sum:
    case ChoosingRule::score_mean: return "scores";
    case ChoosingRule::dots: return "dots";
  }
  std::unreachable();
}

class ChoosingReading : Reading {
 public:
  ChoosingReading(std::string_view text, ChoosingRule rule) : Reading(text), rule_(rule) {}

  std::expected<ChoosingFile, Fault> read(const LocatedJson& json) {
    if (json.kind != Kind::object) return wrong(json, "expected an object with \"options\" and \"ballots\"");
    if (auto read = options(json); !read) return std::unexpected(std::move(read.error()));
    if (auto read = limits(json); !read) return std::unexpected(std::move(read.error()));
    const auto ballots = list(json, "ballots", "a list of ballots");
    if (!ballots) return std::unexpected(ballots.error());
    for (const LocatedJson& one : (*ballots)->items) {
      if (auto read = ballot(one); !read) return std::unexpected(std::move(read.error()));
    }
    return std::move(file_);
  }

 private:
  Step options(const LocatedJson& json) {
    auto question = text(json, "question");
    if (!question) return std::unexpected(std::move(question.error()));
    file_.question = std::move(*question);
    const auto names = list(json, "options", "a list of names");
    if (!names) return std::unexpected(names.error());
    if ((*names)->items.empty() || (*names)->items.size() > options_max) return wrong(**names, fmt::format("expected 1 to {} options", options_max));
    for (const LocatedJson& name : (*names)->items) {
      if (name.kind != Kind::text) return wrong(name, "expected every option's name to be a text");
      file_.options.push_back(name.text);
    }
    return {};
  }

  Step limits(const LocatedJson& json) {
    BallotLimits& limits = file_.limits;
    struct Most {
      std::string_view name;
      std::optional<std::int64_t>& place;
      std::int64_t max;
      std::string_view belongs_to;  // the ballots' member; "" for all
    };
    for (const Most& most : {Most{"choices_max", limits.choices_max, mark_max, ""}, Most{"score_max", limits.mark_max, mark_max, "scores"},
                             Most{"dots_on_one_max", limits.mark_max, mark_max, "dots"}, Most{"dots_max", limits.sum_max, mark_max * 1000, "dots"}}) {
      const auto value = whole(json, most.name, 0, most.max);
      if (!value) return std::unexpected(value.error());
      if (!*value) continue;
      if (!most.belongs_to.empty() && most.belongs_to != member_of(rule_)) return wrong(*json.find(most.name), fmt::format("\"{}\" does not belong to this rule", most.name));
      most.place = *value;
    }
    const auto choices = whole(json, "choices_min", 1, mark_max);
    if (!choices) return std::unexpected(choices.error());
    limits.choices_min = choices->value_or(1);
    const auto least = whole(json, "score_min", -mark_max, mark_max);
    if (!least) return std::unexpected(least.error());
    if (*least && member_of(rule_) != "scores") return wrong(*json.find("score_min"), "\"score_min\" does not belong to this rule");
    limits.mark_min = least->value_or(0);
    return {};
  }

  Step ballot(const LocatedJson& ballot) {
    const auto weighs = weight(ballot);
    if (!weighs) return std::unexpected(weighs.error());
    const auto is_aside = was_set_aside(ballot, *weighs, file_.set_aside);
    if (!is_aside) return std::unexpected(is_aside.error());
    if (*is_aside) return {};
    const auto said = list(ballot, member_of(rule_), rule_ == ChoosingRule::approval ? "a list of options by number, from 0" : "a list with a number or null for each option");
    if (!said) return std::unexpected(said.error());
    MarkedBallot read{*weighs, std::vector<std::optional<std::int64_t>>(file_.options.size())};
    auto marked = rule_ == ChoosingRule::approval ? mark_named(**said, read) : mark_all(**said, read);
    if (!marked) return marked;
    file_.ballots.push_back(std::move(read));
    return {};
  }

  Step mark_named(const LocatedJson& said, MarkedBallot& read) const {
    for (const LocatedJson& one : said.items) {
      if (!one.is_whole(0, static_cast<std::int64_t>(file_.options.size()) - 1)) return wrong(one, fmt::format("expected an option from 0 to {}", file_.options.size() - 1));
      auto& mark = read.marks[static_cast<std::size_t>(one.whole)];
      if (mark) return wrong(one, "expected each option once on a ballot");
      mark = 1;
    }
    return {};
  }

  Step mark_all(const LocatedJson& said, MarkedBallot& read) const {
    if (said.items.size() != file_.options.size()) return wrong(said, fmt::format("expected {} numbers, one for each option; found {}", file_.options.size(), said.items.size()));
    for (std::size_t i = 0; i < said.items.size(); ++i) {
      const LocatedJson& one = said.items[i];
      if (one.kind == Kind::null) continue;
      if (!one.is_whole(-mark_max, mark_max)) return wrong(one, fmt::format("expected a whole number from -{0} to {0}, or null", mark_max));
      read.marks[i] = one.whole;
    }
    return {};
  }

  ChoosingRule rule_;
  ChoosingFile file_;
};

}  // namespace

std::expected<YesNoFile, Fault> read_yes_no(std::string_view text) {
  const auto json = parse_located_json(text);
  if (!json) return std::unexpected(json.error());
  return YesNoReading(text).read(*json);
}

std::expected<ChoosingFile, Fault> read_choosing(std::string_view text, ChoosingRule rule) {
  const auto json = parse_located_json(text);
  if (!json) return std::unexpected(json.error());
  return ChoosingReading(text, rule).read(*json);
}

}  // namespace radslag::methods::simple
