#pragma once
// What the front desk's files share: a command whose slow part is done, and the answers that it gives by itself.
#include "council/core/registry.hpp"
#include "identity/limits.hpp"
#include "identity/rules.hpp"

namespace radslag::identity {

inline Refusal wait_a_moment(Reason reason, std::string message, std::int64_t retry_ms) {
  Refusal refusal = refuse(reason, std::move(message)).error();
  refusal.retry_ms = retry_ms;
  return refusal;
}

inline Refusal busy() {
  return wait_a_moment(Reason::busy, "Many people are signing in just now. Try again in a moment.", limits::busy_retry.count());
}

// A command whose slow part is done.
template <class Done>
class Checked final : public council::Prepared {
 public:
  using Rule = Outcome (*)(const Context&, const Done&, const Identity&);
  Checked(Done done, protocol::Needs needs, bool step_up, Rule rule, const Identity& identity)
      : done_(std::move(done)), needs_(needs), step_up_(step_up), rule_(rule), identity_(identity) {}
  [[nodiscard]] const CouncilId& council() const override { return council::instance_journal; }
  [[nodiscard]] protocol::Needs needs() const override { return needs_; }
  [[nodiscard]] bool step_up() const override { return step_up_; }
  [[nodiscard]] Outcome decide(const Context& context) const override { return rule_(context, done_, identity_); }

 private:
  Done done_;
  protocol::Needs needs_;
  bool step_up_;
  Rule rule_;
  const Identity& identity_;
};

template <class Command, class Done>
std::unique_ptr<council::Prepared> checked(Done done, typename Checked<Done>::Rule rule, const Identity& identity) {
  return std::make_unique<Checked<Done>>(std::move(done), Command::needs, protocol::asks_step_up<Command>, rule, identity);
}

}  // namespace radslag::identity
