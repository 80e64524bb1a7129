#include "net/talks.hpp"

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/websocket.hpp>

namespace radslag::net {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;
using Stream = websocket::stream<beast::tcp_stream>;
using Error = boost::system::error_code;

constexpr auto tell = asio::as_tuple(asio::use_awaitable);
constexpr int connections_max = 5;  // for one talk
constexpr std::chrono::milliseconds reconnect_pause{200};
constexpr std::chrono::seconds connect_max{30};

struct Hall {
  asio::io_context& io;
  const TalkOptions& options;
  Talkers& talkers;
  std::chrono::steady_clock::time_point next_turn = std::chrono::steady_clock::now();
};

asio::awaitable<void> sleep(Hall& hall, std::chrono::nanoseconds span) {
  asio::steady_timer timer(hall.io, span);
  co_await timer.async_wait(tell);
}

// Turns are handed out evenly; who comes late does not make the others hurry.
asio::awaitable<void> await_turn(Hall& hall) {
  if (hall.options.per_second <= 0) co_return;
  const auto span = std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::duration<double>(1 / hall.options.per_second));
  const auto now = std::chrono::steady_clock::now();
  const auto turn = std::max(hall.next_turn, now);
  hall.next_turn = turn + span;
  co_await sleep(hall, turn - now);
}

asio::awaitable<Error> connect(Hall& hall, Stream& stream, const std::string& bearer) {
  const asio::ip::tcp::endpoint endpoint(asio::ip::make_address(hall.options.host), hall.options.port);
  beast::get_lowest_layer(stream).expires_after(connect_max);
  const auto [refused] = co_await beast::get_lowest_layer(stream).async_connect(endpoint, tell);
  if (refused) co_return refused;
  Error ignored;
  beast::get_lowest_layer(stream).socket().set_option(asio::ip::tcp::no_delay(true), ignored);
  beast::get_lowest_layer(stream).expires_never();
  stream.set_option(websocket::stream_base::timeout::suggested(beast::role_type::client));
  stream.set_option(websocket::stream_base::decorator([&bearer](websocket::request_type& request) {
    request.set(beast::http::field::authorization, "Bearer " + bearer);
    request.set(beast::http::field::sec_websocket_protocol, "radslag.v1");
  }));
  const auto [error] = co_await stream.async_handshake(hall.options.host + ":" + std::to_string(hall.options.port), "/live", tell);
  co_return error;
}

// The next message that answers a request; notifications are passed over.
asio::awaitable<Error> read_answer(Stream& stream, std::string& answer) {
  beast::flat_buffer buffer;
  for (;;) {
    const auto [error, size] = co_await stream.async_read(buffer, tell);
    if (error) co_return error;
    const std::string_view message(static_cast<const char*>(buffer.data().data()), size);
    if (message.starts_with(R"({"jsonrpc":"2.0","id":)")) {
      answer = message;
      co_return Error{};
    }
    buffer.clear();
  }
}

// Says what is left, from `said` on.
asio::awaitable<Error> speak(Hall& hall, Stream& stream, const Talk& talk, std::size_t& said) {
  std::string answer;
  while (said < talk.requests.size()) {
    co_await await_turn(hall);
    const auto began = std::chrono::steady_clock::now();
    const auto [error, size] = co_await stream.async_write(asio::buffer(talk.requests[said]), tell);
    if (error) co_return error;
    if (const Error broken = co_await read_answer(stream, answer)) co_return broken;
    const auto wait = hall.talkers.answered(answer, std::chrono::steady_clock::now() - began);
    if (wait) co_await sleep(hall, *wait);
    said += wait ? 0U : 1U;
  }
  co_return Error{};
}

asio::awaitable<void> hold(Hall& hall, const Talk& talk) {
  std::size_t said = 0;
  Error error;
  for (int tries = 0; tries < connections_max; ++tries) {
    if (tries > 0) co_await sleep(hall, reconnect_pause * tries);
    Stream stream(hall.io);
    error = co_await connect(hall, stream, talk.bearer);
    if (!error) error = co_await speak(hall, stream, talk, said);
    if (!error) {
      co_await stream.async_close(websocket::close_code::normal, tell);
      co_return;
    }
  }
  hall.talkers.lost(talk.requests.size() - said, error.message());
}

asio::awaitable<void> seat(Hall& hall) {
  while (const auto talk = hall.talkers.next()) co_await hold(hall, *talk);
}

}  // namespace

void hold_talks(const TalkOptions& options, Talkers& talkers) {
  asio::io_context io{1};
  Hall hall{io, options, talkers};
  std::exception_ptr failure;
  for (std::size_t i = 0; i < std::max<std::size_t>(options.at_once, 1); ++i) {
    asio::co_spawn(io, seat(hall), [&failure](std::exception_ptr thrown) {
      if (thrown && !failure) failure = thrown;
    });
  }
  io.run();
  if (failure) std::rethrow_exception(failure);
}

}  // namespace radslag::net
