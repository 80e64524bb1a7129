#include "methods/verify/verify.hpp"

#include <fmt/format.h>

#include <fstream>

#include "cli/commands.hpp"
#include "cli/places.hpp"
#include "cli/stop.hpp"

namespace radslag::cli {

int verify(const Arguments& arguments) {
  const std::string& export_file = arguments.words()[0];
  const std::string checkpoint = read_file(arguments.words()[1]);
  const std::string key = read_file(arguments.words()[2]);
  std::vector<std::string> older;
  for (const std::string& file : arguments.values("--older")) older.push_back(read_file(file));
  std::ifstream lines(export_file, std::ios::binary);
  if (!lines || std::filesystem::is_directory(export_file)) {
    throw failed(fmt::format("{}: cannot be read; does it exist, and may this user read it?", export_file));
  }
  const methods::VerifyReport report = methods::verify_export(lines, {.checkpoint = checkpoint, .key = key, .older = older});
  fmt::print("{}\n", methods::to_json(report));
  return report.ok() ? 0 : 1;
}

}  // namespace radslag::cli
