#include "mail/transport.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "mail/mail_reader.hpp"
#include "mail/smtp_server.hpp"
#include "store/scratch.hpp"

namespace radslag::mail {

namespace {

const Time now = from_unix_ms(1'795'351'778'123);  // 2026-11-22 12:49:38.123 UTC

Envelope envelope(std::string subject = "Hej", std::string paragraph = ".a dot first") {
  SeededRandom random(1);
  return to_envelope({.to = "sara@example.org", .subject = std::move(subject), .opening = {std::move(paragraph)}, .code = "042137"},
                     {"Rådslag", "radslag@example.org"}, now, random);
}

// What became of one letter.
Fate fate_at(const SmtpOptions& options, const Envelope& letter = envelope()) { return SmtpTransport(options).send(letter, 1, now).fate; }

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

class OverTls : public testing::TestWithParam<const char*> {
 protected:
  std::string scheme = GetParam();
  std::string wanted = scheme == "smtps" ? R"({"secure":true})" : "{}";
};
INSTANTIATE_TEST_SUITE_P(Smtp, OverTls, testing::Values("smtp", "smtps"), [](const auto& given) { return std::string(given.param); });

TEST_P(OverTls, the_letter_is_handed_over_unchanged_and_signed_in) {
  SmtpServer server(wanted);
  EXPECT_EQ(fate_at(server.options(scheme)), Fate::sent);
  const auto told = server.told();
  for (const auto& line : told) EXPECT_TRUE(line.value("secure", true)) << line << ": neither password nor letter goes in the clear";
  EXPECT_TRUE(has(told, "auth"));
  const auto got = SmtpServer::messages(told);
  ASSERT_EQ(got.size(), 1U);
  EXPECT_EQ(got[0].bytes, envelope().message);
  EXPECT_EQ(read_mail(got[0].bytes).parts.at(0).body.substr(0, 12), ".a dot first");
}

TEST_P(OverTls, a_certificate_of_somebody_else_is_refused) {
  SmtpServer server(wanted);
  SmtpServer somebody_else;
  SmtpOptions options = server.options(scheme);
  options.ca_file = somebody_else.certificate();
  EXPECT_EQ(fate_at(options), Fate::later);
  options.ca_file.clear();
  EXPECT_EQ(fate_at(options), Fate::later) << "none of the system's either";
  EXPECT_FALSE(has(server.told(), "auth"));
}

TEST_P(OverTls, a_certificate_for_another_name_is_refused) {
  SmtpServer server(scheme == "smtps" ? R"({"secure":true,"name":"mail.example.org"})" : R"({"name":"mail.example.org"})");
  EXPECT_EQ(fate_at(server.options(scheme)), Fate::later);
  const auto told = server.told();
  EXPECT_FALSE(has(told, "auth"));
  EXPECT_FALSE(has(told, "from"));
}

TEST(Smtp, sends_nothing_where_the_server_offers_no_encryption) {
  SmtpServer server(R"({"starttls":false})");
  EXPECT_EQ(fate_at(server.options()), Fate::later);
  const auto told = server.told();
  EXPECT_FALSE(has(told, "auth"));
  EXPECT_FALSE(has(told, "from"));
}

TEST(Smtp, sends_in_the_clear_only_where_it_was_told_to) {
  SmtpServer server(R"({"starttls":false,"auth":false})");
  SmtpOptions options = server.options();
  options.user.clear();
  options.tls_needed = false;
  EXPECT_EQ(fate_at(options), Fate::sent);
  EXPECT_EQ(SmtpServer::messages(server.told()).size(), 1U);
}

TEST(Smtp, with_a_wrong_password_is_tried_later_and_hands_nothing_over) {
  SmtpServer server;
  SmtpOptions options = server.options();
  options.password = "another";
  EXPECT_EQ(fate_at(options), Fate::later) << "the operator can mend it";
  EXPECT_FALSE(has(server.told(), "from"));
}

TEST(Smtp, tells_a_final_no_from_a_later_one) {
  SmtpServer server(R"({"recipient":[451,550,452,421],"message":[451,554]})");
  const SmtpOptions options = server.options();
  EXPECT_EQ(fate_at(options), Fate::later) << "451 to the recipient";
  EXPECT_EQ(fate_at(options), Fate::refused) << "550 to the recipient";
  EXPECT_EQ(fate_at(options), Fate::later) << "452 to the recipient";
  EXPECT_EQ(fate_at(options), Fate::later) << "421 to the recipient";
  EXPECT_EQ(fate_at(options), Fate::later) << "451 to the message";
  EXPECT_EQ(fate_at(options), Fate::refused) << "554 to the message";
  EXPECT_EQ(fate_at(options), Fate::sent);
}

TEST(Smtp, gives_up_a_letter_that_the_server_finds_too_big) {
  SmtpServer server(R"({"size":900})");
  EXPECT_EQ(fate_at(server.options(), envelope("Hej", std::string(2000, 'x'))), Fate::refused);
  EXPECT_TRUE(SmtpServer::messages(server.told()).empty());
}

TEST(Smtp, carries_dots_long_lines_and_every_alphabet) {
  SmtpServer server;
  const std::string subject = "رمز الدخول إلى مجلس السكان، وهو صالح لمدة عشر دقائق فقط ولا يجوز إعطاؤه لأحد";
  const std::string paragraph = std::string(".") + "\n.\n..\n.\r\n" + std::string(5000, 'a') + "\nåäö مرحبا 🌍\nFrom here\n";
  const Envelope letter = envelope(subject, paragraph);
  EXPECT_EQ(fate_at(server.options(), letter), Fate::sent);
  const auto got = SmtpServer::messages(server.told());
  ASSERT_EQ(got.size(), 1U);
  EXPECT_EQ(got[0].bytes, letter.message) << "not a byte more or less";
  const ReadMail mail = read_mail(got[0].bytes);
  EXPECT_EQ(decode_words(mail.header("Subject")), subject);
  EXPECT_TRUE(mail.parts.at(0).body.contains(std::string(5000, 'a')));
  EXPECT_TRUE(mail.parts.at(0).body.contains("مرحبا 🌍"));
  for (std::size_t at = 0; at < got[0].bytes.size();) {
    const std::size_t end = std::min(got[0].bytes.find("\r\n", at), got[0].bytes.size());
    EXPECT_LE(end - at, 78U);
    at = end + 2;
  }
}

TEST(Smtp, whose_connection_is_cut_in_the_middle_of_the_letter_is_tried_later) {
  SmtpServer server(R"({"cutData":1})");
  const Envelope letter = envelope("Hej", std::string(400'000, 'x'));
  EXPECT_EQ(fate_at(server.options(), letter), Fate::later);
  EXPECT_EQ(fate_at(server.options(), letter), Fate::sent);
  const auto told = server.told();
  EXPECT_TRUE(has(told, "cut"));
  EXPECT_EQ(SmtpServer::messages(told).size(), 1U) << "half a letter is none";
}

TEST(Smtp, that_does_not_answer_is_tried_later) {
  EXPECT_EQ(SmtpTransport({.url = "smtp://127.0.0.1:1"}).send(envelope(), 1, now).fate, Fate::later);
}

}  // namespace radslag::mail
