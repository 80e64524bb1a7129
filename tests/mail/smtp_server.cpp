#include "mail/smtp_server.hpp"

#include <fcntl.h>
#include <sodium.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace radslag::mail {

namespace {

std::string from_base64(const std::string& text) {
  std::string bytes(text.size(), '\0');
  std::size_t size = 0;
  if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(), nullptr, &size, nullptr, sodium_base64_VARIANT_ORIGINAL) != 0) {
    throw std::runtime_error("not base64");
  }
  bytes.resize(size);
  return bytes;
}

struct Pipe {
  Pipe() {
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  }
  std::array<int, 2> ends{};
};

}  // namespace

SmtpServer::SmtpServer(const std::string& wanted) {
  const Pipe input, output;
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input.ends[0], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, output.ends[1], STDOUT_FILENO);
  std::string script = "tests/mail/smtp_server.mjs";
  std::string given = wanted;
  std::string name = "node";
  const std::array<char*, 4> arguments{name.data(), script.data(), given.data(), nullptr};
  const int failed = ::posix_spawnp(&process_, "node", &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  ::close(input.ends[0]);
  ::close(output.ends[1]);
  to_ = input.ends[1];
  from_ = output.ends[0];
  const auto first = failed == 0 ? next_line() : std::nullopt;
  if (!first) throw std::runtime_error("node could not start tests/mail/smtp_server.mjs; are the packages of tests/ installed?");
  const Json started = Json::parse(*first);
  port_ = started.at("port").get<unsigned>();
  certificate_ = started.at("certificate").get<std::string>();
}

SmtpServer::~SmtpServer() { static_cast<void>(told()); }

SmtpOptions SmtpServer::options(const std::string& scheme) const {
  SmtpOptions options;
  options.url = scheme + "://localhost:" + std::to_string(port_);
  options.user = "radslag";
  options.password = "hemligt";
  options.ca_file = certificate_;
  return options;
}

std::optional<std::string> SmtpServer::next_line() {
  for (;;) {
    if (const auto end = buffer_.find('\n'); end != std::string::npos) {
      std::string line = buffer_.substr(0, end);
      buffer_.erase(0, end + 1);
      return line;
    }
    std::array<char, 65536> bytes{};
    const ssize_t count = ::read(from_, bytes.data(), bytes.size());
    if (count <= 0) return std::nullopt;
    buffer_.append(bytes.data(), static_cast<std::size_t>(count));
  }
}

std::vector<SmtpServer::Json> SmtpServer::told() {
  std::vector<Json> lines;
  if (to_ < 0) return lines;
  ::close(std::exchange(to_, -1));
  while (const auto line = next_line()) lines.push_back(Json::parse(*line));
  ::close(from_);
  ::waitpid(process_, nullptr, 0);
  return lines;
}

std::vector<SmtpServer::Got> SmtpServer::messages(const std::vector<Json>& told) {
  std::vector<Got> found;
  for (const Json& line : told) {
    if (line.contains("message")) found.push_back({from_base64(line.at("message").get<std::string>()), line.at("code").get<int>()});
  }
  return found;
}

bool has(const std::vector<SmtpServer::Json>& told, const std::string& member) {
  return std::ranges::any_of(told, [&](const SmtpServer::Json& line) { return line.contains(member); });
}

}  // namespace radslag::mail
