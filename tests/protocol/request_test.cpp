#include "protocol/request.hpp"

#include <gtest/gtest.h>

#include "protocol/response.hpp"
#include "protocol/sample/generated/methods.hpp"

namespace radslag::protocol {

namespace {

constexpr std::string_view id = "0190f0a0-0000-7000-8000-000000000001";

std::string propose(std::string_view params) {
  return R"({"jsonrpc":"2.0","id":")" + std::string(id) + R"(","method":"sample.propose","params":)" + std::string(params) + "}";
}

}  // namespace

TEST(Requests, a_command_carries_its_id_and_its_method) {
  const auto request = read_request(propose(R"({"council":"husby"})"), sample::methods());
  ASSERT_TRUE(request.has_value());
  EXPECT_EQ(request->command_id, CommandId(std::string(id)));
  EXPECT_EQ(request->id_json, '"' + std::string(id) + '"');
  EXPECT_EQ(request->method->kind, MethodKind::command);
  EXPECT_EQ(request->method->needs, Needs::member);
  EXPECT_FALSE(request->is_notification);
}

TEST(Requests, the_body_is_the_same_however_the_members_stand) {
  const auto one = read_request(propose(R"({"a":1,"b":"å"})"), sample::methods());
  const auto other = read_request(propose(R"({ "b":"\u00e5", "a":1 })"), sample::methods());
  const auto third = read_request(propose(R"({"a":2,"b":"å"})"), sample::methods());
  EXPECT_EQ(one->body(), other->body());
  EXPECT_NE(one->body(), third->body());
}

TEST(Requests, a_misspelt_method_is_told_the_nearest) {
  const auto request = read_request(R"({"jsonrpc":"2.0","id":1,"method":"sample.serch"})", sample::methods());
  ASSERT_FALSE(request.has_value());
  EXPECT_TRUE(request.error().refusal.message.contains("Did you mean \"sample.search\"?"));
  EXPECT_EQ(request.error().id_json, "1");
  const auto far = read_request(R"({"jsonrpc":"2.0","id":1,"method":"rm -rf"})", sample::methods());
  EXPECT_FALSE(far.error().refusal.message.contains("Did you mean"));
}

TEST(Requests, a_fault_in_params_is_answered_under_the_requests_id) {
  const auto request = read_request(R"({"jsonrpc":"2.0","method":"sample.search","params":{"a":1,"a":2},"id":7})", sample::methods());
  ASSERT_FALSE(request.has_value());
  EXPECT_EQ(request.error().id_json, "7");
  EXPECT_EQ(request.error().code, error_code::invalid_params);
}

TEST(Requests, an_id_is_repeated_as_json_that_cannot_break_out_of_a_page) {
  const auto request = read_request(R"({"jsonrpc":"2.0","id":"</script>","method":"sample.search"})", sample::methods());
  ASSERT_TRUE(request.has_value());
  EXPECT_EQ(request->id_json, R"("\u003c/script>")");
}

TEST(Requests, needs_are_written_in_the_words_of_the_model) {
  EXPECT_EQ(to_string(Needs::moderator | Needs::officer), "moderator|officer");
  EXPECT_EQ(to_string(Needs::operator_), "operator");
}

TEST(Responses, a_result_a_replayed_one_and_a_notification) {
  EXPECT_EQ(write_result("1", R"({"number":"4"})"), R"({"jsonrpc":"2.0","id":1,"result":{"number":"4"}})");
  EXPECT_EQ(write_result("1", R"({"number":"4"})", {.seq = 7}), R"({"jsonrpc":"2.0","id":1,"result":{"seq":7,"number":"4"}})");
  EXPECT_EQ(write_result("1", "{}", {.seq = 7, .replayed = true}), R"({"jsonrpc":"2.0","id":1,"result":{"seq":7,"replayed":true}})");
  EXPECT_EQ(write_notification("changes", R"({"topic":"me"})"), R"({"jsonrpc":"2.0","method":"changes","params":{"topic":"me"}})");
}

TEST(Responses, a_refusal_tells_its_reason_and_what_belongs_to_it) {
  Refusal refusal = refuse(Reason::conflict, "Somebody changed it.", "/version").error();
  refusal.revision = 12;
  EXPECT_EQ(write_error("\"x\"", refusal),
            R"({"jsonrpc":"2.0","id":"x","error":{"code":-32000,"message":"Somebody changed it.","data":{"reason":"conflict","field":"/version","revision":12}}})");
  refusal = refuse(Reason::rate_limited, "Too fast.").error();
  refusal.retry_ms = 500;
  EXPECT_EQ(write_error("1", refusal), R"({"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"Too fast.","data":{"reason":"rate_limited","retry_ms":500}}})");
}

}  // namespace radslag::protocol
