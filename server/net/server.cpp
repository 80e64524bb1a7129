#include "net/server.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <csignal>
#include <stdexcept>
#include <unordered_map>

#include "base/version.hpp"
#include "net/connections.hpp"
#include "net/live_session.hpp"
#include "net/log.hpp"
#include "net/security_log.hpp"
#include "protocol/generated/live_types.hpp"
#include "protocol/response.hpp"

namespace radslag::net {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

// Sockets are files: a hall full of people is more of them than the usual soft limit of 1,024.
void raise_file_limit() {
  rlimit files{};
  if (::getrlimit(RLIMIT_NOFILE, &files) != 0) return;
  files.rlim_cur = files.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &files);
}

tcp::acceptor listen_at(asio::io_context& io, const Config& config) {
  boost::system::error_code error;
  const auto address = asio::ip::make_address(config.address, error);
  if (error) throw std::runtime_error(fmt::format("listen.address \"{}\": not an IP address; write 127.0.0.1 or ::1", config.address));
  const tcp::endpoint endpoint(address, config.port);
  tcp::acceptor acceptor(io);
  acceptor.open(endpoint.protocol());
  acceptor.set_option(tcp::acceptor::reuse_address(true));
  acceptor.bind(endpoint, error);
  if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
  if (error) throw std::runtime_error(fmt::format("{}:{}: {}; is another server running there? Stop it or choose another port", config.address, config.port, error.message()));
  return acceptor;
}

Config completed(Config config, std::uint16_t port) {
  config.port = port;
  config.complete();
  return config;
}

}  // namespace

struct Server::Parts {
  Parts(Config given, Services given_services);

  void accept();
  void admit(int file, const std::string& address);
  void take(council::Committed batch) noexcept;
  void go_live(Upgraded upgraded);
  void every(asio::steady_timer& timer, std::chrono::milliseconds span, std::function<void()> work);
  void beat();
  void check_sessions();
  void begin_stop();
  [[nodiscard]] Gauges gauges() const;
  [[nodiscard]] Bytes hello(const Upgraded& upgraded) const;

  asio::io_context io{1};
  tcp::acceptor acceptor;
  Config config;
  Services services;
  Counters counters;
  SecurityLog security;
  Readers readers;
  Hub hub;
  council::Writer writer;
  Rpc rpc;
  Callers callers;
  StaticFiles files;
  Pages pages;
  JournalRoutes journals;
  OpenData open_data;
  Tiles tiles;
  Routes routes;
  Connections connections;
  LiveStage live;
  std::unordered_map<LiveSession*, std::shared_ptr<LiveSession>> sessions;
  asio::steady_timer beat_timer{io}, lively_timer{io}, list_timer{io}, presence_timer{io}, accept_timer{io}, failing_timer{io}, session_timer{io};
  asio::signal_set signals{io};
  Steady stop_by;
  bool is_stopping = false;
  bool is_ready = true;
  int exit_code = 0;
};

Server::Parts::Parts(Config given, Services given_services)
    : acceptor(listen_at(io, given)),
      config(completed(std::move(given), acceptor.local_endpoint().port())),
      services(given_services),
      security(services.clock, services.keys),
      readers(services.database, config.readers, [this](std::move_only_function<void()> work) { asio::post(io, std::move(work)); }),
      hub(services.office.heads(), readers, services.clock, config.limits, counters),
      writer(services.office, services.clock,
             [this](council::Committed batch) { asio::post(io, [this, batch = std::move(batch)]() mutable { take(std::move(batch)); }); }, services.writer),
      rpc({services.registry, services.methods, writer, readers, hub, services.clock, config.limits, counters, security, services.desk}),
      callers(readers, services.doorkeeper, services.clock, services.desk),
      files(config.client_folder),
      pages(files.index(), config.name, PageLinks(files.page_links()), readers),
      journals(readers, config.keys_folder),
      open_data(readers, config.origins.front()),
      tiles(readers, config.map),
      routes({config, files, pages, journals, open_data, tiles, rpc, callers, services.random, services.clock, counters, security, [this] { return gauges(); }, services.more_metrics, services.desk}),
      connections({io, config, routes, callers, services.random, services.clock, counters, security, [this](Upgraded upgraded) { go_live(std::move(upgraded)); }}),
      live{io, hub, rpc, config.limits, counters, [this](LiveSession& session) { sessions.erase(&session); }} {
  raise_file_limit();
  acceptor.non_blocking(true);
  accept();
  const Limits& limits = config.limits;
  every(beat_timer, std::min({std::chrono::milliseconds(500), limits.header_within / 4, limits.idle_max / 4, limits.ping_every / 4}), [this] { beat(); });
  // At tick 0 a commit goes out at once; who came back while it was read about still waits for a tick.
  constexpr std::chrono::milliseconds catch_up{10};
  every(lively_timer, std::max(limits.tick_lively, catch_up), [this] { hub.tick(Pace::lively); });
  every(list_timer, std::max(limits.tick_list, catch_up), [this] { hub.tick(Pace::list); });
  every(session_timer, limits.sessions_checked_every, [this] { check_sessions(); });
  every(presence_timer, limits.tick_presence, [this] { hub.tick_presence(std::chrono::steady_clock::now()); });
}

