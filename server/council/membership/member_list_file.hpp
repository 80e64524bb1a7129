#pragma once
// Taking in a list of members from a file: reading it, and what it would do to the list that stands.
#include "council/core/board.hpp"
#include "council/core/decision.hpp"
#include "council/core/letters.hpp"
#include "council/core/member_list.hpp"
#include "protocol/generated/roll_facts.hpp"
#include "protocol/generated/roll_methods.hpp"

namespace radslag::council::membership {

[[nodiscard]] Or<std::string> preview_members(const Reading& reading, const protocol::MembersPreview& query, const member_list::HashAddress& hash);
[[nodiscard]] Outcome take_in_members(const Context& context, const protocol::MembersTakeIn& command, const member_list::HashAddress& hash,
                                      const PostInvitation& post);
// A list that nobody takes in anew is disposed of, line by line counted in the disposal log.
[[nodiscard]] Decision dispose_of_list(const Context& context);

void fold(store::Database& books, const Entry& entry, const protocol::facts::MemberListTakenIn& fact);
void publish(Board& board, store::Database& books, const protocol::facts::MemberListTakenIn& fact);

}  // namespace radslag::council::membership
