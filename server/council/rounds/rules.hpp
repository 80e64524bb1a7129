#pragma once
#include "council/core/decision.hpp"
#include "council/rounds/record.hpp"
#include "protocol/generated/round_methods.hpp"

namespace radslag::council::rounds {

[[nodiscard]] Outcome announce(const Context& context, const protocol::RoundAnnounce& command);
[[nodiscard]] Outcome change(const Context& context, const protocol::RoundChange& command);
[[nodiscard]] Outcome put_options(const Context& context, const protocol::RoundPutOptions& command);
[[nodiscard]] Outcome drop_option(const Context& context, const protocol::RoundDropOption& command);
[[nodiscard]] Outcome open(const Context& context, const protocol::RoundOpen& command);
[[nodiscard]] Outcome close(const Context& context, const protocol::RoundClose& command);
[[nodiscard]] Outcome cancel(const Context& context, const protocol::RoundCancel& command);
[[nodiscard]] Outcome cast(const Context& context, const protocol::RoundCast& command);

class Counter;
// What time brings: rounds open and close, voters are told, the turnout is noted, large rounds are counted, links are destroyed, rolls go.
[[nodiscard]] Decision sweep(const Context& context, Counter& counter);
// Outside a transaction, once a close stands: the key goes, the log is emptied. Tried again at every tick until both are done.
// True when it has been done to some: the file is to be written anew, by night where it is large.
[[nodiscard]] bool cleanse(store::Database& books, KeyRing& keys);

}  // namespace radslag::council::rounds
