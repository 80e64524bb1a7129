#pragma once
// What the notices of several facts are made of.
#include <cstdint>
#include <set>

#include "council/core/board.hpp"
#include "council/initiative/record.hpp"
#include "protocol/generated/membership_rows.hpp"
#include "store/database.hpp"

namespace radslag::council::initiative {

// Where a function writes, and what it reads.
struct Posting {
  Board& board;
  store::Database& books;
  const CouncilId& council = board.entry().council;
};

// --- notices_public.cpp: the initiative's own topic and its history, for everyone
// Everyone may see all of it from now on, or nothing but the steps.
void put_all(const Posting&, const Record&);
void remove_all_but_steps(const Posting&, const Record&);
// The row of its state alone; nothing while it is not public.
void put_state(const Posting&, const Record&);
// Texts and history of the present version; nothing while it is not public.
void put_version(const Posting&, const Record&);
// The step of this entry, once the initiative was ever public.
void put_step(const Posting&, const Record&);
// Every step again: an author's reasons leave the timeline while the initiative is hidden.
void put_steps(const Posting&, const Record&);
void put_answers(const Posting&, const Record&);
// The persona's name, when it has written for the first time.
void introduce(const Posting&, const PersonaId&);

// --- notices_list.cpp: the council's list of open initiatives, cards_max at most
// Puts, renews or removes the card as the state has it; who comes too much leaves, who has room again comes back.
void settle_list(const Posting&, const Record&);
void put_tally(const Posting&, const Record&);

// --- notices_support.cpp: what one supports, on one's own topic
void put_support(const Posting&, const Record&, const PersonaId&);
void remove_support(const Posting&, const Record&, const PersonaId&);

// --- notices_own.cpp: what moderators and its author see, whatever its state
void put_own(const Posting&, const Record&);

// --- notices_merge.cpp
// Offers that can no longer come about leave both authors' own topics.
void remove_void_offers(const Posting&, const Record&);

// --- notices_inbox.cpp: whom an entry concerns. Nobody is told twice of one entry, nor of what they did themselves.
class Tell {
 public:
  Tell(const Posting& posting, const Record& about);

  Tell& state_now();                    // says which state it has now
  Tell& reason(const std::optional<std::string>& text);
  Tell& by(const std::optional<PersonaId>& persona);  // and does not tell them
  Tell& merge(const MergeId& id);

  Tell& to(const PersonaId& persona, protocol::InboxKind kind);
  Tell& author(protocol::InboxKind kind) { return to(about_.author, kind); }
  // Moderators and officers.
  Tell& officials(protocol::InboxKind kind);
  // Those who support it, where they are no more than supporters_told_max: the rows of thousands would hold up the
  // writer for longer than anybody should wait for their vote.
  Tell& supporters(protocol::InboxKind kind);
  static constexpr std::int64_t supporters_told_max = 1000;

 private:
  const Posting& posting_;
  const Record& about_;
  protocol::rows::InboxItem item_;
  std::set<PersonaId> told_;
};

}  // namespace radslag::council::initiative
