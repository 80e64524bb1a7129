#include "methods/ranked/schulze.hpp"

#include <algorithm>
#include <numeric>

namespace radslag::methods::ranked {

namespace {

Matrix count_pairs(const Profile& profile) {
  const std::size_t count = profile.candidates.size();
  Matrix pairs(count, std::vector<std::int64_t>(count));
  std::vector<std::size_t> level(count);
  for (const LevelBallot& ballot : profile.ballots) {
    std::ranges::fill(level, ballot.ranking.size());
    for (std::size_t i = 0; i < ballot.ranking.size(); ++i) {
      for (const std::size_t candidate : ballot.ranking[i]) level[candidate] = i;
    }
    for (std::size_t i = 0; i < count; ++i) {
      for (std::size_t j = 0; j < count; ++j) {
        if (level[i] < level[j]) pairs[i][j] += ballot.weight;
      }
    }
  }
  return pairs;
}

// Widest paths, by the algorithm of Floyd and Warshall.
Matrix find_strongest_paths(const Matrix& pairs, Strength strength) {
  const std::size_t count = pairs.size();
  Matrix paths(count, std::vector<std::int64_t>(count));
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t j = 0; j < count; ++j) {
      if (pairs[i][j] > pairs[j][i]) paths[i][j] = strength == Strength::margins ? pairs[i][j] - pairs[j][i] : pairs[i][j];
    }
  }
  for (std::size_t via = 0; via < count; ++via) {
    for (std::size_t i = 0; i < count; ++i) {
      for (std::size_t j = 0; j < count; ++j) {
        if (i != j && i != via && j != via) paths[i][j] = std::max(paths[i][j], std::min(paths[i][via], paths[via][j]));
      }
    }
  }
  return paths;
}

std::vector<std::size_t> find_unbeaten(const Matrix& paths, const std::vector<std::size_t>& among) {
  std::vector<std::size_t> unbeaten;
  for (const std::size_t one : among) {
    if (std::ranges::none_of(among, [&](std::size_t other) { return paths[other][one] > paths[one][other]; })) unbeaten.push_back(one);
  }
  return unbeaten;
}

}  // namespace

SchulzeResult schulze(const Profile& profile, Strength strength) {
  SchulzeResult result;
  result.pairwise = count_pairs(profile);
  result.strongest_paths = find_strongest_paths(result.pairwise, strength);
  std::vector<std::size_t> left(profile.candidates.size());
  std::iota(left.begin(), left.end(), 0U);
  while (!left.empty()) {
    result.ranking.push_back(find_unbeaten(result.strongest_paths, left));
    std::erase_if(left, [&](std::size_t one) { return std::ranges::find(result.ranking.back(), one) != result.ranking.back().end(); });
  }
  if (!result.ranking.empty()) result.winners = result.ranking.front();
  return result;
}

}  // namespace radslag::methods::ranked
