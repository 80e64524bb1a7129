#pragma once
// How a fact changes the books: one fold a fact. They read nothing but the fact, its entry and the books, so that a
// replay of the journal gives the same books.
#include "council/core/fact.hpp"
#include "council/initiative/record.hpp"
#include "protocol/generated/initiative_facts.hpp"
#include "store/database.hpp"

namespace radslag::council::initiative {

namespace facts = protocol::facts;

// books_texts.cpp: what an initiative says
void fold(store::Database&, const Entry&, const facts::InitiativeSubmitted&);
void fold(store::Database&, const Entry&, const facts::InitiativeEdited&);

// books_states.cpp: where it stands
void fold(store::Database&, const Entry&, const facts::ScreeningBegan&);
void fold(store::Database&, const Entry&, const facts::InitiativePublished&);
void fold(store::Database&, const Entry&, const facts::InitiativeReturned&);
void fold(store::Database&, const Entry&, const facts::InitiativeRejected&);
void fold(store::Database&, const Entry&, const facts::InitiativeForwarded&);
void fold(store::Database&, const Entry&, const facts::InitiativeWithdrawn&);
void fold(store::Database&, const Entry&, const facts::InitiativeShortlisted&);
void fold(store::Database&, const Entry&, const facts::InitiativeLapsed&);
void fold(store::Database&, const Entry&, const facts::InitiativeAnswered&);
void fold(store::Database&, const Entry&, const facts::InitiativeHidden&);
void fold(store::Database&, const Entry&, const facts::InitiativeShown&);

// books_support.cpp: who supports it, and what it was merged with
void fold(store::Database&, const Entry&, const facts::InitiativeEndorsed&);
void fold(store::Database&, const Entry&, const facts::EndorsementWithdrawn&);
void fold(store::Database&, const Entry&, const facts::MergeOffered&);
void fold(store::Database&, const Entry&, const facts::MergeEnded&);
void fold(store::Database&, const Entry&, const facts::InitiativesMerged&);
void fold(store::Database&, const Entry&, const facts::SupportMoved&);

// A step on the timeline. One taken before the initiative is public is private: its reason stays with author and
// moderators.
struct Step {
  protocol::StepKind step{};
  protocol::Role role{};
  std::optional<PersonaId> persona;  // absent when a rule did it
  std::optional<std::string> reason;
  std::optional<std::string> target;  // to whom, or which initiative
  std::optional<std::int64_t> version;
};
void add_step(store::Database&, const Entry&, const Record&, const Step&);

// After a change of title, state or visibility: the subject that discussion reads, and offers to merge that can no
// longer come about.
void settle(store::Database&, const CouncilId&, const InitiativeId&);

// search_index.cpp
// Puts the present version's words into the search index, in the place of what stood there.
void index_words(store::Database&, std::int64_t no);
// The same when the former words must be nowhere any more: FTS5 keeps the words of deleted rows in its segments until
// these are merged, so all of them are merged now.
void erase_words(store::Database&, std::int64_t no);

}  // namespace radslag::council::initiative
