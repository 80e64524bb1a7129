#pragma once
// Letters that features have sent. What they say and how they leave is identity's and mail's; registration brings the two
// together, since a feature knows neither.
#include <functional>
#include <string>

#include "base/id.hpp"
#include "base/random.hpp"
#include "base/time.hpp"
#include "council/core/decision.hpp"

namespace radslag::council {

struct InvitationLetter {
  std::string email;
  std::string language;
  CouncilId council;
  std::string council_name;
  std::string inviter;    // their name there; "" for an operator who has not joined
  std::string code;
  bool has_role = false;  // more than joining
  Time expires_at{};
};

using PostInvitation = std::function<Effect(const InvitationLetter&, Time now, Random&)>;

}  // namespace radslag::council
