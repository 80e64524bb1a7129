#include "council/initiative/rules.hpp"
#include "protocol/generated/initiative_facts.hpp"

namespace radslag::council::initiative {

Fact published_now(const Context& context, const Statutes& statutes, protocol::facts::InitiativePublished published) {
  published.closes_at = context.now + std::chrono::days(statutes.support_days);
  return Fact::of(context.council, Audience::everyone(), published);
}

Fact shortlisted_now(const Context& context, const Statutes& statutes,
                     protocol::facts::InitiativeShortlisted shortlisted) {
  if (statutes.answer_on_threshold) shortlisted.answer_due_at = context.now + std::chrono::days(statutes.answer_days);
  return Fact::of(context.council, Audience::everyone(), shortlisted);
}

}  // namespace radslag::council::initiative
