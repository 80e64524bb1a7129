#pragma once
// What every replay of a file's votes needs: a server to speak to, an account for each voter.
#include <string>
#include <vector>

#include "cli/arguments.hpp"
#include "cli/local_operator.hpp"
#include "cli/pabulib_council.hpp"
#include "cli/requests.hpp"
#include "net/talks.hpp"

namespace radslag::cli {

// A token for each voter, in the file's order.
[[nodiscard]] std::vector<std::string> import_voters(Requests& requests, const CouncilId& council, std::size_t count);
// http://ADDRESS:PORT, as for a server on this machine or network; TLS belongs to whoever stands in front.
[[nodiscard]] net::TalkOptions talk_options(const std::string& url);
// By --url and --token, or as the server left it that runs on the data folder.
[[nodiscard]] LocalAccess access_of(const Arguments& arguments);
// Without --council: the one into which this file was imported, told by its first project.
[[nodiscard]] CouncilId council_of(const Arguments& arguments, Requests& requests, const Election& election);

// The file's ballots, sealed, in a round of the council (replay --round).
[[nodiscard]] int replay_round(const Arguments& arguments);

}  // namespace radslag::cli
