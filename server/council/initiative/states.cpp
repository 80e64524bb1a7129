#include "council/initiative/states.hpp"

#include <initializer_list>

namespace radslag::council::initiative {

using enum State;

// The table. A line an act: from which states, to which.
std::optional<State> next(State state, Act act) {
  const auto from = [state](std::initializer_list<State> states, State to) -> std::optional<State> {
    for (const State one : states) {
      if (one == state) return to;
    }
    return std::nullopt;
  };
  const auto stays_in = [&](std::initializer_list<State> states) { return from(states, state); };

  switch (act) {
    case Act::edit:                   return state == returned ? submitted : stays_in({submitted, published});
    case Act::withdraw:               return from({submitted, screening, returned, published, shortlisted}, withdrawn);
    case Act::begin_screening:        return from({submitted}, screening);
    // Who decides on a submitted one has thereby taken it in hand: screening_began comes first (rules_screening.cpp).
    case Act::publish:                return from({screening}, published);
    case Act::send_back:              return from({screening}, returned);
    case Act::reject:                 return from({screening}, rejected);
    case Act::forward_from_screening: return from({screening}, forwarded);
    case Act::forward:                return from({published, shortlisted}, forwarded);
    case Act::shortlist:              return from({published}, shortlisted);
    case Act::lapse:                  return from({published}, lapsed);
    case Act::answer:                 return stays_in({published, shortlisted, forwarded, lapsed});
    // What was never public has nothing to hide; the rules ask for that beside the state.
    case Act::hide:
    case Act::show:                   return stays_in({published, shortlisted, forwarded, lapsed, merged, withdrawn});
    case Act::endorse:
    case Act::unendorse:              return stays_in({published, shortlisted});
    case Act::merge_away:             return from({published}, merged);
    case Act::merge_into:             return stays_in({published, shortlisted});
  }
  return std::nullopt;
}

bool is_open(State state) { return next(state, Act::endorse).has_value(); }

}  // namespace radslag::council::initiative
