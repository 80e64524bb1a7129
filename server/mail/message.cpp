#include "mail/message.hpp"

#include <fmt/format.h>

#include <stdexcept>

#include "mail/encoding.hpp"

namespace radslag::mail {

namespace {

std::string part(std::string_view type, std::string_view text) {
  return fmt::format(
      "Content-Type: {}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{}\r\n", type,
      quoted_printable(text));
}

std::string header(std::string_view name, std::string_view text) {
  return fmt::format("{}: {}\r\n", name, header_text(text, name.size() + 2));
}

void check(const std::string& address) {
  if (!is_safe_address(address)) throw std::invalid_argument("not an address that an e-mail can carry");
}

std::string from_line(const Sender& sender) {
  if (sender.name.empty()) return fmt::format("From: <{}>\r\n", sender.address);
  // Always as encoded words or within quotes: a name may hold a comma.
  std::string name = header_text(sender.name, 6);
  if (name == sender.name) {
    std::erase_if(name, [](char c) { return c == '"' || c == '\\'; });
    name = '"' + name + '"';
  }
  return fmt::format("From: {}\r\n <{}>\r\n", name, sender.address);
}

}  // namespace

Envelope to_envelope(const Letter& letter, const Sender& sender, Time now, Random& random) {
  check(letter.to);
  check(sender.address);
  const std::string boundary = "=_" + random.hex(16);  // "=_" occurs in no quoted-printable text
  const std::string host = sender.address.substr(sender.address.find('@') + 1);
  std::string message = from_line(sender);
  message += fmt::format("To: <{}>\r\n", letter.to);
  message += header("Subject", letter.subject);
  message += fmt::format("Date: {}\r\n", to_mail_time(now));
  message += fmt::format("Message-ID: <{}@{}>\r\n", random.hex(16), host);
  message += "Auto-Submitted: auto-generated\r\n";
  message += header("Content-Language", letter.language);
  message += "MIME-Version: 1.0\r\n";
  message += fmt::format("Content-Type: multipart/alternative;\r\n boundary=\"{}\"\r\n\r\n", boundary);
  message += fmt::format("--{}\r\n{}", boundary, part("text/plain", to_plain_text(letter)));
  message += fmt::format("--{}\r\n{}", boundary, part("text/html", to_html(letter)));
  message += fmt::format("--{}--\r\n", boundary);
  return {sender.address, letter.to, std::move(message)};
}

}  // namespace radslag::mail
