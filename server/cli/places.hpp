#pragma once
// Where an instance's things lie, as the command line and the configuration say.
#include <filesystem>
#include <string>

#include "cli/arguments.hpp"
#include "net/config.hpp"

namespace radslag::cli {

struct Places {
  net::Config config;

  [[nodiscard]] std::filesystem::path database() const { return config.data_folder / "radslag.db"; }
  // What was erased, outside the database and its backups (erasures.hpp).
  [[nodiscard]] std::filesystem::path erasures() const { return config.data_folder / "erasures.jsonl"; }
  // Written by a running server (local_operator.hpp).
  [[nodiscard]] std::filesystem::path operator_token() const { return config.data_folder / "local_operator.token"; }
  // Throws Stop when there is no database yet.
  void need_database() const;
};

// From --config, --data, --client and --port. Without --config everything lies in the data folder. Throws Stop.
[[nodiscard]] Places places_of(const Arguments& arguments);
// After work as root on a service's folders: what was made there belongs to whoever the folder belongs to, so that the
// service can open it again.
void keep_owner(const Places& places);
// A file's bytes. Throws Stop when it cannot be read.
[[nodiscard]] std::string read_file(const std::filesystem::path& file);
// What one line of a file says; "" for no file. Throws Stop when it cannot be read.
[[nodiscard]] std::string secret_in(const std::filesystem::path& file);
// Written whole and synced, mode 0600. Throws Stop.
void write_private_file(const std::filesystem::path& file, std::string_view bytes);

}  // namespace radslag::cli
