#include "net/hub.hpp"

#include <algorithm>
#include <cstring>

#include "council/core/people.hpp"
#include "net/frames.hpp"
#include "net/log.hpp"

namespace radslag::net {

namespace {

Pace pace_of(const WatchedTopic& topic) { return topic.resolved.lively ? Pace::lively : Pace::list; }

std::size_t index_of(Pace pace) { return static_cast<std::size_t>(pace); }

const LabelsRef& labels_for(const WatchedTopic& topic, const CouncilView& view) { return topic.resolved.personal ? view.own : view.common; }

// What a member is in a council: what they may see, and as whom they are shown as here.
struct Standing {
  council::Labels labels;
  std::optional<PersonaId> shown_as;
  std::optional<PersonaId> persona;
};

Or<Standing> read_standing(store::Database& db, const CouncilId& council, const MemberId& member, Time now) {
  Standing standing{council::people::labels(db, council, member, now), std::nullopt, std::nullopt};
  db.each<PersonaId, bool>("SELECT id, presence_shown AND NOT hidden FROM persona WHERE council = $1 AND member = $2 AND left_at IS NULL",
                           [&](PersonaId persona, bool is_shown) {
                             if (is_shown) standing.shown_as = persona;
                             standing.persona = std::move(persona);
                           },
                           council, member);
  return standing;
}

void stand_at(Watch& watch, std::int64_t seq, std::string_view hash8) {
  watch.seq = seq;
  std::memcpy(watch.hash8.data(), hash8.data(), std::min(hash8.size(), watch.hash8.size()));
}

}  // namespace

Hub::Hub(std::vector<council::Head> heads, Readers& readers, const Clock& clock, const Limits& limits, Counters& counters)
    : live_(std::move(heads)),
      readers_(readers),
      clock_(clock),
      limits_(limits),
      counters_(counters),
      snapshots_(readers, counters) {}

ViewerRef Hub::join(Peer& peer, council::Caller caller, Time now) {
  auto viewer = std::make_shared<Viewer>();
  viewer->peer = &peer;
  viewer->caller = std::move(caller);
  viewer->opened_at = now;
  viewers_.insert(viewer);
  return viewer;
}

void Hub::leave(const ViewerRef& viewer) {
  if (viewer->peer == nullptr) return;
  viewer->peer = nullptr;
  locks_.leave(*viewer);
  for (const auto& watch : viewer->watches) drop(*watch);
  viewer->watches.clear();
  viewers_.erase(viewer);
}

WatchedTopic& Hub::topic(const std::string& watched, council::topics::Resolved resolved) {
  const std::string key = watched + '\n' + resolved.stored;
  auto& found = topics_[key];
  if (!found) {
    found = std::make_unique<WatchedTopic>(WatchedTopic{std::move(resolved), watched, {}, false});
    by_stored_[found->resolved.stored].push_back(found.get());
  }
  return *found;
}

Or<void> Hub::may_watch(const Viewer& viewer, const std::string& watched) const {
  const auto resolved = council::topics::resolve(watched, viewer.caller.member);
  const bool is_there = resolved && (council::topics::is_of_instance(*resolved) || live_.knows(resolved->council));
  if (!is_there) return refuse(Reason::not_found, "There is no such topic, or it is not for you.", "/topic");
  if (viewer.find(watched) != nullptr || viewer.watches.size() < limits_.topics_watched_max) return {};
  auto refusal = refuse(Reason::too_many, "This session watches as many topics as it may: unwatch one first.", "/topic");
  refusal.error().max = static_cast<std::int64_t>(limits_.topics_watched_max);
  return refusal;
}

void Hub::watch(const ViewerRef& viewer, const std::string& watched, const std::optional<council::Position>& since) {
  auto resolved = council::topics::resolve(watched, viewer->caller.member);
  if (!resolved || viewer->peer == nullptr || !may_watch(*viewer, watched)) return;
  Watch* watch = viewer->find(watched);
  if (watch == nullptr) {
    WatchedTopic& place = topic(watched, std::move(*resolved));
    viewer->watches.push_back(std::make_unique<Watch>());
    watch = viewer->watches.back().get();
    watch->topic = &place;
    watch->viewer = viewer.get();
    watch->slot = static_cast<std::uint32_t>(place.watches.size());
    place.watches.push_back(watch);
    ++counters_.watches;
    presence_.enter(place.resolved.council, *viewer);
  }
  watch->number = viewer->next_watch++;
  load(viewer, *watch, since);
}

void Hub::unwatch(const ViewerRef& viewer, const std::string& watched) {
  Watch* watch = viewer->find(watched);
  if (watch == nullptr) return;
  drop(*watch);
  std::erase_if(viewer->watches, [watch](const auto& one) { return one.get() == watch; });
}

void Hub::drop(Watch& watch) {
  WatchedTopic& from = *watch.topic;
  presence_.leave(from.resolved.council, *watch.viewer);
  from.watches[watch.slot] = from.watches.back();
  from.watches[watch.slot]->slot = watch.slot;
  from.watches.pop_back();
  --counters_.watches;
  if (!from.watches.empty()) return;
  std::erase(due_[index_of(pace_of(from))], &from);
  const auto stored = by_stored_.find(from.resolved.stored);
  std::erase(stored->second, &from);
  if (stored->second.empty()) by_stored_.erase(stored);
  topics_.erase(from.watched + '\n' + from.resolved.stored);
}

Or<void> Hub::typing(const ViewerRef& viewer, const std::string& watched) {
  const Watch* watch = viewer->find(watched);
  if (watch == nullptr) return refuse(Reason::not_found, "Watch the topic first.", "/topic");
  const CouncilView* view = viewer->view(watch->topic->resolved.council);
  if (view == nullptr || !view->common->contains("members")) {
    auto refusal = refuse(Reason::forbidden, "Join the council first.");
    refusal.error().needs = "resident";
    return refusal;
  }
  presence_.write(*watch->topic, *viewer, std::chrono::steady_clock::now());
  return {};
}

Or<std::optional<PersonaId>> Hub::work(const ViewerRef& viewer, const SoftLocks::Work& work) {
  const CouncilView* view = viewer->view(work.council);
  if (view == nullptr || !view->persona || !view->common->contains("moderators")) {
    auto refusal = refuse(Reason::forbidden, "Watch the queue as a moderator first.");
    refusal.error().needs = "moderator";
    return refusal;
  }
  return locks_.work(work, *viewer, *view->persona, std::chrono::steady_clock::now());
}

void Hub::load(const ViewerRef& viewer, Watch& watch, std::optional<council::Position> since) {
  watch.is_loading = true;
  watch.is_behind = false;
  viewer->loads.push_back({watch.number, std::move(since)});
  read_on(viewer);
}

// One reading at a time, and none while the socket has not taken what it has.
void Hub::read_on(const ViewerRef& viewer) {
  while (!viewer->is_reading && !viewer->loads.empty() && viewer->peer != nullptr && viewer->peer->is_ready()) {
    const Viewer::Load next = viewer->loads.front();
    const Watch* watch = viewer->find(next.watch);
    if (watch == nullptr) {
      viewer->loads.erase(viewer->loads.begin());
      continue;
    }
    const CouncilView* view = viewer->view(watch->topic->resolved.council);
    if (view == nullptr) return read_labels(viewer, watch->topic->resolved.council);
    viewer->loads.erase(viewer->loads.begin());
    if (viewer->loads.empty()) viewer->loads.shrink_to_fit();
    viewer->is_reading = true;
    snapshots_.read(*watch->topic, labels_for(*watch->topic, *view), next.since,
                    [this, weak = std::weak_ptr(viewer), number = next.watch](Or<SnapshotRef> snapshot) {
                      if (const ViewerRef reader = weak.lock()) arrived(reader, number, std::move(snapshot));
                    });
  }
}

void Hub::read_labels(const ViewerRef& viewer, const CouncilId& council) {
  if (!viewer->caller.member) {
    viewer->councils.push_back(label_sets_.view(council, std::nullopt, *label_sets_.visitor()));
    return read_on(viewer);
  }
  viewer->is_reading = true;
  readers_.ask(
      [council, member = *viewer->caller.member, now = clock_.now()](store::Database& db) { return read_standing(db, council, member, now); },
      [this, weak = std::weak_ptr(viewer), council, roles_seen = viewer->roles_seen](Or<Standing> standing) {
        const ViewerRef reader = weak.lock();
        if (!reader || reader->peer == nullptr) return;
        reader->is_reading = false;
        if (!standing) return reader->peer->close(close_code::try_later, "reading failed, come back soon");
        if (roles_seen == reader->roles_seen && reader->view(council) == nullptr) {
          reader->councils.push_back(label_sets_.view(council, reader->caller.member, standing->labels));
          reader->councils.back().shown_as = std::move(standing->shown_as);
          reader->councils.back().persona = std::move(standing->persona);
          if (reader->councils.back().shown_as) presence_.touch(council);
        }
        read_on(reader);
      });
}

void Hub::arrived(const ViewerRef& viewer, std::uint32_t number, Or<SnapshotRef> snapshot) {
  viewer->is_reading = false;
  if (viewer->peer == nullptr) return;
  if (!snapshot) return viewer->peer->close(close_code::try_later, "reading failed, come back soon");
  if (Watch* watch = viewer->find(number)) {
    for (const Bytes& message : (*snapshot)->messages) viewer->peer->send(message);
    ++counters_.deliveries;
    if (viewer->peer == nullptr) return;  // the socket broke while it was written to, and left
    watch->is_loading = watch->is_owed = false;
    stand_at(*watch, (*snapshot)->position.seq, (*snapshot)->position.hash8);
    if (watch->topic->resolved.stored.ends_with("/screening")) locks_.touch(watch->topic->resolved.council);
    // What was committed since the rows were read (perhaps a moment ago, for somebody else) comes with the next tick: were
    // it sent from here, a reading that is shared and older than the head would lead straight back here.
    WatchedTopic& topic = *watch->topic;
    if (live_.head(topic.resolved.council).seq > watch->seq && !topic.is_due) {
      watch->is_owed = true;
      owed_[index_of(pace_of(topic))].push_back(viewer);
    }
  }
  read_on(viewer);
}

}  // namespace radslag::net
