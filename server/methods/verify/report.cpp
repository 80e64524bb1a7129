#include "methods/verify/report.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace radslag::methods {

void VerifyReport::add(std::optional<std::uint64_t> seq, std::string what) {
  if (problems.size() < problems_max) {
    problems.push_back({seq, std::move(what)});
  } else {
    ++unlisted;
  }
}

std::string to_json(const VerifyReport& report) {
  using Json = nlohmann::ordered_json;
  Json problems = Json::array();
  for (const Problem& problem : report.problems) {
    problems.push_back({{"seq", problem.seq ? Json(*problem.seq) : Json()}, {"what", problem.what}});
  }
  if (report.unlisted > 0) {
    problems.push_back({{"seq", nullptr}, {"what", fmt::format("{} more problems are not listed", report.unlisted)}});
  }
  const Json json = {{"size", report.size},
                     {"root", report.root},
                     {"entries_checked", report.entries_checked},
                     {"redacted", report.redacted},
                     {"problems", problems},
                     {"ok", report.ok()}};
  return json.dump();
}

}  // namespace radslag::methods
