#include "council/core/live.hpp"

#include <algorithm>
#include <set>

namespace radslag::council {

LiveBoard::LiveBoard(std::vector<Head> heads) {
  for (Head& head : heads) heads_[head.council.value] = std::move(head);
}

Head LiveBoard::head(const CouncilId& council) const {
  const auto found = heads_.find(council.value);
  return found == heads_.end() ? Head{council, -1, "00000000"} : found->second;
}

std::vector<std::string> LiveBoard::apply(Committed& batch) {
  std::set<std::string> changed;
  for (RowChange& change : batch.changes) {
    changed.insert(change.topic);
    auto [found, is_new] = rings_.try_emplace(change.topic);
    Ring& ring = found->second;
    // Before its first change since the start nothing is known: the ring reaches back to the head as it was.
    if (is_new) ring.reaches_back_to = head(change.council).seq;
    ring.rows.push_back(std::move(change));
    while (ring.rows.size() > ring_rows_max) {
      ring.reaches_back_to = ring.rows.front().revision;
      ring.rows.pop_front();
    }
  }
  batch.changes.clear();
  for (const Head& head : batch.heads) heads_[head.council.value] = head;
  return {changed.begin(), changed.end()};
}

namespace {

using Newest = std::vector<const RowChange*>;

bool same_row(const RowChange& a, const RowChange& b) {
  return a.type == b.type && a.id == b.id && a.audience == b.audience;
}

// The latest value of each row changed after `since` that the viewer may see, oldest change first.
Newest newest_visible(const std::deque<RowChange>& rows, std::int64_t since, const Labels& labels) {
  Newest newest;
  std::unordered_map<std::string_view, std::vector<const RowChange*>> seen;  // by row id
  for (auto row = rows.rbegin(); row != rows.rend() && row->revision > since; ++row) {
    if (!labels.contains(row->audience.label)) continue;
    auto& same_id = seen[row->id];
    if (std::ranges::any_of(same_id, [&](const RowChange* other) { return same_row(*other, *row); })) continue;
    same_id.push_back(&*row);
    newest.push_back(&*row);
  }
  std::ranges::reverse(newest);
  return newest;
}

// The labels that occur in the span and that the viewer holds: viewers for whom these are the same get the same bytes.
std::string visible_labels(const std::deque<RowChange>& rows, std::int64_t since, const Labels& labels) {
  std::set<std::string_view> occurring;
  for (auto row = rows.rbegin(); row != rows.rend() && row->revision > since; ++row) {
    if (!occurring.contains(row->audience.label) && labels.contains(row->audience.label)) {
      occurring.insert(row->audience.label);
    }
  }
  std::string joined;
  for (const std::string_view label : occurring) joined.append(label).push_back('\n');
  return joined;
}

}  // namespace

Bytes LiveBoard::changes(const topics::Resolved& topic, const std::string& watched, std::int64_t since,
                         const Labels& labels) {
  const Head now = head(topic.council);
  const auto found = rings_.find(topic.stored);
  static const std::deque<RowChange> nothing;
  // A topic without a ring has not changed since the start, and the viewer's position is from after it.
  const std::deque<RowChange>& rows = found == rings_.end() ? nothing : found->second.rows;
  if (found != rings_.end() && since < found->second.reaches_back_to) return nullptr;

  const std::string visible = visible_labels(rows, since, labels);
  auto& shared = shared_[topic.stored];
  for (const Shared& one : shared) {
    if (one.since == since && one.labels8 == labels.hash8(topic.personal) && one.visible == visible) return one.bytes;
  }
  Delta delta;
  delta.position = {now.seq, now.hash8, labels.hash8(topic.personal)};
  for (const RowChange* row : newest_visible(rows, since, labels)) {
    delta.rows.push_back({row->type, row->id, row->revision, row->json});
  }
  if (delta.rows.size() > 500) return nullptr;  // several messages: the store's path makes them
  Bytes bytes = to_notifications(watched, delta).front();
  shared.push_back({visible, labels.hash8(topic.personal), since, bytes});
  return bytes;
}

void LiveBoard::end_tick() { shared_.clear(); }

}  // namespace radslag::council
