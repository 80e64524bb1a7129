#pragma once
#include "council/core/letters.hpp"
#include "identity/identity.hpp"
#include "mail/letter.hpp"

namespace radslag::identity {

// In Swedish, English and Arabic; Swedish for every other language. `site` is where the link leads.
[[nodiscard]] mail::Letter invitation_letter(const council::InvitationLetter& invited, std::string_view site);
[[nodiscard]] council::Effect post_invitation(const Identity& identity, const council::InvitationLetter& invited, Time now, Random& random);

}  // namespace radslag::identity
