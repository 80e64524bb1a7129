// Counts a made-up election of a city: how long, and how much memory. --voters N --projects M --seed S.
#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "methods/budget/completion.hpp"
#include "methods/budget/instance.hpp"
#include "methods/pabulib/pabulib.hpp"

namespace {

using namespace radslag::methods;

std::int64_t number(int count, char** words, std::string_view name, std::int64_t otherwise) {
  for (int i = 1; i + 1 < count; ++i) {
    if (words[i] == name) return std::atoll(words[i + 1]);
  }
  return otherwise;
}

// Costs as of a city's list, popularity that falls off, one to ten choices on a ballot. The same for a seed on every machine.
std::string made_up(std::int64_t voters, std::int64_t projects, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  const auto upto = [&](std::uint64_t most) { return static_cast<std::int64_t>(random() % most); };
  std::string text = "META\nkey;value\nbudget;5000000\nvote_type;approval\nPROJECTS\nproject_id;cost;name\n";
  for (std::int64_t i = 0; i < projects; ++i) text += fmt::format("{0};{1};Project {0}\n", i + 1, 10'000 + upto(90) * 5'000);
  text += "VOTES\nvoter_id;age;sex;voting_method;vote\n";
  for (std::int64_t i = 0; i < voters; ++i) {
    std::vector<std::int64_t> choices;
    for (std::int64_t left = 1 + upto(10); left > 0; --left) {
      // The smaller of two, so that some projects are asked for much more than others.
      const auto choice = 1 + std::min(upto(static_cast<std::uint64_t>(projects)), upto(static_cast<std::uint64_t>(projects)));
      if (std::ranges::find(choices, choice) == choices.end()) choices.push_back(choice);
    }
    text += fmt::format("{};{};{};internet;", i + 1, 16 + upto(70), upto(2) == 0 ? 'F' : 'M');
    for (std::size_t c = 0; c < choices.size(); ++c) text += fmt::format("{}{}", c == 0 ? "" : ",", choices[c]);
    text += '\n';
  }
  return text;
}

double seconds_since(std::chrono::steady_clock::time_point begin) { return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(); }

double processor_seconds() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

}  // namespace

int main(int count, char** words) {
  const std::int64_t voters = number(count, words, "--voters", 100'000);
  const std::int64_t projects = number(count, words, "--projects", 150);
  const std::int64_t seed = number(count, words, "--seed", 20260101);
  std::istringstream in(made_up(voters, projects, static_cast<std::uint64_t>(seed)));
  const double before = processor_seconds();
  const auto begin = std::chrono::steady_clock::now();
  budget::InstanceBuilder builder;
  const pabulib::Visitor visitor{.meta = [&](const pabulib::Meta& meta) { builder.set_budget(meta.budget, false); },
                                 .project = [&](const pabulib::Project& project) { builder.add(project); },
                                 .ballot = [&](const pabulib::Ballot& ballot) { builder.add(ballot); },
                                 .with_columns = false};
  if (!pabulib::read(in, visitor)) return 1;
  const budget::Instance instance = builder.finish();
  const double read = seconds_since(begin);
  const budget::Outcome outcome = budget::equal_shares_completed(instance, {.completion = budget::Completion::add1});
  const double all = seconds_since(begin);
  const double processor = processor_seconds() - before;
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const double megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
  const Rational raises = *outcome.endowment - budget::equal_share(instance);
  fmt::print("{{\"bench\":\"count_add1\",\"voters\":{},\"projects\":{},\"seed\":{},\"different_ballots\":{},\"winners\":{},\"raises\":{},\"read_s\":{:.3f},\"all_s\":{:.3f},"
             "\"processor_s\":{:.3f},\"goal_s\":5,\"memory_mb\":{:.0f},\"goal_mb\":300,\"reached\":{}}}\n",
             voters, projects, seed, instance.groups.size(), outcome.selections.size(), raises.get_d(), read, all, processor, megabytes, processor <= 5 && megabytes <= 300);
}