void Server::Parts::accept() {
  acceptor.async_accept([this](boost::system::error_code error, tcp::socket socket) {
    if (error == asio::error::operation_aborted || is_stopping) return;
    if (error) {  // no file left, most likely: some sessions must end first
      log_failure("accepting", error.message());
      accept_timer.expires_after(std::chrono::milliseconds(100));
      return accept_timer.async_wait([this](boost::system::error_code cancelled) {
        if (!cancelled && !is_stopping) accept();
      });
    }
    boost::system::error_code gone;
    const auto peer = socket.remote_endpoint(gone);
    if (!gone) socket.set_option(tcp::no_delay(true), gone);
    if (!gone) {
      const int file = socket.release();
      ::fcntl(file, F_SETFL, ::fcntl(file, F_GETFL) | O_NONBLOCK);
      admit(file, peer.address().to_string());
    }
    accept();
  });
}

void Server::Parts::admit(int file, const std::string& address) {
  try {
    connections.open(file, address);
  } catch (const std::exception& failure) {
    log_failure("accepting", failure.what());
    ::close(file);
  }
}

// What changed must reach the hub, whatever becomes of one answer: a missed batch would be a gap for everybody.
void Server::Parts::take(council::Committed batch) noexcept {
  ++(batch.stored ? counters.commits : counters.commits_failed);
  for (const std::string& words : batch.failures) log_failure("storage", words);
  for (const std::string& words : batch.bugs) log_failure("bug", words);
  if (batch.stored) counters.commands_committed += batch.answers.size();
  callers.apply(batch);
  for (auto& [reply, answer] : batch.answers) {
    try {
      reply(std::move(answer));
    } catch (const std::exception& failure) {
      log_failure("answering", failure.what());
    }
  }
  batch.answers.clear();
  hub.apply(batch);
  pages.apply(hub.changed());
  if (batch.failed_syncs < config.limits.failed_syncs_max || exit_code != 0) return;
  log_failure("storage", "it did not confirm three times in a row; reads are finished, then this process exits");
  is_ready = false;
  exit_code = 1;
  failing_timer.expires_after(config.limits.failing_for);
  failing_timer.async_wait([this](boost::system::error_code cancelled) {
    if (!cancelled) begin_stop();
  });
}

Bytes Server::Parts::hello(const Upgraded& upgraded) const {
  protocol::Hello note{.protocol = "radslag.v1", .at = services.clock.now(), .instance = config.name, .version = std::string(version_text), .member = upgraded.caller.member, .ended = {}, .renewed = {}};
  if (upgraded.is_stale) note.ended = true;
  if (upgraded.is_renewed) note.renewed = true;
  return share(protocol::write_notification("hello", note.to_json()));
}

void Server::Parts::go_live(Upgraded upgraded) {
  const Bytes greeting = hello(upgraded);
  upgraded.caller.user_agent = {};  // not needed on a socket, and ten thousand of them weigh something
  const auto session = std::make_shared<LiveSession>(live, upgraded.socket, std::move(upgraded.caller), services.clock.now());
  sessions.emplace(session.get(), session);
  if (upgraded.close_with == 0 && !is_stopping) return session->start(greeting);
  const bool is_old = upgraded.close_with == close_code::version;
  session->close(is_stopping ? close_code::going_away : upgraded.close_with, is_old ? "version: this server speaks radslag.v1" : "session_ended");
  session->start(nullptr);
}

