#include "mail/mail_reader.hpp"

#include <sodium.h>

#include <algorithm>
#include <stdexcept>

namespace radslag::mail {

namespace {

using Headers = std::vector<std::pair<std::string, std::string>>;

[[noreturn]] void fail(const std::string& what) { throw std::runtime_error("no e-mail: " + what); }

void check_lines(std::string_view message) {
  std::size_t column = 0;
  for (std::size_t i = 0; i < message.size(); ++i) {
    const auto byte = static_cast<unsigned char>(message[i]);
    if (byte > 127 || byte == 0) fail("a byte that is not 7-bit text");
    if (byte == '\r' && (i + 1 == message.size() || message[i + 1] != '\n')) fail("a bare CR");
    if (byte == '\n' && (i == 0 || message[i - 1] != '\r')) fail("a bare LF");
    column = byte == '\n' ? 0 : column + 1;
    if (column > 998) fail("a line that is too long");
  }
}

// Takes the headers off the front of `text`.
Headers take_headers(std::string_view& text) {
  Headers headers;
  for (;;) {
    const auto end = text.find("\r\n");
    if (end == std::string_view::npos) fail("headers without an end");
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 2);
    if (line.empty()) return headers;
    if (line.front() == ' ' || line.front() == '\t') {
      if (headers.empty()) fail("a folded line before any header");
      headers.back().second += ' ' + std::string(line.substr(1));
      continue;
    }
    const auto colon = line.find(": ");
    if (colon == std::string_view::npos) fail("a header without a colon: " + std::string(line));
    headers.emplace_back(line.substr(0, colon), line.substr(colon + 2));
  }
}

std::string decode_quoted(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '=') {
      out += text[i];
    } else if (text.substr(i + 1, 2) == "\r\n") {
      i += 2;
    } else {
      out += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
      i += 2;
    }
  }
  std::erase(out, '\r');
  return out;
}

}  // namespace

std::string ReadMail::header(std::string_view name) const {
  const auto found = std::ranges::find(headers, name, &std::pair<std::string, std::string>::first);
  return found == headers.end() ? "" : found->second;
}

ReadMail read_mail(std::string_view message) {
  check_lines(message);
  ReadMail mail;
  mail.headers = take_headers(message);
  const std::string type = mail.header("Content-Type");
  const auto begin = type.find("boundary=\"");
  if (begin == std::string::npos) fail("no boundary");
  const std::string boundary = type.substr(begin + 10, type.rfind('"') - begin - 10);
  const std::string first = "--" + boundary + "\r\n";
  for (;;) {
    if (message == "--" + boundary + "--\r\n") return mail;
    if (!message.starts_with(first)) fail("a part that does not begin");
    message.remove_prefix(first.size());
    ReadPart part;
    for (auto& [name, value] : take_headers(message)) part.headers[name] = value;
    const auto end = message.find("\r\n--" + boundary);
    if (end == std::string_view::npos) fail("a part without an end");
    part.body = decode_quoted(message.substr(0, end));
    message.remove_prefix(end + 2);
    mail.parts.push_back(std::move(part));
  }
}

std::string decode_words(std::string_view header) {
  std::string out;
  while (!header.empty()) {
    if (!header.starts_with("=?UTF-8?B?")) fail("a text between encoded words");
    header.remove_prefix(10);
    const auto end = header.find("?=");
    const std::string word(header.substr(0, end));
    std::string bytes(word.size(), '\0');
    std::size_t length = 0;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), word.data(), word.size(), nullptr,
                          &length, nullptr, sodium_base64_VARIANT_ORIGINAL) != 0) {
      fail("base64");
    }
    out += bytes.substr(0, length);
    header.remove_prefix(end + 2);
    if (header.starts_with(' ')) header.remove_prefix(1);
  }
  return out;
}

}  // namespace radslag::mail
