#include "council/core/keys.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include <fstream>

#include "store/files.hpp"

namespace radslag::council {

namespace {

namespace fs = std::filesystem;

Secret read_key(const fs::path& path) {
  Secret secret{};
  std::ifstream file(path, std::ios::binary);
  file.read(reinterpret_cast<char*>(secret.data()), secret.size());
  if (file.gcount() != static_cast<std::streamsize>(secret.size()) || file.peek() != std::ifstream::traits_type::eof()) {
    throw KeysUnavailable(fmt::format("{}: not a key of 32 bytes; restore it from the backup of the keys folder", path.string()));
  }
  return secret;
}

// Whole and synced under another name before it takes its own, so that a full disk leaves no half a key and a power cut
// takes away none that has signed: such a signature could never be checked again.
void write_key(const fs::path& path, const Secret& secret) {
  const fs::path unfinished = store::with_suffix(path, ".unfinished");
  try {
    fs::remove(unfinished);
    store::make_private_file(unfinished);
    std::ofstream file(unfinished, std::ios::binary | std::ios::trunc);
    file.write(reinterpret_cast<const char*>(secret.data()), static_cast<std::streamsize>(secret.size()));
    file.close();
    if (!file) throw KeysUnavailable("not written");
    store::sync_file(unfinished);
    store::move_file(unfinished, path);
    store::sync_folder_of(path);
  } catch (const std::exception& failure) {
    throw KeysUnavailable(fmt::format("{}: cannot be made ({}); is the keys folder writable, is the disk full?",
                                      path.string(), failure.what()));
  }
}

Secret read_or_make(const fs::path& path, Random& random) {
  if (fs::exists(path)) return read_key(path);
  Secret secret{};
  random.fill(secret);
  write_key(path, secret);
  return secret;
}

}  // namespace

KeyRing::KeyRing(fs::path folder, Random& random) : folder_(std::move(folder)), random_(random) {
  fs::create_directories(folder_);
  fs::permissions(folder_, fs::perms::owner_all);
  secret_ = read_or_make(folder_ / "instance.secret", random_);
}

KeyRing::KeyRing(Random& random) : random_(random) { random_.fill(secret_); }

const methods::SigningKey& KeyRing::of(const CouncilId& council) {
  if (const auto known = keys_.find(council); known != keys_.end()) return known->second;
  Secret seed{};
  if (folder_.empty()) {
    random_.fill(seed);
  } else {
    seed = read_or_make(folder_ / (council.value + ".seed"), random_);
  }
  const auto [made, is_new] = keys_.emplace(council, methods::SigningKey(seed));
  sodium_memzero(seed.data(), seed.size());
  return made->second;
}

bool KeyRing::has(const CouncilId& council) const {
  return keys_.contains(council) || (!folder_.empty() && fs::exists(folder_ / (council.value + ".seed")));
}

Secret KeyRing::keyed_hash(std::string_view purpose, std::string_view text) const {
  Secret hash{};
  crypto_generichash_state state;
  crypto_generichash_init(&state, secret_.data(), secret_.size(), hash.size());
  const auto add = [&](std::string_view part) {
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.data()), part.size());
  };
  add(purpose);
  add(std::string_view("\0", 1));
  add(text);
  crypto_generichash_final(&state, hash.data(), hash.size());
  return hash;
}

}  // namespace radslag::council
