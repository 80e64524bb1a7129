#include "council/initiative/places.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace radslag::council::initiative {

namespace {

// In millionths of a degree and whole numbers, so that a point in the middle of a cell is found there again.
constexpr double parts = 1'000'000;
constexpr double north_cell = 5'000;
constexpr double east_cell = 10'000;

double middle_of_cell(double degrees, double cell, double degrees_max) {
  const double middle = (std::floor(std::round(degrees * parts) / cell) + 0.5) * cell / parts;
  return std::clamp(middle, -degrees_max, degrees_max);
}

}  // namespace

protocol::Point neighbourhood_of(const protocol::Point& exact) {
  protocol::Point middle;
  middle.latitude = middle_of_cell(exact.latitude, north_cell, 90);
  middle.longitude = middle_of_cell(exact.longitude, east_cell, 180);
  return middle;
}

protocol::Content as_shown(protocol::Content content) {
  const bool is_coarse = content.place && content.place_is_coarse.value_or(false);
  content.place_is_coarse = is_coarse ? std::optional(true) : std::nullopt;
  if (is_coarse) content.place = neighbourhood_of(*content.place);
  return content;
}

void blur_older_versions(store::Database& books, std::int64_t initiative) {
  struct Exact {
    std::int64_t version;
    protocol::Point place;
  };
  std::vector<Exact> found;
  books.each<std::int64_t, double, double>(
      "SELECT version, latitude, longitude FROM initiative_version WHERE initiative = $1 AND is_coarse = 0 AND latitude IS NOT NULL ORDER BY version",
      [&](std::int64_t version, double latitude, double longitude) { found.push_back({version, {latitude, longitude}}); }, initiative);
  for (const Exact& exact : found) {
    const protocol::Point middle = neighbourhood_of(exact.place);
    books.run("UPDATE initiative_version SET latitude = $3, longitude = $4, is_coarse = 1 WHERE initiative = $1 AND version = $2", initiative,
              exact.version, middle.latitude, middle.longitude);
  }
}

}  // namespace radslag::council::initiative
