#include "net/rpc.hpp"

#include <fmt/format.h>

#include "council/core/assisted.hpp"
#include "council/core/people.hpp"
#include "council/core/permission.hpp"
#include "council/core/proof.hpp"
#include "net/polling.hpp"
#include "protocol/generated/live_methods.hpp"
#include "protocol/generated/moderation_methods.hpp"
#include "protocol/response.hpp"
#include "store/transaction.hpp"

namespace radslag::net {

namespace {

constexpr std::int64_t busy_retry_ms = 1000;
constexpr std::size_t reader_queue_max = 20'000;
constexpr double guests_an_address = 30;  // who ask at once from one address: a meeting hall

RpcAnswer refusal_answer(const protocol::Request& request, const Refusal& refusal) {
  if (request.is_notification) return {};
  return {share(protocol::write_error(request.id_json, refusal)), std::nullopt, std::nullopt, std::nullopt};
}

RpcAnswer result_answer(const protocol::Request& request, std::string_view result_json) {
  if (request.is_notification) return {};
  return {share(protocol::write_result(request.id_json, result_json)), std::nullopt, std::nullopt, std::nullopt};
}

Refusal busy() {
  Refusal refusal;
  refusal.reason = Reason::busy;
  refusal.message = "Too much is going on just now. Nothing was done; try again in a moment.";
  refusal.retry_ms = busy_retry_ms;
  return refusal;
}

RpcAnswer answer_to(const std::string& id_json, council::Answer answer) {
  if (!answer.result) return {share(protocol::write_error(id_json, answer.result.error())), std::nullopt, std::nullopt, std::nullopt};
  RpcAnswer out;
  out.message = share(protocol::write_result(id_json, *answer.result, {answer.seq, answer.replayed}));
  out.session = std::move(answer.session);
  out.attempt = std::move(answer.attempt);
  if (answer.seq) out.grew = std::move(answer.council);
  return out;
}

bool is_available(const protocol::MethodEntry& method, bool on_socket) {
  return method.transport == protocol::Transport::any || (method.transport == protocol::Transport::socket) == on_socket;
}

Or<std::string> answer_query(store::Database& db, const council::Registry::QueryRule& rule, const protocol::Request& request, const council::Caller& caller, Time now) {
  const store::Transaction snapshot(db, store::Transaction::Begin::deferred);
  const CouncilId council = rule.council_of(request.params);
  const council::Actor actor = council::people::resolve(db, council, caller, now);
  if (auto missing = council::missing_role(request.method->needs, actor)) return std::unexpected(std::move(*missing));
  if (rule.step_up) {
    if (auto missing = council::missing_step_up(true, council::proof_of(db, caller, now))) return std::unexpected(std::move(*missing));
  }
  const council::Labels labels = council::people::labels(db, council, caller.member, now);
  return rule.answer(council::Reading{db, council, actor, labels, caller, now}, request.params);
}

}  // namespace

Taken Rpc::take(std::string_view text, const council::Caller& caller, const ViewerRef& viewer, Done done) {
  auto request = protocol::read_request(text, parts_.methods);
  if (!request) {
    const protocol::BadRequest& bad = request.error();
    ++parts_.counters.malformed;
    parts_.security.malformed(caller.address, bad.refusal);
    if (!bad.is_utf8 && viewer) return Taken::not_utf8;
    done({share(protocol::write_error(bad.id_json, bad.code, bad.refusal)), std::nullopt, std::nullopt, std::nullopt});
    return Taken::malformed;
  }
  Asked asked{std::move(*request), caller, viewer, std::move(done)};
  if (!is_available(*asked.request.method, viewer != nullptr)) {
    auto refusal = refuse(Reason::method_not_found, fmt::format("\"{}\" is asked {}.", asked.request.method->name, viewer ? "over POST /rpc" : "over the live socket"));
    asked.done(refusal_answer(asked.request, refusal.error()));
    return Taken::yes;
  }
  if (asked.caller.helps && !council::may_enter_for_others(asked.request.method->name)) {
    const auto refusal = refuse(Reason::forbidden, "Who helps at a desk may enter for the resident, and see or change nothing else of theirs.");
    parts_.security.refused(SecurityLog::asked(asked.request, asked.caller), refusal.error());
    asked.done(refusal_answer(asked.request, refusal.error()));
    return Taken::yes;
  }
  switch (asked.request.method->kind) {
    case protocol::MethodKind::command: command(std::move(asked)); break;
    case protocol::MethodKind::query: query(std::move(asked)); break;
    case protocol::MethodKind::session: session(std::move(asked)); break;
  }
  return Taken::yes;
}

void Rpc::command(Asked asked) {
  const auto* rule = parts_.registry.find_command(asked.request.method->name);
  if (rule == nullptr || !asked.request.command_id) {
    return asked.done(refusal_answer(asked.request, refuse(Reason::method_not_found, "This server does not do that yet.").error()));
  }
  // The answer is kept apart from the call, so that a full queue can still be told.
  auto done = std::make_shared<Done>(std::move(asked.done));
  council::Reply reply = [this, done, id_json = asked.request.id_json, note = SecurityLog::asked(asked.request, asked.caller),
                          began = std::chrono::steady_clock::now()](council::Answer answer) {
    parts_.security.answered(note, answer);
    Counters& counters = parts_.counters;
    const auto fails_with = [&answer](Reason reason) { return !answer.result && answer.result.error().reason == reason; };
    ++(fails_with(Reason::internal_error) ? counters.commands_faulty : fails_with(Reason::storage_unavailable) ? counters.commands_failed : !answer.result ? counters.commands_refused : answer.replayed ? counters.commands_replayed : counters.commands_done);
    (*done)(answer_to(id_json, std::move(answer)));
    counters.command_ms.add(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
  };
  if (parts_.desk != nullptr) {
    return parts_.desk->submit(asked.request.method->name, std::move(asked.request.params), asked.caller, *asked.request.command_id, std::move(reply));
  }
  auto prepared = rule->prepare(asked.request.params);
  if (!prepared) return (*done)(refusal_answer(asked.request, prepared.error()));
  council::Call call;
  call.caller = asked.caller;
  call.id = *asked.request.command_id;
  call.method = asked.request.method->name;
  call.body = asked.request.body();
  call.command = std::move(*prepared);
  call.rate = rule->rate;
  call.reply = std::move(reply);
  if (!parts_.writer.submit(std::move(call))) (*done)(refusal_answer(asked.request, busy()));
}

void Rpc::query(Asked asked) {
  const auto* rule = parts_.registry.find_query(asked.request.method->name);
  if (rule == nullptr) return asked.done(refusal_answer(asked.request, refuse(Reason::method_not_found, "This server does not answer that yet.").error()));
  const Time now = parts_.clock.now();
  if (rule->rate != council::Rate::none && !asked.caller.exempt) {
    // A guest is another one with each request, so that guests count by their address.
    const bool is_guest = !asked.caller.member;
    if (const auto wait = rates_.take(is_guest ? "from " + asked.caller.address : asked.caller.principal, rule->rate, now, is_guest ? guests_an_address : 1)) {
      auto refusal = refuse(Reason::rate_limited, "That was too fast. Wait a moment and try again.");
      refusal.error().retry_ms = *wait;
      parts_.security.refused(SecurityLog::asked(asked.request, asked.caller), refusal.error());
      return asked.done(refusal_answer(asked.request, refusal.error()));
    }
  }
  if (parts_.readers.queued() > reader_queue_max) return asked.done(refusal_answer(asked.request, busy()));
  ++parts_.counters.queries;
  auto request = std::make_shared<const protocol::Request>(std::move(asked.request));
  parts_.readers.ask(
      [rule, request, caller = asked.caller, now](store::Database& db) { return answer_query(db, *rule, *request, caller, now); },
      [this, request, note = SecurityLog::asked(*request, asked.caller), done = std::move(asked.done)](Or<std::string> result) mutable {
        if (!result) parts_.security.refused(note, result.error());
        done(result ? result_answer(*request, *result) : refusal_answer(*request, result.error()));
      });
}

void Rpc::session(Asked asked) {
  const std::string_view name = asked.request.method->name;
  if (name == protocol::Watch::method) return watch(std::move(asked));
  Or<std::string> result = "{}";
  if (name == protocol::Ping::method) {
    const auto ping = protocol::Ping::decode(asked.request.params);
    result = ping ? Or<std::string>(protocol::PingResult{parts_.clock.now()}.to_json()) : std::unexpected(ping.error());
  } else if (name == protocol::Unwatch::method) {
    const auto unwatch = protocol::Unwatch::decode(asked.request.params);
    if (unwatch) parts_.hub.unwatch(asked.viewer, unwatch->topic);
    result = unwatch ? Or<std::string>(protocol::UnwatchResult{unwatch->topic}.to_json()) : std::unexpected(unwatch.error());
  } else if (name == protocol::Typing::method) {
    const auto typing = protocol::Typing::decode(asked.request.params);
    const Or<void> done = typing ? parts_.hub.typing(asked.viewer, typing->topic) : std::unexpected(typing.error());
    if (!done) result = std::unexpected(done.error());
  } else if (name == protocol::ModerationWork::method) {
    result = work(asked);
  } else {
    result = refuse(Reason::method_not_found, "This server does not do that yet.");
  }
  asked.done(result ? result_answer(asked.request, *result) : refusal_answer(asked.request, result.error()));
}

Or<std::string> Rpc::work(const Asked& asked) {
  const auto work = protocol::ModerationWork::decode(asked.request.params);
  if (!work) return std::unexpected(work.error());
  if (asked.viewer == nullptr) return refuse(Reason::method_not_found, "Who works on what is told on a live socket only.");
  auto holder = parts_.hub.work(asked.viewer, {work->council, work->subject.value, work->on, work->take_over.value_or(false)});
  if (!holder) return std::unexpected(std::move(holder.error()));
  return protocol::ModerationWorkResult{std::move(*holder)}.to_json();
}

void Rpc::watch(Asked asked) {
  auto params = protocol::Watch::decode(asked.request.params);
  if (!params) return asked.done(refusal_answer(asked.request, params.error()));
  // A position that cannot be read is one of another server: everything is sent anew.
  const auto since = params->since ? council::Position::parse(*params->since) : std::nullopt;
  if (asked.viewer == nullptr) return poll(std::move(asked), std::move(params->topic), since);
  const std::string result = protocol::WatchResult{params->topic, std::nullopt}.to_json();
  const ViewerRef viewer = asked.viewer;
  if (const auto may = parts_.hub.may_watch(*viewer, params->topic); !may) return asked.done(refusal_answer(asked.request, may.error()));
  // The answer first, then the rows: so their order is always the same.
  asked.done(result_answer(asked.request, result));
  parts_.hub.watch(viewer, params->topic, since);
}

void Rpc::poll(Asked asked, std::string topic, std::optional<council::Position> since) {
  auto request = std::make_shared<const protocol::Request>(std::move(asked.request));
  const auto resolved = council::topics::resolve(topic, asked.caller.member);
  if (!resolved) return asked.done(refusal_answer(*request, refuse(Reason::not_found, "There is no such topic, or it is not for you.", "/topic").error()));
  parts_.readers.ask(
      [resolved = *resolved, topic = std::move(topic), since, member = asked.caller.member, now = parts_.clock.now()](store::Database& db) -> Or<std::string> {
        return poll_topic(db, resolved, topic, member, since, now);
      },
      [request, done = std::move(asked.done)](Or<std::string> result) mutable {
        done(result ? result_answer(*request, *result) : refusal_answer(*request, result.error()));
      });
}

}  // namespace radslag::net
