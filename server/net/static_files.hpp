#pragma once
// The client's files, read once at start into a map: a request names a key of it or nothing. No path is ever joined.
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "net/response.hpp"

namespace radslag::net {

class StaticFiles {
 public:
  // Every file below `folder`, under its path with a leading slash. FILE.br and FILE.gz beside FILE are its compressed
  // variants; where there are none and the type gains from it, they are made. A folder that is not there holds no
  // files: the server then says so on its pages. Throws std::runtime_error for what cannot be read.
  explicit StaticFiles(const std::filesystem::path& folder);

  // 200, 304 or nothing where there is no such file. index.html and pages.json are not among them: pages.hpp serves the one and
  // reads the other.
  [[nodiscard]] std::optional<Response> find(const RequestHead& head) const;
  // The page with its `__BOOT__`; "" where the client has not been built.
  [[nodiscard]] const std::string& index() const { return index_; }
  // What its pages fetch (page_links.hpp); "" where the build did not say.
  [[nodiscard]] const std::string& page_links() const { return page_links_; }
  [[nodiscard]] std::size_t count() const { return files_.size(); }

 private:
  struct File {
    Bytes plain, brotli, gzip;
    std::string hash;
    std::string type;
    std::string cache_control;
  };
  void add(const std::filesystem::path& file, const std::string& name);

  std::unordered_map<std::string, File> files_;
  std::string index_;
  std::string page_links_;
};

// By the ending; "application/octet-stream" for an unknown one.
[[nodiscard]] std::string_view content_type(std::string_view name);

}  // namespace radslag::net
