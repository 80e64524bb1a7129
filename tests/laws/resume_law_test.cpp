// Law 3: resume is gap-free. A session cut at any message and resumed ends with exactly the rows of a fresh one, for every
// role, also when roles changed meanwhile, whether the ring or the store served it.
// Law 4, live and resumed: every row that is sent has an audience among the viewer's labels (Client::deliver asks).
#include <gtest/gtest.h>

#include "laws/client_model.hpp"

namespace radslag::laws {

TEST(ResumeLaw, a_cut_session_ends_with_exactly_the_rows_of_a_fresh_one) {
  for_each_seed([](std::uint64_t seed) {
    Simulation simulation(seed);
    live_through(simulation, 250, [](std::vector<Client>& clients) {
      int live = 0;
      int store = 0;
      for (Client& client : clients) {
        client.expect_fresh();
        live += client.live_deliveries();
        store += client.store_deliveries();
      }
      EXPECT_GT(live, 200) << "the ring was hardly tried";
      EXPECT_GT(store, 200) << "the store was hardly tried";
    });
  });
}

}  // namespace radslag::laws
