#pragma once
// A port that takes JSON-RPC requests. What imports and fills a council speaks to it, and does not know whether that is a
// running server or the office in this very process.
#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "base/random.hpp"
#include "base/time.hpp"
#include "protocol/value.hpp"

namespace radslag::cli {

struct Refused {
  std::string reason;   // the word on the wire
  std::string message;  // in English
};

using Result = std::expected<protocol::Value, Refused>;

class Requests {
 public:
  virtual ~Requests() = default;

  // `bearer` "": the operator at the machine. `params` is a JSON object.
  [[nodiscard]] Result ask(std::string_view bearer, std::string_view method, std::string_view params);
  // As above, for what cannot be refused unless something is wrong. Throws Stop.
  protocol::Value need(std::string_view bearer, std::string_view method, std::string_view params);
  // With the protocol's own types: need(token, protocol::CouncilCreate{…}).
  template <class Command>
  typename Command::Result need(std::string_view bearer, const Command& command) {
    auto result = Command::Result::decode(need(bearer, Command::method, command.to_json()));
    if (!result) throw_unexpected(Command::method);
    return std::move(*result);
  }
  template <class Command>
  [[nodiscard]] Result ask(std::string_view bearer, const Command& command) {
    return ask(bearer, Command::method, command.to_json());
  }

 protected:
  // One request's text in, one answer's text out. Throws Stop when nobody answers.
  [[nodiscard]] virtual std::string post(std::string_view bearer, const std::string& request) = 0;

 private:
  [[noreturn]] static void throw_unexpected(std::string_view method);

  SystemRandom random_;
};

struct TopicRow {
  std::string type;
  std::string id;
  std::int64_t revision = 0;
  protocol::Value fields;
};

// The rows of a topic that this bearer may see; none of a topic that is not there, or not for them. Throws Stop.
[[nodiscard]] std::vector<TopicRow> rows_of(Requests& requests, std::string_view bearer, const std::string& topic);

// {"jsonrpc":"2.0","id":…,"method":…,"params":…} with a new command id.
[[nodiscard]] std::string write_request(std::string_view method, std::string_view params, Time now, Random& random);
[[nodiscard]] Result read_answer(std::string_view text);

}  // namespace radslag::cli
