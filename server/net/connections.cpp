#include "net/connections.hpp"

#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <cerrno>
#include <fmt/format.h>

#include "net/frames.hpp"
#include "net/log.hpp"
#include "net/upgrade_rules.hpp"
#include "net/websocket_key.hpp"

namespace radslag::net {

namespace asio = boost::asio;
using asio::awaitable;
using asio::posix::stream_descriptor;

// What the connection waits for; decides what its deadline means.
enum class Phase { head, idle, body, answering, writing, leaving };

struct Connection {
  Connection(asio::io_context& io, int socket, std::string peer) : descriptor(io, socket), address(std::move(peer)) {}

  stream_descriptor descriptor;
  std::string address;
  std::string in;  // read and not yet used
  Phase phase = Phase::head;
  Steady deadline;
  bool is_late = false;   // the deadline passed
  bool is_over = false;   // more sockets than there may be: every request is answered 503
  bool is_last = false;   // the server stops: no request after this one

  void enter(Phase next, std::chrono::milliseconds within) {
    phase = next;
    deadline = std::chrono::steady_clock::now() + within;
  }
  void cancel() {
    boost::system::error_code ignored;
    descriptor.cancel(ignored);
  }
};

namespace {

using ConnectionRef = std::shared_ptr<Connection>;
constexpr auto completion = asio::as_tuple(asio::use_awaitable);
constexpr std::chrono::milliseconds farewell{1000};

// Up to `max` more bytes into `in`. False at the end of the stream, on a broken one and when it is late.
awaitable<bool> read_more(ConnectionRef connection, HttpStage& stage, std::size_t max) {
  for (;;) {
    if (connection->is_late) co_return false;
    const ssize_t count = ::recv(connection->descriptor.native_handle(), stage.scratch.data(), std::min(max, stage.scratch.size()), MSG_DONTWAIT);
    if (count > 0) {
      connection->in.append(stage.scratch.data(), static_cast<std::size_t>(count));
      co_return true;
    }
    if (count == 0 || (errno != EAGAIN && errno != EINTR)) co_return false;
    const auto [error] = co_await connection->descriptor.async_wait(stream_descriptor::wait_read, completion);
    if (error) co_return false;
  }
}

// False when the peer is gone or does not read.
awaitable<bool> write_all(ConnectionRef connection, HttpStage& stage, std::string head, Bytes body) {
  std::size_t written = 0;
  const std::size_t total = head.size() + (body ? body->size() : 0);
  connection->enter(Phase::writing, stage.config.limits.idle_max);
  while (written < total) {
    std::array<iovec, 2> parts{};
    msghdr message{};
    message.msg_iov = parts.data();
    if (written < head.size()) parts[message.msg_iovlen++] = {head.data() + written, head.size() - written};
    const std::size_t in_body = written < head.size() ? 0 : written - head.size();
    if (body && in_body < body->size()) parts[message.msg_iovlen++] = {const_cast<char*>(body->data()) + in_body, body->size() - in_body};
    const ssize_t count = ::sendmsg(connection->descriptor.native_handle(), &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (count > 0) {
      written += static_cast<std::size_t>(count);
      stage.counters.bytes_out += static_cast<std::uint64_t>(count);
      connection->enter(Phase::writing, stage.config.limits.idle_max);
      continue;
    }
    if (connection->is_late || (count < 0 && errno != EAGAIN && errno != EINTR)) co_return false;
    const auto [error] = co_await connection->descriptor.async_wait(stream_descriptor::wait_write, completion);
    if (error) co_return false;
  }
  co_return true;
}

// Ends our side and reads on for a moment: closing with unread bytes would reset the connection, and the peer might
// never see the answer.
awaitable<void> take_leave(ConnectionRef connection, HttpStage& stage) {
  connection->is_late = false;
  ::shutdown(connection->descriptor.native_handle(), SHUT_WR);
  connection->enter(Phase::leaving, farewell);
  std::size_t discarded = 0;
  while (discarded < (1U << 20) && co_await read_more(connection, stage, stage.scratch.size())) {
    discarded += connection->in.size();
    connection->in.clear();
  }
}

ResponseOptions options_for(const HttpStage& stage, bool keep_alive) { return {keep_alive, stage.config.behind_tls(), stage.config.map.raster_origin()}; }

awaitable<void> refuse(ConnectionRef connection, HttpStage& stage, HttpFault fault) {
  ++stage.counters.faults;
  stage.security.turned_away(connection->address, fault.status);
  const Response response = fault_response(fault);
  connection->is_late = false;
  co_await write_all(connection, stage, write_head(response, options_for(stage, false)), response.body);
  co_await take_leave(connection, stage);
}

// Chunk by chunk, as the source makes them.
awaitable<bool> write_stream(ConnectionRef connection, HttpStage& stage, Response& response) {
  for (;;) {
    Bytes chunk = co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Bytes)>(
        [&stage, &response](auto handler) {
          auto resume = std::make_shared<decltype(handler)>(std::move(handler));
          response.stream([&stage, resume](Bytes made) { asio::post(stage.io, [resume, made = std::move(made)]() mutable { (*resume)(std::move(made)); }); });
        },
        asio::use_awaitable);
    if (!chunk) co_return co_await write_all(connection, stage, "0\r\n\r\n", nullptr);
    if (chunk->empty()) continue;
    if (!co_await write_all(connection, stage, fmt::format("{:x}\r\n", chunk->size()), share(*chunk + "\r\n"))) co_return false;
  }
}

// The whole of the next head, or nothing when there will be none (and what was to be said about it has been said).
awaitable<std::optional<RequestHead>> next_head(ConnectionRef connection, HttpStage& stage) {
  const Limits& limits = stage.config.limits;
  for (;;) {
    if (const auto end = end_of_head(connection->in)) {
      auto head = read_head(std::string_view(connection->in).substr(0, *end), limits);
      if (!head) {
        co_await refuse(connection, stage, head.error());
        co_return std::nullopt;
      }
      connection->in.erase(0, *end);
      co_return std::move(*head);
    }
    if (connection->in.size() > limits.header_bytes_max) {
      const bool in_first_line = connection->in.find("\r\n") == std::string::npos;
      co_await refuse(connection, stage, in_first_line ? HttpFault{414, "The address is too long."} : HttpFault{431, "The headers are too long."});
      co_return std::nullopt;
    }
    if (!co_await read_more(connection, stage, limits.header_bytes_max + 1 - connection->in.size())) {
      if (connection->is_late && connection->phase == Phase::head) co_await refuse(connection, stage, {408, "The request did not come in time."});
      co_return std::nullopt;
    }
    if (connection->phase == Phase::idle) connection->enter(Phase::head, limits.header_within);
  }
}

awaitable<std::optional<std::string>> next_body(ConnectionRef connection, HttpStage& stage, std::size_t size) {
  connection->enter(Phase::body, stage.config.limits.header_within);
  while (connection->in.size() < size) {
    if (co_await read_more(connection, stage, size - connection->in.size())) continue;
    if (connection->is_late) co_await refuse(connection, stage, {408, "The body did not come in time."});
    co_return std::nullopt;
  }
  std::string body = connection->in.substr(0, size);
  connection->in.erase(0, size);
  co_return body;
}

awaitable<Response> ask_routes(HttpStage& stage, const HttpRequest& request) {
  co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Response)>(
      [&stage, &request](auto handler) {
        auto resume = std::make_shared<decltype(handler)>(std::move(handler));
        stage.routes.answer(request, [&stage, resume](Response response) {
          asio::post(stage.io, [resume, response = std::move(response)]() mutable { (*resume)(std::move(response)); });
        });
      },
      asio::use_awaitable);
}

awaitable<std::optional<council::Caller>> find_caller(HttpStage& stage, const Credentials& credentials) {
  using Found = std::optional<council::Caller>;
  co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Found)>(
      [&stage, &credentials](auto handler) {
        auto resume = std::make_shared<decltype(handler)>(std::move(handler));
        stage.callers.find(credentials, [&stage, resume](Found found) {
          asio::post(stage.io, [resume, found = std::move(found)]() mutable { (*resume)(std::move(found)); });
        });
      },
      asio::use_awaitable);
}

