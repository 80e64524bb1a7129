#pragma once
// Takes commands in place of the writer, from any thread. Four of them (account.start with a password, account.sign_in,
// account.set_password, account.step_up) are hashed on threads of their own first; every other one goes straight on to the writer. Here
// also sit the rates of signing in and of letters.
//
//   net ── submit ──► FrontDesk ──► PasswordDesk ──► writer ──► on_commit ──► net
//                         └──────────────────────────►┘
//
// Two more are about a provider (OpenID Connect): once the rule has said yes, a thread of its own fetches what is needed
// and answers with the provider's address. Who comes back is asked about on such a thread before the writer hears of it.
//
// Every command is answered once, through `deliver` in a batch of its own when it never reached the writer: net has one
// way in for answers. It must outlive the answers: a reply of the writer's still comes through here. `deliver` is called on the caller's thread, on a hashing thread or (by the writer) on the writer's.
#include <functional>
#include <string_view>

#include "council/core/office.hpp"
#include "council/core/registry.hpp"
#include "identity/checks.hpp"
#include "identity/failed_sign_ins.hpp"
#include "identity/identity.hpp"
#include "identity/oidc/journey.hpp"
#include "identity/password_desk.hpp"
#include "protocol/value.hpp"

namespace radslag::identity {

struct FrontDeskOptions {
  PasswordDeskOptions desk{};
  // Threads that wait for providers, most of their time.
  PasswordDeskOptions web{.threads = limits::journeys_at_once, .waiting_max = limits::journeys_waiting_max};
  bool rates = true;  // simulations switch them off
};

class FrontDesk {
 public:
  using Deliver = std::function<void(council::Committed)>;

  struct Parts {
    std::function<bool(council::Call)> submit;  // to the writer: Writer::submit, or what stands for it
    const council::Registry& registry;
    const Identity& identity;
    const Clock& clock;
    PasswordDesk::OpenReader open_reader;
    Deliver deliver;                            // as the writer's on_commit
    std::function<void()> letter_posted = {};  // called after an answer to a command that posts letters: wakes the postman
    std::function<void(std::string words)> complain = {};  // for the log: why somebody was not let in by a provider
  };

  explicit FrontDesk(Parts parts, FrontDeskOptions options = {});

  // `params` as they were read from the request; `id` of the command. Answers `method_not_found` for what is no command.
  void submit(std::string_view method, protocol::Value params, council::Caller caller, CommandId id, council::Reply reply);
  // Somebody came back from a provider. The refusal's `needs` is a word for the page that they are led to.
  void arrive(oidc::Arrival arrival, council::Caller caller, council::Reply reply);
  // For Sessions: writes down that a session was used. Lost when the writer is busy; the next use tries again.
  void note_use(const std::string& handle, Time now);
  // For Sessions: a browser showed its new secret. Lost when the writer is busy; the next request tries again.
  void confirm_secret(const std::string& handle, const council::Secret& shown, Time now);
  // Gives the session a new secret, where one is owed: the answer brings the cookie, or none.
  void renew(council::Caller caller, council::Reply reply);
  // Finishes what is being hashed. Before the writer is stopped.
  void stop() {
    desk_.stop();
    web_.stop();
  }

 private:
  struct Asked {
    std::string method;
    protocol::Value params;
    council::Caller caller;
    CommandId id;
    council::Reply reply;
  };

  void pass_on(Asked asked);
  void start(Asked asked);
  void sign_in(Asked asked);
  void set_password(Asked asked);
  void step_up(Asked asked);
  void finish_sign_in(Asked asked);
  // On to the writer at the pace of failed sign-ins; counts as failed unless the answer is a result.
  void slowed(Asked asked, const std::string& account);
  void try_code(Asked asked);
  // Is there room for one more letter? Otherwise the answer has been given.
  bool may_send_letter(Asked& asked, const std::string& email);
  // Is there room for one more challenge to a passkey, or for an answer? Otherwise the answer has been given.
  bool may_ask_for_passkey(Asked& asked);
  void hash(Asked asked, std::chrono::milliseconds hold, std::move_only_function<void(store::Database&, Asked&)> work);
  void hand_over(Asked asked, std::unique_ptr<council::Prepared> command, council::Rate rate = council::Rate::none);
  void answer(council::Reply reply, Refusal refusal);
  void answer(council::Reply reply, council::Answer given);
  // Towards a provider, when the writer's rule allows it.
  void depart(Asked asked, oidc::Attempt attempt);
  [[nodiscard]] oidc::Surroundings surroundings() const;

  Parts parts_;
  FrontDeskOptions options_;
  FailedSignIns failed_;
  TokenBuckets letters_to_{limits::letters_a_recipient, limits::letters_a_recipient_burst};
  TokenBuckets letters_from_{limits::letters_an_address, limits::letters_an_address_burst};
  TokenBuckets passkeys_from_{limits::passkeys_an_address, limits::passkeys_an_address_burst};
  TokenBuckets codes_from_{limits::codes_an_address, limits::codes_an_address_burst};
  TokenBuckets codes_anywhere_{limits::codes_anywhere, limits::codes_anywhere_burst};
  TokenBuckets journeys_from_{limits::journeys_an_address, limits::journeys_an_address_burst};
  PasswordDesk desk_;  // last, with web_: their threads use all of the above
  PasswordDesk web_;
};

}  // namespace radslag::identity
