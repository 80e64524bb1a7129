#pragma once
#include "council/core/fact.hpp"
#include "protocol/generated/moderation_facts.hpp"
#include "store/database.hpp"

namespace radslag::council::moderation {

namespace facts = protocol::facts;

// books_cases.cpp
void fold(store::Database& books, const Entry& entry, const facts::ReportMade& fact);
void fold(store::Database& books, const Entry& entry, const facts::CaseLookedAt& fact);
void fold(store::Database& books, const Entry& entry, const facts::CaseEscalated& fact);
void fold(store::Database& books, const Entry& entry, const facts::ContactOpened& fact);
void fold(store::Database& books, const Entry& entry, const facts::MeasureProposed& fact);
void fold(store::Database& books, const Entry& entry, const facts::ProposalAnswered& fact);
// books_measures.cpp
void fold(store::Database& books, const Entry& entry, const facts::MeasureTaken& fact);
void fold(store::Database& books, const Entry& entry, const facts::AppealMade& fact);
void fold(store::Database& books, const Entry& entry, const facts::AppealDecided& fact);
void fold(store::Database& books, const Entry& entry, const facts::SuspensionEnded& fact);
// books_settings.cpp
void fold(store::Database& books, const Entry& entry, const facts::ThreadRegulated& fact);
void fold(store::Database& books, const Entry& entry, const facts::CategoryPremoderated& fact);
void fold(store::Database& books, const Entry& entry, const facts::ModerationConfigured& fact);
void fold(store::Database& books, const Entry& entry, const facts::WordsListed& fact);
void fold(store::Database& books, const Entry& entry, const facts::PolicyPublished& fact);
void fold(store::Database& books, const Entry& entry, const facts::RotaSet& fact);
void fold(store::Database& books, const Entry& entry, const facts::EvidenceAsked& fact);
void fold(store::Database& books, const Entry& entry, const facts::EvidenceAgreed& fact);
void fold(store::Database& books, const Entry& entry, const facts::EvidenceOpened& fact);
void fold(store::Database& books, const Entry& entry, const facts::EvidenceDisposed& fact);

}  // namespace radslag::council::moderation
