#include "net/presence.hpp"

#include <algorithm>
#include <memory>

#include "protocol/generated/live_types.hpp"
#include "protocol/response.hpp"

namespace radslag::net {

namespace {

template <class Note>
Bytes notification(std::string_view method, const Note& note) {
  return share(protocol::write_notification(method, note.to_json()));
}

void send_if_ready(const Viewer& viewer, const Bytes& message) {
  if (viewer.peer != nullptr && viewer.peer->is_ready()) viewer.peer->send(message);
}

bool is_member_of(const Viewer& viewer, const CouncilId& council) {
  const CouncilView* view = viewer.view(council);
  return view != nullptr && view->common->contains("members");
}

}  // namespace

void Presence::enter(const CouncilId& id, Viewer& viewer) {
  Council& council = councils_[id.value];
  if (++council.watches[&viewer] > 1) return;
  council.fresh.push_back(&viewer);
  if (++council.people[viewer.caller.principal] == 1) council.is_changed = true;
}

void Presence::leave(const CouncilId& id, Viewer& viewer) {
  Council& council = councils_[id.value];
  const auto found = council.watches.find(&viewer);
  if (found == council.watches.end() || --found->second > 0) return;
  council.watches.erase(found);
  std::erase(council.fresh, &viewer);
  const auto person = council.people.find(viewer.caller.principal);
  if (person == council.people.end() || --person->second > 0) return;
  council.people.erase(person);
  council.is_changed = true;
}

void Presence::write(const WatchedTopic& topic, const Viewer& viewer, Steady now) {
  const CouncilView* view = viewer.view(topic.resolved.council);
  writers_[topic.watched].by_principal[viewer.caller.principal] = {now + typing_for, view == nullptr ? std::nullopt : view->shown_as};
}

void Presence::tell(const std::string& id, Council& council) {
  const CouncilId council_id(id);
  protocol::Presence note{.council = council_id, .here = static_cast<std::int64_t>(council.people.size()), .personas = {}};
  const Bytes for_everyone = notification("presence", note);
  Bytes for_members = for_everyone;
  for (const auto& [viewer, watches] : council.watches) {
    const CouncilView* view = viewer->view(council_id);
    if (view == nullptr || !view->shown_as || std::ranges::find(note.personas, *view->shown_as) != note.personas.end()) continue;
    if (note.personas.size() < personas_max) note.personas.push_back(*view->shown_as);
  }
  if (!note.personas.empty()) for_members = notification("presence", note);
  const auto tell_one = [&](const Viewer& viewer) { send_if_ready(viewer, is_member_of(viewer, council_id) ? for_members : for_everyone); };
  if (council.is_changed) {
    for (const auto& [viewer, watches] : council.watches) tell_one(*viewer);
  } else {
    for (const Viewer* viewer : council.fresh) tell_one(*viewer);
  }
  council.fresh.clear();
  council.fresh.shrink_to_fit();
  council.is_changed = false;
}

// Nobody is told of their own writing.
void Presence::tell_writers(const WatchedTopic& topic, Writers& writers) {
  const auto note_without = [&](const std::string& principal) {
    protocol::TypingNow note{.topic = topic.watched, .personas = {}, .others = 0};
    for (const auto& [writer, writing] : writers.by_principal) {
      if (writer == principal) continue;
      if (writing.shown_as && note.personas.size() < writers_shown_max) {
        note.personas.push_back(*writing.shown_as);
      } else {
        ++note.others;
      }
    }
    return note;
  };
  protocol::TypingNow note = note_without("");
  const Bytes for_members = notification("typing", note);
  note.others += static_cast<std::int64_t>(note.personas.size());
  note.personas.clear();
  const Bytes for_everyone = notification("typing", note);
  for (const Watch* watch : topic.watches) {
    const std::string& principal = watch->viewer->caller.principal;
    if (writers.by_principal.contains(principal)) {
      send_if_ready(*watch->viewer, notification("typing", note_without(principal)));
    } else {
      send_if_ready(*watch->viewer, is_member_of(*watch->viewer, topic.resolved.council) ? for_members : for_everyone);
    }
  }
  writers.told = writers.by_principal.size();
}

void Presence::tick(Steady now, const std::function<WatchedTopic*(const std::string&)>& topic_of) {
  for (auto& [id, council] : councils_) {
    if (council.is_changed || !council.fresh.empty()) tell(id, council);
  }
  std::erase_if(councils_, [](const auto& entry) { return entry.second.watches.empty(); });
  for (auto& [key, writers] : writers_) {
    std::erase_if(writers.by_principal, [&](const auto& writer) { return writer.second.until <= now; });
    const WatchedTopic* topic = topic_of(key);
    if (topic != nullptr && writers.told != writers.by_principal.size()) tell_writers(*topic, writers);
  }
  std::erase_if(writers_, [](const auto& entry) { return entry.second.by_principal.empty(); });
}

}  // namespace radslag::net
