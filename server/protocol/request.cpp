#include "protocol/request.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.hpp"
#include "protocol/pointer.hpp"
#include "protocol/reader.hpp"
#include "protocol/response.hpp"
#include "protocol/suggestion.hpp"

namespace radslag::protocol {

namespace {

constexpr std::size_t id_size_max = 64;
constexpr std::array<std::string_view, 4> envelope_members = {"jsonrpc", "id", "method", "params"};

using Checked = std::expected<void, BadRequest>;

// The id as the answer repeats it, when it is one that an answer can carry.
std::optional<std::string> id_json(const Value& envelope) {
  const Value* id = envelope.find("id");
  if (id == nullptr) return std::nullopt;
  const std::string* text = id->as_string();
  if (text != nullptr ? text->size() <= id_size_max : id->as_int() != nullptr) return to_json(*id);
  return std::nullopt;
}

std::unexpected<BadRequest> bad(int code, std::string id, std::unexpected<Refusal> refusal) {
  return std::unexpected(BadRequest{.code = code, .refusal = std::move(refusal.error()), .id_json = std::move(id)});
}

std::unexpected<BadRequest> bad_envelope(const Value& envelope, std::string message, std::string field = {}) {
  return bad(error_code::invalid_request, id_json(envelope).value_or("null"),
             refuse(Reason::invalid_request, std::move(message), std::move(field)));
}

// A fault inside params is told as every fault of params is: with a pointer into params.
BadRequest from_unreadable(Unreadable unreadable) {
  BadRequest answer{.code = error_code::invalid_request,
                    .refusal = std::move(unreadable.refusal),
                    .id_json = id_json(unreadable.outermost).value_or("null"),
                    .is_utf8 = unreadable.is_utf8};
  std::string& field = answer.refusal.field;
  if (answer.refusal.reason == Reason::parse_error) {
    answer.code = error_code::parse_error;
    answer.id_json = "null";  // what can be read of a broken text is a guess
  } else if (field == "/params" || field.starts_with("/params/")) {
    answer.code = error_code::invalid_params;
    field.erase(0, std::string_view("/params").size());
  }
  return answer;
}

Checked check_envelope(const Value& envelope) {
  const auto* object = envelope.as_object();
  if (object == nullptr) {
    return bad_envelope(envelope, envelope.as_array() ? "One request a message: lists of requests are not taken here."
                                                      : "A request is a JSON object.");
  }
  for (const auto& [name, value] : *object) {
    if (std::ranges::find(envelope_members, name) != envelope_members.end()) continue;
    std::string field;
    append_pointer(field, name);
    return bad_envelope(envelope, fmt::format("A request has no member \"{}\", only jsonrpc, id, method and params.", quotable(name)), std::move(field));
  }
  const Value* version = envelope.find("jsonrpc");
  if (version == nullptr || version->as_string() == nullptr || *version->as_string() != "2.0") {
    return bad_envelope(envelope, "\"jsonrpc\" must be \"2.0\".", "/jsonrpc");
  }
  if (envelope.find("id") != nullptr && !id_json(envelope)) {
    return bad_envelope(envelope, fmt::format("\"id\" must be a text of at most {} bytes or a whole number.", id_size_max), "/id");
  }
  const Value* method = envelope.find("method");
  if (method == nullptr || method->as_string() == nullptr) {
    return bad_envelope(envelope, "\"method\" must be the name of a method.", "/method");
  }
  return {};
}

BadRequest unknown_method(std::string_view name, std::string id, std::span<const MethodEntry> known) {
  std::vector<std::string_view> names;
  for (const MethodEntry& entry : known) names.push_back(entry.name);
  std::string message = fmt::format("There is no method \"{}\".", quotable(name));
  if (const auto nearest = nearest_word(name, names)) message += fmt::format(" Did you mean \"{}\"?", *nearest);
  return bad(error_code::method_not_found, std::move(id), refuse(Reason::method_not_found, std::move(message), "/method")).error();
}

// A command is written down under its id, so it must have one that nobody else will choose.
Checked take_command_id(const Value& envelope, Request& request) {
  if (request.method->kind != MethodKind::command) return {};
  const Value* id = envelope.find("id");
  if (id == nullptr) return bad_envelope(envelope, "A command needs an \"id\": a UUID made by the sender.", "/id");
  const std::string* text = id->as_string();
  if (text == nullptr || !is_uuid(*text)) {
    return bad(error_code::invalid_request, request.id_json, refuse(Reason::bad_id, "A command's id is a UUID in lower case.", "/id"));
  }
  request.command_id = CommandId(*text);
  return {};
}

Checked take_params(Value& envelope, Request& request) {
  request.params = Value(Value::Object{});
  for (auto& [name, value] : *envelope.as_object()) {
    if (name != "params") continue;
    if (value.as_object() == nullptr) {
      return bad(error_code::invalid_params, request.id_json,
                 refuse(Reason::wrong_type, fmt::format("\"params\" must be an object, not {}.", value.kind_in_words())));
    }
    request.params = std::move(value);
  }
  return {};
}

}  // namespace

std::string Request::body() const { return fmt::format("{}\n{}", method->name, to_canonical_json(params)); }

std::expected<Request, BadRequest> read_request(std::string_view text, std::span<const MethodEntry> known) {
  auto envelope = read_json(text);
  if (!envelope) return std::unexpected(from_unreadable(std::move(envelope.error())));
  if (auto checked = check_envelope(*envelope); !checked) return std::unexpected(std::move(checked.error()));

  Request request;
  const auto id = id_json(*envelope);
  request.is_notification = !id;
  request.id_json = id.value_or("null");
  const std::string& name = *envelope->find("method")->as_string();
  const auto entry = std::ranges::find(known, std::string_view(name), &MethodEntry::name);
  if (entry == known.end()) return std::unexpected(unknown_method(name, request.id_json, known));
  request.method = &*entry;
  if (auto checked = take_command_id(*envelope, request); !checked) return std::unexpected(std::move(checked.error()));
  if (auto checked = take_params(*envelope, request); !checked) return std::unexpected(std::move(checked.error()));
  return request;
}

}  // namespace radslag::protocol
