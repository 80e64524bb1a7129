#pragma once
// `watch` over POST /rpc, where WebSockets are blocked: the rows come in the answer, all in one.
#include <optional>
#include <string>

#include "base/refusal.hpp"
#include "council/core/reading.hpp"

namespace radslag::net {

// {"topic":…,"changes":{…}}
[[nodiscard]] Or<std::string> poll_topic(store::Database& db, const council::topics::Resolved& topic, const std::string& watched,
                                     const std::optional<MemberId>& member, const std::optional<council::Position>& since, Time now);

// A delta as one `Changes` object, however many rows it has: over HTTP nothing can follow.
[[nodiscard]] std::string to_one_changes(const std::string& watched, const council::Delta& delta);

}  // namespace radslag::net
