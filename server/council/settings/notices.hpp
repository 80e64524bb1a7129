#pragma once
#include "council/core/board.hpp"
#include "protocol/generated/settings_facts.hpp"

namespace radslag::council::settings {

void publish(Board& board, store::Database& books, const protocol::facts::CouncilCreated& fact);
void publish(Board& board, store::Database& books, const protocol::facts::SettingsChanged& fact);
void publish(Board& board, store::Database& books, const protocol::facts::CouncilRegistered& fact);

}  // namespace radslag::council::settings
