// The hub's live side: what a commit changes, and how it reaches who watches.
#include <algorithm>
#include <cstring>

#include "net/frames.hpp"
#include "net/hub.hpp"

namespace radslag::net {

namespace {

std::size_t index_of(Pace pace) { return static_cast<std::size_t>(pace); }

Pace pace_of(const WatchedTopic& topic) { return topic.resolved.lively ? Pace::lively : Pace::list; }

}  // namespace

void Hub::apply(council::Committed& batch) {
  counters_.rows_changed += batch.changes.size();
  changed_ = live_.apply(batch);
  for (const std::string& stored : changed_) {
    const auto found = by_stored_.find(stored);
    if (found == by_stored_.end()) continue;
    for (WatchedTopic* topic : found->second) {
      if (topic->is_due) continue;
      topic->is_due = true;
      due_[index_of(pace_of(*topic))].push_back(topic);
    }
  }
  for (const MemberId& member : batch.relabel) relabel(member);
  close_sessions(batch.end_sessions, close_code::session_ended, "session_ended");
  if (limits_.tick_lively.count() == 0) tick(Pace::lively);
  if (limits_.tick_list.count() == 0) tick(Pace::list);
}

void Hub::close_sessions(const std::vector<std::string>& handles, std::uint16_t code, std::string_view words) {
  if (handles.empty()) return;
  const std::unordered_set<std::string_view> meant(handles.begin(), handles.end());
  const std::vector<ViewerRef> all(viewers_.begin(), viewers_.end());
  for (const ViewerRef& viewer : all) {
    if (viewer->peer != nullptr && meant.contains(viewer->caller.session)) viewer->peer->close(code, words);
  }
}

std::vector<SocketSession> Hub::sessions() const {
  std::vector<SocketSession> found;
  for (const ViewerRef& viewer : viewers_) {
    if (!viewer->caller.session.empty()) found.push_back({viewer->caller.session, viewer->opened_at});
  }
  return found;
}

void Hub::deliver(Watch& watch) {
  MadeList made;
  deliver(watch, live_.head(watch.topic->resolved.council), made);
}

void Hub::deliver(Watch& watch, const council::Head& head, MadeList& made) {
  if (watch.is_loading) return;
  WatchedTopic& topic = *watch.topic;
  Viewer& viewer = *watch.viewer;
  if (!viewer.peer->is_ready()) {
    watch.is_behind = viewer.is_behind = true;
    return;
  }
  watch.is_behind = watch.is_owed = false;
  if (watch.seq >= head.seq) return;  // read from the store after this commit, before we heard of it
  const CouncilView* view = viewer.view(topic.resolved.council);
  if (view == nullptr) return;  // its labels are being read anew; a reading follows
  const LabelsRef& labels = topic.resolved.personal ? view->own : view->common;
  const auto same = std::ranges::find_if(made, [&](const Made& one) { return one.since == watch.seq && one.labels == labels.get(); });
  Bytes bytes = same == made.end() ? live_.changes(topic.resolved, topic.watched, watch.seq, *labels) : same->bytes;
  if (same == made.end()) made.push_back({watch.seq, labels.get(), bytes});
  if (!bytes) return load(viewer.shared_from_this(), watch, watch.position(*labels, topic.resolved.personal));
  watch.seq = head.seq;
  std::memcpy(watch.hash8.data(), head.hash8.data(), std::min(head.hash8.size(), watch.hash8.size()));
  ++counters_.deliveries;
  viewer.peer->send(bytes);
}

void Hub::deliver_to_all(WatchedTopic& topic) {
  // Watches, viewers and sessions lie all over the memory. Asked for ahead, each comes while another's message is written.
  constexpr std::size_t ahead = 4;
  const council::Head head = live_.head(topic.resolved.council);
  const auto& watches = topic.watches;
  MadeList made;
  // Sending closes no session by itself (a broken socket is found at its next beat), so the list stands still.
  for (std::size_t i = 0; i < watches.size(); ++i) {
    if (i + 3 * ahead < watches.size()) {
      __builtin_prefetch(watches[i + 3 * ahead]);
      __builtin_prefetch(watches[i + 2 * ahead]->viewer);
      __builtin_prefetch(watches[i + ahead]->viewer->peer);
    }
    deliver(*watches[i], head, made);
  }
}

void Hub::tick(Pace pace) {
  const std::vector<WatchedTopic*> due = std::exchange(due_[index_of(pace)], {});
  for (WatchedTopic* topic : due) topic->is_due = false;
  for (WatchedTopic* topic : due) deliver_to_all(*topic);
  deliver_owed(pace);
  live_.end_tick();
}

void Hub::deliver_owed(Pace pace) {
  const auto owed = std::exchange(owed_[index_of(pace)], {});
  for (const auto& weak : owed) {
    const ViewerRef viewer = weak.lock();
    if (!viewer || viewer->peer == nullptr) continue;
    for (std::size_t i = 0; i < viewer->watches.size(); ++i) {
      Watch& watch = *viewer->watches[i];
      if (watch.is_owed && pace_of(*watch.topic) == pace) deliver(watch);
    }
  }
}

void Hub::owe_positions(const ViewerRef& viewer, const CouncilId& council) {
  if (viewer->peer == nullptr) return;
  std::array<bool, 2> is_owed{};
  for (const auto& watch : viewer->watches) {
    if (watch->topic->resolved.council != council || watch->is_owed) continue;
    watch->is_owed = true;
    is_owed[index_of(pace_of(*watch->topic))] = true;
  }
  for (std::size_t i = 0; i < is_owed.size(); ++i) {
    if (is_owed[i]) owed_[i].push_back(viewer);
  }
}

void Hub::peer_ready(const ViewerRef& viewer) {
  if (viewer->is_behind) {
    viewer->is_behind = false;
    for (std::size_t i = 0; i < viewer->watches.size(); ++i) {
      if (viewer->watches[i]->is_behind) deliver(*viewer->watches[i]);
    }
  }
  read_on(viewer);
}

// A changed role changes what may be seen: the labels are read anew and every topic with them. The old position, with
// the old labels in it, brings a reset where they differ and only what is new where they do not.
void Hub::relabel(const MemberId& member) {
  for (const ViewerRef& viewer : viewers_) {
    if (viewer->caller.member != member) continue;
    ++counters_.resets_by_role;
    ++viewer->roles_seen;
    const std::vector<CouncilView> before = std::exchange(viewer->councils, {});
    for (const CouncilView& view : before) presence_.touch(view.council);
    for (const auto& watch : viewer->watches) {
      const auto view = std::ranges::find(before, watch->topic->resolved.council, &CouncilView::council);
      if (watch->is_loading && view == before.end()) continue;  // waits for its labels as it is
      std::optional<council::Position> since;
      const bool personal = watch->topic->resolved.personal;
      if (view != before.end() && !watch->is_loading) since = watch->position(personal ? *view->own : *view->common, personal);
      // A reading under way was asked for with the old labels: its number is no longer this watch's.
      watch->number = viewer->next_watch++;
      load(viewer, *watch, std::move(since));
    }
  }
}

void Hub::tick_presence(Steady now) {
  snapshots_.forget();
  const auto topic_of = [this](const std::string& watched) -> WatchedTopic* {
    const auto stored = by_stored_.find(watched);  // typing is about shared topics, which are watched under their own name
    return stored == by_stored_.end() || stored->second.empty() ? nullptr : stored->second.front();
  };
  presence_.tick(now, topic_of);
  locks_.tick(now, topic_of);
}

}  // namespace radslag::net
