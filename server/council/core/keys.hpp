#pragma once
// The keys folder, apart from the database and backed up apart from it (mode 0700, files 0600):
//   <council>.seed    the Ed25519 seed that signs a council's checkpoints
//   instance.secret   keys the hashes of receipts, sessions and codes
//   rounds/<id>.key   opens a round's sealed ballots, until its close. Not to be backed up (CACHEDIR.TAG says so to programs that ask)
#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>

#include "base/id.hpp"
#include "base/random.hpp"
#include "methods/tree/signing_key.hpp"

namespace radslag::council {

using Secret = std::array<std::uint8_t, 32>;

// The keys folder cannot be read or written, or a key in it is not whole.
struct KeysUnavailable : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class KeyRing {
 public:
  // Makes the folder and the instance's secret where there are none.
  KeyRing(std::filesystem::path folder, Random& random);
  // Keys in memory only: for tests and simulations.
  explicit KeyRing(Random& random);

  // Made when first asked for. Throws KeysUnavailable.
  [[nodiscard]] const methods::SigningKey& of(const CouncilId& council);
  [[nodiscard]] bool has(const CouncilId& council) const;
  [[nodiscard]] const Secret& secret() const { return secret_; }
  // A round's secrets: the key to its ballots and the seed of its lots. Kept whole and synced, or KeysUnavailable is thrown.
  struct RoundSecrets {
    Secret key{};
    Secret lot_seed{};
  };
  void keep_round(const RoundId& round, const RoundSecrets& secrets);
  [[nodiscard]] std::optional<RoundSecrets> round(const RoundId& round) const;
  // Overwritten, then unlinked. Again is the same.
  void destroy_round(const RoundId& round);
  // BLAKE2b of `text`, keyed by the instance's secret and separated by `purpose`; 32 bytes.
  [[nodiscard]] Secret keyed_hash(std::string_view purpose, std::string_view text) const;

 private:
  std::filesystem::path folder_;
  Random& random_;
  Secret secret_{};
  std::map<CouncilId, methods::SigningKey> keys_;
  std::map<RoundId, RoundSecrets> rounds_in_memory_;  // where there is no folder
};

}  // namespace radslag::council
