#pragma once
// The callers seen of late, so that a busy session costs one look into the store and not one a request. Belongs to the
// io thread. What a commit ends or changes is forgotten at once.
#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "council/core/office.hpp"
#include "net/command_desk.hpp"
#include "net/doorkeeper.hpp"
#include "net/readers.hpp"
#include "net/request_head.hpp"

namespace radslag::net {

// What a request shows of who sends it.
struct Credentials {
  enum class Kind { none, cookie, bearer };
  Kind kind = Kind::none;
  std::string token;
};

// A bearer token counts alone: scripts send no cookies, and a request with both is taken for a script's.
[[nodiscard]] Credentials credentials_of(const RequestHead& head, std::string_view cookie_name);
[[nodiscard]] std::string_view cookie_name(bool behind_tls);
// The Set-Cookie value that gives (token) or takes (empty token) a session.
[[nodiscard]] std::string write_cookie(const council::SessionChange& change, bool behind_tls, Time now);

// The cookie for the way to a provider and back: given (token), or taken (empty token); and its value in a request.
[[nodiscard]] std::string write_attempt_cookie(const council::SessionChange& change, bool behind_tls, Time now);
[[nodiscard]] std::string attempt_in(const RequestHead& head, bool behind_tls);

class Callers {
 public:
  using Then = std::move_only_function<void(std::optional<council::Caller>)>;

  Callers(Readers& readers, Doorkeeper& doorkeeper, const Clock& clock, CommandDesk* desk)
      : readers_(readers), doorkeeper_(doorkeeper), clock_(clock), desk_(desk) {}

  // `then` may be called before this returns. Nothing for credentials that stand for nobody (any more).
  void find(const Credentials& credentials, Then then);
  // For a browser that is owed a new secret: the cookie, or nothing. `then` may be called before this returns.
  using ThenCookie = std::move_only_function<void(std::optional<council::SessionChange>)>;
  void renew(const std::optional<council::Caller>& caller, ThenCookie then);
  void apply(const council::Committed& batch);

 private:
  static constexpr std::size_t kept_max = 50'000;
  static constexpr std::chrono::milliseconds kept_for{60'000};
  struct Known {
    council::Caller caller;
    Time until{};
  };
  void keep(const std::string& key, const council::Caller& caller);

  Readers& readers_;
  Doorkeeper& doorkeeper_;
  const Clock& clock_;
  CommandDesk* desk_;
  std::unordered_map<std::string, Known> known_;  // by a hash of the token: no secret lies in memory longer than needed
  std::uint64_t changes_ = 0;                     // so that an answer read before a change is not kept after it
};

}  // namespace radslag::net
