#pragma once
// One instance's files, opened for work: the lock, the schema, the keys, the features and the office that writes.
#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "base/random.hpp"
#include "base/time.hpp"
#include "cli/features.hpp"
#include "cli/places.hpp"
#include "council/core/keys.hpp"
#include "council/core/office.hpp"
#include "council/core/registry.hpp"
#include "store/instance_lock.hpp"

namespace radslag::cli {

class Instance {
 public:
  // Takes the lock, brings the schema up to date and checks every journal's root. Throws Stop with one line: another
  // server holds the database, its schema is newer, a journal is damaged.
  // For one command each transaction is signed at once: it ends when its work is done. To serve, the first operator's
  // code is made where there is no operator.
  enum class Purpose { serve, one_command };
  explicit Instance(const Places& places, Purpose purpose = Purpose::one_command);
  Instance(const Instance&) = delete;
  Instance& operator=(const Instance&) = delete;

  [[nodiscard]] council::Office& office() { return *office_; }
  [[nodiscard]] const council::Registry& registry() const { return features_->registry; }
  [[nodiscard]] council::KeyRing& keys() { return *keys_; }
  [[nodiscard]] const identity::Identity& identity() const { return features_->identity; }
  [[nodiscard]] Features& features() { return *features_; }
  [[nodiscard]] Random& random() { return random_; }
  [[nodiscard]] const Clock& clock() const { return clock_; }
  // The first operator's one-time code, while there is no operator. A new one each time, so it is asked for once.
  [[nodiscard]] const std::optional<std::string>& operator_code() const { return operator_code_; }
  // Nothing was ever written here before.
  [[nodiscard]] bool is_new() const { return is_new_; }

 private:
  SystemClock clock_;
  SystemRandom random_;
  std::optional<store::InstanceLock> lock_;
  std::unique_ptr<council::KeyRing> keys_;
  std::unique_ptr<Features> features_;
  std::unique_ptr<council::Office> office_;
  std::optional<std::string> operator_code_;
  bool is_new_ = false;
};

// Does a server (or another command) hold the database?
[[nodiscard]] bool is_in_use(const Places& places);
// A connection for reading, whether a server runs or not.
[[nodiscard]] store::Database open_reader(const Places& places);

}  // namespace radslag::cli
