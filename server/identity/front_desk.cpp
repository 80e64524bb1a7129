#include "identity/front_desk.hpp"

#include <algorithm>

#include "council/core/errand.hpp"
#include "identity/address.hpp"
#include "identity/desk_parts.hpp"
#include "identity/rules.hpp"
#include "identity/second_factor.hpp"
#include "identity/session_table.hpp"

namespace radslag::identity {

namespace {

using protocol::AccountChangeEmail;
using protocol::AccountSetPassword;
using protocol::AccountSignIn;
using protocol::AccountStart;
using protocol::AccountStepUp;

// What is to be remembered on the way to a provider; nothing for any other command, and for params that its own decoder
// is to refuse.
std::optional<oidc::Attempt> attempt_of(const std::string& method, const protocol::Value& params, const council::Caller& caller) {
  const auto begin = [](const auto& read) {
    oidc::Attempt attempt;
    attempt.provider = read->provider;
    attempt.language = read->language;
    attempt.return_to = read->return_to.value_or("/");
    return attempt;
  };
  if (method == protocol::AccountEnterByProvider::method) {
    const auto read = protocol::AccountEnterByProvider::decode(params);
    if (!read) return std::nullopt;
    auto attempt = begin(read);
    attempt.browser = read->browser;
    attempt.anew = caller.member.has_value();
    return attempt;
  }
  if (method == protocol::AccountLinkProvider::method) {
    const auto read = protocol::AccountLinkProvider::decode(params);
    if (!read) return std::nullopt;
    auto attempt = begin(read);
    attempt.link_to = caller.member;
    return attempt;
  }
  return std::nullopt;
}

Refusal too_fast(std::int64_t retry_ms) {
  return wait_a_moment(Reason::rate_limited, "That was too often. Wait a moment and try again, or sign in with a code by e-mail.", retry_ms);
}

// A receipt keeps a fast hash of the body for thirty days. A password is not to be found by trying that one instead of
// the slow one, so it is left out: the same command with another password counts as the same.
std::string body_without_secrets(protocol::Value params) {
  if (auto* object = params.as_object()) {
    std::erase_if(*object, [](const auto& member) { return member.first == "password" || member.first == "current"; });
  }
  return protocol::to_canonical_json(params);
}

}  // namespace

FrontDesk::FrontDesk(Parts parts, FrontDeskOptions options)
    : parts_(std::move(parts)), options_(options), desk_(parts_.open_reader, options.desk), web_(parts_.open_reader, options.web) {}

void FrontDesk::submit(std::string_view method, protocol::Value params, council::Caller caller, CommandId id, council::Reply reply) {
  Asked asked{std::string(method), std::move(params), std::move(caller), std::move(id), std::move(reply)};
  if (method == AccountSignIn::method) return sign_in(std::move(asked));
  if (method == AccountSetPassword::method) return set_password(std::move(asked));
  if (method == AccountStart::method) return start(std::move(asked));
  if (method == AccountStepUp::method) return step_up(std::move(asked));
  if (method == protocol::AccountFinishSignIn::method) return finish_sign_in(std::move(asked));
  // What an authenticator signs cannot be guessed: this is against those who try in bulk, and a hall has room.
  const bool is_passkey = method == protocol::AccountPasskeyBegin::method || method == protocol::AccountPasskeySignIn::method;
  if (is_passkey && !may_ask_for_passkey(asked)) return;
  if (method == protocol::AccountTotpConfirm::method && asked.caller.member) {
    const std::string tag = second_factor::tag_of(parts_.identity.keys, *asked.caller.member);
    return slowed(std::move(asked), tag);
  }
  if (method == protocol::AccountStepUpLetter::method && asked.caller.member && !may_send_letter(asked, asked.caller.member->value)) return;
  if (method == protocol::AccountEnterByPaper::method || method == protocol::AccountSignInByCode::method) return try_code(std::move(asked));
  if (auto attempt = attempt_of(asked.method, asked.params, asked.caller)) return depart(std::move(asked), std::move(*attempt));
  if (method == AccountChangeEmail::method) {
    const auto params_read = AccountChangeEmail::decode(asked.params);
    if (params_read && !may_send_letter(asked, params_read->email)) return;
  }
  pass_on(std::move(asked));
}

void FrontDesk::pass_on(Asked asked) {
  const auto* rule = parts_.registry.find_command(asked.method);
  if (rule == nullptr) return answer(std::move(asked.reply), refuse(Reason::method_not_found, "There is no such command.").error());
  auto prepared = rule->prepare(asked.params);
  if (!prepared) return answer(std::move(asked.reply), std::move(prepared.error()));
  hand_over(std::move(asked), std::move(*prepared), rule->rate);
}

void FrontDesk::start(Asked asked) {
  auto params = AccountStart::decode(asked.params);
  if (!params) return answer(std::move(asked.reply), std::move(params.error()));
  if (!may_send_letter(asked, params->email)) return;
  const auto go_on = [this](Asked& asked_now, StartAsked done) {
    hand_over(std::move(asked_now), checked<AccountStart>(std::move(done), &identity::start, parts_.identity));
  };
  if (!params->password) return go_on(asked, {std::move(*params), std::nullopt});
  hash(std::move(asked), {}, [this, go_on, params = std::move(*params)](store::Database& reader, Asked& now) mutable {
    auto done = check(parts_.identity, reader, std::move(params));
    if (!done) return answer(std::move(now.reply), std::move(done.error()));
    go_on(now, std::move(*done));
  });
}

void FrontDesk::sign_in(Asked asked) {
  auto params = AccountSignIn::decode(asked.params);
  if (!params) return answer(std::move(asked.reply), std::move(params.error()));
  const std::string account = email_key(params->email);
  FailedSignIns::Pace pace;
  if (options_.rates) pace = failed_.begin(account, asked.caller.address, parts_.clock.now());
  if (pace.retry_ms) return answer(std::move(asked.reply), too_fast(*pace.retry_ms));
  // No receipt: a retry after a lost answer would be told that it signed in, and have no cookie. Again is harmless.
  asked.id = {};
  hash(std::move(asked), pace.hold, [this, account, params = std::move(*params)](store::Database& reader, Asked& now) {
    SignInAsked done = check(parts_.identity.passwords, reader, params);
    if (done.proof) failed_.succeeded(account, now.caller.address);
    hand_over(std::move(now), checked<AccountSignIn>(std::move(done), &identity::sign_in, parts_.identity));
  });
}

// Codes are long, so guessing is slow work in any case; what is counted is failures, and nobody is locked out: a hall on
// one address may mistype three hundred times at once, and the world together a few thousand times.
void FrontDesk::try_code(Asked asked) {
  asked.id = {};  // no receipt: the answer holds a secret and a cookie
  if (!options_.rates) return pass_on(std::move(asked));
  const std::string address = asked.caller.address;
  const Time now = parts_.clock.now();
  auto wait = codes_from_.take(address, now);
  if (!wait) wait = codes_anywhere_.take("", now);
  if (wait) return answer(std::move(asked.reply), too_fast(*wait));
  const auto reply = std::make_shared<council::Reply>(std::move(asked.reply));
  asked.reply = [this, reply, address](council::Answer given) {
    if (given.result) {
      codes_from_.give_back(address);
      codes_anywhere_.give_back("");
    }
    (*reply)(std::move(given));
  };
  pass_on(std::move(asked));
}

void FrontDesk::set_password(Asked asked) {
  auto params = AccountSetPassword::decode(asked.params);
  if (!params) return answer(std::move(asked.reply), std::move(params.error()));
  // A present password can be guessed at here too. Who is not signed in is told so by the rule, without any hashing.
  if (!asked.caller.member) return pass_on(std::move(asked));
  const std::string account = asked.caller.member->value;
  FailedSignIns::Pace pace;
  if (options_.rates && params->current) pace = failed_.begin(account, asked.caller.address, parts_.clock.now());
  if (pace.retry_ms) return answer(std::move(asked.reply), too_fast(*pace.retry_ms));
  hash(std::move(asked), pace.hold, [this, account, params = std::move(*params)](store::Database& reader, Asked& now) {
    auto done = check(parts_.identity, reader, now.caller, params);
    if (!done) return answer(std::move(now.reply), std::move(done.error()));
    if (params.current && done->proven_hash) failed_.succeeded(account, now.caller.address);
    hand_over(std::move(now), checked<AccountSetPassword>(std::move(*done), &identity::set_password, parts_.identity));
  });
}

// A stolen session's holder may guess here: every try but the right one counts, as when signing in.
void FrontDesk::step_up(Asked asked) {
  auto params = AccountStepUp::decode(asked.params);
  if (!params) return answer(std::move(asked.reply), std::move(params.error()));
  if (!asked.caller.member) return pass_on(std::move(asked));
  const std::string account = asked.caller.member->value;
  FailedSignIns::Pace pace;
  if (options_.rates) pace = failed_.begin(account, asked.caller.address, parts_.clock.now());
  if (pace.retry_ms) return answer(std::move(asked.reply), too_fast(*pace.retry_ms));
  // No receipt: a retry after a lost answer would be told that it is done, and have no cookie.
  asked.id = {};
  asked.reply = [this, account, address = asked.caller.address, reply = std::move(asked.reply)](council::Answer given) mutable {
    if (given.result) failed_.succeeded(account, address);
    reply(std::move(given));
  };
  hash(std::move(asked), pace.hold, [this, params = std::move(*params)](store::Database& reader, Asked& now) mutable {
    StepUpAsked done = check(parts_.identity.passwords, reader, now.caller, std::move(params));
    hand_over(std::move(now), checked<AccountStepUp>(std::move(done), &identity::step_up, parts_.identity));
  });
}

// Tries at one account count together, also where each comes with a sign-in of its own: the request ends in the account's
// tag. One that was made up meets no sign-in.
void FrontDesk::finish_sign_in(Asked asked) {
  const auto params = protocol::AccountFinishSignIn::decode(asked.params);
  if (!params) return answer(std::move(asked.reply), std::move(params.error()));
  constexpr std::size_t tag_begins = 32;
  const std::string tag = params->request.size() > tag_begins ? params->request.substr(tag_begins) : params->request;
  slowed(std::move(asked), tag);
}

void FrontDesk::slowed(Asked asked, const std::string& account) {
  FailedSignIns::Pace pace;
  if (options_.rates) pace = failed_.begin(account, asked.caller.address, parts_.clock.now());
  if (pace.retry_ms) return answer(std::move(asked.reply), too_fast(*pace.retry_ms));
  // No receipt, as when signing in: a retry would be told that it is done, and have no cookie.
  asked.id = {};
  asked.reply = [this, account, address = asked.caller.address, reply = std::move(asked.reply)](council::Answer given) mutable {
    if (given.result) failed_.succeeded(account, address);
    reply(std::move(given));
  };
  if (pace.hold.count() == 0) return pass_on(std::move(asked));
  hash(std::move(asked), pace.hold, [this](store::Database&, Asked& now) { pass_on(std::move(now)); });
}

bool FrontDesk::may_ask_for_passkey(Asked& asked) {
  if (!options_.rates) return true;
  const auto wait = passkeys_from_.take(asked.caller.address, parts_.clock.now());
  if (wait) answer(std::move(asked.reply), too_fast(*wait));
  return !wait;
}

bool FrontDesk::may_send_letter(Asked& asked, const std::string& email) {
  if (!options_.rates || asked.caller.exempt) return true;
  const Time now = parts_.clock.now();
  auto wait = letters_from_.take(asked.caller.address, now);
  if (!wait) wait = letters_to_.take(email_key(email), now);
  if (!wait) return true;
  answer(std::move(asked.reply), wait_a_moment(Reason::rate_limited, "Several letters are on their way to this address. Look among the unwanted ones too, or wait a moment.", *wait));
  return false;
}

void FrontDesk::hash(Asked asked, std::chrono::milliseconds hold, std::move_only_function<void(store::Database&, Asked&)> work) {
  const auto kept = std::make_shared<Asked>(std::move(asked));
  PasswordDesk::Job job = [this, kept, work = std::move(work)](store::Database& reader) mutable {
    try {
      work(reader, *kept);
    } catch (const std::exception&) {  // no memory, or storage: nothing was done
      if (kept->reply) answer(std::move(kept->reply), wait_a_moment(Reason::storage_unavailable, "Not done: the server could not look it up. Trying again is safe.", limits::busy_retry.count()));
    }
  };
  if (!desk_.submit(job, hold)) answer(std::move(kept->reply), busy());
}

void FrontDesk::hand_over(Asked asked, std::unique_ptr<council::Prepared> command, council::Rate rate) {
  const bool posts = asked.method.starts_with("account.");
  const auto reply = std::make_shared<council::Reply>(std::move(asked.reply));
  council::Call call;
  call.caller = std::move(asked.caller);
  call.id = std::move(asked.id);
  call.method = asked.method;
  call.body = body_without_secrets(std::move(asked.params));
  call.command = std::move(command);
  call.rate = rate;
  call.reply = [this, reply, posts](council::Answer given) {
    if (posts && given.result && parts_.letter_posted) parts_.letter_posted();
    (*reply)(std::move(given));
  };
  if (!parts_.submit(std::move(call))) answer(std::move(*reply), busy());
}

void FrontDesk::answer(council::Reply reply, Refusal refusal) {
  answer(std::move(reply), council::Answer{std::unexpected(std::move(refusal)), council::instance_journal, {}, false, {}});
}

void FrontDesk::answer(council::Reply reply, council::Answer given) {
  council::Committed batch;
  batch.answers.emplace_back(std::move(reply), std::move(given));
  parts_.deliver(std::move(batch));
}

void FrontDesk::note_use(const std::string& handle, Time now) {
  static_cast<void>(parts_.submit(
      council::errand([handle, now](store::Database& db) { session_table::set_used(db, handle, now); })));
}

void FrontDesk::confirm_secret(const std::string& handle, const council::Secret& shown, Time now) {
  static_cast<void>(parts_.submit(
      council::errand([handle, shown, now](store::Database& db) { session_table::confirm(db, handle, shown, now); })));
}

void FrontDesk::renew(council::Caller caller, council::Reply reply) {
  Asked asked{"renewal", {}, std::move(caller), {}, std::move(reply)};
  hand_over(std::move(asked), std::make_unique<Checked<RenewalAsked>>(RenewalAsked{}, protocol::Needs::member, false, &offer_secret, parts_.identity));
}

}  // namespace radslag::identity
