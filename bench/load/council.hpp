#pragma once
// A council in a database file, without a server: an operator, members, initiatives that gather support. What the
// benchmarks of the write path and of the start work on.
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "base/random.hpp"
#include "council/core/office.hpp"

namespace radslag::bench {

class BenchCouncil {
 public:
  static constexpr std::size_t members = 64;
  static constexpr std::size_t initiatives = 64;

  // Makes file and council where there are none. Its keys are kept in a folder, for a server that is to take over, or in
  // memory.
  explicit BenchCouncil(const std::filesystem::path& file, const std::filesystem::path& keys_folder = {});

  // One group of endorsements and their taking back, in turn, by every member of every initiative. Throws when refused.
  void endorse(std::size_t count);
  [[nodiscard]] store::Database& database() { return office_.database(); }
  [[nodiscard]] std::int64_t head() const;

 private:
  void ask(const std::string& member, const std::string& method, const std::string& params);
  [[nodiscard]] council::Call call(const std::string& member, const std::string& method, const std::string& params);

  council::Registry registry_;
  SeededRandom random_;
  council::KeyRing keys_;
  council::Office office_;
  Time now_;
  std::vector<std::string> members_;
  std::vector<std::string> initiatives_;
  std::size_t turn_ = 0;
};

}  // namespace radslag::bench
