#include "net/static_files.hpp"

#include <fmt/format.h>

#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "net/compress.hpp"

namespace radslag::net {

namespace {

struct Ending {
  std::string_view ending, type;
  bool gains_from_compression;
};
constexpr std::array endings{
    Ending{".js", "text/javascript; charset=utf-8", true},
    Ending{".mjs", "text/javascript; charset=utf-8", true},
    Ending{".css", "text/css; charset=utf-8", true},
    Ending{".html", "text/html; charset=utf-8", true},
    Ending{".json", "application/json", true},
    Ending{".webmanifest", "application/manifest+json", true},
    Ending{".svg", "image/svg+xml; charset=utf-8", true},
    Ending{".txt", "text/plain; charset=utf-8", true},
    Ending{".xml", "application/xml; charset=utf-8", true},
    Ending{".wasm", "application/wasm", true},
    Ending{".png", "image/png", false},
    Ending{".jpg", "image/jpeg", false},
    Ending{".webp", "image/webp", false},
    Ending{".ico", "image/x-icon", false},
    Ending{".woff2", "font/woff2", false},
};

const Ending* ending_of(std::string_view name) {
  for (const Ending& ending : endings) {
    if (name.ends_with(ending.ending)) return &ending;
  }
  return nullptr;
}

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(fmt::format("client file {}: cannot be read", path.string()));
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

Bytes variant(const std::filesystem::path& beside, std::string_view plain, std::optional<std::string> (*make)(std::string_view, Effort)) {
  if (std::filesystem::exists(beside)) return share(read_file(beside));
  // Quick: the build leaves thorough variants beside its files, and starting must not wait.
  auto made = make(plain, Effort::quick);
  return made ? share(std::move(*made)) : nullptr;
}

// Vite puts a hash of the content into the names below /assets/: they never change.
std::string_view caching(std::string_view name) {
  return name.starts_with("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
}

}  // namespace

std::string_view content_type(std::string_view name) {
  const Ending* ending = ending_of(name);
  return ending == nullptr ? "application/octet-stream" : ending->type;
}

StaticFiles::StaticFiles(const std::filesystem::path& folder) {
  if (!std::filesystem::is_directory(folder)) return;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    const std::string name = "/" + std::filesystem::relative(entry.path(), folder).generic_string();
    if (name == "/index.html") {
      index_ = read_file(entry.path());
    } else if (name == "/pages.json") {
      page_links_ = read_file(entry.path());
    } else if (!name.ends_with(".br") && !name.ends_with(".gz")) {
      add(entry.path(), name);
    }
  }
}

void StaticFiles::add(const std::filesystem::path& file, const std::string& name) {
  File added;
  added.plain = share(read_file(file));
  added.hash = short_hash(*added.plain);
  added.type = content_type(name);
  added.cache_control = caching(name);
  const Ending* ending = ending_of(name);
  if (ending != nullptr && ending->gains_from_compression) {
    added.brotli = variant(file.string() + ".br", *added.plain, &to_brotli);
    added.gzip = variant(file.string() + ".gz", *added.plain, &to_gzip);
  }
  files_.emplace(name, std::move(added));
}

std::optional<Response> StaticFiles::find(const RequestHead& head) const {
  const auto found = files_.find(std::string(head.path()));
  if (found == files_.end()) return std::nullopt;
  const File& file = found->second;
  Response response;
  response.type = file.type;
  response.cache_control = file.cache_control;
  response.varies_by_encoding = file.brotli != nullptr || file.gzip != nullptr;
  response.body = file.plain;
  if (file.brotli && accepts_encoding(head, "br")) {
    response.body = file.brotli;
    response.encoding = "br";
  } else if (file.gzip && accepts_encoding(head, "gzip")) {
    response.body = file.gzip;
    response.encoding = "gzip";
  }
  response.etag = fmt::format("\"{}{}\"", file.hash, response.encoding.empty() ? "" : "-" + response.encoding);
  if (is_unchanged(head, response.etag)) return not_modified(std::move(response));
  return response;
}

}  // namespace radslag::net
