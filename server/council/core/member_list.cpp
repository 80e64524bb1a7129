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

namespace {

std::optional<std::string> address_of(store::Database& books, const MemberId& member) {
  return books.one<std::string>("SELECT email FROM account WHERE member = $1 AND email IS NOT NULL", member);
}

std::vector<CouncilId> councils_with_a_list(store::Database& books) {
  std::vector<CouncilId> councils;
  books.each<CouncilId>("SELECT DISTINCT council FROM member_list_line ORDER BY council", [&](CouncilId council) { councils.push_back(std::move(council)); });
  return councils;
}

void forget_line(store::Database& books, const CouncilId& council, const Address& address) {
  books.run("DELETE FROM member_list_line WHERE council = $1 AND address = $2", council, address);
}

}  // namespace

bool has(store::Database& books, const CouncilId& council, const MemberId& member, const std::string& area, const HashAddress& hash) {
  const auto email = address_of(books, member);
  return email && books
                      .one<std::int64_t>("SELECT 1 FROM member_list_line WHERE council = $1 AND address = $2 AND (area IS NULL OR area = $3)", council,
                                         hash(council, *email), area)
                      .has_value();
}

std::vector<Listed> lists_with(store::Database& books, const MemberId& member, const HashAddress& hash) {
  std::vector<Listed> found;
  const auto email = address_of(books, member);
  if (!email) return found;
  for (const CouncilId& council : councils_with_a_list(books)) {
    books.each<std::optional<std::string>>("SELECT area FROM member_list_line WHERE council = $1 AND address = $2",
                                           [&](std::optional<std::string> area) { found.push_back({council, std::move(area)}); }, council, hash(council, *email));
  }
  return found;
}

void forget(store::Database& books, const CouncilId& council, const MemberId& member, const HashAddress& hash) {
  if (const auto email = address_of(books, member)) forget_line(books, council, hash(council, *email));
}

void forget_address(store::Database& books, std::string_view email, const HashAddress& hash) {
  for (const CouncilId& council : councils_with_a_list(books)) forget_line(books, council, hash(council, email));
}

}  // namespace radslag::council::member_list
