#pragma once
// Who may do what when: a function a method, pure. What each promises stands in shared/protocol/model/40_initiative.json.
#include "council/core/decision.hpp"
#include "council/core/statutes.hpp"
#include "council/initiative/record.hpp"
#include "protocol/generated/initiative_facts.hpp"
#include "protocol/generated/initiative_methods.hpp"

namespace radslag::council::initiative {

// rules_drafts.cpp
[[nodiscard]] Outcome save_draft(const Context&, const protocol::DraftSave&);
[[nodiscard]] Outcome delete_draft(const Context&, const protocol::DraftDelete&);

// rules_author.cpp
[[nodiscard]] Outcome submit(const Context&, const protocol::InitiativeSubmit&);
[[nodiscard]] Outcome edit(const Context&, const protocol::InitiativeEdit&);
[[nodiscard]] Outcome withdraw(const Context&, const protocol::InitiativeWithdraw&);

// rules_screening.cpp
[[nodiscard]] Outcome begin_screening(const Context&, const protocol::InitiativeBeginScreening&);
[[nodiscard]] Outcome publish(const Context&, const protocol::InitiativePublish&);
[[nodiscard]] Outcome send_back(const Context&, const protocol::InitiativeReturn&);
[[nodiscard]] Outcome reject(const Context&, const protocol::InitiativeReject&);
[[nodiscard]] Outcome forward(const Context&, const protocol::InitiativeForward&);

// rules_public.cpp
[[nodiscard]] Outcome shortlist(const Context&, const protocol::InitiativeShortlist&);
[[nodiscard]] Outcome answer(const Context&, const protocol::InitiativeAnswer&);
[[nodiscard]] Outcome hide(const Context&, const protocol::InitiativeHide&);
[[nodiscard]] Outcome show(const Context&, const protocol::InitiativeShow&);

// rules_support.cpp
[[nodiscard]] Outcome endorse(const Context&, const protocol::InitiativeEndorse&);
[[nodiscard]] Outcome unendorse(const Context&, const protocol::InitiativeUnendorse&);
// Support is gathered now: open, and before the day on which it closes.
[[nodiscard]] bool gathers_support(const Record& record, Time now);
// What an endorsement of `record` brings about besides, when it is the one that the statutes ask for.
void add_threshold(const Context&, const Record& record, std::int64_t support, std::vector<Fact>& facts);
// Published ones whose time is over: lapsed, or shortlisted where the threshold was lowered meanwhile.
[[nodiscard]] std::vector<Fact> close_support(const Context&);

// rules_merge.cpp
[[nodiscard]] Outcome offer_merge(const Context&, const protocol::MergeOffer&);
[[nodiscard]] Outcome accept_merge(const Context&, const protocol::MergeAccept&);
[[nodiscard]] Outcome decline_merge(const Context&, const protocol::MergeDecline&);
[[nodiscard]] Outcome cancel_merge(const Context&, const protocol::MergeCancel&);
[[nodiscard]] Outcome move_support(const Context&, const protocol::MergeMoveSupport&);

// Parts that several rules share (facts_of.cpp).
[[nodiscard]] Fact published_now(const Context&, const Statutes&, protocol::facts::InitiativePublished published);
[[nodiscard]] Fact shortlisted_now(const Context&, const Statutes&, protocol::facts::InitiativeShortlisted shortlisted);

}  // namespace radslag::council::initiative
