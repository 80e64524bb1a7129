#include "council/core/keys.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sodium.h>
#include <unistd.h>

#include <fstream>
#include <stdexcept>

namespace radslag::council {

namespace {

namespace fs = std::filesystem;

// Reads a file of exactly 32 bytes, or makes one (0600) and syncs it before it is used: a signature under a key that
// a power cut takes away could never be checked again.
Secret read_or_make(const fs::path& path, Random& random) {
  Secret secret{};
  if (fs::exists(path)) {
    std::ifstream file(path, std::ios::binary);
    file.read(reinterpret_cast<char*>(secret.data()), secret.size());
    if (file.gcount() != static_cast<std::streamsize>(secret.size())) {
      throw std::runtime_error(fmt::format("{}: not a key of 32 bytes; restore it from the backup of the keys folder", path.string()));
    }
    return secret;
  }
  random.fill(secret);
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (file < 0) throw std::runtime_error(fmt::format("{}: cannot be made; is the keys folder writable?", path.string()));
  const bool written = ::write(file, secret.data(), secret.size()) == static_cast<ssize_t>(secret.size()) && ::fsync(file) == 0;
  ::close(file);
  if (!written) throw std::runtime_error(fmt::format("{}: cannot be written", path.string()));
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
