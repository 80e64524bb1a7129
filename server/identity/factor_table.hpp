#pragma once
// The side tables of second factors: the sealed secret of a code app, and the keyed hashes of recovery codes.
#include <optional>
#include <string>
#include <vector>

#include "council/core/decision.hpp"
#include "identity/secrets.hpp"
#include "identity/totp.hpp"

namespace radslag::identity::factor_table {

struct Totp {
  TotpSecret secret{};
  std::int64_t last_step = 0;  // the newest whose code was used: a code works once
};

// Nothing for who has none, and for a secret that was sealed under another instance's.
[[nodiscard]] std::optional<Totp> totp_of(store::Database& db, const KeyRing& keys, const MemberId& member);
[[nodiscard]] council::Effect set_totp(const KeyRing& keys, const MemberId& member, const Totp& totp, Random& random);
[[nodiscard]] council::Effect set_last_step(const MemberId& member, std::int64_t step);
// What is shown in the QR code until a code of it was given.
[[nodiscard]] std::optional<TotpSecret> totp_setup_of(store::Database& db, const KeyRing& keys, const MemberId& member, Time now);
[[nodiscard]] council::Effect begin_totp_setup(const KeyRing& keys, const MemberId& member, const TotpSecret& secret, Time expires_at, Random& random);
[[nodiscard]] council::Effect remove_totp(const MemberId& member);

// In the place of those that there were.
[[nodiscard]] council::Effect set_recovery_codes(const MemberId& member, std::vector<Secret> codes);
[[nodiscard]] std::int64_t recovery_codes_left(store::Database& db, const MemberId& member);
// Whether this code is there and unused.
[[nodiscard]] bool is_recovery_code(store::Database& db, const MemberId& member, const Secret& code);
[[nodiscard]] council::Effect use_recovery_code(const MemberId& member, const Secret& code);

// Has somebody a second factor, with which signing in takes two steps? Recovery codes alone are none.
[[nodiscard]] bool has_passkey(store::Database& db, const MemberId& member);
[[nodiscard]] bool has_totp(store::Database& db, const MemberId& member);
[[nodiscard]] bool has_second_factor(store::Database& db, const MemberId& member);
// Everything of this member's: erased, or restored at the desk.
void forget(store::Database& db, const MemberId& member);

}  // namespace radslag::identity::factor_table
