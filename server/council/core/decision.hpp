#pragma once
// What a rule is given and what it answers. Rules read the books and decide; they change nothing and ask no clock.
#include <functional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "base/random.hpp"
#include "base/refusal.hpp"
#include "base/time.hpp"
#include "council/core/actor.hpp"
#include "council/core/fact.hpp"
#include "council/core/keys.hpp"
#include "store/database.hpp"

namespace radslag::council {

class KeyRing;

struct Context {
  store::Database& books;  // to read; the rules write nothing
  const CouncilId& council;
  const Actor& actor;
  const Caller& caller;
  Time now;
  Random& random;
  KeyRing& keys;  // to sign, and to seal and unseal ballots
};

// A cookie to set or to end with the answer.
struct SessionChange {
  std::string token;  // the secret for the cookie; empty: end the session
  Time expires{};      // no time at all: with the browser
};

// What is done beside the facts, in the same savepoint: the closed list of DESIGN section 1
// (password hashes, tokens, drafts, the mail outbox). As values, so that a rule stays a function.
using Effect = std::function<void(store::Database&)>;

struct Decision {
  std::vector<Fact> facts;
  std::string result = "{}";  // JSON object handed to the caller
  std::function<std::string(std::int64_t seq)> result_of{};  // the result, where it names the last entry that was written
  std::vector<Effect> effects;
  std::optional<SessionChange> session;
  std::vector<MemberId> relabel;          // members whose roles changed: their watched topics are reset
  std::vector<std::string> end_sessions;  // session handles whose sockets close within a second
  bool private_result = false;            // holds a secret (a token): the receipt keeps no copy of it
  std::optional<Refusal> refused;         // the answer is this refusal, but the effects stand: a wrong code counts
};

using Outcome = Or<Decision>;

// For a query: the same view without writing. The answer is a JSON object.
struct Reading {
  store::Database& books;
  const CouncilId& council;
  const Actor& actor;
  const Labels& labels;
  const Caller& caller;
  Time now;
};

}  // namespace radslag::council
