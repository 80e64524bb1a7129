#include "net/tiles.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <vector>

namespace radslag::net {

std::optional<ByteRange> parse_range(std::string_view text, std::uint64_t size, std::uint64_t longest) {
  constexpr std::string_view unit = "bytes=";
  if (!text.starts_with(unit) || size == 0) return std::nullopt;
  text.remove_prefix(unit.size());
  ByteRange range;
  const char* end = text.data() + text.size();
  auto read = std::from_chars(text.data(), end, range.first);
  if (read.ec != std::errc{} || read.ptr == end || *read.ptr != '-' || range.first >= size) return std::nullopt;
  range.last = size - 1;
  if (read.ptr + 1 != end) {
    read = std::from_chars(read.ptr + 1, end, range.last);
    if (read.ec != std::errc{} || read.ptr != end || range.last < range.first) return std::nullopt;
  }
  range.last = std::min({range.last, size - 1, range.first + longest - 1});
  return range;
}

namespace {

// The head of a PMTiles file, version 3: its first 127 bytes, numbers little-endian, degrees times ten millions.
constexpr std::size_t head_bytes = 127, zoom_max_at = 101, bounds_at = 102;

double degrees_at(std::string_view head, std::size_t at) {
  std::uint32_t bits = 0;
  for (std::size_t i = 4; i-- > 0;) bits = bits << 8 | static_cast<unsigned char>(head[at + i]);
  return static_cast<std::int32_t>(bits) / 1e7;
}

}  // namespace

Tiles::Tiles(Readers& readers, const MapConfig& map) : readers_(readers), ground_(R"({"kind":"none"})") {
  if (!map.tiles.empty()) open(map);
  if (!map.raster_url.empty()) {
    ground_ = nlohmann::json{{"kind", "raster"}, {"url", map.raster_url}, {"attribution", map.attribution}, {"zoom", map.zoom}}.dump();
  }
}

void Tiles::open(const MapConfig& map) {
  file_ = ::open(map.tiles.c_str(), O_RDONLY | O_CLOEXEC);
  struct stat status{};
  if (file_ < 0 || ::fstat(file_, &status) != 0) throw std::runtime_error(fmt::format("tiles {}: cannot be opened", map.tiles.string()));
  size_ = static_cast<std::uint64_t>(status.st_size);
  etag_ = fmt::format("\"{:x}-{:x}\"", size_, status.st_mtim.tv_sec);
  std::string head(head_bytes, '\0');
  const bool is_read = ::pread(file_, head.data(), head.size(), 0) == static_cast<ssize_t>(head.size());
  if (!is_read || !head.starts_with("PMTiles\x03")) {
    throw std::runtime_error(fmt::format("tiles {}: this is no PMTiles file of version 3: docs/OPERATING.md says how to get one", map.tiles.string()));
  }
  std::vector<double> bounds;
  for (std::size_t at = bounds_at; at < bounds_at + 16; at += 4) bounds.push_back(degrees_at(head, at));
  const unsigned zoom = static_cast<unsigned char>(head[zoom_max_at]);
  ground_ = nlohmann::json{{"kind", "pmtiles"}, {"bounds", bounds}, {"zoom", zoom}, {"attribution", map.attribution}}.dump();
}

Tiles::~Tiles() {
  if (file_ >= 0) ::close(file_);
}

void Tiles::answer(const RequestHead& head, Done done) {
  if (head.path() == "/tiles/map.json") {
    Response response = Response::json(200, ground_);
    response.cache_control = "public, max-age=300";
    return done(std::move(response));
  }
  if (file_ < 0 || head.path() != "/tiles/map.pmtiles") return done(Response::text(404, "There are no such tiles here."));
  const std::string_view asked = head.field("range");
  const auto range = parse_range(asked.empty() ? "bytes=0-" : asked, size_, range_max);
  if (!range) {
    Response response = Response::text(416, "Ask for bytes=FIRST-LAST.");
    response.more.emplace_back("Content-Range", fmt::format("bytes */{}", size_));
    return done(std::move(response));
  }
  readers_.ask(
      [file = file_, range = *range](store::Database&) -> Or<std::string> {
        std::string bytes(range.last - range.first + 1, '\0');
        const ssize_t count = ::pread(file, bytes.data(), bytes.size(), static_cast<off_t>(range.first));
        if (count < 0 || static_cast<std::size_t>(count) != bytes.size()) throw std::runtime_error("tiles: the file is shorter than it was");
        return bytes;
      },
      [this, range = *range, done = std::move(done)](Or<std::string> bytes) mutable {
        if (!bytes) return done(Response::text(503, "Try again in a moment."));
        Response response;
        response.status = 206;
        response.type = "application/octet-stream";
        response.body = share(std::move(*bytes));
        response.etag = etag_;
        response.cache_control = "public, max-age=86400";
        response.more = {{"Content-Range", fmt::format("bytes {}-{}/{}", range.first, range.last, size_)}, {"Accept-Ranges", "bytes"}};
        done(std::move(response));
      });
}

}  // namespace radslag::net
