#pragma once
// The side tables of providers: who somebody is there, as a keyed hash of issuer and subject; the personal number, as a
// keyed hash, so that the same person is noticed twice; attempts that were used; which session began where.
#include <optional>
#include <string>
#include <vector>

#include "council/core/decision.hpp"
#include "identity/secrets.hpp"

namespace radslag::identity::provider_table {

[[nodiscard]] std::optional<MemberId> member_of(store::Database& db, const Secret& subject);
void put_subject(store::Database& db, const Secret& subject, const MemberId& member, const std::string& provider);
void remove_subject(store::Database& db, const MemberId& member, const std::string& provider);

[[nodiscard]] std::optional<MemberId> member_with_number(store::Database& db, const Secret& number);
[[nodiscard]] std::optional<Secret> number_of(store::Database& db, const MemberId& member);
void put_number(store::Database& db, const MemberId& member, const Secret& number);

[[nodiscard]] bool is_used(store::Database& db, const Secret& nonce);
// Remembered until the attempt would be over anyhow.
void put_used(store::Database& db, const Secret& nonce, Time until, Time now);

[[nodiscard]] std::optional<std::string> provider_of_session(store::Database& db, const std::string& handle);
void put_session(store::Database& db, const std::string& handle, const std::string& provider);

// Everything of this member's.
void forget(store::Database& db, const MemberId& member);

}  // namespace radslag::identity::provider_table
