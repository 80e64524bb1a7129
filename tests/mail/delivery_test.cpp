// The postman and a real mail server: from the outbox to the other side, through what goes wrong on the way.
#include "mail/post_office.hpp"
#include "mail/smtp_server.hpp"

namespace radslag::mail {

namespace {

struct Delivering : PostOffice {
  // The first try fails, the second comes after the pause; as after a restart, so that nothing is left in memory.
  void fail_once_then_deliver(Transport& smtp) {
    {
      const auto postman = start(smtp);
      ASSERT_TRUE(eventually([&] { return tries() == 1; }));
    }
    clock.advance(std::chrono::seconds(15));
    const auto postman = start(smtp);
    EXPECT_TRUE(eventually([&] { return waiting() == 0; }));
  }
};

std::string message_id(const std::string& message) {
  const auto at = message.find("Message-ID: ");
  return message.substr(at, message.find("\r\n", at) - at);
}

}  // namespace

TEST_F(Delivering, a_later_no_is_asked_again_after_the_pause_and_delivered_once) {
  SmtpServer server(R"({"recipient":[451]})");
  SmtpTransport smtp(server.options());
  post("sara@example.org");
  fail_once_then_deliver(smtp);
  EXPECT_EQ(SmtpServer::messages(server.told()).size(), 1U);
}

TEST_F(Delivering, a_final_no_is_asked_once) {
  SmtpServer server(R"({"recipient":[550,550]})");
  SmtpTransport smtp(server.options());
  post("nobody@example.org");
  const auto postman = start(smtp);
  EXPECT_TRUE(eventually([&] { return waiting() == 0; }));
  clock.advance(std::chrono::hours(1));
  post("sara@example.org");
  postman->wake();
  EXPECT_TRUE(eventually([&] { return waiting() == 0; }));
  int asked = 0;
  for (const auto& line : server.told()) asked += line.value("to", "") == "nobody@example.org" ? 1 : 0;
  EXPECT_EQ(asked, 1);
}

TEST_F(Delivering, a_letter_cut_in_half_comes_whole_and_once) {
  SmtpServer server(R"({"cutData":1})");
  SmtpTransport smtp(server.options());
  post("sara@example.org", std::string(400'000, 'x'));
  fail_once_then_deliver(smtp);
  const auto got = SmtpServer::messages(server.told());
  ASSERT_EQ(got.size(), 1U);
  EXPECT_TRUE(got[0].bytes.ends_with("--\r\n"));
}

TEST_F(Delivering, when_the_yes_is_lost_the_same_letter_comes_again_rather_than_never) {
  SmtpServer server(R"({"cutAnswer":1})");
  SmtpTransport smtp(server.options());
  post("sara@example.org");
  fail_once_then_deliver(smtp);
  const auto got = SmtpServer::messages(server.told());
  ASSERT_EQ(got.size(), 2U);
  EXPECT_EQ(message_id(got[0].bytes), message_id(got[1].bytes)) << "so that the reader's mailbox can tell that it is one";
}

}  // namespace radslag::mail
