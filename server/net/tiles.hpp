#pragma once
// Map tiles out of one PMTiles file on disk, by ranges: the browser reads its directory and then the few tiles it shows.
#include <filesystem>
#include <functional>

#include "net/readers.hpp"
#include "net/response.hpp"

namespace radslag::net {

class Tiles {
 public:
  using Done = std::move_only_function<void(Response)>;

  // An empty path: there are no tiles. Throws std::runtime_error when the file cannot be opened.
  Tiles(Readers& readers, const std::filesystem::path& file);
  ~Tiles();
  Tiles(const Tiles&) = delete;
  Tiles& operator=(const Tiles&) = delete;

  // For /tiles/map.pmtiles; a request without a range is answered with the first piece.
  void answer(const RequestHead& head, Done done);

 private:
  static constexpr std::uint64_t range_max = 4 << 20;

  Readers& readers_;
  int file_ = -1;
  std::uint64_t size_ = 0;
  std::string etag_;
};

struct ByteRange {
  std::uint64_t first = 0, last = 0;  // both included
};
// `bytes=FIRST-LAST` or `bytes=FIRST-` within a file of `size` bytes; nothing for every other form.
[[nodiscard]] std::optional<ByteRange> parse_range(std::string_view text, std::uint64_t size, std::uint64_t longest);

}  // namespace radslag::net
