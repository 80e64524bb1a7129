#pragma once
// What slows guessing down without locking anybody out (SECURITY.md, Limits). From any thread.
//
//   address            0.17 a second, 30 at once: the whole address waits (`rate_limited`)
//   account × address  0.003 a second, 5 at once: this account waits, for this address only (`rate_limited`)
//   account            0.003 a second, 5 at once, the whole world together: each further try is held for two seconds
//
// So nobody can lock somebody else out from elsewhere: from one's own address a try is at most held, and a code by
// e-mail signs in at any time. Accounts are told apart by the address given, whether there is such an account or not.
#include <chrono>
#include <optional>
#include <string>

#include "identity/limits.hpp"
#include "identity/token_buckets.hpp"

namespace radslag::identity {

class FailedSignIns {
 public:
  struct Pace {
    std::optional<std::int64_t> retry_ms;  // refused until then
    std::chrono::milliseconds hold{0};     // to be compared only after this long
  };

  // Every try counts as failed until it is known not to be: tries at the same moment count too.
  [[nodiscard]] Pace begin(const std::string& account, const std::string& address, Time now);
  void succeeded(const std::string& account, const std::string& address);

 private:
  TokenBuckets addresses_{limits::failures_an_address, limits::failures_an_address_burst};
  TokenBuckets pairs_{limits::failures_an_account, limits::failures_an_account_burst};
  TokenBuckets accounts_{limits::failures_an_account, limits::failures_an_account_burst};
};

}  // namespace radslag::identity
