// Every worked example of docs/PROTOCOL.md is what the server would take or write.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "protocol/generated/initiative_methods.hpp"
#include "protocol/generated/live_methods.hpp"
#include "protocol/generated/live_types.hpp"
#include "protocol/generated/methods.hpp"
#include "protocol/reader.hpp"
#include "protocol/request.hpp"

namespace radslag::protocol {

namespace {

std::vector<std::string> examples() {
  std::ifstream file(std::string(RADSLAG_SOURCE_DIR) + "/docs/PROTOCOL.md");
  std::ostringstream text;
  text << file.rdbuf();
  const std::string page = text.str();
  std::vector<std::string> found;
  constexpr std::string_view fence = "```json\n";
  for (std::size_t at = page.find(fence); at != std::string::npos; at = page.find(fence, at + 1)) {
    found.push_back(page.substr(at + fence.size(), page.find("```", at + fence.size()) - at - fence.size()));
  }
  return found;
}

template <class T>
void expect_decodes(const Request& request, const std::string& example) {
  if (request.method->name == T::method) EXPECT_TRUE(T::decode(request.params).has_value()) << example;
}

}  // namespace

TEST(Guide, its_examples_are_what_is_sent) {
  const auto all = examples();
  ASSERT_GE(all.size(), 6U);
  int requests = 0;
  for (const std::string& example : all) {
    const auto message = read_json(example);
    ASSERT_TRUE(message.has_value()) << example;
    if (message->find("method") == nullptr) continue;
    if (message->find("id") == nullptr) {
      EXPECT_TRUE(Changes::decode(*message->find("params")).has_value()) << example;
      continue;
    }
    const auto request = read_request(example, methods());
    ASSERT_TRUE(request.has_value()) << example << request.error().refusal.message;
    expect_decodes<InitiativeEndorse>(*request, example);
    expect_decodes<Watch>(*request, example);
    ++requests;
  }
  EXPECT_EQ(requests, 2);
}

}  // namespace radslag::protocol
