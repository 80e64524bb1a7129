#include "net/polling.hpp"

#include "council/core/people.hpp"
#include "protocol/generated/live_types.hpp"
#include "protocol/json_writer.hpp"
#include "store/transaction.hpp"

namespace radslag::net {

std::string to_one_changes(const std::string& watched, const council::Delta& delta) {
  protocol::Changes changes{.topic = watched, .position = delta.position.to_string(), .reset = delta.reset, .gone = {}, .rows = {}, .more = false};
  for (const council::ReadRow& row : delta.rows) {
    if (row.json) {
      changes.rows.push_back({row.type, row.id, row.revision, {*row.json}});
    } else {
      changes.gone.push_back({row.type, row.id});
    }
  }
  return changes.to_json();
}

Or<std::string> poll_topic(store::Database& db, const council::topics::Resolved& topic, const std::string& watched, const std::optional<MemberId>& member,
                       const std::optional<council::Position>& since, Time now) {
  const store::Transaction snapshot(db, store::Transaction::Begin::deferred);
  if (!council::topics::is_of_instance(topic) && !council::people::council_exists(db, topic.council)) {
    return refuse(Reason::not_found, "There is no such council.", "/topic");
  }
  const council::Labels labels = council::people::labels(db, topic.council, member, now);
  const council::Delta delta = council::read_topic(db, topic, labels, since);
  std::string result;
  protocol::JsonWriter json(result);
  json.begin_object();
  json.member("topic", watched);
  json.key("changes");
  json.raw(to_one_changes(watched, delta));
  json.end_object();
  return result;
}

}  // namespace radslag::net
