#pragma once
// Generated from shared/protocol/model by shared/protocol/generate.mjs. Do not edit.
#include <array>
#include <span>
#include "protocol/method.hpp"

namespace radslag::protocol::sample {

inline constexpr std::array<MethodEntry, 3> method_table = {{
    {"sample.propose", MethodKind::command, Needs::member, Transport::any},
    {"sample.search", MethodKind::query, Needs::visitor, Transport::any},
    {"sample.watch", MethodKind::session, Needs::visitor, Transport::socket},
}};

// Every method that a client may call, in the order of the model.
[[nodiscard]] constexpr std::span<const MethodEntry> methods() { return method_table; }

}  // namespace radslag::protocol::sample
