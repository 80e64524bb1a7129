#include "cli/program.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <vector>

namespace radslag::cli {

namespace {

// Built beside this test.
std::string binary() { return std::filesystem::read_symlink("/proc/self/exe").parent_path() / "radslag"; }

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

// The child's side: never returns.
[[noreturn]] void become(const std::string& words) {
  std::istringstream in(words);
  std::vector<std::string> parts{binary()};
  for (std::string word; in >> word;) parts.push_back(word);
  std::vector<char*> pointers;
  for (std::string& part : parts) pointers.push_back(part.data());
  pointers.push_back(nullptr);
  ::execv(pointers[0], pointers.data());
  ::_exit(127);
}

}  // namespace

Ended run_program(const std::string& words) {
  const Folder outputs;
  const std::string command = binary() + " " + words + " >" + outputs.path("out") + " 2>" + outputs.path("errors") + " </dev/null";
  const int status = std::system(command.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, bytes_of(outputs.path("out")), bytes_of(outputs.path("errors"))};
}

Folder::Folder() {
  std::string name = (std::filesystem::temp_directory_path() / "radslag-cli-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  folder_ = name;
}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

void Folder::write(const std::string& name, const std::string& text) const {
  std::filesystem::create_directories((folder_ / name).parent_path());
  std::ofstream(folder_ / name, std::ios::binary) << text;
}

RunningServer::RunningServer(const std::string& words) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  process_ = ::fork();
  if (process_ == 0) {
    ::dup2(ends[1], STDOUT_FILENO);
    const int quiet = ::open("/dev/null", O_WRONLY);
    ::dup2(quiet, STDERR_FILENO);
    become("serve " + words);
  }
  ::close(ends[1]);
  output_ = ends[0];
  // It prints everything at once, when it listens.
  char buffer[4096];
  const ssize_t count = ::read(output_, buffer, sizeof buffer);
  greeting_.assign(buffer, count > 0 ? static_cast<std::size_t>(count) : 0);
  const auto at = greeting_.find("http://");
  if (at == std::string::npos) throw std::runtime_error("the server ended before it listened: radslag serve " + words);
  url_ = greeting_.substr(at, greeting_.find('\n', at) - at);
}

RunningServer::~RunningServer() {
  if (process_ > 0) stop();
}

void RunningServer::signal(int number) const { ::kill(process_, number); }

int RunningServer::stop() {
  int status = 0;
  ::kill(process_, SIGTERM);
  ::waitpid(process_, &status, 0);
  ::close(output_);
  process_ = -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace radslag::cli
