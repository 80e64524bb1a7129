#pragma once
// A mail server for one conversation at a time, on a free port of this machine: what libcurl really says is what is tested.
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace radslag::mail {

struct Conversation {
  std::vector<std::string> commands;  // lines from the client, outside DATA
  std::string message;                // dots unstuffed
};

class SmtpServer {
 public:
  // What is answered to RCPT and to the end of DATA.
  struct Answers {
    std::string recipient = "250 ok";
    std::string message = "250 queued";
  };
  explicit SmtpServer(Answers answers);
  ~SmtpServer();

  [[nodiscard]] std::string url() const;
  // Ends the server and tells what was said.
  [[nodiscard]] Conversation conversation();

 private:
  void serve();
  void talk(int connection);
  std::string answer_to(const std::string& line);

  Answers answers_;
  int listener_ = -1;
  unsigned port_ = 0;
  Conversation said_;
  std::thread thread_;
};

}  // namespace radslag::mail
