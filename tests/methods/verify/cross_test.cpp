// The independent verifier (tests/verifier/verify.mjs, Node) must say of every case, word for word, what the server's says.
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "methods/verify/verify.hpp"
#include "methods/verify/verify_cases.hpp"

namespace radslag::methods {

namespace {

namespace fs = std::filesystem;

class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "radslag-verify-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path_ = name;
  }
  ~Folder() { fs::remove_all(path_); }

  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

struct Outcome {
  std::string said;
  int exit_code = 0;
};

Outcome run_command(const std::string& command) {
  FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("cannot run node");
  Outcome outcome;
  std::array<char, 4096> buffer;
  for (std::size_t n = 0; (n = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) outcome.said.append(buffer.data(), n);
  outcome.exit_code = WEXITSTATUS(pclose(pipe));
  return outcome;
}

std::string program(const char* name) {
  return (fs::absolute(RADSLAG_SOURCE_DIR) / "tests/verifier" / name).string();
}

void write_case(const VerifyCase& one, const fs::path& folder) {
  fs::create_directories(folder);
  const auto write = [&](const std::string& name, const std::string& text) { std::ofstream(folder / name, std::ios::binary) << text; };
  write("export.jsonl", one.lines);
  write("checkpoint", one.checkpoint);
  write("key", one.key);
  for (std::size_t i = 0; i < one.older.size(); ++i) write(fmt::format("older{:03}", i), one.older[i]);
}

std::string server_says(const VerifyCase& one) {
  std::istringstream lines(one.lines);
  return to_json(verify_export(lines, {one.checkpoint, one.key, one.older}));
}

void expect_agreement(const std::vector<VerifyCase>& cases) {
  const Folder folder;
  for (std::size_t i = 0; i < cases.size(); ++i) write_case(cases[i], folder.path() / fmt::format("{:03}", i));
  const Outcome other = run_command(fmt::format("node '{}' '{}'", program("verify_all.mjs"), folder.path().string()));
  ASSERT_EQ(other.exit_code, 0);
  std::istringstream reports(other.said);
  for (const VerifyCase& one : cases) {
    std::string report;
    std::getline(reports, report);
    EXPECT_EQ(report, server_says(one)) << one.name;
  }
}

Outcome run_program(const VerifyCase& one) {
  const Folder folder;
  write_case(one, folder.path());
  return run_command(fmt::format("cd '{}' && node '{}' export.jsonl checkpoint key --older older000", folder.path().string(), program("verify.mjs")));
}

}  // namespace

TEST(IndependentVerifier, says_the_same_of_sound_exports) { expect_agreement(sound_cases()); }
TEST(IndependentVerifier, says_the_same_of_spoilt_entries) { expect_agreement(spoilt_entry_cases()); }
TEST(IndependentVerifier, says_the_same_of_spoilt_heads) { expect_agreement(spoilt_head_cases()); }
TEST(IndependentVerifier, says_the_same_of_changed_keys) { expect_agreement(key_change_cases()); }


TEST(IndependentVerifier, its_exit_code_says_whether_all_is_well) {
  EXPECT_EQ(run_program(sound_cases().front()).exit_code, 0);
  const Outcome spoilt = run_program(spoilt_head_cases().front());
  EXPECT_EQ(spoilt.exit_code, 1);
  EXPECT_TRUE(spoilt.said.ends_with("\"ok\":false}\n")) << spoilt.said;
}

}  // namespace radslag::methods
