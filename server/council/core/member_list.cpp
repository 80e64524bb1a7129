#include "council/core/member_list.hpp"

#include <sodium.h>

#include <algorithm>

namespace radslag::council::member_list {

Address hash_without_key(const CouncilId& council, std::string_view email) {
  std::string text = council.value + "\n" + std::string(email);
  std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  Address hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(), nullptr, 0);
  return hash;
}

bool has(store::Database& books, const CouncilId& council, const MemberId& member, const std::string& area, const HashAddress& hash) {
  const auto email = books.one<std::string>("SELECT email FROM account WHERE member = $1 AND email IS NOT NULL", member);
  return email && books
                      .one<std::int64_t>("SELECT 1 FROM member_list_line WHERE council = $1 AND address = $2 AND (area IS NULL OR area = $3)", council,
                                         hash(council, *email), area)
                      .has_value();
}

void forget(store::Database& books, const CouncilId& council, const Address& address) {
  books.run("DELETE FROM member_list_line WHERE council = $1 AND address = $2", council, address);
}

}  // namespace radslag::council::member_list
