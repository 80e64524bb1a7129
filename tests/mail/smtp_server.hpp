#pragma once
// A real mail server (smtp_server.mjs, npm `smtp-server`) as a child process on a free port of this machine.
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "mail/transport.hpp"

namespace radslag::mail {

class SmtpServer {
 public:
  using Json = nlohmann::json;

  // What it is to do, as JSON; see the head of smtp_server.mjs.
  explicit SmtpServer(const std::string& wanted = "{}");
  ~SmtpServer();  // ends it
  SmtpServer(const SmtpServer&) = delete;
  SmtpServer& operator=(const SmtpServer&) = delete;

  // To reach it over TLS, signed in, trusting its certificate.
  [[nodiscard]] SmtpOptions options(const std::string& scheme = "smtp") const;
  [[nodiscard]] std::filesystem::path certificate() const { return certificate_; }

  // Ends it, and everything that it told: lines with `auth`, `from`, `to`, `message` (as its bytes) or `cut`.
  [[nodiscard]] std::vector<Json> told();
  // The messages that came whole, and with which code they were answered.
  struct Got {
    std::string bytes;
    int code = 0;
  };
  [[nodiscard]] static std::vector<Got> messages(const std::vector<Json>& told);

 private:
  std::optional<std::string> next_line();

  int process_ = -1;
  int to_ = -1, from_ = -1;
  std::string buffer_;
  unsigned port_ = 0;
  std::filesystem::path certificate_;
};

// Was a line with this member told?
[[nodiscard]] bool has(const std::vector<SmtpServer::Json>& told, const std::string& member);

}  // namespace radslag::mail