awaitable<std::optional<council::SessionChange>> renew(HttpStage& stage, const std::optional<council::Caller>& caller) {
  using Cookie = std::optional<council::SessionChange>;
  co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Cookie)>(
      [&stage, &caller](auto handler) {
        auto resume = std::make_shared<decltype(handler)>(std::move(handler));
        stage.callers.renew(caller, [&stage, resume](Cookie cookie) {
          asio::post(stage.io, [resume, cookie = std::move(cookie)]() mutable { (*resume)(std::move(cookie)); });
        });
      },
      asio::use_awaitable);
}

bool has_early_bytes(Connection& connection) {
  char byte = 0;
  return !connection.in.empty() || ::recv(connection.descriptor.native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
}

awaitable<void> upgrade(ConnectionRef connection, HttpStage& stage, RequestHead head) {
  const Credentials credentials = credentials_of(head, cookie_name(stage.config.behind_tls()));
  if (const auto fault = refuse_upgrade(head, credentials.kind, stage.config)) co_return co_await refuse(connection, stage, *fault);
  connection->enter(Phase::answering, stage.config.limits.header_within);
  auto found = co_await find_caller(stage, credentials);
  Upgraded upgraded;
  // The cookie of a session that is over is taken back, so that the browser stops sending it: its page goes on as a
  // visitor's, and is told why.
  upgraded.is_stale = credentials.kind == Credentials::Kind::cookie && !found;
  if (credentials.kind != Credentials::Kind::none && !found) {
    stage.security.unknown_secret(connection->address, upgraded.is_stale ? "cookie" : "token");
  }
  std::optional<council::SessionChange> cookie;
  if (upgraded.is_stale) {
    cookie.emplace();
  } else if (credentials.kind == Credentials::Kind::cookie) {
    cookie = co_await renew(stage, found);
  }
  upgraded.is_renewed = !upgraded.is_stale && cookie;
  // Whatever comes before the 101 would be taken for the first message (a proxy may have sent it for somebody else).
  if (has_early_bytes(*connection)) co_return co_await refuse(connection, stage, {400, "Wait for the answer before sending."});
  const std::string chosen(chosen_protocol(head));
  Response response;
  response.status = 101;
  response.more = {{"Upgrade", "websocket"},
                   {"Connection", "Upgrade"},
                   {"Sec-WebSocket-Accept", websocket_accept(head.field("sec-websocket-key"))},
                   {"Sec-WebSocket-Protocol", chosen}};
  if (cookie) response.more.emplace_back("Set-Cookie", write_cookie(*cookie, stage.config.behind_tls(), stage.clock.now()));
  if (!co_await write_all(connection, stage, write_head(response, options_for(stage, true)), nullptr)) co_return;
  if (chosen != protocol_name) upgraded.close_with = close_code::version;
  if (credentials.kind == Credentials::Kind::bearer && !found) upgraded.close_with = close_code::session_ended;
  upgraded.caller = caller_of(std::move(found), head, connection->address, stage.random);
  upgraded.socket = connection->descriptor.release();
  stage.go_live(std::move(upgraded));
}

// Whether another request may follow on this connection.
awaitable<bool> serve_one(ConnectionRef connection, HttpStage& stage, HttpRequest request) {
  connection->enter(Phase::answering, std::chrono::hours(24));
  Response response = co_await ask_routes(stage, request);
  const bool keep_alive = request.head.keep_alive && !response.closes && !connection->is_last;
  const bool with_body = request.head.method != HttpMethod::head;
  const std::string head = write_head(response, options_for(stage, keep_alive));
  if (!co_await write_all(connection, stage, head, with_body ? response.body : nullptr)) co_return false;
  if (response.stream && with_body && !co_await write_stream(connection, stage, response)) co_return false;
  if (!keep_alive) co_await take_leave(connection, stage);
  co_return keep_alive;
}

awaitable<void> serve(ConnectionRef connection, HttpStage& stage) {
  const std::string peer = connection->address;
  connection->enter(Phase::head, stage.config.limits.header_within);
  for (;;) {
    auto head = co_await next_head(connection, stage);
    if (!head) co_return;
    ++stage.counters.requests;
    connection->address = believed_address(*head, peer, stage.config);
    if (connection->is_over) co_return co_await refuse(connection, stage, {503, "Too many are here just now. Come back in a moment."});
    if (head->is_upgrade) co_return co_await upgrade(connection, stage, std::move(*head));
    auto body = co_await next_body(connection, stage, head->content_length);
    if (!body) co_return;
    if (!co_await serve_one(connection, stage, {std::move(*head), std::move(*body), connection->address})) co_return;
    if (connection->is_last) co_return;
    connection->enter(connection->in.empty() ? Phase::idle : Phase::head, connection->in.empty() ? stage.config.limits.idle_max : stage.config.limits.header_within);
  }
}

}  // namespace

