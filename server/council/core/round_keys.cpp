// The keys of rounds: made at opening, gone after the close. Apart from keys.cpp, whose keys are for ever.
#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>
#include <fstream>

#include "council/core/keys.hpp"
#include "store/files.hpp"

namespace radslag::council {

namespace {

namespace fs = std::filesystem;
using RoundSecrets = KeyRing::RoundSecrets;

constexpr std::size_t file_size = 64;

// Backup programs that are asked to (tar --exclude-caches and its like) pass over a folder with this file in it.
void mark_as_cache(const fs::path& folder) {
  const fs::path tag = folder / "CACHEDIR.TAG";
  if (fs::exists(tag)) return;
  std::ofstream(tag) << "Signature: 8a477f597d28d172789f06886806bc55\n"
                        "# Keys of rounds that are open. A backup of them would undo the secrecy of the ballots.\n";
}

void write_whole(const fs::path& path, const std::array<char, file_size>& bytes) {
  std::ofstream file(path, std::ios::binary | std::ios::in | std::ios::out);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  if (!file) throw KeysUnavailable("not written");
  store::sync_file(path);
}

}  // namespace

void KeyRing::keep_round(const RoundId& round, const RoundSecrets& secrets) {
  if (folder_.empty()) {
    rounds_in_memory_[round] = secrets;
    return;
  }
  const fs::path folder = folder_ / "rounds";
  const fs::path path = folder / (round.value + ".key");
  std::array<char, file_size> bytes{};
  std::copy(secrets.key.begin(), secrets.key.end(), bytes.begin());
  std::copy(secrets.lot_seed.begin(), secrets.lot_seed.end(), bytes.begin() + 32);
  try {
    fs::create_directories(folder);
    fs::permissions(folder, fs::perms::owner_all);
    mark_as_cache(folder);
    fs::remove(path);
    store::make_private_file(path);
    write_whole(path, bytes);
    store::sync_folder_of(path);
  } catch (const std::exception& failure) {
    sodium_memzero(bytes.data(), bytes.size());
    throw KeysUnavailable(fmt::format("{}: cannot be made ({}); is the keys folder writable, is the disk full?", path.string(), failure.what()));
  }
  sodium_memzero(bytes.data(), bytes.size());
}

std::optional<RoundSecrets> KeyRing::round(const RoundId& round) const {
  if (folder_.empty()) {
    const auto known = rounds_in_memory_.find(round);
    return known == rounds_in_memory_.end() ? std::nullopt : std::optional(known->second);
  }
  std::ifstream file(folder_ / "rounds" / (round.value + ".key"), std::ios::binary);
  std::array<char, file_size> bytes{};
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (file.gcount() != static_cast<std::streamsize>(bytes.size())) return std::nullopt;
  RoundSecrets secrets;
  std::copy_n(bytes.begin(), 32, secrets.key.begin());
  std::copy_n(bytes.begin() + 32, 32, secrets.lot_seed.begin());
  sodium_memzero(bytes.data(), bytes.size());
  return secrets;
}

void KeyRing::destroy_round(const RoundId& round) {
  rounds_in_memory_.erase(round);
  if (folder_.empty()) return;
  const fs::path path = folder_ / "rounds" / (round.value + ".key");
  if (!fs::exists(path)) return;
  try {
    write_whole(path, {});
    fs::remove(path);
    store::sync_folder_of(path);
  } catch (const std::exception& failure) {
    throw KeysUnavailable(fmt::format("{}: cannot be destroyed ({})", path.string(), failure.what()));
  }
}

}  // namespace radslag::council
