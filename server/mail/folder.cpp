#include <fmt/format.h>

#include <fstream>

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

}  // namespace radslag::mail
