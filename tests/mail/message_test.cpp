#include "mail/message.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "base/text.hpp"
#include "mail/encoding.hpp"
#include "mail/mail_reader.hpp"

namespace radslag::mail {

namespace {

const Time sunday = from_unix_ms(1'795'351'778'123);  // 2026-11-22 12:49:38 UTC

Letter swedish() {
  return {.to = "asa@example.org",
          .language = "sv",
          .subject = "Din kod för att logga in i Rådslag",
          .opening = {"Någon, förmodligen du, vill logga in.", "En lång rad: " + std::string(200, 'x') + " = slut "},
          .code = "042137",
          .link = "https://radslag.example/join#code=a_b-c",
          .link_text = "Logga in",
          .closing = {"Bad du inte om detta? Då behöver du inte göra något."}};
}

ReadMail read(const Letter& letter, const Sender& sender = {"Rådslag i Husby", "radslag@example.org"}) {
  SeededRandom random(1);
  return read_mail(to_envelope(letter, sender, sunday, random).message);
}

}  // namespace

TEST(Message, has_the_headers_of_an_automatic_letter_and_no_others) {
  const ReadMail mail = read(swedish());
  std::vector<std::string> names;
  for (const auto& [name, value] : mail.headers) names.push_back(name);
  EXPECT_EQ(names, (std::vector<std::string>{"From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted",
                                             "Content-Language", "MIME-Version", "Content-Type"}));
  EXPECT_EQ(mail.header("Date"), "Sun, 22 Nov 2026 12:49:38 +0000");
  EXPECT_EQ(mail.header("Auto-Submitted"), "auto-generated");
  EXPECT_EQ(decode_words(mail.header("Subject")), "Din kod för att logga in i Rådslag");
  EXPECT_TRUE(mail.header("Message-ID").ends_with("@example.org>"));
}

TEST(Message, says_the_same_in_plain_text_and_in_html) {
  const ReadMail mail = read(swedish());
  ASSERT_EQ(mail.parts.size(), 2U);
  EXPECT_EQ(mail.parts[0].headers.at("Content-Type"), "text/plain; charset=utf-8");
  EXPECT_EQ(mail.parts[0].body, to_plain_text(swedish()));
  EXPECT_EQ(mail.parts[1].body, to_html(swedish()));
  EXPECT_TRUE(mail.parts[0].body.contains("\n042137\n"));
  EXPECT_TRUE(mail.parts[1].body.contains("href=\"https://radslag.example/join#code=a_b-c\""));
  for (const auto* tracking : {"<img", "<script", "<link", "@import", "url("}) EXPECT_FALSE(mail.parts[1].body.contains(tracking));
}

TEST(Message, in_arabic_runs_from_right_to_left_except_for_the_code) {
  Letter letter = swedish();
  letter.language = "ar";
  letter.opening = {"أحدهم يريد تسجيل الدخول."};
  const std::string html = read(letter).parts[1].body;
  EXPECT_TRUE(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
  EXPECT_TRUE(html.contains("<p dir=\"ltr\""));
  EXPECT_TRUE(html.contains("أحدهم"));
}

TEST(Message, shows_markup_from_people_as_text) {
  Letter letter = swedish();
  letter.opening = {"<b onclick=\"x\">&"};
  EXPECT_TRUE(read(letter).parts[1].body.contains("&lt;b onclick=&quot;x&quot;&gt;&amp;"));
}

TEST(Message, lets_no_text_begin_another_header) {
  for (const std::string attack : {"Hej\r\nBcc: all@example.org", "Hej\nBcc: all@example.org", "Hej\r\n\r\n<script>", "=?UTF-8?Q?=0D=0ABcc:?="}) {
    Letter letter = swedish();
    letter.subject = attack;
    letter.language = attack;
    const ReadMail mail = read(letter, {attack, "radslag@example.org"});
    EXPECT_EQ(mail.headers.size(), 9U);
    EXPECT_TRUE(mail.header("Bcc").empty());
    EXPECT_EQ(decode_words(mail.header("Subject")), attack);
  }
}

TEST(Message, refuses_an_address_that_could_break_out) {
  SeededRandom random(1);
  for (const std::string attack : {"a@b.se\r\nBcc: c@d.se", "a@b.se>, <c@d.se", "a@b.se c@d.se", "a@b.se\n", "nobody", "a@b@c.se"}) {
    Letter letter = swedish();
    letter.to = attack;
    EXPECT_THROW(static_cast<void>(to_envelope(letter, {"", "radslag@example.org"}, sunday, random)), std::invalid_argument) << attack;
    EXPECT_THROW(static_cast<void>(to_envelope({.to = "a@b.se"}, {"", attack}, sunday, random)), std::invalid_argument) << attack;
  }
}

TEST(Encoding, keeps_lines_short_and_characters_whole) {
  std::string long_text;
  for (int i = 0; i < 60; ++i) long_text += "åäö🌳";
  const std::string folded = header_text(long_text, 9);
  std::string_view rest = folded;
  std::string joined;
  for (std::size_t at = 0; at != std::string_view::npos;) {
    at = rest.find("\r\n ");
    const std::string_view word = rest.substr(0, at);
    EXPECT_LE(word.size(), 75U);
    EXPECT_TRUE(is_utf8(decode_words(word)));
    joined += decode_words(word);
    if (at != std::string_view::npos) rest.remove_prefix(at + 3);
  }
  EXPECT_EQ(joined, long_text);
}

TEST(Encoding, leaves_a_short_plain_text_alone) { EXPECT_EQ(header_text("Your code", 9), "Your code"); }

}  // namespace radslag::mail