Connections::Connections(HttpStage stage) : stage_(std::move(stage)) {}

Connections::~Connections() = default;

void Connections::open(int socket, std::string address) {
  const Limits& limits = stage_.config.limits;
  const std::size_t total = open_.size() + stage_.counters.sessions;
  // Some more are let in to be told that there are too many; beyond those nothing is said.
  constexpr std::size_t told_max = 64;
  if (total >= limits.sockets_max + told_max) {
    ::close(socket);
    return;
  }
  auto connection = std::make_shared<Connection>(stage_.io, socket, std::move(address));
  connection->is_over = total >= limits.sockets_max;
  connection->is_last = is_stopping_;
  open_.insert(connection);
  stage_.counters.sockets = open_.size() + stage_.counters.sessions;
  asio::co_spawn(stage_.io, serve(connection, stage_), [this, connection](const std::exception_ptr& thrown) {
    open_.erase(connection);
    stage_.counters.sockets = open_.size() + stage_.counters.sessions;
    if (!thrown) return;
    try {
      std::rethrow_exception(thrown);
    } catch (const std::exception& failure) {
      log_failure("connection", failure.what());
    }
  });
}

void Connections::beat(Steady now) {
  for (const ConnectionRef& connection : open_) {
    if (connection->is_late || now < connection->deadline || connection->phase == Phase::answering) continue;
    connection->is_late = true;
    connection->cancel();
  }
}

void Connections::stop() {
  is_stopping_ = true;
  for (const ConnectionRef& connection : open_) {
    connection->is_last = true;
    if (connection->phase != Phase::idle) continue;
    connection->is_late = true;
    connection->cancel();
  }
}

}  // namespace radslag::net
