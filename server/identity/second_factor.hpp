#pragma once
// Is this the member's second factor? One place for all who ask: signing in, stepping up.
#include <optional>

#include "council/core/decision.hpp"
#include "identity/ceremony_table.hpp"
#include "identity/identity.hpp"
#include "protocol/generated/factors_types.hpp"

namespace radslag::identity::second_factor {

// A code of the app, typed by a person. It is then used: the decision keeps it from counting again.
[[nodiscard]] bool take_totp(const council::Context& context, const Identity& identity, const MemberId& member, std::string_view typed,
                             council::Decision& decision);
// A recovery code, typed by a person. It is then used, and the member is told.
[[nodiscard]] bool take_recovery(const council::Context& context, const Identity& identity, const MemberId& member, std::string_view typed,
                                 council::Decision& decision);
// A passkey's answer to a challenge of this purpose, begun in the caller's session (or, for a second factor, for this
// member). Whose passkey it is; the challenge is used up whatever the answer is worth, so the decision stands either way.
[[nodiscard]] std::optional<MemberId> take_passkey(const council::Context& context, const Identity& identity, ceremony_table::Purpose purpose,
                                                   const protocol::PasskeyProof& proof, council::Decision& decision);
// `second_factor_needed` for who has a second factor and has not used it in this session: what guards an account is
// changed by who has all of it.
[[nodiscard]] std::optional<Refusal> missing(const council::Context& context);

// Ten codes in the place of those that there were, as they are shown once.
[[nodiscard]] std::vector<std::string> make_recovery(const council::Context& context, const Identity& identity, const MemberId& member,
                                                     council::Decision& decision);

// What a request's authenticator signs: the server's own making, and only the request stands in its table.
[[nodiscard]] std::string challenge_of(const council::KeyRing& keys, std::string_view request);
// What authenticators know the account by: names nobody.
[[nodiscard]] std::string user_handle(const council::KeyRing& keys, const MemberId& member);

// By which tries at one account are counted together, although they come in different requests. Tells nothing of whose
// it is.
[[nodiscard]] std::string tag_of(const council::KeyRing& keys, const MemberId& member);

}  // namespace radslag::identity::second_factor
