#pragma once
// The operator at the machine itself: while a server runs, `local_operator.token` in the data folder (mode 0600) holds its
// address and a bearer token, new at each start. Whoever may read that file may read the database too.
#include <filesystem>
#include <optional>
#include <string>

#include "base/random.hpp"
#include "council/core/actor.hpp"
#include "net/doorkeeper.hpp"

namespace radslag::cli {

// An operator without an account. Exempt from the rates of a person.
[[nodiscard]] council::Caller local_operator();

struct LocalAccess {
  std::string url;  // http://127.0.0.1:8080
  std::string token;
};

// As a running server left it; nothing when there is no such file. Throws Stop when it cannot be understood.
[[nodiscard]] std::optional<LocalAccess> read_local_access(const std::filesystem::path& file);

// Knows that token, and asks the identity service about all others. The file goes with it.
class LocalDoorkeeper final : public net::Doorkeeper {
 public:
  LocalDoorkeeper(net::Doorkeeper& others, std::filesystem::path file, Random& random);
  ~LocalDoorkeeper() override;
  LocalDoorkeeper(const LocalDoorkeeper&) = delete;
  LocalDoorkeeper& operator=(const LocalDoorkeeper&) = delete;

  // Writes the file, when the address is known.
  void announce(const std::string& url) const;

  [[nodiscard]] std::optional<council::Caller> by_cookie(store::Database& reader, std::string_view token, Time now) override;
  [[nodiscard]] std::optional<council::Caller> by_bearer(store::Database& reader, std::string_view token, Time now) override;
  [[nodiscard]] net::SessionNews look_again(store::Database& reader, const std::vector<net::SocketSession>& sessions, Time now) override;

 private:
  net::Doorkeeper& others_;
  std::filesystem::path file_;
  std::string token_;
};

}  // namespace radslag::cli
