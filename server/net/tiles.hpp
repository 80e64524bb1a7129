#pragma once
// What the map stands on. Tiles out of one PMTiles file on disk go out by ranges: the browser reads its directory and then
// the few tiles it shows. Of a raster map only the address is told.
#include <filesystem>
#include <functional>

#include "net/config.hpp"
#include "net/readers.hpp"
#include "net/response.hpp"

namespace radslag::net {

class Tiles {
 public:
  using Done = std::move_only_function<void(Response)>;

  // Throws std::runtime_error when the file cannot be opened or is no PMTiles file of version 3.
  Tiles(Readers& readers, const MapConfig& map);
  ~Tiles();
  Tiles(const Tiles&) = delete;
  Tiles& operator=(const Tiles&) = delete;

  // /tiles/map.json says what there is: {"kind":"none"}, {"kind":"raster","url","attribution","zoom"} or {"kind":"pmtiles",
  // "bounds":[west,south,east,north],"zoom","attribution"}. /tiles/map.pmtiles without a range is answered with the first piece.
  void answer(const RequestHead& head, Done done);

 private:
  static constexpr std::uint64_t range_max = 4 << 20;

  void open(const MapConfig& map);

  Readers& readers_;
  int file_ = -1;
  std::uint64_t size_ = 0;
  std::string etag_;
  std::string ground_;  // /tiles/map.json
};

struct ByteRange {
  std::uint64_t first = 0, last = 0;  // both included
};
// `bytes=FIRST-LAST` or `bytes=FIRST-` within a file of `size` bytes; nothing for every other form.
[[nodiscard]] std::optional<ByteRange> parse_range(std::string_view text, std::uint64_t size, std::uint64_t longest);

}  // namespace radslag::net
