#include "net/soft_locks.hpp"

#include "council/core/topics.hpp"
#include "protocol/generated/moderation_methods.hpp"
#include "protocol/response.hpp"

namespace radslag::net {

std::optional<PersonaId> SoftLocks::work(const Work& work, const Viewer& viewer, const PersonaId& persona, Steady now) {
  auto& here = locks_[work.council.value];
  const auto found = here.find(work.subject);
  const bool is_taken = found != here.end() && found->second.until > now && found->second.persona != persona;
  if (!work.on) {
    if (found != here.end() && !is_taken) {
      here.erase(found);
      touch(work.council);
      return std::nullopt;
    }
    return is_taken ? std::optional(found->second.persona) : std::nullopt;
  }
  if (is_taken && !work.take_over) return found->second.persona;
  if (found == here.end() && here.size() >= locks_max) return std::nullopt;
  const bool is_news = found == here.end() || found->second.persona != persona;
  here[work.subject] = {persona, &viewer, now + held_for};
  if (is_news) touch(work.council);
  return persona;
}

void SoftLocks::leave(const Viewer& viewer) {
  for (auto& [council, here] : locks_) {
    if (std::erase_if(here, [&](const auto& lock) { return lock.second.viewer == &viewer; }) > 0) changed_.insert(council);
  }
}

void SoftLocks::tick(Steady now, const std::function<WatchedTopic*(const std::string&)>& topic_of) {
  for (auto& [council, here] : locks_) {
    if (std::erase_if(here, [&](const auto& lock) { return lock.second.until <= now; }) > 0) changed_.insert(council);
  }
  for (const std::string& council : changed_) {
    const CouncilId id(council);
    const WatchedTopic* queue = topic_of(council::topics::screening(id));
    if (queue == nullptr) continue;
    protocol::Working note;
    note.council = id;
    for (const auto& [subject, lock] : locks_[council]) note.locks.push_back({SubjectId(subject), lock.persona});
    const Bytes message = share(protocol::write_notification(protocol::Working::method, note.to_json()));
    for (const Watch* watch : queue->watches) {
      const CouncilView* view = watch->viewer->view(id);
      const bool moderates = view != nullptr && view->common->contains("moderators");
      if (moderates && watch->viewer->peer != nullptr && watch->viewer->peer->is_ready()) watch->viewer->peer->send(message);
    }
  }
  changed_.clear();
  std::erase_if(locks_, [](const auto& council) { return council.second.empty(); });
}

}  // namespace radslag::net
