#include "identity/ceremony_table.hpp"

namespace radslag::identity::ceremony_table {

std::string_view to_string(Purpose purpose) {
  switch (purpose) {
    case Purpose::step_up_code: return "step_up_code";
    case Purpose::second_factor: return "second_factor";
    case Purpose::passkey_add: return "passkey_add";
    case Purpose::passkey_sign_in: return "passkey_sign_in";
    case Purpose::passkey_second: return "passkey_second";
    case Purpose::passkey_step_up: return "passkey_step_up";
  }
  return "";
}

std::optional<Ceremony> find_open(store::Database& db, const Secret& id, Purpose purpose, Time now) {
  const auto row = db.one<std::optional<MemberId>, std::optional<std::string>, std::optional<Secret>, bool, std::int64_t, Time, std::optional<std::string>>(
      "SELECT member, session, code, by_email, tries, expires_at, provider FROM account_ceremony WHERE id = $1 AND purpose = $2 AND expires_at > $3",
      id, to_string(purpose), now);
  if (!row) return std::nullopt;
  auto [member, session, code, by_email, tries, expires_at, provider] = *row;
  return Ceremony{id, purpose, std::move(member), std::move(session), code, by_email, tries, expires_at, std::move(provider)};
}

council::Effect insert(Ceremony ceremony, Time now) {
  return [ceremony = std::move(ceremony), now](store::Database& db) {
    db.run("DELETE FROM account_ceremony WHERE expires_at <= $1", now);
    db.run(
        "INSERT INTO account_ceremony (id, purpose, member, session, code, by_email, expires_at, provider) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        ceremony.id, to_string(ceremony.purpose), ceremony.member, ceremony.session, ceremony.code, ceremony.by_email, ceremony.expires_at, ceremony.provider);
  };
}

council::Effect count_try(const Secret& id) {
  return [id](store::Database& db) { db.run("UPDATE account_ceremony SET tries = tries + 1 WHERE id = $1", id); };
}

council::Effect remove(const Secret& id) {
  return [id](store::Database& db) { db.run("DELETE FROM account_ceremony WHERE id = $1", id); };
}

void forget(store::Database& db, const MemberId& member) { db.run("DELETE FROM account_ceremony WHERE member = $1", member); }

}  // namespace radslag::identity::ceremony_table
