#include "council/core/live.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "protocol/generated/limits.hpp"

namespace radslag::council {

LiveBoard::LiveBoard(std::vector<Head> heads, LiveBoardLimits limits) : limits_(limits) {
  for (Head& head : heads) {
    known_from_[head.council.value] = head.seq;
    heads_[head.council.value] = std::move(head);
  }
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
    ring.is_recent = true;
    ring.rows.push_back(std::move(change));
    ++rows_;
    while (ring.rows.size() > limits_.ring_rows_max) {
      ring.reaches_back_to = ring.rows.front().revision;
      ring.rows.pop_front();
      --rows_;
    }
  }
  batch.changes.clear();
  if (!batch.erased.empty()) forget_superseded();
  for (const Head& head : batch.heads) heads_[head.council.value] = head;
  if (rows_ > limits_.rows_max) forget_quiet_rings();
  return {changed.begin(), changed.end()};
}

// A row that has changed since is never sent in its older form: after an erasure no such form stays in memory either.
void LiveBoard::forget_superseded() {
  for (auto& [topic, ring] : rings_) {
    std::set<std::tuple<std::string, std::string, std::string>> newer;
    std::deque<RowChange> kept;
    for (auto row = ring.rows.rbegin(); row != ring.rows.rend(); ++row) {
      if (newer.emplace(row->type, row->id, row->audience.label).second) kept.push_front(*row);
    }
    rows_ -= ring.rows.size() - kept.size();
    ring.rows = std::move(kept);
  }
}

// A second chance: what grew since the last time stays once more.
void LiveBoard::forget_quiet_rings() {
  for (auto named = rings_.begin(); named != rings_.end();) {
    if (std::exchange(named->second.is_recent, false)) {
      ++named;
      continue;
    }
    rows_ -= named->second.rows.size();
    named = rings_.erase(named);
  }
  for (const auto& [council, head] : heads_) known_from_[council] = head.seq;
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
  if (since > now.seq) return nullptr;  // its reading saw a commit that has not reached us: no step back
  const auto found = rings_.find(topic.stored);
  const auto known_from = known_from_.find(topic.council.value);
  const std::int64_t reaches_back_to = found != rings_.end()             ? found->second.reaches_back_to
                                       : known_from != known_from_.end() ? known_from->second
                                                                         : -1;
  if (since < reaches_back_to) return nullptr;
  static const std::deque<RowChange> nothing;
  const std::deque<RowChange>& rows = found == rings_.end() ? nothing : found->second.rows;

  const std::string& labels8 = labels.hash8(topic.personal);
  const std::string visible = visible_labels(rows, since, labels);
  auto& shared = shared_[topic.stored];
  for (const Shared& one : shared) {
    if (one.since == since && one.until == now.seq && one.labels8 == labels8 && one.visible == visible &&
        one.watched == watched) {
      return one.bytes;
    }
  }
  Delta delta;
  delta.position = {now.seq, now.hash8, labels8};
  for (const RowChange* row : newest_visible(rows, since, labels)) {
    delta.rows.push_back({row->type, row->id, row->revision, row->json});
  }
  keep_one_of_each(delta.rows);
  // Several messages: the store's path makes them.
  if (delta.rows.size() > static_cast<std::size_t>(protocol::limits::rows_a_message_max)) return nullptr;
  Bytes bytes = to_notifications(watched, delta).front();
  shared.push_back({watched, visible, labels8, since, now.seq, bytes});
  return bytes;
}

void LiveBoard::end_tick() { shared_.clear(); }

}  // namespace radslag::council
