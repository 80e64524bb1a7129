#include "net/kept_log.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <deque>
#include <fstream>
#include <iterator>
#include <system_error>

#include "store/failure.hpp"
#include "store/files.hpp"

namespace radslag::net {

namespace {

constexpr std::string_view head = R"({"at":")";
constexpr std::size_t day_size = 10;
constexpr std::size_t time_size = 20;
constexpr std::string_view ending = ".jsonl";

std::string_view time_in(std::string_view line) { return line.starts_with(head) && line.size() > head.size() + time_size ? line.substr(head.size(), time_size) : ""; }

std::string day_of(Time time) { return to_leaf_time(time).substr(0, day_size); }

}  // namespace

KeptLog::~KeptLog() {
  if (file_ != nullptr) std::fclose(file_);
}

std::filesystem::path KeptLog::file_of(std::string_view day) const { return folder_ / fmt::format("security-{}{}", day, ending); }

void KeptLog::dispose(std::string_view today) const {
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder_, ignored)) {
    const std::string name = entry.path().filename().string();
    constexpr std::string_view prefix = "security-";
    if (!name.starts_with(prefix) || !name.ends_with(ending) || name.size() != prefix.size() + day_size + ending.size()) continue;
    std::chrono::sys_days day{}, now{};
    const auto read = [](std::string_view text, std::chrono::sys_days& out) {
      const auto number = [&](std::size_t at, std::size_t size) { return std::atoi(std::string(text.substr(at, size)).c_str()); };
      out = std::chrono::year(number(0, 4)) / number(5, 2) / number(8, 2);
    };
    read(std::string_view(name).substr(prefix.size(), day_size), day);
    read(today, now);
    if (now - day >= std::chrono::days(days_)) std::filesystem::remove(entry.path(), ignored);
  }
}

void KeptLog::begin(std::string_view day) {
  if (file_ != nullptr) std::fclose(file_);
  file_ = nullptr;
  day_ = std::string(day);
  std::error_code error;
  std::filesystem::create_directories(folder_, error);
  if (error) return;
  std::filesystem::permissions(folder_, std::filesystem::perms::owner_all, error);
  const auto file = file_of(day);
  try {
    store::make_private_file(file);
  } catch (const store::Failure&) {
    return;
  }
  const auto size = std::filesystem::file_size(file, error);
  bytes_ = error ? 0 : static_cast<std::size_t>(size);
  file_ = std::fopen(file.c_str(), "ae");
  dispose(day);
}

void KeptLog::put(std::string_view line) {
  const std::string_view time = time_in(line);
  if (time.empty()) return;
  const std::lock_guard lock(mutex_);
  if (time.substr(0, day_size) != day_) begin(time.substr(0, day_size));
  if (file_ == nullptr || bytes_ + line.size() > day_bytes_max) return;
  bytes_ += std::fwrite(line.data(), 1, line.size(), file_);
  std::fflush(file_);
}

std::vector<std::string> KeptLog::since(Time time, std::size_t max) const {
  const std::string from = to_leaf_time(time);
  std::deque<std::string> found;
  std::vector<std::filesystem::path> files;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder_, ignored)) files.push_back(entry.path());
  std::ranges::sort(files);
  for (const auto& file : files) {
    if (file.filename().string() < file_of(day_of(time)).filename().string()) continue;
    std::ifstream in(file, std::ios::binary);
    for (std::string line; std::getline(in, line);) {
      // A line that was being written when the machine stopped is no whole object.
      if (time_in(line) < from || !line.ends_with('}')) continue;
      found.push_back(std::move(line));
      if (found.size() > max) found.pop_front();
    }
  }
  return {std::make_move_iterator(found.begin()), std::make_move_iterator(found.end())};
}

}  // namespace radslag::net
