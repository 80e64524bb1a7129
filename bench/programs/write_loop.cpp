// What the kernel alone costs: a process that only accepts sockets and writes one message to each of them, again and
// again, in the rhythm of the fan-out at tick 0. The clients are the fan-out's own, in a process of their own: they sleep
// in one epoll and read as they do there, so that a write here wakes them as a server's does. Prints one JSON line with the
// writer's CPU seconds; it is the floor that a raw broadcast is held against.
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <thread>

#include "load/arguments.hpp"
#include "load/pool.hpp"
#include "load/wire.hpp"

namespace radslag::bench {

namespace {

double own_cpu_seconds() {
  timespec time{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

int listen_on_loopback(std::uint16_t& port) {
  const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  if (::bind(listener, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(listener, 128) != 0) throw std::runtime_error("listen");
  ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
  port = ntohs(address.sin_port);
  return listener;
}

// Takes the next client and says yes to its upgrade, whatever it is.
int accept_client(int listener) {
  pollfd waiting{listener, POLLIN, 0};
  if (::poll(&waiting, 1, 10'000) != 1) throw std::runtime_error("no client came");
  const int socket = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
  if (socket < 0) throw std::runtime_error("accept");
  const int on = 1;
  ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  std::string request;
  char chunk[1024];
  while (!request.ends_with("\r\n\r\n")) {
    const ssize_t got = ::recv(socket, chunk, sizeof chunk, 0);
    if (got <= 0) throw std::runtime_error("no request came");
    request.append(chunk, static_cast<std::size_t>(got));
  }
  constexpr std::string_view yes = "HTTP/1.1 101 Switching Protocols\r\n\r\n";
  if (::send(socket, yes.data(), yes.size(), MSG_NOSIGNAL) < 0) throw std::runtime_error("send");
  return socket;
}

// A frame as the server sends it: one changed row, filled up to the size of a real one.
std::string frame_of(std::size_t bytes) {
  std::string text = R"({"jsonrpc":"2.0","method":"changes","params":{"topic":"bench/initiatives","position":"1-00000000-00000000","rows":[{"revision":1,"fields":")";
  constexpr std::string_view end = R"("}]}})";
  if (text.size() + end.size() < bytes) text.append(bytes - text.size() - end.size(), 'x');
  text += end;
  if (text.size() < 126 || text.size() > 0xffff) throw std::runtime_error("--bytes is 126 to 65535");
  const char head[] = {'\x81', 126, static_cast<char>(text.size() >> 8), static_cast<char>(text.size() & 0xff)};
  return std::string(head, sizeof head) + text;
}

// The clients' process: reads until it has everything.
int hear(std::uint16_t port, std::size_t watchers, std::size_t rounds) {
  std::size_t rows = 0;
  Pool pool([&](std::size_t, std::string_view message) {
    if (is_changes(message) && position_seq(message)) rows += count_rows(message);
  });
  for (std::size_t i = 0; i < watchers; ++i) pool.open(port, "");
  pool.until([&] { return rows == watchers * rounds; }, 300, "the last message");
  return 0;
}

int run(const Arguments& arguments) {
  const auto watchers = static_cast<std::size_t>(arguments.number("watchers"));
  const auto rounds = static_cast<std::size_t>(arguments.number("rounds"));
  const int rate = arguments.number("rate");
  const std::string frame = frame_of(static_cast<std::size_t>(arguments.number("bytes")));
  std::uint16_t port = 0;
  const int listener = listen_on_loopback(port);
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("fork");
  if (child == 0) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::close(listener);
    return hear(port, watchers, rounds);
  }
  std::vector<int> sockets;
  for (std::size_t i = 0; i < watchers; ++i) sockets.push_back(accept_client(listener));
  const double before = own_cpu_seconds();
  const auto start = Clock::now();
  for (std::size_t round = 0; round < rounds; ++round) {
    std::this_thread::sleep_until(start + std::chrono::microseconds(1'000'000 / rate) * round);
    for (const int socket : sockets) {
      if (::write(socket, frame.data(), frame.size()) != static_cast<ssize_t>(frame.size())) throw std::runtime_error("write");
    }
  }
  const double cpu = own_cpu_seconds() - before;
  int status = 0;
  ::waitpid(child, &status, 0);
  if (status != 0) throw std::runtime_error("the clients did not get everything");
  std::printf("{\"bench\":\"write_loop\",\"watchers\":%zu,\"rounds\":%zu,\"rate\":%d,\"bytes\":%zu,\"cpu_s_a_million_writes\":%.3f}\n",
              watchers, rounds, rate, frame.size(), cpu / static_cast<double>(watchers * rounds) * 1e6);
  return 0;
}

}  // namespace

}  // namespace radslag::bench

int main(int count, char** values) {
  try {
    return radslag::bench::run(radslag::bench::Arguments(count, values));
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "write_loop: %s\n", failure.what());
    return 1;
  }
}
