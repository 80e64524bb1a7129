#include "identity/failed_sign_ins.hpp"

namespace radslag::identity {

namespace {

std::string pair_of(const std::string& account, const std::string& address) { return account + '\n' + address; }

}  // namespace

FailedSignIns::Pace FailedSignIns::begin(const std::string& account, const std::string& address, Time now) {
  if (const auto wait = addresses_.take(address, now)) return {wait, {}};
  if (const auto wait = pairs_.take(pair_of(account, address), now)) return {wait, {}};
  if (accounts_.take(account, now)) return {std::nullopt, limits::failures_hold};
  return {};
}

void FailedSignIns::succeeded(const std::string& account, const std::string& address) {
  addresses_.give_back(address);
  pairs_.give_back(pair_of(account, address));
  accounts_.give_back(account);
}

}  // namespace radslag::identity
