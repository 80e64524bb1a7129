// The random councils do everything that a council can do. A new command without a line in acts*.cpp is found here.
#include <gtest/gtest.h>

#include <map>

#include "laws/council_simulation.hpp"
#include "protocol/generated/methods.hpp"

namespace radslag::laws {

TEST(Acts, every_registered_command_is_accepted_now_and_then) {
  std::map<std::string, int, std::less<>> missing;
  {
    const Simulation simulation(1);
    for (const auto& method : protocol::methods()) {
      const bool is_command = method.kind == protocol::MethodKind::command;
      if (is_command && simulation.desk.registry().find_command(method.name) != nullptr) missing.emplace(method.name, 0);
    }
  }
  missing.erase("council.create");  // how every simulation begins
  EXPECT_GT(missing.size(), 10U);
  for (std::uint64_t seed = 1; seed <= 300 && !missing.empty(); ++seed) {
    Simulation simulation(seed);
    simulation.run(400, [&](const Sent& sent) {
      if (sent.answer.result) missing.erase(sent.order.method);
    });
  }
  for (const auto& [method, times] : missing) ADD_FAILURE() << method << " was never accepted: has it an act?";
}

}  // namespace radslag::laws
