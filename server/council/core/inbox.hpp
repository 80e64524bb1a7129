#pragma once
// The inbox: what concerns one, put up as rows on one's own topic by whichever feature brings it about.
#include "council/core/board.hpp"
#include "protocol/generated/membership_rows.hpp"
#include "store/database.hpp"

namespace radslag::council::inbox {

// The row's id is made of the entry and of `nth` (for an entry that posts several to one person), so that a replay makes
// the same one; `at` is the entry's. Beyond inbox_items_max a member's oldest item leaves. Nothing for who has left.
void post(Board& board, store::Database& books, const PersonaId& to, protocol::rows::InboxItem item, int nth = 0);

// What an erased entry posted: it quotes it.
void take_back(Board& board, store::Database& books, const Entry& erased);

}  // namespace radslag::council::inbox
