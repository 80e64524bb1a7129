#pragma once
// The few file operations that durability needs beside SQLite's own. All throw Failure.
#include <filesystem>

namespace radslag::store {

// Makes an empty file that only its owner may read (0600); keeps one that exists.
void make_private_file(const std::filesystem::path& path);
// The file's content is on disk when this returns.
void sync_file(const std::filesystem::path& path);
// The folder's names (new, renamed, removed files) are on disk when this returns.
void sync_folder_of(const std::filesystem::path& path);
// rename(2): in one step, within one file system.
void move_file(const std::filesystem::path& from, const std::filesystem::path& to);
void remove_file(const std::filesystem::path& path);

// `path` with text added to its name, e.g. "-wal".
[[nodiscard]] std::filesystem::path with_suffix(std::filesystem::path path, std::string_view suffix);

}  // namespace radslag::store
