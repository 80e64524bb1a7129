#pragma once
#include "council/core/fact.hpp"
#include "protocol/generated/settings_facts.hpp"
#include "store/database.hpp"

namespace radslag::council::settings {

void fold(store::Database& books, const Entry& entry, const protocol::facts::CouncilCreated& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::SettingsChanged& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::CouncilRegistered& fact);

}  // namespace radslag::council::settings
