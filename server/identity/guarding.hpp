#pragma once
// Telling somebody what happened to their account: as a fact, which becomes a notice on their own topic, and by letter.
#include "council/core/decision.hpp"
#include "identity/identity.hpp"
#include "protocol/generated/factors_types.hpp"

namespace radslag::identity {

// For every kind but `signed_in`, `password_set` and `email_changed`, which have facts of their own.
void tell(const council::Context& context, const Identity& identity, const MemberId& member, protocol::AccountNoticeKind kind,
          council::Decision& decision);
// Somebody signed in from this browser. Told unless the browser's own mark is known; the mark is then remembered.
void note_browser(const council::Context& context, const Identity& identity, const MemberId& member, const std::optional<std::string>& mark,
                  bool is_told, council::Decision& decision);

}  // namespace radslag::identity
