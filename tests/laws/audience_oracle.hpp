#pragma once
// Who may see what, written down a second time, from DESIGN section 7 and the protocol's model alone: the laws hold the
// server to this and not to its own code.
#include <set>
#include <string>

#include "base/time.hpp"
#include "store/database.hpp"

namespace radslag::laws {

// The labels of a viewer ("" for a visitor) in a council, out of the books.
[[nodiscard]] std::set<std::string> labels_of(store::Database& books, const std::string& council, const std::string& member, Time now);

// Whether the row as it now stands on the noticeboard, or its tombstone where `gone`, may be sent to this viewer.
[[nodiscard]] bool may_be_sent(store::Database& books, const std::string& stored_topic, const std::string& type,
                               const std::string& id, bool gone, const std::set<std::string>& labels);

// What the model (shared/protocol/model) says of a row type: its topics with `{council}` and `{id}`, its audiences.
struct Declared {
  std::set<std::string> topics;
  std::set<std::string> audiences;  // "member" for one's own
};
[[nodiscard]] const Declared* declared_row(const std::string& type);
// The audiences that the model names for a kind of fact; empty when the kind is unknown.
[[nodiscard]] std::set<std::string> declared_fact(const std::string& kind);
// `member:01J…` → `member`; others as they are.
[[nodiscard]] std::string audience_kind(const std::string& label);
// `husby/initiative/01J…/history` → `{council}/initiative/{id}/history`; `husby/me/01J…` → `{council}/me`.
[[nodiscard]] std::string topic_pattern(const std::string& stored);

}  // namespace radslag::laws
