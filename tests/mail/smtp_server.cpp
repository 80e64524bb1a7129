#include "mail/smtp_server.hpp"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <optional>
#include <stdexcept>

namespace radslag::mail {

namespace {

class Lines {
 public:
  explicit Lines(int connection) : connection_(connection) {}

  std::optional<std::string> next() {
    for (;;) {
      if (const auto end = buffer_.find("\r\n"); end != std::string::npos) {
        std::string line = buffer_.substr(0, end);
        buffer_.erase(0, end + 2);
        return line;
      }
      char bytes[4096];
      const ssize_t count = ::recv(connection_, bytes, sizeof bytes, 0);
      if (count <= 0) return std::nullopt;
      buffer_.append(bytes, static_cast<std::size_t>(count));
    }
  }
  void say(const std::string& line) const {
    const std::string bytes = line + "\r\n";
    static_cast<void>(::send(connection_, bytes.data(), bytes.size(), MSG_NOSIGNAL));
  }

 private:
  int connection_;
  std::string buffer_;
};

}  // namespace

SmtpServer::SmtpServer(Answers answers) : answers_(std::move(answers)) {
  listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* name = reinterpret_cast<sockaddr*>(&address);
  if (::bind(listener_, name, size) != 0 || ::listen(listener_, 1) != 0 || ::getsockname(listener_, name, &size) != 0) {
    throw std::runtime_error("no port to listen on");
  }
  port_ = ntohs(address.sin_port);
  thread_ = std::thread([this] { serve(); });
}

SmtpServer::~SmtpServer() { static_cast<void>(conversation()); }

std::string SmtpServer::url() const { return "smtp://127.0.0.1:" + std::to_string(port_); }

Conversation SmtpServer::conversation() {
  if (thread_.joinable()) {
    ::shutdown(listener_, SHUT_RDWR);
    thread_.join();
    ::close(listener_);
  }
  return said_;
}

void SmtpServer::serve() {
  for (;;) {
    const int connection = ::accept(listener_, nullptr, nullptr);
    if (connection < 0) return;
    talk(connection);
    ::close(connection);
  }
}

void SmtpServer::talk(int connection) {
  Lines lines(connection);
  lines.say("220 test ESMTP");
  while (auto line = lines.next()) {
    said_.commands.push_back(*line);
    lines.say(answer_to(*line));
    if (*line == "QUIT") return;
    if (*line != "DATA") continue;
    while ((line = lines.next()) && *line != ".") said_.message += (line->starts_with(".") ? line->substr(1) : *line) + "\r\n";
    lines.say(answers_.message);
  }
}

std::string SmtpServer::answer_to(const std::string& line) {
  if (line.starts_with("EHLO")) return "250-test\r\n250-AUTH PLAIN\r\n250 8BITMIME";
  if (line == "AUTH PLAIN") return "334 ";
  if (line == "AHJhZHNsYWcAaGVtbGlndA==") return "235 welcome";  // radslag, hemligt
  if (line.starts_with("RCPT")) return answers_.recipient;
  if (line == "DATA") return "354 go on";
  return line == "QUIT" ? "221 bye" : "250 ok";
}

}  // namespace radslag::mail
