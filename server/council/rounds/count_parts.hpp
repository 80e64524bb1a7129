#pragma once
// What the files of counting share.
#include "council/rounds/count.hpp"

namespace radslag::council::rounds {

struct Counting {
  const Question& question;
  const std::vector<Ballot>& ballots;
  std::vector<std::string> names;       // tie_names
  std::vector<std::size_t> tie_order;   // indexes of options, those that come first in front
  Tally& tally;                         // votes and points are filled in

  [[nodiscard]] std::int64_t number(std::size_t option) const { return question.options[option].number; }
  [[nodiscard]] std::size_t index_of(std::int64_t number) const { return static_cast<std::size_t>(question.find(number) - question.options.data()); }
  void choose(std::size_t option) const {
    tally.outcome.chosen.push_back(number(option));
    tally.shares[option].place = static_cast<std::int64_t>(tally.outcome.chosen.size());
  }
};

void count_budget(const Counting& counting);
void count_ranked(const Counting& counting);

}  // namespace radslag::council::rounds
