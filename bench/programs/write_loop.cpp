// What the kernel alone costs: one message written to each of N loopback sockets with write(), again and again, by one
// thread. The floor that a raw broadcast is held against. Prints one JSON line.
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <ctime>
#include <thread>

#include "load/arguments.hpp"
#include "load/measure.hpp"

namespace radslag::bench {

namespace {

double thread_cpu_seconds() {
  timespec time{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

// N connected pairs over TCP on 127.0.0.1, as a server has them.
std::pair<std::vector<int>, std::vector<int>> connected(std::size_t count) {
  const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  if (::bind(listener, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(listener, 128) != 0) throw std::runtime_error("listen");
  ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
  std::vector<int> servers;
  std::vector<int> clients;
  const int on = 1;
  for (std::size_t i = 0; i < count; ++i) {
    const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(client, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) throw std::runtime_error("connect");
    clients.push_back(client);
    servers.push_back(::accept(listener, nullptr, nullptr));
    ::setsockopt(servers.back(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  }
  ::close(listener);
  return {servers, clients};
}

int run(const Arguments& arguments) {
  const auto watchers = static_cast<std::size_t>(arguments.number("watchers"));
  const int rounds = arguments.number("rounds");
  const std::string message(static_cast<std::size_t>(arguments.number("bytes")), 'x');
  const auto [servers, clients] = connected(watchers);
  double cpu = 0;
  std::vector<char> sink(1 << 20);
  for (int round = 0; round < rounds; ++round) {
    const double before = thread_cpu_seconds();
    for (const int socket : servers) {
      if (::write(socket, message.data(), message.size()) < 0) throw std::runtime_error("write");
    }
    cpu += thread_cpu_seconds() - before;
    for (const int socket : clients) {
      for (ssize_t left = static_cast<ssize_t>(message.size()); left > 0;) {
        left -= ::recv(socket, sink.data(), std::min<std::size_t>(sink.size(), static_cast<std::size_t>(left)), 0);
      }
    }
  }
  for (const auto& sockets : {servers, clients}) {
    for (const int socket : sockets) ::close(socket);
  }
  std::printf("{\"bench\":\"write_loop\",\"watchers\":%zu,\"rounds\":%d,\"bytes\":%zu,\"cpu_s_a_million_writes\":%.3f}\n",
              watchers, rounds, message.size(), cpu / static_cast<double>(watchers) / rounds * 1e6);
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
