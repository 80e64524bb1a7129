#pragma once
// The side table of what waits for a code from an e-mail. Good for ten minutes, five tries and one use.
#include <optional>
#include <string>

#include "council/core/decision.hpp"
#include "identity/secrets.hpp"

namespace radslag::identity::request_table {

struct Request {
  Secret id{};
  std::optional<MemberId> member;  // whose address is to change; absent: somebody wants to sign in or join
  std::string email;
  std::string language;
  std::optional<Secret> code, link;          // absent: there is none, and every try is wrong
  std::optional<std::string> password_hash;  // for a new account
  std::int64_t tries = 0;
  Time expires_at{};
};

[[nodiscard]] std::optional<Request> find(store::Database& db, const Secret& id);
void insert(store::Database& db, const Request& request);
void count_try(store::Database& db, const Secret& id);
void remove(store::Database& db, const Secret& id);
// Those whose time is over: they name people who may never have heard of us.
void remove_over(store::Database& db, Time now);

}  // namespace radslag::identity::request_table
