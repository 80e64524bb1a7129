#pragma once
// Who may see, take, erase and set what. Each rule stands in the council's words above its function in rules_*.cpp.
#include "council/core/decision.hpp"
#include "council/core/member_list.hpp"
#include "council/core/registry.hpp"
#include "protocol/generated/own_data_methods.hpp"

namespace radslag::council::own_data {

// rules_erasure.cpp
[[nodiscard]] Outcome leave(const Context&, const protocol::DataLeaveCouncil&, const TextOwners&);
[[nodiscard]] Outcome erase_text(const Context&, const protocol::DataEraseText&, const TextOwners&);
[[nodiscard]] Outcome order_erasure(const Context&, const protocol::DataOrderErasure&, const TextOwners&);
[[nodiscard]] Outcome decide_erasure(const Context&, const protocol::DataDecideErasure&, const TextOwners&);

// rules_council.cpp
[[nodiscard]] Outcome set_rules(const Context&, const protocol::DataSetRules&);
[[nodiscard]] Outcome accept(const Context&, const protocol::ConsentAccept&);
[[nodiscard]] Outcome register_matter(const Context&, const protocol::MatterRegister&);
// What time brings: drafts that nobody touched for as long as the council's rules say.
[[nodiscard]] std::vector<Fact> dispose(const Context&);

// export.cpp
[[nodiscard]] Or<std::string> export_own(const Reading&, const protocol::DataExport&, const member_list::HashAddress&);

}  // namespace radslag::council::own_data
