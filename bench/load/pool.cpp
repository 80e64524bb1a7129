#include "load/pool.hpp"

#include <sys/epoll.h>
#include <unistd.h>

#include <stdexcept>

namespace radslag::bench {

Pool::Pool(OnMessage on_message) : epoll_(::epoll_create1(EPOLL_CLOEXEC)), on_message_(std::move(on_message)) {}

Pool::~Pool() { ::close(epoll_); }

std::size_t Pool::open(std::uint16_t port, std::string_view token) {
  const std::size_t index = sockets_.size();
  sockets_.push_back(std::make_unique<Socket>(port, token));
  epoll_event event{};
  event.events = EPOLLIN;
  event.data.u64 = index;
  ::epoll_ctl(epoll_, EPOLL_CTL_ADD, sockets_[index]->fd(), &event);
  until([&] { return sockets_[index]->is_open(); }, 10, "a socket to open");
  return index;
}

void Pool::close(std::size_t index) { sockets_[index]->close(); }

void Pool::turn(int timeout_ms) {
  epoll_event events[512];
  const int ready = ::epoll_wait(epoll_, events, 512, timeout_ms);
  for (int i = 0; i < ready; ++i) {
    const auto index = static_cast<std::size_t>(events[i].data.u64);
    sockets_[index]->receive([&](std::string_view message) { on_message_(index, message); });
  }
}

void Pool::until(const std::function<bool()>& done, double limit_s, const std::string& what) {
  const auto start = Clock::now();
  while (!done()) {
    if (seconds_since(start) > limit_s) throw std::runtime_error("waited in vain for " + what);
    turn(20);
  }
}

}  // namespace radslag::bench
