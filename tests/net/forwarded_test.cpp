// Who asks, behind proxies: what each proxy saw stands in X-Forwarded-For, the nearest last.
#include <gtest/gtest.h>

#include "net/upgrade_rules.hpp"

namespace radslag::net {
namespace {

struct Case {
  const char* what;
  std::string peer;
  std::vector<std::string> lines;
  std::string believed;
};

TEST(Forwarded, proxies_may_be_named_by_their_range) {
  Config config;
  config.trusted_proxies = {"10.0.0.0/8", "fd00::/8", "::1"};
  for (const char* trusted : {"10.0.0.2", "10.255.1.1", "::ffff:10.0.0.2", "fd12::1", "::1"}) EXPECT_TRUE(config.trusts(trusted)) << trusted;
  for (const char* other : {"11.0.0.1", "127.0.0.1", "fe80::1", "::2", "", "10.0.0.2:80"}) EXPECT_FALSE(config.trusts(other)) << other;
}

TEST(Forwarded, is_read_from_the_right_past_the_trusted_proxies) {
  Config config;
  config.trusted_proxies = {"127.0.0.1", "10.0.0.2"};
  const std::vector<Case> cases{
      {"nobody trusted sent it", "203.0.113.9", {"198.51.100.1"}, "203.0.113.9"},
      {"nothing was said", "127.0.0.1", {}, "127.0.0.1"},
      {"one proxy", "127.0.0.1", {"198.51.100.1"}, "198.51.100.1"},
      {"two proxies", "127.0.0.1", {"198.51.100.1, 10.0.0.2"}, "198.51.100.1"},
      {"what the visitor made up stands in front", "127.0.0.1", {"1.2.3.4, 198.51.100.1"}, "198.51.100.1"},
      {"the proxy added a line of its own", "127.0.0.1", {"1.2.3.4", "198.51.100.1"}, "198.51.100.1"},
      {"made up to be the machine itself", "127.0.0.1", {"127.0.0.1", "198.51.100.1, 10.0.0.2"}, "198.51.100.1"},
      {"spaces, tabs and empty elements", "127.0.0.1", {"1.2.3.4 ,\t198.51.100.1\t", " , "}, "198.51.100.1"},
      {"all are trusted", "127.0.0.1", {"10.0.0.2", "127.0.0.1"}, "127.0.0.1"}};
  for (const Case& it : cases) {
    RequestHead head;
    head.fields.emplace_back("host", "localhost");
    for (const std::string& line : it.lines) head.fields.emplace_back("x-forwarded-for", line);
    EXPECT_EQ(believed_address(head, it.peer, config), it.believed) << it.what;
  }
}

}  // namespace
}  // namespace radslag::net
