#pragma once
#include <memory>

#include "council/core/decision.hpp"
#include "council/core/moderating.hpp"
#include "protocol/generated/moderation_methods.hpp"

namespace radslag::council::moderation {

using Parts = std::shared_ptr<const ModeratingParts>;

// rules_report.cpp: without an account
[[nodiscard]] Outcome report(const Context&, const protocol::ModerationReport&, const Parts&);
[[nodiscard]] Outcome appeal_report(const Context&, const protocol::ModerationAppealReport&, const Parts&);
[[nodiscard]] Or<std::string> report_status(const Reading&, const protocol::ModerationReportStatus&);
[[nodiscard]] Or<std::string> check_text(const Reading&, const protocol::ModerationCheckText&);

// rules_case.cpp: what moderators decide
[[nodiscard]] Outcome look(const Context&, const protocol::ModerationLook&, const Parts&);
[[nodiscard]] Outcome open_contact(const Context&, const protocol::ModerationOpenContact&, const Parts&);
[[nodiscard]] Outcome dismiss(const Context&, const protocol::ModerationDismiss&, const Parts&);
[[nodiscard]] Outcome hide(const Context&, const protocol::ModerationHide&, const Parts&);
[[nodiscard]] Outcome second(const Context&, const protocol::ModerationSecond&, const Parts&);
[[nodiscard]] Outcome restore(const Context&, const protocol::ModerationRestore&, const Parts&);
// A measure that the text's own feature takes.
[[nodiscard]] std::optional<Refusal> record(const Context&, const MeasureOf&, Decision&, const ModeratingParts&);

// rules_appeal.cpp
[[nodiscard]] Outcome appeal(const Context&, const protocol::ModerationAppeal&, const Parts&);
[[nodiscard]] Outcome decide_appeal(const Context&, const protocol::ModerationDecideAppeal&, const Parts&);

// rules_people.cpp
[[nodiscard]] Outcome suspend(const Context&, const protocol::ModerationSuspend&, const Parts&);
[[nodiscard]] Outcome lift_suspension(const Context&, const protocol::ModerationLiftSuspension&, const Parts&);

// rules_settings.cpp
[[nodiscard]] Outcome regulate(const Context&, const protocol::ModerationRegulate&, const Parts&);
[[nodiscard]] Outcome premoderate(const Context&, const protocol::ModerationPremoderate&, const Parts&);
[[nodiscard]] Outcome configure(const Context&, const protocol::ModerationConfigure&, const Parts&);
[[nodiscard]] Outcome set_words(const Context&, const protocol::ModerationSetWords&, const Parts&);
[[nodiscard]] Outcome set_policy(const Context&, const protocol::ModerationSetPolicy&, const Parts&);
[[nodiscard]] Outcome set_rota(const Context&, const protocol::ModerationSetRota&, const Parts&);

// rules_evidence.cpp
[[nodiscard]] Outcome ask_evidence(const Context&, const protocol::ModerationAskEvidence&, const Parts&);
[[nodiscard]] Outcome agree_evidence(const Context&, const protocol::ModerationAgreeEvidence&, const Parts&);
[[nodiscard]] Outcome open_evidence(const Context&, const protocol::ModerationOpenEvidence&, const Parts&);

// sweep.cpp: what time brings about: suspensions end, evidence is disposed of, nobody has looked at a threat.
[[nodiscard]] std::vector<Fact> sweep(const Context&);

}  // namespace radslag::council::moderation
