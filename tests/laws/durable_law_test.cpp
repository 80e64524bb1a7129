// Law 1: acknowledged is durable. A process that writes is killed at any point, again and again; every command that it had
// acknowledged is there afterwards, once, and so is, at most once, every command that was sent and never answered.
// (What a power cut leaves is tests/store/power_cut_test.cpp.)
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fmt/format.h>

#include <chrono>
#include <set>

#include "laws/council_simulation.hpp"
#include "store/scratch.hpp"
#include "registration/register_all.hpp"

namespace radslag::laws {

using namespace council;

namespace {

constexpr int kills = 12;

Call call(const Registry& registry, const std::string& member, const std::string& id, const std::string& method, const std::string& params) {
  const auto value = protocol::read_json(params);
  Call call;
  call.caller.principal = member;
  call.caller.member = MemberId(member);
  call.id = CommandId(id);
  call.method = method;
  call.body = protocol::to_canonical_json(*value);
  call.command = std::move(*registry.find_command(method)->prepare(*value));
  call.reply = [](Answer) {};
  return call;
}

// The command of number i: somebody joins. Its id is made of the number, so that it can be sent again.
std::string member_of(int i) { return fmt::format("01J{:023}", i); }

Call join(const Registry& registry, int i) {
  return call(registry, member_of(i), fmt::format("01990000-0000-7000-8000-{:012}", i), "membership.join",
              R"({"council":"husby","display_name":"Namn","accept_rules":true})");
}

struct Place {
  store::Scratch folder;
  [[nodiscard]] store::Database open() const { return store::Database::open(folder / "council.db", store::Database::Mode::writer); }
  [[nodiscard]] std::filesystem::path keys() const { return folder / "keys"; }
};

void found_council(const Place& place) {
  const std::string operator_id = "01J0PERAT0R000000000000000";
  const SystemClock clock;
  SystemRandom random;
  KeyRing keys(place.keys(), random);
  const Registry registry = register_all();
  auto db = place.open();
  store::migrate(db, store::embedded_migrations(), clock.now());
  db.run("INSERT INTO operator (member, since) VALUES ($1, $2)", operator_id, clock.now());
  Office office(std::move(db), registry, keys, random);
  std::vector<Call> group;
  group.push_back(call(registry, operator_id, "01990000-0000-7000-8000-ffffffffffff", "council.create",
                       R"({"council":"husby","name":"Husby","responsible_body":{"kind":"association","name":"F","contact":""}})"));
  ASSERT_TRUE(office.execute(std::move(group), clock.now()).answers.at(0).second.result);
}

// In a process of its own: sends the commands from `first` on, and tells the number of each that is acknowledged.
[[noreturn]] void write_until_killed(const Place& place, int first, std::uint64_t seed, int told) {
  SeededRandom random(seed);
  const Registry registry = register_all();
  SystemRandom keys_random;
  KeyRing keys(place.keys(), keys_random);
  Office office(place.open(), registry, keys, random, {.checkpoint_every = std::chrono::milliseconds(1), .rates = false});
  const SystemClock clock;
  for (int next = first;;) {
    std::vector<Call> group;
    const int end = next + 1 + static_cast<int>(random.below(8));
    for (int i = next; i < end; ++i) group.push_back(join(registry, i));
    const Committed batch = office.execute(std::move(group), clock.now());
    for (const auto& [reply, answer] : batch.answers) {
      if (answer.result && ::write(told, &next, sizeof next) != sizeof next) ::_exit(1);
      ++next;
    }
  }
}

// Kills the process after so many acknowledgements and a moment more, to strike in the middle of whatever comes then.
// Gives the numbers that were acknowledged.
std::vector<int> run_and_kill(const Place& place, int first, SeededRandom& random) {
  int ends[2];
  EXPECT_EQ(::pipe(ends), 0);
  const auto seed = random.below(1'000'000);
  const pid_t writer = ::fork();
  if (writer == 0) {
    ::close(ends[0]);
    write_until_killed(place, first, seed, ends[1]);
  }
  ::close(ends[1]);
  std::vector<int> acknowledged;
  const auto wanted = random.below(40);
  const auto moment = std::chrono::microseconds(random.below(4000));
  int number = 0;
  while (acknowledged.size() < wanted && ::read(ends[0], &number, sizeof number) == sizeof number) acknowledged.push_back(number);
  const auto until = std::chrono::steady_clock::now() + moment;
  while (std::chrono::steady_clock::now() < until) {
  }
  ::kill(writer, SIGKILL);
  while (::read(ends[0], &number, sizeof number) == sizeof number) acknowledged.push_back(number);
  ::close(ends[0]);
  int status = 0;
  EXPECT_EQ(::waitpid(writer, &status, 0), writer);
  EXPECT_TRUE(WIFSIGNALED(status)) << "it ended by itself, with " << status;
  return acknowledged;
}

}  // namespace

TEST(DurableLaw, what_was_acknowledged_is_there_once_however_often_the_process_is_killed) {
  const Place place;
  SeededRandom random(static_cast<std::uint64_t>(std::chrono::steady_clock::now().time_since_epoch().count()));
  found_council(place);
  std::set<int> acknowledged;
  int next = 0;
  for (int i = 0; i < kills; ++i) {
    for (const int number : run_and_kill(place, std::max(0, next - 5), random)) acknowledged.insert(number);
    next = acknowledged.empty() ? 0 : *acknowledged.rbegin() + 1;
  }
  EXPECT_GT(acknowledged.size(), 20U);

  store::Database db = place.open();
  EXPECT_NO_THROW(Journals{db}) << "a leaf, a node, a payload or the signed root does not hold";
  std::int64_t joined = 0;
  db.each<std::string, std::int64_t>("SELECT member, count(*) FROM persona GROUP BY member", [&](const std::string& member, std::int64_t times) {
    EXPECT_EQ(times, 1) << member;
    joined += times;
  });
  for (const int number : acknowledged) {
    EXPECT_TRUE(db.one<int>("SELECT 1 FROM persona WHERE member = $1", member_of(number))) << number << " was acknowledged";
  }
  EXPECT_EQ(db.one<std::int64_t>("SELECT count(*) FROM entry WHERE kind = 'member_joined'"), joined);
  EXPECT_EQ(db.one<std::int64_t>("SELECT count(*) FROM receipt WHERE council = 'husby'"), joined + 1);
}

}  // namespace radslag::laws
