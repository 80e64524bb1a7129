#pragma once
// Levels of anonymity, the switch that hides one, and whom one does not want to read: rules, folds and notices.
#include <string_view>

#include "council/core/board.hpp"
#include "council/core/decision.hpp"
#include "council/core/fact.hpp"
#include "protocol/generated/belonging_facts.hpp"
#include "protocol/generated/levels_facts.hpp"
#include "protocol/generated/levels_methods.hpp"
#include "protocol/value.hpp"
#include "store/database.hpp"

namespace radslag::council::membership {

[[nodiscard]] Outcome ask_levels(const Context& context, const protocol::CouncilAskLevels& command);
[[nodiscard]] Outcome choose_level(const Context& context, const protocol::MembershipChooseLevel& command);
[[nodiscard]] Outcome confirm(const Context& context, const protocol::MembershipConfirm& command);
[[nodiscard]] Outcome hide(const Context& context, const protocol::MembershipHide& command);
[[nodiscard]] Outcome show_supports(const Context& context, const protocol::MembershipShowSupports& command);
[[nodiscard]] Outcome silence(const Context& context, const protocol::MembershipSilence& command);

void fold(store::Database& books, const Entry& entry, const protocol::facts::LeastLevelsSet& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::LevelChosen& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::MemberConfirmed& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::HiddenChosen& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::SupportsShownChosen& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::SilenceChosen& fact);

void publish(Board& board, store::Database& books, const protocol::facts::LeastLevelsSet& fact);
void publish(Board& board, store::Database& books, const protocol::facts::LevelChosen& fact);
void publish(Board& board, store::Database& books, const protocol::facts::MemberConfirmed& fact);
void publish(Board& board, store::Database& books, const protocol::facts::HiddenChosen& fact);
void publish(Board& board, store::Database& books, const protocol::facts::SupportsShownChosen& fact);
void publish(Board& board, store::Database& books, const protocol::facts::SilenceChosen& fact);

// Who saw a proof of where somebody lives has seen who it is.
void follow(store::Database& books, const Entry& entry, const protocol::facts::BelongingConfirmed& fact);
void follow_proof(store::Database& books, Board& board, const Entry& entry, const protocol::facts::BelongingConfirmed& fact);

// What an erased choice left behind; whom others silenced is theirs to keep.
void forget_levels(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const protocol::Value& fields);

}  // namespace radslag::council::membership
