#pragma once
// What somebody who looks into an incident must find (docs/SECURITY.md, "What is logged"): signing in, well or not; acts of
// who holds power; what was refused because of who asked or how often; what no client of ours sends. Who asked and from where
// stand there as marks: a hash keyed by the instance's secret, another one each day. Within a day the lines of one person or
// one address can be told together; who it is, only somebody with the keys can work out. Belongs to the io thread.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"
#include "council/core/keys.hpp"
#include "council/core/office.hpp"
#include "net/log.hpp"
#include "net/window.hpp"
#include "protocol/request.hpp"

namespace radslag::net {

// What stands in the log of a day (2026-11-22) in the place of a member's id ("member"), an e-mail address ("email") or an
// address of the network ("address").
[[nodiscard]] std::string log_mark(const council::KeyRing& keys, std::string_view day, std::string_view kind, std::string_view text);

class SecurityLog {
 public:
  // Without keys the lines name nobody.
  SecurityLog(const Clock& clock, const council::KeyRing* keys) : clock_(clock), keys_(keys) {}

  // Who asks for what: kept until it is answered. In the clear, so that nothing is hashed that is not told.
  struct Asked {
    std::string_view method;  // of the table of methods
    protocol::Needs needs{};
    std::string member;   // "" for a guest
    std::string address;
    std::string about;    // the e-mail address that was typed
  };
  [[nodiscard]] static Asked asked(const protocol::Request& request, const council::Caller& caller);
  [[nodiscard]] static Asked asked(std::string_view method, const council::Caller& caller);

  void answered(const Asked& asked, const council::Answer& answer);
  void refused(const Asked& asked, const Refusal& refusal);
  // A message that could not be read as a request.
  void malformed(const std::string& address, const Refusal& refusal);
  // A cookie or a token that stands for nobody (any more).
  void unknown_secret(const std::string& address, std::string_view kind);
  // A request that no route saw, or that came from another site.
  void turned_away(const std::string& address, int status);

 private:
  using Fields = std::vector<LogField>;
  // Today's; "" for nothing.
  [[nodiscard]] std::string mark(std::string_view kind, std::string_view text) const;
  void put_refused(std::string_view what, Fields fields);

  const Clock& clock_;
  const council::KeyRing* keys_;
  // Whoever sends rubbish must not fill the disk with it: beyond so many lines a second the rest are counted.
  Window lines_;
  std::int64_t left_out_ = 0;
};

}  // namespace radslag::net
