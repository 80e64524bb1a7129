#include "net/upgrade_rules.hpp"

namespace radslag::net {

std::string_view chosen_protocol(const RequestHead& head) {
  if (head.lists("sec-websocket-protocol", protocol_name)) return protocol_name;
  const std::string_view offered = head.field("sec-websocket-protocol");
  return offered.starts_with("radslag.") ? offered.substr(0, offered.find_first_of(", ")) : std::string_view();
}

std::optional<HttpFault> refuse_upgrade(const RequestHead& head, Credentials::Kind credentials, const Config& config) {
  if (head.path() != "/live") return HttpFault{404, "The live socket is at /live."};
  const bool is_script = credentials == Credentials::Kind::bearer;
  if (!is_script && (head.count("origin") != 1 || !config.allows_origin(head.field("origin")))) {
    return HttpFault{403, "The live socket is for the instance's own pages. Scripts use a bearer token."};
  }
  if (chosen_protocol(head).empty()) return HttpFault{400, "Ask for the sub-protocol radslag.v1."};
  return std::nullopt;
}

std::string believed_address(const RequestHead& head, const std::string& peer, const Config& config) {
  if (!config.trusts(peer)) return peer;
  // Several lines are one list (RFC 9110, section 5.3): a proxy may have added its own behind what the visitor sent.
  const std::string joined = head.joined("x-forwarded-for");
  std::string_view chain = joined;
  while (!chain.empty()) {
    const std::size_t comma = chain.rfind(',');
    std::string_view last = comma == std::string_view::npos ? chain : chain.substr(comma + 1);
    while (last.starts_with(' ') || last.starts_with('\t')) last.remove_prefix(1);
    while (last.ends_with(' ') || last.ends_with('\t')) last.remove_suffix(1);
    if (!last.empty() && !config.trusts(last)) return std::string(last.substr(0, 64));
    chain = comma == std::string_view::npos ? std::string_view() : chain.substr(0, comma);
  }
  return peer;
}

}  // namespace radslag::net
