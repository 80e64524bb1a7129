#pragma once
// Who may open the live socket, and whose address a request is taken to come from.
#include <optional>
#include <string>
#include <string_view>

#include "net/callers.hpp"
#include "net/config.hpp"
#include "net/request_head.hpp"

namespace radslag::net {

inline constexpr std::string_view protocol_name = "radslag.v1";

// The sub-protocol to answer with: ours, or another version of it (which is then told 4406); "" for none offered.
[[nodiscard]] std::string_view chosen_protocol(const RequestHead& head);
// Why this upgrade is refused before any 101. Browsers must come from the instance's own pages; scripts bring a token.
[[nodiscard]] std::optional<HttpFault> refuse_upgrade(const RequestHead& head, Credentials::Kind credentials, const Config& config);
// The proxy's word is taken only from a proxy that is trusted, and of a chain only the last address that is not itself
// such a proxy.
[[nodiscard]] std::string believed_address(const RequestHead& head, const std::string& peer, const Config& config);

}  // namespace radslag::net
