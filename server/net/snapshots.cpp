#include "net/snapshots.hpp"

#include <fmt/format.h>

#include "council/core/reading.hpp"

namespace radslag::net {

void Snapshots::read(const WatchedTopic& topic, const LabelsRef& labels, const std::optional<council::Position>& since, Then then) {
  std::string key = fmt::format("{}\n{}\n{}\n{}", topic.resolved.stored, topic.watched, since ? since->to_string() : "", static_cast<const void*>(labels.get()));
  auto [found, is_new] = readings_.try_emplace(key);
  Reading& reading = found->second;
  if (!is_new) ++counters_.snapshots_shared;
  if (reading.done) return then(reading.done);
  reading.waiting.push_back(std::move(then));
  if (!is_new) return;
  ++counters_.snapshots;
  reading.labels = labels;
  readers_.ask(
      [resolved = topic.resolved, watched = topic.watched, labels, since](store::Database& db) -> Or<SnapshotRef> {
        const council::Delta delta = council::read_topic(db, resolved, *labels, since);
        return std::make_shared<const Snapshot>(Snapshot{delta.position, council::to_notifications(watched, delta)});
      },
      [this, key = std::move(key)](Or<SnapshotRef> result) { finish(key, std::move(result)); });
}

void Snapshots::finish(const std::string& key, Or<SnapshotRef> result) {
  const auto found = readings_.find(key);
  if (found == readings_.end()) return;
  std::vector<Then> waiting = std::exchange(found->second.waiting, {});
  if (result) {
    found->second.done = *result;
  } else {
    readings_.erase(found);
  }
  for (Then& then : waiting) then(result);
}

void Snapshots::forget() {
  std::erase_if(readings_, [](const auto& reading) { return reading.second.done != nullptr; });
}

}  // namespace radslag::net
