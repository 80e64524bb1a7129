#include <gtest/gtest.h>

#include "net/config.hpp"
#include "net/routes.hpp"

namespace radslag::net {

namespace {

council::Caller seen_from(const std::string& address) {
  SeededRandom random(1);
  council::Caller local;
  local.principal = "operator:local";
  local.local_operator = true;
  local.exempt = true;
  return caller_of(local, RequestHead{}, address, random);
}

}  // namespace

TEST(LocalOperator, is_believed_at_the_machine_itself) {
  EXPECT_TRUE(seen_from("127.0.0.1").local_operator);
  EXPECT_TRUE(seen_from("::1").local_operator);
}

TEST(LocalOperator, is_a_guest_from_anywhere_else) {
  for (const char* address : {"192.0.2.7", "::ffff:192.0.2.7", "2001:db8::1", "", "128.0.0.1"}) {
    const council::Caller caller = seen_from(address);
    EXPECT_FALSE(caller.local_operator || caller.exempt) << address;
    EXPECT_TRUE(caller.principal.starts_with("guest:")) << address;
  }
}

}  // namespace radslag::net
