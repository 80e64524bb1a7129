#pragma once
// A set of roles, as a person holds them in one council. No role includes another: who is chair and moderator holds both.
#include <bit>
#include <cstdint>
#include <initializer_list>
#include <utility>

#include "protocol/generated/membership_types.hpp"

namespace radslag::council {

using protocol::Role;

class Roles {
 public:
  constexpr Roles() = default;
  constexpr Roles(std::initializer_list<Role> roles) {
    for (const Role role : roles) add(role);
  }

  constexpr void add(Role role) { bits_ |= bit(role); }
  constexpr void remove(Role role) { bits_ &= ~bit(role); }
  [[nodiscard]] constexpr bool has(Role role) const { return (bits_ & bit(role)) != 0; }
  [[nodiscard]] constexpr bool has_any(Roles wanted) const { return (bits_ & wanted.bits_) != 0; }
  // Calls `act` with each of them, in the order of the enum.
  constexpr void each(auto act) const {
    for (std::uint32_t left = bits_; left != 0; left &= left - 1) act(static_cast<Role>(std::countr_zero(left)));
  }
  bool operator==(const Roles&) const = default;

 private:
  static constexpr std::uint32_t bit(Role role) { return 1U << std::to_underlying(role); }
  std::uint32_t bits_ = 0;
};

// What can be given to somebody who joined. The others follow from what one does: looking, joining, running the instance.
inline constexpr Roles given_roles{Role::seat_holder, Role::deputy,    Role::chair,        Role::secretary, Role::minutes_checker,
                                   Role::teller,      Role::moderator, Role::process_lead, Role::officer};

// Those to whom the label `seats` belongs: the elected council with its chair and secretary.
inline constexpr Roles council_seats{Role::seat_holder, Role::deputy, Role::chair, Role::secretary};

// Those whose acts others must be able to trust: they count only where the person has shown a second factor.
inline constexpr Roles roles_of_trust{Role::moderator, Role::officer, Role::chair, Role::secretary, Role::operator_};

}  // namespace radslag::council
