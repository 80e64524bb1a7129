#pragma once
#include "council/core/board.hpp"
#include "council/core/moderating.hpp"
#include "council/core/subjects.hpp"
#include "council/moderation/books.hpp"

namespace radslag::council::moderation {

// Where a function writes, and what it reads.
struct Posting {
  Board& board;
  store::Database& books;
  const ModeratingParts& parts;
  const CouncilId& council = board.entry().council;
};

// --- notices_cases.cpp: the queue
void put_up(const Posting&, const facts::ReportMade&);
void put_up(const Posting&, const facts::CaseLookedAt&);
void put_up(const Posting&, const facts::CaseEscalated&);
void put_up(const Posting&, const facts::ContactOpened&);
void put_up(const Posting&, const facts::MeasureProposed&);
void put_up(const Posting&, const facts::ProposalAnswered&);
// Its row and those of its reports while it stands; gone once it is decided.
void put_case(const Posting&, const CaseId& id);
void put_report(const Posting&, const ReportId& id);

// --- notices_measures.cpp: the public log, whom it concerns, what moderators can take back
void put_up(const Posting&, const facts::MeasureTaken&);
void put_up(const Posting&, const facts::AppealMade&);
void put_up(const Posting&, const facts::AppealDecided&);
void put_up(const Posting&, const facts::SuspensionEnded&);
// Every row of a measure again.
void put_measure(const Posting&, const MeasureId& id);

// --- notices_settings.cpp
void put_up(const Posting&, const facts::ThreadRegulated&);
void put_up(const Posting&, const facts::CategoryPremoderated&);
void put_category_rule(const Posting&, const std::string& category);
void put_up(const Posting&, const facts::ModerationConfigured&);
void put_up(const Posting&, const facts::WordsListed&);
void put_up(const Posting&, const facts::PolicyPublished&);
void put_up(const Posting&, const facts::RotaSet&);
void put_thread_rule(Board& board, store::Database& books, const subjects::SubjectRecord& subject);

// --- notices_evidence.cpp
void put_up(const Posting&, const facts::EvidenceAsked&);
void put_up(const Posting&, const facts::EvidenceAgreed&);
void put_up(const Posting&, const facts::EvidenceOpened&);
void put_up(const Posting&, const facts::EvidenceDisposed&);
void put_evidence(const Posting&, const EvidenceId& id);

// --- counts.cpp: the year in which `at` lies, counted anew
void put_year(const Posting&, Time at);

}  // namespace radslag::council::moderation
