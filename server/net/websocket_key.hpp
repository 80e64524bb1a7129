#pragma once
// The two values of a WebSocket handshake (RFC 6455, section 4).
#include <string>
#include <string_view>

namespace radslag::net {

// Exactly 16 bytes in base64, padding included, with no bits left over.
[[nodiscard]] bool is_websocket_key(std::string_view key);
// What Sec-WebSocket-Accept answers to a key: base64 of SHA-1 of key and the RFC's constant. SHA-1 is no safeguard
// here: it only shows that the server read the key.
[[nodiscard]] std::string websocket_accept(std::string_view key);

}  // namespace radslag::net
