#pragma once
#include <string_view>

#include "council/core/board.hpp"
#include "identity/identity.hpp"
#include "protocol/value.hpp"
#include "store/database.hpp"

namespace radslag::identity {

// What is kept of an erased fact of an account. With the creation of the account goes all of it: address, password,
// sessions, codes, letters that wait and, in a folder of letters, those that were sent.
void forget(store::Database& db, council::Board& board, const council::Entry& erased, std::string_view kind,
            const protocol::Value& fields, const Identity& identity);

}  // namespace radslag::identity
