#include "cli/requests.hpp"

#include <fmt/format.h>

#include "base/id.hpp"
#include "cli/stop.hpp"
#include "protocol/json_writer.hpp"
#include "protocol/reader.hpp"

namespace radslag::cli {

namespace {

std::string text_of(const protocol::Value* value) {
  const std::string* text = value == nullptr ? nullptr : value->as_string();
  return text == nullptr ? "" : *text;
}

}  // namespace

std::string write_request(std::string_view method, std::string_view params, Time now, Random& random) {
  std::string text;
  protocol::JsonWriter out(text);
  out.begin_object();
  out.member("jsonrpc", "2.0");
  out.member("id", make_uuid7(now, random));
  out.member("method", method);
  out.key("params");
  out.raw(params);
  out.end_object();
  return text;
}

Result read_answer(std::string_view text) {
  auto answer = protocol::read_json(text, protocol::ReaderLimits::for_own_text());
  if (!answer) return std::unexpected(Refused{"parse_error", fmt::format("an answer that is not JSON: {:.80}", text)});
  if (const protocol::Value* result = answer->find("result")) return *result;
  const protocol::Value* error = answer->find("error");
  if (error == nullptr) return std::unexpected(Refused{"invalid_request", "an answer with neither result nor error"});
  const protocol::Value* extra = error->find("data");
  const std::string field = extra == nullptr ? "" : text_of(extra->find("field"));
  const std::string message = text_of(error->find("message"));
  return std::unexpected(Refused{extra == nullptr ? "" : text_of(extra->find("reason")), field.empty() ? message : field + ": " + message});
}

Result Requests::ask(std::string_view bearer, std::string_view method, std::string_view params) {
  return read_answer(post(bearer, write_request(method, params, SystemClock().now(), random_)));
}

protocol::Value Requests::need(std::string_view bearer, std::string_view method, std::string_view params) {
  Result result = ask(bearer, method, params);
  if (!result) throw failed(fmt::format("{} was refused ({}): {}", method, result.error().reason, result.error().message));
  return std::move(*result);
}

void Requests::throw_unexpected(std::string_view method) {
  throw failed(fmt::format("{}: an answer of another shape than expected; are server and command line of one version?", method));
}

std::vector<TopicRow> rows_of(Requests& requests, std::string_view bearer, const std::string& topic) {
  std::string params;
  protocol::JsonWriter out(params);
  out.begin_object();
  out.member("topic", topic);
  out.end_object();
  const Result result = requests.ask(bearer, "watch", params);
  if (!result && result.error().reason == "not_found") return {};
  if (!result) throw failed(fmt::format("watch was refused ({}): {}", result.error().reason, result.error().message));
  const protocol::Value* changes = result->find("changes");
  const protocol::Value* rows = changes == nullptr ? nullptr : changes->find("rows");
  std::vector<TopicRow> found;
  if (rows == nullptr || rows->as_array() == nullptr) return found;
  for (const protocol::Value& row : *rows->as_array()) {
    const protocol::Value* fields = row.find("fields");
    const protocol::Value* revision = row.find("revision");
    if (fields == nullptr || revision == nullptr || revision->as_int() == nullptr) continue;
    found.push_back({text_of(row.find("type")), text_of(row.find("id")), *revision->as_int(), *fields});
  }
  return found;
}

}  // namespace radslag::cli
