// The front desk's way to providers and back.
#include <fmt/format.h>

#include "identity/desk_parts.hpp"
#include "identity/front_desk.hpp"
#include "identity/oidc/web.hpp"
#include "protocol/json_writer.hpp"
#include "protocol/reader.hpp"

namespace radslag::identity {

namespace {

using protocol::AccountEnterByProvider;
using protocol::AccountEnterByProviderResult;

council::Answer leading_to(std::string url, const std::string& attempt, Time expires) {
  council::Answer answer{AccountEnterByProviderResult{std::move(url)}.to_json(), council::instance_journal, {}, false, {}};
  answer.attempt = council::SessionChange{attempt, expires};
  return answer;
}

Refusal turned_away(oidc::Fault fault) {
  Refusal refusal = refuse(fault == oidc::Fault::unreachable ? Reason::busy : Reason::wrong_credentials,
                           "Signing in there did not work. Begin again, or sign in another way.").error();
  refusal.needs = oidc::to_string(fault);
  return refusal;
}

bool is_said(const protocol::Value& result, std::string_view name) {
  const protocol::Value* value = result.find(name);
  return value != nullptr && value->as_bool() != nullptr && *value->as_bool();
}

// The sign-in page asks for the second factor. What it needs for that stands after the #, where no log sees it.
std::string to_second_factor(const std::string& path, const std::string& request, const protocol::Value& pending) {
  const bool is_there = path.starts_with("/join") && !path.contains('#');
  std::string ways;
  for (const std::string_view way : {"totp", "passkey", "recovery"}) {
    if (is_said(pending, way)) ways += (ways.empty() ? "" : ",") + std::string(way);
  }
  const std::int64_t* until = pending.find("expires_at") != nullptr ? pending.find("expires_at")->as_int() : nullptr;
  return fmt::format("{}#second={}&ways={}&until={}&to={}", is_there ? path : "/join", request, ways, until != nullptr ? *until : 0,
                     is_there ? "" : oidc::percent_encoded(path));
}

// Where one is led to: signed in, or about to be.
std::string way_on(const oidc::Attempt& attempt, const std::string& result) {
  std::string path = oidc::safe_return(attempt.return_to);
  const auto told = protocol::read_json(result);
  const protocol::Value* request = told ? told->find("request") : nullptr;
  if (request != nullptr && request->as_string() != nullptr) path = to_second_factor(path, *request->as_string(), *told);
  const protocol::Value* member = told ? told->find("member") : nullptr;
  std::string out;
  protocol::JsonWriter json(out);
  json.begin_object();
  json.member("to", path);
  if (member != nullptr && member->as_string() != nullptr) json.member("member", *member->as_string());
  json.end_object();
  return out;
}

}  // namespace

oidc::Surroundings FrontDesk::surroundings() const { return {*parts_.identity.directory, parts_.identity.keys, parts_.identity.options.site}; }

void FrontDesk::depart(Asked asked, oidc::Attempt wanted) {
  if (options_.rates) {
    if (const auto wait = journeys_from_.take(asked.caller.address, parts_.clock.now())) {
      return answer(std::move(asked.reply), wait_a_moment(Reason::rate_limited, "Many people are signing in from here just now. Try again in a moment.", *wait));
    }
  }
  const auto reply = std::make_shared<council::Reply>(std::move(asked.reply));
  asked.id = {};  // no receipt: a retry needs a cookie of its own
  asked.reply = [this, reply, wanted = std::move(wanted)](council::Answer judged) {
    if (!judged.result) return (*reply)(std::move(judged));
    PasswordDesk::Job job = [this, reply, wanted](store::Database&) {
      SystemRandom random;
      const Time now = parts_.clock.now();
      oidc::Attempt attempt = oidc::new_attempt(random, now);
      attempt.provider = wanted.provider;
      attempt.return_to = wanted.return_to;
      attempt.language = wanted.language;
      attempt.link_to = wanted.link_to;
      attempt.browser = wanted.browser;
      attempt.anew = wanted.anew;
      auto url = oidc::address_of(surroundings(), attempt, now);
      if (url) return answer(std::move(*reply), leading_to(std::move(*url), oidc::seal(attempt, parts_.identity.keys, random), attempt.expires_at));
      if (parts_.complain) parts_.complain(fmt::format("{}: {}", attempt.provider, oidc::to_string(url.error())));
      answer(std::move(*reply), wait_a_moment(Reason::busy, "The provider does not answer just now. Try again in a moment, or sign in another way.", limits::busy_retry.count()));
    };
    if (!web_.submit(job)) answer(std::move(*reply), busy());
  };
  pass_on(std::move(asked));
}

void FrontDesk::arrive(oidc::Arrival arrival, council::Caller caller, council::Reply reply) {
  const auto kept = std::make_shared<Asked>(Asked{"account.arrive", {}, std::move(caller), {}, std::move(reply)});
  PasswordDesk::Job job = [this, kept, arrival = std::move(arrival)](store::Database&) {
    auto visitor = oidc::receive(surroundings(), arrival, parts_.clock.now());
    if (!visitor) {
      if (parts_.complain) parts_.complain(fmt::format("{}: {}", parts_.identity.directory->find(arrival.provider) ? arrival.provider : "unknown", oidc::to_string(visitor.error())));
      return answer(std::move(kept->reply), turned_away(visitor.error()));
    }
    const auto later = std::make_shared<council::Reply>(std::move(kept->reply));
    kept->reply = [later, attempt = visitor->attempt](council::Answer given) {
      if (given.result) given.result = way_on(attempt, *given.result);
      (*later)(std::move(given));
    };
    hand_over(std::move(*kept), checked<AccountEnterByProvider>(std::move(*visitor), &identity::arrive, parts_.identity));
  };
  if (!web_.submit(job)) answer(std::move(kept->reply), busy());
}

}  // namespace radslag::identity
