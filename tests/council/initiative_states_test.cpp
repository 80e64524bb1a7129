#include "council/initiative/states.hpp"

#include <gtest/gtest.h>

#include <array>
#include <set>
#include <tuple>

namespace radslag::council::initiative {

namespace {

using enum State;

constexpr std::array every_state = {submitted, screening, returned, rejected, forwarded,
                                    published, shortlisted, merged, lapsed, withdrawn};
constexpr std::array every_act = {Act::edit,    Act::withdraw, Act::begin_screening, Act::publish,
                                  Act::send_back, Act::reject, Act::forward_from_screening, Act::forward,
                                  Act::shortlist, Act::lapse,  Act::answer,          Act::hide,
                                  Act::show,      Act::endorse, Act::unendorse,      Act::merge_away,
                                  Act::merge_into};

}  // namespace

// SWEDISH_CONTEXT 1.4, written out: every way that there is from one state to another. All others are refused.
TEST(InitiativeStates, lead_where_the_council_says_and_nowhere_else) {
  const std::set<std::tuple<State, Act, State>> ways = {
      {submitted, Act::begin_screening, screening},
      {submitted, Act::withdraw, withdrawn},
      {screening, Act::publish, published},
      {screening, Act::send_back, returned},
      {screening, Act::reject, rejected},
      {screening, Act::forward_from_screening, forwarded},
      {screening, Act::withdraw, withdrawn},
      {returned, Act::edit, submitted},
      {returned, Act::withdraw, withdrawn},
      {published, Act::shortlist, shortlisted},
      {published, Act::lapse, lapsed},
      {published, Act::merge_away, merged},
      {published, Act::forward, forwarded},
      {published, Act::withdraw, withdrawn},
      {shortlisted, Act::forward, forwarded},
      {shortlisted, Act::withdraw, withdrawn},
  };
  for (const State from : every_state) {
    for (const Act act : every_act) {
      const auto to = next(from, act);
      if (!to || *to == from) continue;
      EXPECT_TRUE(ways.contains({from, act, *to})) << to_string(from) << " → " << to_string(*to);
    }
  }
  for (const auto& [from, act, to] : ways) EXPECT_EQ(next(from, act), to) << to_string(from) << " → " << to_string(to);
}

TEST(InitiativeStates, keep_their_place_under_acts_that_are_no_step) {
  EXPECT_EQ(next(published, Act::edit), published);
  EXPECT_EQ(next(submitted, Act::edit), submitted);
  for (const Act act : {Act::endorse, Act::unendorse, Act::merge_into}) {
    for (const State state : every_state) {
      const bool open = state == published || state == shortlisted;
      EXPECT_EQ(next(state, act), open ? std::optional(state) : std::nullopt) << to_string(state);
      EXPECT_EQ(is_open(state), open);
    }
  }
}

TEST(InitiativeStates, that_are_ends_are_left_by_nobody) {
  for (const State end : {rejected, merged, withdrawn, lapsed, forwarded}) {
    for (const Act act : every_act) EXPECT_TRUE(!next(end, act) || next(end, act) == end) << to_string(end);
  }
}

}  // namespace radslag::council::initiative
