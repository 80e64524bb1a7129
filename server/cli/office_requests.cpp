#include "cli/office_requests.hpp"

#include "cli/local_operator.hpp"
#include "cli/stop.hpp"
#include "net/polling.hpp"
#include "protocol/generated/live_methods.hpp"
#include "protocol/generated/methods.hpp"
#include "protocol/request.hpp"
#include "protocol/response.hpp"

namespace radslag::cli {

namespace {

Or<std::string> answer_watch(store::Database& db, const council::Caller& caller, const protocol::Request& request) {
  const auto params = protocol::Watch::decode(request.params);
  if (!params) return std::unexpected(params.error());
  const auto topic = council::topics::resolve(params->topic, caller.member);
  if (!topic) return refuse(Reason::not_found, "There is no such topic.", "/topic");
  return net::poll_topic(db, *topic, params->topic, caller.member, std::nullopt, SystemClock().now());
}

council::Answer carry_out(council::Office& office, council::Call call, Time now) {
  std::vector<council::Call> group;
  group.push_back(std::move(call));
  council::Committed batch = office.execute(std::move(group), now);
  return std::move(batch.answers.at(0).second);
}

}  // namespace

std::string OfficeRequests::answer(const council::Caller& caller, const std::string& text, Time now) {
  const auto request = protocol::read_request(text, protocol::methods());
  if (!request) return protocol::write_error(request.error().id_json, request.error().code, request.error().refusal);
  if (request->method->name == protocol::Watch::method) {
    const auto rows = answer_watch(instance_.office().database(), caller, *request);
    return rows ? protocol::write_result(request->id_json, *rows) : protocol::write_error(request->id_json, rows.error());
  }
  const auto* rule = instance_.registry().find_command(request->method->name);
  if (rule == nullptr || !request->command_id) {
    return protocol::write_error(request->id_json, refuse(Reason::method_not_found, "Only commands and watch are answered here.").error());
  }
  auto prepared = rule->prepare(request->params);
  if (!prepared) return protocol::write_error(request->id_json, prepared.error());
  council::Call call;
  call.caller = caller;
  call.id = *request->command_id;
  call.method = request->method->name;
  call.body = request->body();
  call.command = std::move(*prepared);
  const council::Answer answer = carry_out(instance_.office(), std::move(call), now);
  if (!answer.result) return protocol::write_error(request->id_json, answer.result.error());
  return protocol::write_result(request->id_json, *answer.result, {answer.seq, answer.replayed});
}

Result OfficeRequests::ask_as(const council::Caller& caller, std::string_view method, std::string_view params, Time now) {
  return read_answer(answer(caller, write_request(method, params, now, instance_.random()), now));
}

std::string OfficeRequests::post(std::string_view bearer, const std::string& request) {
  const Time now = instance_.clock().now();
  if (bearer.empty()) return answer(local_operator(), request, now);
  const auto caller = doorkeeper_.by_bearer(instance_.office().database(), bearer, now);
  if (!caller) throw failed("an access token that was made a moment ago is not known");
  return answer(*caller, request, now);
}

}  // namespace radslag::cli
