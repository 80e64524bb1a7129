#pragma once
// The side table of what a browser is in the middle of: a step-up by letter, a sign-in that lacks its second factor, a
// passkey's challenge. Each is finished once, soon, and by who began it.
#include <optional>
#include <string>
#include <string_view>

#include "council/core/decision.hpp"
#include "identity/secrets.hpp"

namespace radslag::identity::ceremony_table {

enum class Purpose { step_up_code, second_factor, passkey_add, passkey_sign_in, passkey_second, passkey_step_up };
[[nodiscard]] std::string_view to_string(Purpose purpose);

struct Ceremony {
  Secret id{};
  Purpose purpose{};
  std::optional<MemberId> member{};
  std::optional<std::string> session{};  // the handle of the session that began it, where there is one
  std::optional<Secret> code{};
  bool by_email = false;  // a sign-in that waits for its second factor began by a letter
  std::int64_t tries = 0;
  Time expires_at{};
  std::optional<std::string> provider{};  // a sign-in that waits for its second factor began there
};

// Of this purpose, and not over: a challenge for one thing is good for no other.
[[nodiscard]] std::optional<Ceremony> find_open(store::Database& db, const Secret& id, Purpose purpose, Time now);
// Takes those that are over away with it.
[[nodiscard]] council::Effect insert(Ceremony ceremony, Time now);
[[nodiscard]] council::Effect count_try(const Secret& id);
[[nodiscard]] council::Effect remove(const Secret& id);
void forget(store::Database& db, const MemberId& member);

}  // namespace radslag::identity::ceremony_table
