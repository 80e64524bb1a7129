#pragma once
#include "council/core/decision.hpp"
#include "protocol/generated/round_methods.hpp"

namespace radslag::council::rounds {

[[nodiscard]] Or<std::string> mine(const Reading& reading, const protocol::RoundMine& query);
[[nodiscard]] Or<std::string> board(const Reading& reading, const protocol::RoundBoard& query);
[[nodiscard]] Or<std::string> envelopes(const Reading& reading, const protocol::RoundEnvelopes& query);
[[nodiscard]] Or<std::string> running(const Reading& reading, const protocol::RoundRunning& query);
[[nodiscard]] Or<std::string> what_if(const Reading& reading, const protocol::RoundWhatIf& query);
[[nodiscard]] Or<std::string> export_file(const Reading& reading, const protocol::RoundExport& query);

}  // namespace radslag::council::rounds
