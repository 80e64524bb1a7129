#include "cli/pabulib_file.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>

#include "cli/stop.hpp"

namespace radslag::cli {

methods::pabulib::Election read_election(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in || std::filesystem::is_directory(file)) throw failed(fmt::format("{}: cannot be read; does it exist, and may this user read it?", file));
  auto election = methods::pabulib::read_all(in);
  if (!election) throw failed(fmt::format("{}:{}:{}: {}", file, election.error().line, election.error().column, election.error().words));
  return std::move(*election);
}

CouncilId needed_council(const Arguments& arguments) {
  const auto id = arguments.value("--council");
  if (!id) throw misused("--council ID is missing");
  if (!is_slug(*id)) throw misused(fmt::format("--council: \"{}\" is no council's id; 2 to 40 small letters, digits and hyphens, a letter first", *id));
  return CouncilId(*id);
}

}  // namespace radslag::cli
