#pragma once
// The envelope: JSON-RPC 2.0 as docs/PROTOCOL.md narrows it. Closed, no batches, params by name, a command's id a UUID.
#include <expected>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/id.hpp"
#include "base/refusal.hpp"
#include "protocol/method.hpp"
#include "protocol/value.hpp"

namespace radslag::protocol {

struct Request {
  std::string id_json;                  // the id as JSON, to stand in the answer; "null" when none was sent
  std::optional<CommandId> command_id;  // set for commands
  const MethodEntry* method = nullptr;  // never null in a request that was read
  Value params;                         // always an object
  bool is_notification = false;         // no id was sent: no answer is to be given (never a command)

  // Method and params in canonical JSON: what the body hash of a receipt is taken of.
  [[nodiscard]] std::string body() const;
};

// A message that never reached a method. Counts as malformed (50 a minute close the socket with 1008).
struct BadRequest {
  int code = 0;  // of JSON-RPC: -32700, -32600, -32601 or -32602
  Refusal refusal;
  std::string id_json = "null";
  bool is_utf8 = true;  // false: close with 1007
};

[[nodiscard]] std::expected<Request, BadRequest> read_request(std::string_view text, std::span<const MethodEntry> known);

}  // namespace radslag::protocol
