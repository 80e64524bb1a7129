#include "laws/client_model.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "laws/audience_oracle.hpp"
#include "protocol/reader.hpp"

namespace radslag::laws {

using namespace council;

namespace {

protocol::Value params_of(const std::string& message) {
  const auto value = protocol::read_json(message, protocol::ReaderLimits::for_own_text());
  if (!value || value->find("params") == nullptr) throw std::runtime_error("not a notification: " + message);
  return *value->find("params");
}

Screen::Key key_of(const protocol::Value& row) { return {*row.find("type")->as_string(), *row.find("id")->as_string()}; }

std::optional<MemberId> member_id(const std::string& member) {
  return member.empty() ? std::nullopt : std::optional(MemberId(member));
}

}  // namespace

void Screen::take(const std::string& message) {
  const protocol::Value changes = params_of(message);
  if (*changes.find("reset")->as_bool()) {
    rows.clear();
    position.reset();
  }
  for (const auto& gone : *changes.find("gone")->as_array()) rows.erase(key_of(gone));
  for (const auto& row : *changes.find("rows")->as_array()) {
    rows[key_of(row)] = {*row.find("revision")->as_int(), protocol::to_canonical_json(*row.find("fields"))};
  }
  if (const auto* now = changes.find("position")) position = *now->as_string();
}

Screen fresh_screen(Simulation& simulation, const std::string& topic, const std::string& member) {
  const auto resolved = topics::resolve(topic, member_id(member));
  const Labels labels = people::labels(simulation.desk.books(), resolved->council, member_id(member), simulation.desk.now);
  Screen screen;
  for (const Bytes& message : to_notifications(topic, read_topic(simulation.desk.books(), *resolved, labels, std::nullopt))) {
    screen.take(*message);
  }
  return screen;
}

void Client::watch(const std::string& topic) {
  const auto resolved = topics::resolve(topic, member_id(member_));
  if (!resolved || watched_.contains(topic)) return;
  Watched& watched = watched_[topic];
  watched.resolved = *resolved;
  if (is_connected_) read(topic, watched, std::nullopt);
}

Labels Client::labels_in(const CouncilId& council) {
  const auto known = labels_.find(council);
  if (known != labels_.end()) return known->second;
  return labels_.emplace(council, people::labels(simulation_.desk.books(), council, member_id(member_), simulation_.desk.now)).first->second;
}

void Client::connect() {
  is_connected_ = true;
  labels_.clear();
  for (auto& [topic, watched] : watched_) {
    if (!is_connected_) return;
    const auto since = watched.screen.position ? Position::parse(*watched.screen.position) : std::nullopt;
    read(topic, watched, since);
  }
}

void Client::read(const std::string& topic, Watched& watched, const std::optional<Position>& since) {
  const Delta delta = read_topic(simulation_.desk.books(), watched.resolved, labels_in(watched.resolved.council), since);
  ++store_deliveries_;
  for (const Bytes& message : to_notifications(topic, delta)) {
    if (!deliver(watched, *message)) return;
  }
  watched.seq = delta.position.seq;
}

void Client::serve(const std::string& topic, Watched& watched) {
  const CouncilId& council = watched.resolved.council;
  if (watched.seq == live_.head(council).seq) return;
  const Labels labels = labels_in(council);
  const Bytes bytes = live_.changes(watched.resolved, topic, watched.seq, labels);
  if (!bytes) return read(topic, watched, watched.screen.position ? Position::parse(*watched.screen.position) : std::nullopt);
  if (!deliver(watched, *bytes)) return;
  ++live_deliveries_;
  watched.seq = live_.head(council).seq;
}

bool Client::deliver(Watched& watched, const std::string& message) {
  if (cut_one_in > 0 && simulation_.chance(cut_one_in)) {
    cut();
    return false;
  }
  auto& books = simulation_.desk.books();
  const auto labels = labels_of(books, watched.resolved.council.value, member_, simulation_.desk.now);
  const protocol::Value changes = params_of(message);
  for (const auto* list : {"rows", "gone"}) {
    for (const auto& row : *changes.find(list)->as_array()) {
      const auto [type, id] = key_of(row);
      EXPECT_TRUE(may_be_sent(books, watched.resolved.stored, type, id, *list == 'g', labels))
          << (member_.empty() ? "a visitor" : member_) << " was sent " << list << ": " << type << " " << id << " of "
          << watched.resolved.stored;
    }
  }
  watched.screen.take(message);
  return true;
}

// Roles changed: the labels are read anew and every topic from its old position.
void Client::relabelled() {
  labels_.clear();
  for (auto& [topic, watched] : watched_) {
    if (!is_connected_) return;
    read(topic, watched, watched.screen.position ? Position::parse(*watched.screen.position) : std::nullopt);
  }
}

void Client::after_commit(bool ticks) {
  if (!is_connected_) return;
  if (std::ranges::find(simulation_.desk.last.relabel, MemberId(member_)) != simulation_.desk.last.relabel.end()) {
    return relabelled();
  }
  if (!ticks) return;
  for (auto& [topic, watched] : watched_) {
    if (!is_connected_) return;
    serve(topic, watched);
  }
}

void Client::expect_fresh() {
  for (const auto& [topic, watched] : watched_) {
    const Screen fresh = fresh_screen(simulation_, topic, member_);
    EXPECT_EQ(watched.screen.rows, fresh.rows) << topic << " of " << (member_.empty() ? "a visitor" : member_);
    EXPECT_EQ(watched.screen.position, fresh.position) << topic;
  }
}

namespace {

std::vector<Client> clients_of_every_kind(Simulation& simulation, LiveBoard& live) {
  std::vector<std::string> viewers{"", simulation.desk.operator_id.value};
  viewers.insert(viewers.end(), simulation.members.begin(), simulation.members.end());
  std::vector<Client> clients;
  for (const auto& viewer : viewers) {
    Client& client = clients.emplace_back(simulation, live, viewer);
    for (const auto& council : simulation.councils) {
      for (const auto* topic : {"council", "people", "roles", "belonging", "rolls", "members", "initiatives", "screening", "me"}) {
        client.watch(council + "/" + topic);
      }
    }
    client.watch("instance/councils");
    client.watch("me");
  }
  return clients;
}

void watch_something_new(Simulation& simulation, Client& client) {
  const std::string& council = simulation.any(simulation.councils);
  const auto subject = simulation.any_of("SELECT topic FROM subject WHERE council = $1 ORDER BY id", council);
  if (subject) client.watch(*subject + (simulation.chance(4) ? "/history" : simulation.chance(4) ? "/supporters" : ""));
}

}  // namespace

void live_through(Simulation& simulation, int accepted, const std::function<void(std::vector<Client>&)>& at_end) {
  // Rings so short that a client who waits a few ticks is served from the store.
  LiveBoard live(simulation.desk.office().heads(), {.ring_rows_max = 12, .rows_max = 150});
  std::vector<Client> clients = clients_of_every_kind(simulation, live);
  for (Client& client : clients) client.cut_one_in = 60;
  simulation.run(accepted, [&](const Sent&) {
    live.apply(simulation.desk.last);
    for (Client& client : clients) {
      if (!client.is_connected() && simulation.chance(6)) client.connect();
      client.after_commit(simulation.chance(3));
      if (simulation.chance(30)) watch_something_new(simulation, client);
    }
    live.end_tick();
  });
  for (Client& client : clients) {
    client.cut_one_in = 0;
    if (!client.is_connected()) client.connect();
    client.after_commit(true);
  }
  at_end(clients);
}

}  // namespace radslag::laws
