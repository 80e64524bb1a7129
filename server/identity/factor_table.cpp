#include "identity/factor_table.hpp"

#include <algorithm>

#include "identity/sealing.hpp"

namespace radslag::identity::factor_table {

namespace {

using Bytes = std::vector<std::uint8_t>;

Secret key_of(const KeyRing& keys, const MemberId& member) { return keys.keyed_hash("totp secret", member.value); }

std::optional<TotpSecret> secret_in(const KeyRing& keys, const MemberId& member, const Bytes& box) {
  const auto plain = opened(key_of(keys, member), box);
  if (!plain || plain->size() != TotpSecret{}.size()) return std::nullopt;
  TotpSecret secret{};
  std::ranges::copy(*plain, secret.begin());
  return secret;
}

}  // namespace

std::optional<Totp> totp_of(store::Database& db, const KeyRing& keys, const MemberId& member) {
  const auto row = db.one<Bytes, std::int64_t>("SELECT sealed, last_step FROM account_totp WHERE member = $1", member);
  if (!row) return std::nullopt;
  const auto secret = secret_in(keys, member, std::get<0>(*row));
  return secret ? std::optional(Totp{*secret, std::get<1>(*row)}) : std::nullopt;
}

council::Effect set_totp(const KeyRing& keys, const MemberId& member, const Totp& totp, Random& random) {
  return [member, box = sealed(key_of(keys, member), totp.secret, random), step = totp.last_step](store::Database& db) {
    db.run("DELETE FROM account_totp_setup WHERE member = $1", member);
    db.run("INSERT INTO account_totp (member, sealed, last_step) VALUES ($1, $2, $3) ON CONFLICT (member) DO UPDATE SET sealed = $2, last_step = $3",
           member, box, step);
  };
}

council::Effect set_last_step(const MemberId& member, std::int64_t step) {
  return [member, step](store::Database& db) { db.run("UPDATE account_totp SET last_step = $2 WHERE member = $1", member, step); };
}

std::optional<TotpSecret> totp_setup_of(store::Database& db, const KeyRing& keys, const MemberId& member, Time now) {
  const auto box = db.one<Bytes>("SELECT sealed FROM account_totp_setup WHERE member = $1 AND expires_at > $2", member, now);
  return box ? secret_in(keys, member, *box) : std::nullopt;
}

council::Effect begin_totp_setup(const KeyRing& keys, const MemberId& member, const TotpSecret& secret, Time expires_at, Random& random) {
  return [member, box = sealed(key_of(keys, member), secret, random), expires_at](store::Database& db) {
    db.run("INSERT INTO account_totp_setup (member, sealed, expires_at) VALUES ($1, $2, $3) ON CONFLICT (member) DO UPDATE SET sealed = $2, expires_at = $3",
           member, box, expires_at);
  };
}

council::Effect remove_totp(const MemberId& member) {
  return [member](store::Database& db) { db.run("DELETE FROM account_totp WHERE member = $1", member); };
}

council::Effect set_recovery_codes(const MemberId& member, std::vector<Secret> codes) {
  return [member, codes = std::move(codes)](store::Database& db) {
    db.run("DELETE FROM account_recovery WHERE member = $1", member);
    for (const Secret& code : codes) db.run("INSERT INTO account_recovery (member, code) VALUES ($1, $2)", member, code);
  };
}

std::int64_t recovery_codes_left(store::Database& db, const MemberId& member) {
  return db.one<std::int64_t>("SELECT count(*) FROM account_recovery WHERE member = $1", member).value();
}

bool is_recovery_code(store::Database& db, const MemberId& member, const Secret& code) {
  return db.one<std::int64_t>("SELECT 1 FROM account_recovery WHERE member = $1 AND code = $2", member, code).has_value();
}

council::Effect use_recovery_code(const MemberId& member, const Secret& code) {
  return [member, code](store::Database& db) { db.run("DELETE FROM account_recovery WHERE member = $1 AND code = $2", member, code); };
}

bool has_passkey(store::Database& db, const MemberId& member) {
  return db.one<std::int64_t>("SELECT 1 FROM account_passkey WHERE member = $1 LIMIT 1", member).has_value();
}

bool has_second_factor(store::Database& db, const MemberId& member) { return has_totp(db, member) || has_passkey(db, member); }

bool has_totp(store::Database& db, const MemberId& member) {
  return db.one<std::int64_t>("SELECT 1 FROM account_totp WHERE member = $1", member).has_value();
}

void forget(store::Database& db, const MemberId& member) {
  db.run("DELETE FROM account_totp WHERE member = $1", member);
  db.run("DELETE FROM account_totp_setup WHERE member = $1", member);
  db.run("DELETE FROM account_recovery WHERE member = $1", member);
  db.run("DELETE FROM account_passkey WHERE member = $1", member);
}

}  // namespace radslag::identity::factor_table
