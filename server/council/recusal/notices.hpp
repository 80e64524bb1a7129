#pragma once
#include "council/core/board.hpp"
#include "council/core/registry.hpp"
#include "council/core/subjects.hpp"
#include "protocol/generated/recusal_facts.hpp"
#include "protocol/value.hpp"

namespace radslag::council::recusal {

void fold(store::Database& books, const Entry& entry, const protocol::facts::RecusalNoted& fact);
void fold(store::Database& books, const Entry& entry, const protocol::facts::RecusalLifted& fact);
void publish(Board& board, store::Database& books, const protocol::facts::RecusalNoted& fact);
void publish(Board& board, store::Database& books, const protocol::facts::RecusalLifted& fact);
// The initiative became public, or is so no longer: its rows go with it.
void follow(Board& board, store::Database& books, const subjects::SubjectRecord& subject);
// The reason for a conflict of interest tells of the person whom it concerns, whoever noted it.
[[nodiscard]] bool tells_of(store::Database& books, const OwnText& text);
// An erased reason; that it was noted stays.
void forget(store::Database& books, Board& board, const Entry& erased, std::string_view kind, const protocol::Value& fields);

}  // namespace radslag::council::recusal
