#include "net/address_range.hpp"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/network_v4.hpp>
#include <boost/asio/ip/network_v6.hpp>
#include <charconv>
#include <optional>

namespace radslag::net {

namespace {

namespace ip = boost::asio::ip;

struct Range {
  ip::address address;
  unsigned short bits;
};

unsigned short width(const ip::address& address) { return address.is_v4() ? 32 : 128; }

std::optional<ip::address> read_address(std::string_view text) {
  boost::system::error_code error;
  ip::address address = ip::make_address(text, error);
  if (error) return std::nullopt;
  if (address.is_v6() && address.to_v6().is_v4_mapped()) return ip::make_address_v4(ip::v4_mapped, address.to_v6());
  return address;
}

bool is_canonical(const Range& range) {
  if (range.address.is_v4()) {
    const ip::network_v4 network(range.address.to_v4(), range.bits);
    return network.network() == range.address.to_v4();
  }
  const ip::network_v6 network(range.address.to_v6(), range.bits);
  return network.network() == range.address.to_v6();
}

std::optional<Range> read_range(std::string_view text) {
  const std::size_t slash = text.find('/');
  const auto address = read_address(text.substr(0, slash));
  if (!address) return std::nullopt;
  if (slash == std::string_view::npos) return Range{*address, width(*address)};
  const std::string_view digits = text.substr(slash + 1);
  unsigned short bits = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
  if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size() || bits > width(*address)) return std::nullopt;
  const Range range{*address, bits};
  return is_canonical(range) ? std::optional(range) : std::nullopt;
}

}  // namespace

bool is_address(std::string_view text) { return read_address(text).has_value(); }

bool is_address_range(std::string_view text) { return read_range(text).has_value(); }

bool lies_in(std::string_view address, std::string_view range) {
  const auto one = read_address(address);
  const auto all = read_range(range);
  if (!one || !all || one->is_v4() != all->address.is_v4()) return false;
  if (one->is_v4()) return ip::network_v4(one->to_v4(), all->bits).network() == all->address.to_v4();
  return ip::network_v6(one->to_v6(), all->bits).network() == all->address.to_v6();
}

}  // namespace radslag::net
