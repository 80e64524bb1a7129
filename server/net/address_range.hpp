#pragma once
// An IP address or a range of them in CIDR notation (RFC 4632, RFC 4291 section 2.3), as an operator writes trusted proxies.
#include <string_view>

namespace radslag::net {

// "127.0.0.1", "::1", "10.0.0.0/8", "fd00::/8". A range's host bits must be zero: 10.0.0.1/8 is more likely a slip.
[[nodiscard]] bool is_address_range(std::string_view text);

[[nodiscard]] bool is_address(std::string_view text);

// True when `address` lies in `range`; an IPv4 address that IPv6 carries (::ffff:127.0.0.1) counts as itself.
[[nodiscard]] bool lies_in(std::string_view address, std::string_view range);

}  // namespace radslag::net
