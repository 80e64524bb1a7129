#pragma once
// What the files of rules share.
#include "council/core/decision.hpp"
#include "council/rounds/record.hpp"

namespace radslag::council::rounds {

[[nodiscard]] std::unexpected<Refusal> no_such_round();
// In this council, and in this state.
[[nodiscard]] Or<Record> found_in(const Context& context, const RoundId& id, RoundState state);

template <class Typed>
[[nodiscard]] Fact of_everyone(const Context& context, const Typed& typed) {
  return Fact::of(context.council, Audience::everyone(), typed);
}

// Nothing is wrong, or what.
[[nodiscard]] std::optional<Refusal> contradiction(const protocol::RoundTerms& terms, Time now);

// `conflict_of_interest` where one is noted for whoever asks at an initiative that is an option here.
[[nodiscard]] std::optional<Refusal> conflict_at(const Context& context, const RoundId& round);

// Fixes roll, question and key. Refused where it cannot open.
[[nodiscard]] Or<Decision> opening(const Context& context, const Record& record);
// Nothing more comes in; counts and publishes, where that is soon done. Or ends without a result where the key is gone.
[[nodiscard]] Decision closing(const Context& context, const Record& record);
class Counter;
// Closed and not counted yet: once the counter has it, publishes.
[[nodiscard]] Decision counting(const Context& context, const Record& record, Counter& counter);
[[nodiscard]] Decision ending(const Context& context, const Record& record, const protocol::RoundEnding& why,
                              const std::optional<std::string>& reason = std::nullopt);

}  // namespace radslag::council::rounds