void Server::Parts::every(asio::steady_timer& timer, std::chrono::milliseconds span, std::function<void()> work) {
  timer.expires_after(span);
  timer.async_wait([this, &timer, span, work = std::move(work)](boost::system::error_code error) mutable {
    if (error) return;
    try {
      work();
    } catch (const std::exception& failure) {  // the next beat comes all the same
      log_failure("beat", failure.what());
    }
    every(timer, span, std::move(work));
  });
}

void Server::Parts::beat() {
  const Steady now = std::chrono::steady_clock::now();
  connections.beat(now);
  live.shared_frame.forget();
  std::vector<std::shared_ptr<LiveSession>> all;
  all.reserve(sessions.size());
  for (const auto& [address, session] : sessions) all.push_back(session);
  for (const auto& session : all) session->beat(now);
  if (is_stopping && ((sessions.empty() && connections.count() == 0) || now >= stop_by)) io.stop();
}

// A session that ends by itself, of old age say, ends for who is connected too; and who is owed a new secret comes back
// for it, because a socket sets no cookie.
void Server::Parts::check_sessions() {
  auto open = hub.sessions();
  if (open.empty()) return;
  readers.ask([this, open = std::move(open), now = services.clock.now()](store::Database& db) -> Or<SessionNews> { return services.doorkeeper.look_again(db, open, now); },
              [this](const Or<SessionNews>& news) {
                if (!news) return;
                hub.close_sessions(news->ended, close_code::session_ended, "session_ended");
                hub.close_sessions(news->due, close_code::try_later, "what you may do has changed, come back");
              });
}

void Server::Parts::begin_stop() {
  if (is_stopping) return;
  is_stopping = true;
  is_ready = false;
  stop_by = std::chrono::steady_clock::now() + config.limits.stop_max;
  log("stopping", {{"sessions", static_cast<std::int64_t>(sessions.size())}});
  boost::system::error_code ignored;
  acceptor.close(ignored);
  connections.stop();
  every(beat_timer, std::chrono::milliseconds(10), [this] { beat(); });
  writer.stop();
  // Behind the batches that the writer has just handed over: their answers leave first.
  asio::post(io, [this] {
    hub.tick(Pace::lively);
    hub.tick(Pace::list);
    std::vector<std::shared_ptr<LiveSession>> all;
    for (const auto& [address, session] : sessions) all.push_back(session);
    for (const auto& session : all) session->close(close_code::going_away, "the server stops");
  });
}

Gauges Server::Parts::gauges() const {
  Gauges gauges{.writer_queue = writer.queued(), .reader_queue = readers.queued(), .wal_bytes = 0, .resident_bytes = resident_bytes(), .is_ready = is_ready};
  std::error_code absent;
  const auto size = std::filesystem::file_size(services.database.string() + "-wal", absent);
  if (!absent) gauges.wal_bytes = size;
  return gauges;
}

Server::Server(Config config, Services services) : parts_(std::make_unique<Parts>(std::move(config), services)) {}

Server::~Server() {
  parts_->writer.stop();
  parts_->readers.stop();
  // Sessions leave the hub before it goes.
  while (!parts_->sessions.empty()) parts_->sessions.begin()->second->drop();
}

std::uint16_t Server::port() const { return parts_->config.port; }

void Server::stop_on_signals() {
  parts_->signals.add(SIGTERM);
  parts_->signals.add(SIGINT);
  parts_->signals.async_wait([this](boost::system::error_code error, int) {
    if (!error) parts_->begin_stop();
  });
}

int Server::run() {
  log("listening", {{"address", parts_->config.address}, {"port", parts_->config.port}, {"client_files", static_cast<std::int64_t>(parts_->files.count())}});
  while (!parts_->io.stopped()) {
    try {
      parts_->io.run();
    } catch (const std::exception& failure) {
      log_failure("io", failure.what());
    }
  }
  log("stopped", {{"exit_code", parts_->exit_code}});
  return parts_->exit_code;
}

void Server::stop() {
  asio::post(parts_->io, [this] { parts_->begin_stop(); });
}

bool Server::submit(council::Call call) { return parts_->writer.submit(std::move(call)); }

void Server::deliver(council::Committed batch) {
  asio::post(parts_->io, [batch = std::move(batch)]() mutable {
    for (auto& [reply, answer] : batch.answers) reply(std::move(answer));
  });
}

const Counters& Server::counters() const { return parts_->counters; }

int run(Config config, Services services) {
  Server server(std::move(config), services);
  server.stop_on_signals();
  return server.run();
}

}  // namespace radslag::net
