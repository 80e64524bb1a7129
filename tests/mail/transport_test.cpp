#include "mail/transport.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "mail/mail_reader.hpp"
#include "mail/smtp_server.hpp"
#include "store/scratch.hpp"

namespace radslag::mail {

namespace {

const Time now = from_unix_ms(1'795'351'778'123);  // 2026-11-22 12:49:38.123 UTC

Envelope envelope() {
  SeededRandom random(1);
  return to_envelope({.to = "sara@example.org", .subject = "Hej", .opening = {".a dot first"}, .code = "042137"},
                     {"Rådslag", "radslag@example.org"}, now, random);
}

SmtpOptions plain(const SmtpServer& server) {
  return {.url = server.url(), .user = "radslag", .password = "hemligt", .tls_needed = false};
}

bool said(const Conversation& conversation, std::string_view begin) {
  return std::ranges::any_of(conversation.commands, [&](const std::string& line) { return line.starts_with(begin); });
}

}  // namespace

TEST(Folder, gets_a_file_a_letter_in_the_order_of_their_names) {
  const store::Scratch scratch;
  FolderTransport folder(scratch / "mail");
  EXPECT_EQ(folder.send(envelope(), 9, now).fate, Fate::sent);
  EXPECT_EQ(folder.send(envelope(), 10, now).fate, Fate::sent);
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(scratch / "mail")) names.push_back(entry.path().filename());
  std::ranges::sort(names);
  EXPECT_EQ(names, (std::vector<std::string>{"20261122T124938123Z-00000009.eml", "20261122T124938123Z-00000010.eml"}));
  const ReadMail mail = read_mail(store::bytes_of(scratch / "mail" / names[0]));
  EXPECT_EQ(mail.header("To"), "<sara@example.org>");
}

TEST(Folder, that_cannot_be_made_is_tried_again_later) {
  const store::Scratch scratch;
  std::ofstream(scratch / "mail") << "a file stands in the way";
  EXPECT_EQ(FolderTransport(scratch / "mail").send(envelope(), 1, now).fate, Fate::later);
}

TEST(Smtp, hands_the_letter_over_unchanged) {
  SmtpServer server({});
  EXPECT_EQ(SmtpTransport(plain(server)).send(envelope(), 1, now).fate, Fate::sent);
  const Conversation conversation = server.conversation();
  EXPECT_TRUE(said(conversation, "AUTH PLAIN"));
  EXPECT_TRUE(said(conversation, "MAIL FROM:<radslag@example.org>"));
  EXPECT_TRUE(said(conversation, "RCPT TO:<sara@example.org>"));
  EXPECT_EQ(conversation.message, envelope().message);
  EXPECT_EQ(read_mail(conversation.message).parts.at(0).body.substr(0, 12), ".a dot first");
}

TEST(Smtp, tells_a_final_no_from_a_later_one) {
  SmtpServer never({.recipient = "550 no such user"});
  EXPECT_EQ(SmtpTransport(plain(never)).send(envelope(), 1, now).fate, Fate::refused);
  SmtpServer busy({.recipient = "451 try again later"});
  EXPECT_EQ(SmtpTransport(plain(busy)).send(envelope(), 1, now).fate, Fate::later);
  SmtpServer spam({.message = "554 refused"});
  EXPECT_EQ(SmtpTransport(plain(spam)).send(envelope(), 1, now).fate, Fate::refused);
}

TEST(Smtp, sends_nothing_where_the_server_offers_no_encryption) {
  SmtpServer server({});
  SmtpOptions options = plain(server);
  options.tls_needed = true;
  const Delivery delivery = SmtpTransport(options).send(envelope(), 1, now);
  EXPECT_EQ(delivery.fate, Fate::later);
  const Conversation conversation = server.conversation();
  EXPECT_FALSE(said(conversation, "AUTH"));
  EXPECT_FALSE(said(conversation, "MAIL"));
}

TEST(Smtp, that_does_not_answer_is_tried_later) {
  EXPECT_EQ(SmtpTransport({.url = "smtp://127.0.0.1:1"}).send(envelope(), 1, now).fate, Fate::later);
}

}  // namespace radslag::mail
