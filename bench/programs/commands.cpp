// Durable commands a second: each of C clients sends its next command when the last was acknowledged.
// Prints one JSON line with the rate and the acknowledgement's p50 and p99.
#include <cstdio>
#include <deque>

#include "base/id.hpp"
#include "load/arguments.hpp"
#include "load/pool.hpp"
#include "load/wire.hpp"

namespace radslag::bench {

namespace {


int run(const Arguments& arguments) {
  const auto port = static_cast<std::uint16_t>(arguments.number("port"));
  const int pid = arguments.number("pid");
  const int seconds = arguments.number("seconds");
  const auto clients = static_cast<std::size_t>(arguments.number("clients"));
  // What each client keeps on its way: 1 is a person, more is a script.
  const auto in_flight = static_cast<std::size_t>(arguments.number("in-flight"));
  const std::string council = arguments.text("council");
  const auto tokens = arguments.lines("tokens");
  const auto initiatives = arguments.lines("initiatives");
  SystemRandom random;
  std::vector<std::deque<Clock::time_point>> sent(clients);
  std::vector<std::size_t> turns(clients, 0);
  std::vector<double> ack_ms;
  std::size_t refused = 0;
  bool going = true;

  Pool* reach = nullptr;
  const auto send_next = [&](std::size_t index) {
    const std::size_t turn = turns[index]++;
    const auto& initiative = initiatives[turn % initiatives.size()];
    sent[index].push_back(Clock::now());
    reach->send(index, endorse(make_uuid7(SystemClock().now(), random), council, initiative, (turn / initiatives.size()) % 2 == 0));
  };
  Pool pool([&](std::size_t index, std::string_view message) {
    if (message.find("\"method\"") != std::string_view::npos) return;
    if (!is_result(message)) ++refused;
    ack_ms.push_back(to_ms(Clock::now() - sent[index].front()));
    sent[index].pop_front();
    if (going) send_next(index);
  });
  reach = &pool;
  for (std::size_t i = 0; i < clients; ++i) pool.open(port, tokens.at(i));
  const double cpu_before = cpu_seconds(pid);
  const auto start = Clock::now();
  for (std::size_t i = 0; i < clients; ++i) {
    for (std::size_t k = 0; k < in_flight; ++k) send_next(i);
  }
  while (seconds_since(start) < seconds) pool.turn(20);
  const double wall = seconds_since(start);
  const std::size_t done = ack_ms.size();
  going = false;
  pool.until([&] { return std::ranges::all_of(sent, [](const auto& queue) { return queue.empty(); }); }, 30, "the last answers");
  std::printf(
      "{\"bench\":\"commands\",\"clients\":%zu,\"in_flight\":%zu,\"commands\":%zu,\"refused\":%zu,\"commands_per_second\":%.0f,"
      "\"ack_p50_ms\":%.2f,\"ack_p99_ms\":%.2f,\"server_cpu_s_a_million_commands\":%.1f}\n",
      clients, in_flight, done, refused, static_cast<double>(done) / wall, percentile(ack_ms, 0.5),
      percentile(ack_ms, 0.99), (cpu_seconds(pid) - cpu_before) / static_cast<double>(ack_ms.size()) * 1e6);
  return refused == 0 ? 0 : 1;
}

}  // namespace

}  // namespace radslag::bench

int main(int count, char** values) {
  try {
    return radslag::bench::run(radslag::bench::Arguments(count, values));
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "commands: %s\n", failure.what());
    return 1;
  }
}
