#pragma once
// The rows that people see, and for which audience: a function a fact, made of the parts in notices_parts.hpp. They are
// called after the fold, so the books hold what is so now.
#include "council/core/board.hpp"
#include "council/core/registry.hpp"
#include "protocol/generated/initiative_facts.hpp"
#include "store/database.hpp"

namespace radslag::council::initiative {

namespace facts = protocol::facts;

// notices_states.cpp
void put_up(Board&, store::Database&, const facts::InitiativeSubmitted&);
void put_up(Board&, store::Database&, const facts::InitiativeEdited&);
void put_up(Board&, store::Database&, const facts::ScreeningBegan&);
void put_up(Board&, store::Database&, const facts::InitiativePublished&);
void put_up(Board&, store::Database&, const facts::InitiativeReturned&);
void put_up(Board&, store::Database&, const facts::InitiativeRejected&);
void put_up(Board&, store::Database&, const facts::InitiativeForwarded&);
void put_up(Board&, store::Database&, const facts::InitiativeWithdrawn&);
void put_up(Board&, store::Database&, const facts::InitiativeShortlisted&);
void put_up(Board&, store::Database&, const facts::InitiativeLapsed&);
void put_up(Board&, store::Database&, const facts::InitiativeAnswered&);
void put_up(Board&, store::Database&, const facts::InitiativeHidden&);
void put_up(Board&, store::Database&, const facts::InitiativeShown&);

// notices_support.cpp
void put_up(Board&, store::Database&, const facts::InitiativeEndorsed&);
void put_up(Board&, store::Database&, const facts::EndorsementWithdrawn&);
// The number of standing comments is part of the tally; discussion tells it.
void put_up_comments(Board&, store::Database&, const CouncilId&, const SubjectId&, std::int64_t comments);

// notices_merge.cpp
void put_up(Board&, store::Database&, const facts::MergeOffered&);
void put_up(Board&, store::Database&, const facts::MergeEnded&);
void put_up(Board&, store::Database&, const facts::InitiativesMerged&);
void put_up(Board&, store::Database&, const facts::SupportMoved&);

}  // namespace radslag::council::initiative
