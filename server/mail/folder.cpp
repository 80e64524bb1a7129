#include <fmt/format.h>

#include <fstream>
#include <vector>

#include "mail/transport.hpp"

namespace radslag::mail {

namespace fs = std::filesystem;

FolderTransport::FolderTransport(fs::path folder) : folder_(std::move(folder)) {}

Delivery FolderTransport::send(const Envelope& envelope, std::int64_t no, Time now) {
  using namespace std::chrono;
  const auto day = floor<days>(now);
  const year_month_day date{day};
  const hh_mm_ss clock{now - day};
  const std::string name = fmt::format("{:04}{:02}{:02}T{:02}{:02}{:02}{:03}Z-{:08}", int{date.year()},
                                       unsigned{date.month()}, unsigned{date.day()}, clock.hours().count(),
                                       clock.minutes().count(), clock.seconds().count(), clock.subseconds().count(), no);
  std::error_code failed;
  fs::create_directories(folder_, failed);
  const fs::path unfinished = folder_ / (name + ".part");
  std::ofstream file(unfinished, std::ios::binary);
  file << envelope.message;
  file.close();
  if (file) fs::rename(unfinished, folder_ / (name + ".eml"), failed);
  if (!file || failed) return {Fate::later, "the mailbox folder cannot be written"};
  return {};
}

namespace {

std::string lower(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

bool is_to(const fs::path& letter, const std::string& address) {
  std::ifstream file(letter, std::ios::binary);
  for (std::string line; std::getline(file, line) && line != "\r" && !line.empty();) {
    line = lower(std::move(line));
    if (line.starts_with("to:") && line.contains('<' + address + '>')) return true;
  }
  return false;
}

}  // namespace

Delivery FolderTransport::forget(const std::string& address) {
  std::error_code failed;
  std::vector<fs::path> theirs;
  for (fs::directory_iterator entry(folder_, failed), end; !failed && entry != end; entry.increment(failed)) {
    if (entry->path().extension() == ".eml" && is_to(entry->path(), lower(address))) theirs.push_back(entry->path());
  }
  for (const fs::path& letter : theirs) fs::remove(letter, failed);
  if (failed && failed != std::errc::no_such_file_or_directory) return {Fate::later, "the mailbox folder cannot be read"};
  return {};
}

}  // namespace radslag::mail
