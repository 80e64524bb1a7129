#pragma once
// The real binary, run as a person would: what it printed and how it ended.
#include <filesystem>
#include <string>
#include <thread>

namespace radslag::cli {

struct Ended {
  int exit_code = -1;
  std::string out;
  std::string errors;
};

// radslag with these words, parted by spaces.
[[nodiscard]] Ended run_program(const std::string& words);

// A folder of its own, gone at the end.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  [[nodiscard]] std::string path(const std::string& name = "") const { return (folder_ / name).string(); }
  void write(const std::string& name, const std::string& text) const;

 private:
  std::filesystem::path folder_;
};

// `radslag serve …`, from its first line on standard output until it is stopped.
class RunningServer {
 public:
  // Waits until it listens. Throws when it ends before.
  explicit RunningServer(const std::string& words);
  ~RunningServer();
  RunningServer(const RunningServer&) = delete;
  RunningServer& operator=(const RunningServer&) = delete;
  void signal(int number) const;
  // SIGTERM, and its exit code.
  int stop();
  // What it printed until it listened.
  [[nodiscard]] const std::string& greeting() const { return greeting_; }
  [[nodiscard]] const std::string& url() const { return url_; }

 private:
  int process_ = -1;
  int output_ = -1;
  std::string greeting_;
  std::string url_;
};

}  // namespace radslag::cli
