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

// Fixes roll, question and key. Refused where it cannot open.
[[nodiscard]] Or<Decision> opening(const Context& context, const Record& record);
// Counts and publishes; or ends without a result where the key is gone.
[[nodiscard]] Decision closing(const Context& context, const Record& record);
[[nodiscard]] Decision ending(const Context& context, const Record& record, const protocol::RoundEnding& why,
                              const std::optional<std::string>& reason = std::nullopt);

}  // namespace radslag::council::rounds
