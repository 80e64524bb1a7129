#pragma once
// The list of members that a council took in: keyed hashes of addresses, beside the journal. Kept by the feature `membership`;
// asked by whoever confirms that somebody lives here.
#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"
#include "store/database.hpp"

namespace radslag::council::member_list {

using Address = std::array<std::uint8_t, 32>;
// Keyed with the instance's secret, which registration brings along; another hash of the same address in every council.
using HashAddress = std::function<Address(const CouncilId&, std::string_view email)>;
// Where there is no instance (tests, simulations): of small letters, with no key.
[[nodiscard]] Address hash_without_key(const CouncilId& council, std::string_view email);

// Is the address of this member's account on the list, for this area or for no area in particular?
[[nodiscard]] bool has(store::Database& books, const CouncilId& council, const MemberId& member, const std::string& area, const HashAddress& hash);

// Councils whose list has the address of this member's account, with the area where the list says one.
struct Listed {
  CouncilId council;
  std::optional<std::string> area;
};
[[nodiscard]] std::vector<Listed> lists_with(store::Database& books, const MemberId& member, const HashAddress& hash);

// Of somebody who leaves a council, while the account's address still stands.
void forget(store::Database& books, const CouncilId& council, const MemberId& member, const HashAddress& hash);
// Of an address that is erased: in every council.
void forget_address(store::Database& books, std::string_view email, const HashAddress& hash);

}  // namespace radslag::council::member_list
