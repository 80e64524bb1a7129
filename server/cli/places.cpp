#include "cli/places.hpp"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <iterator>

#include "cli/stop.hpp"
#include "store/files.hpp"

namespace radslag::cli {

void Places::need_database() const {
  if (std::filesystem::exists(database())) return;
  throw failed(fmt::format("{}: there is no council here; name the data folder with --data or --config", database().string()));
}

Places places_of(const Arguments& arguments) {
  Places places;
  const auto data = arguments.value("--data");
  if (const auto file = arguments.value("--config")) {
    auto config = net::read_config(*file);
    if (!config) throw failed(config.error());
    places.config = std::move(*config);
    if (data) places.config.data_folder = *data;
  } else {
    net::Config& config = places.config;
    config.data_folder = data.value_or("data");
    config.keys_folder = config.data_folder / "keys";
    config.mail.folder = config.data_folder / "mail";
  }
  if (const auto client = arguments.value("--client")) places.config.client_folder = *client;
  if (arguments.has("--port")) {
    places.config.port = static_cast<std::uint16_t>(arguments.number("--port", 0, 0, 65535));
    if (!arguments.has("--config")) places.config.origins.clear();
  }
  places.config.complete();
  return places;
}

void keep_owner(const Places& places) {
  if (::geteuid() != 0) return;
  for (const auto& folder : {places.config.data_folder, places.config.keys_folder}) {
    struct stat owner {};
    if (::stat(folder.c_str(), &owner) != 0 || owner.st_uid == 0) continue;
    std::error_code ignored;
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder, ignored)) {
      if (!file.is_symlink() && ::lchown(file.path().c_str(), owner.st_uid, owner.st_gid) != 0) {
        fmt::print(stderr, "{}: cannot be given back to the service's user; run chown\n", file.path().string());
      }
    }
  }
}

std::string read_file(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  if (!in.is_open() || in.bad() || std::filesystem::is_directory(file)) {
    throw failed(fmt::format("{}: cannot be read; does it exist, and may this user read it?", file.string()));
  }
  return bytes;
}

std::string secret_in(const std::filesystem::path& file) {
  if (file.empty()) return {};
  std::string secret = read_file(file);
  while (secret.ends_with('\n') || secret.ends_with('\r')) secret.pop_back();
  return secret;
}

void write_private_file(const std::filesystem::path& file, std::string_view bytes) {
  const auto partial = store::with_suffix(file, ".partial");
  store::remove_file(partial);
  store::make_private_file(partial);
  std::ofstream out(partial, std::ios::binary);
  out << bytes << std::flush;
  if (!out) throw failed(fmt::format("{}: cannot be written; is there room, and may this user write there?", file.string()));
  out.close();
  store::sync_file(partial);
  store::move_file(partial, file);
}

}  // namespace radslag::cli
